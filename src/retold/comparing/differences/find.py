"""All differences of two reports, correspondence by correspondence."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from retold.comparing.differences.attribution import find_attributions
from retold.comparing.differences.certainty import find_certainty
from retold.comparing.differences.details import find_details
from retold.comparing.differences.doers import find_other_doers
from retold.comparing.differences.exchanged import find_exchanged
from retold.comparing.differences.frames import find_frames
from retold.comparing.differences.names import find_name_differences
from retold.comparing.differences.negation import find_negations
from retold.comparing.differences.nouns import find_denied_nouns
from retold.comparing.differences.opposites import find_opposites
from retold.comparing.differences.outcomes import EXCLUDES, find_outcomes
from retold.comparing.differences.particulars import find_particulars
from retold.comparing.differences.parts import find_parts
from retold.comparing.differences.quotes import Matched, find_quote_differences
from retold.comparing.differences.renamed import find_renamed
from retold.comparing.differences.sides import Pair, make_pair
from retold.comparing.differences.speakers import find_other_speakers
from retold.comparing.differences.values import find_value_differences
from retold.comparing.quotations import match_pieces
from retold.comparing.sentences.nearby import surroundings
from retold.model import Alignment, Difference, Reading, Span

_WITHIN = {("another source", "name"), ("another bound", "quote"), (EXCLUDES, "negation")}
"""A source with another name, and a bound in a quotation, are told by the name and the words of the quotation, and
results of which one denies the other by the negation."""

_QUOTED_TOO = ("another number", "denied in")
"""What is told to differ, though it stands in the words of a quotation that differ: it is a contradiction besides."""


def find_differences(a: Reading, b: Reading, alignment: Alignment, *, retold: bool = False) -> tuple[Difference, ...]:
    """The differences in the order of a, those that stand in b only last; mere rewording is none.

    ``retold`` is whether one of the two is known to be made from the other.
    """
    matched = Matched(match_pieces(a, b))
    told_a, told_b = surroundings(a), surroundings(b)
    found: list[Difference] = []
    for number, item in enumerate(alignment.correspondences):
        if item.kind != "same":
            pair = make_pair(told_a, told_b, item, retold=retold)
            found.extend(replace(one, correspondence=number) for one in _in_pair(pair, matched))
    if retold:
        found = _with_renamed(found, find_renamed(a, b, alignment))
    found.extend(_alone(a, b, alignment))
    return tuple(sorted(_once(a, b, found), key=_order))


def _in_pair(pair: Pair, matched: Matched) -> list[Difference]:
    """The differences of a correspondence; what one kind accounts for is not counted again under a later one."""
    found: list[Difference] = []
    for differences in (
        find_quote_differences(pair, matched),
        find_value_differences(pair),
        find_exchanged(pair),
        find_name_differences(pair),
        find_other_doers(pair),
        find_parts(pair),
        find_frames(pair),
        find_negations(pair),
        find_denied_nouns(pair),
        find_outcomes(pair),
        find_opposites(pair),
        find_certainty(pair),
        find_other_speakers(pair),
        find_attributions(pair),
        find_details(pair),
        find_particulars(pair),
    ):
        found.extend([one for one in differences if not any(_share(one, known) for known in found)])
    return found


def _share(one: Difference, other: Difference) -> bool:
    """Whether two differences are of the same words: most of the longer stretch, for a detail any part of it."""
    if other.kind == "date" and one.a and one.b and other.a and other.b:
        # "New Year's Eve" and "New Year's Day" are no other name besides.
        return other.a.overlap(one.a) > 0 or other.b.overlap(one.b) > 0
    if (one.note, other.kind) in _WITHIN and one.a and one.b and other.a and other.b:
        return one.a.overlap(other.a) > 0 and one.b.overlap(other.b) > 0
    if other.kind == "quote" and one.note.startswith(_QUOTED_TOO):
        return False
    for x, y in ((one.a, other.a), (one.b, other.b)):
        if x and y and (common := x.overlap(y)):
            longer = max(x.end - x.start, y.end - y.start)
            if one.kind == "detail" or 2 * common >= longer:
                return True
    return False


def _with_renamed(found: Sequence[Difference], renamed: Iterable[Difference]) -> list[Difference]:
    """The differences with the names that stand for others; such a name is no detail that one report has alone."""
    told = [one for one in found if one.kind != "detail"]
    others = [one for one in renamed if not any(_share(one, known) for known in told)]
    return [one for one in found if one.kind != "detail" or not any(_share(one, other) for other in others)] + others


def _alone(a: Reading, b: Reading, alignment: Alignment) -> Iterator[Difference]:
    """The sentences of the body that correspond to none of the other report."""
    told_a = {number for item in alignment.correspondences for number in item.a}
    told_b = {number for item in alignment.correspondences for number in item.b}
    for sentence in a.sentences:
        if sentence.section == "body" and sentence.number not in told_a:
            yield Difference("dropped", sentence.span, None, "only in A")
    for sentence in b.sentences:
        if sentence.section == "body" and sentence.number not in told_b:
            yield Difference("added", None, sentence.span, "only in B")


def _once(a: Reading, b: Reading, found: Sequence[Difference]) -> Iterator[Difference]:
    """A name that is spelled otherwise throughout is one difference, told at its first place; so is the same place.

    A part of a name that differs, or of who says something, is no difference besides the whole.
    """
    seen: set[tuple[object, ...]] = set()
    wider = [one for one in found if one.kind in ("name", "attribution")]
    for one in found:
        if one.kind == "name" and any(_is_within(one, other) for other in wider):
            continue
        key: tuple[object, ...] = (one.kind == "quote", one.a, one.b)
        if one.kind in ("name", "place"):
            key = (one.a and one.a.of(a.text), one.b and one.b.of(b.text))
        if key not in seen:
            seen.add(key)
            yield one


def _is_within(one: Difference, other: Difference) -> bool:
    """Whether both sides of a difference lie in those of another one, and are not the same."""
    sides = ((one.a, other.a), (one.b, other.b))
    return all(x and y and y.covers(x) for x, y in sides) and (one.a, one.b) != (other.a, other.b)


def _order(difference: Difference) -> tuple[bool, Span]:
    """Those with a place in a first, in its order."""
    return (difference.a is None, difference.a or difference.b or Span(0, 0))
