"""Who tells a claim with another figure in the place of its own, though nothing shows that both are of one thing."""

from collections.abc import Mapping, Sequence

from retold.comparing.claims.apart import is_of_same
from retold.comparing.claims.conflicts import Found
from retold.comparing.claims.places import Places
from retold.comparing.claims.support import Accounts
from retold.comparing.sentences.senses import sense_of
from retold.model import Claim, Reading, Telling

_VALUES = ("number", "date")

OTHER_FIGURE = "has another figure, which may be of something else"


def with_other_figures(
    claim: Claim, found: Sequence[Found], readings: Mapping[str, Reading], accounts: Accounts
) -> dict[str, str]:
    """The reports whose telling may be of another thing by a figure in it, each with that in words.

    Where both figures are of one thing that is a conflict, and bears out what else is told; so does another figure that
    both have. Where two differ, or an hour as well, there may have been two such events.
    """
    own = claim.cite.report
    near = [each for each in found if own in each[:2]]
    places = Places([claim] if near else [])
    told = {telling.report: telling for telling in claim.tellings}
    doubts = {}
    for a, b, items in near:
        other = b if a == own else a
        values = [one for one in items if one.kind in _VALUES and one.a and one.b]
        inside = [one for one in values if one.correspondence is not None and places.sides(a, b, one)]
        numbers = [one for one in inside if one.kind == "number"]
        if not numbers or accounts.are_one(own, other) or _share_a_figure(told[own], told[other], readings):
            continue
        if len(inside) > 1 or not is_of_same(readings[a], readings[b], numbers[0], values, "one"):
            doubts[other] = OTHER_FIGURE
    return doubts


def _share_a_figure(one: Telling, other: Telling, readings: Mapping[str, Reading]) -> bool:
    """Whether both have a number that one seldom meets by chance."""
    ours, theirs = (
        {figure for span in telling.spans for figure in sense_of(span.of(readings[telling.report].text)).figures}
        for telling in (one, other)
    )
    return not ours.isdisjoint(theirs)
