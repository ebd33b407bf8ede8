"""Reports that were made of two others: what the one explains is no text of the other.

Reporters of one event tell it alike, so that a report with a passage of another's set in seems to be that one's text
reworded. Where a third report has what it tells beside the passage word by word, and has nothing of the lender's, the
passage is all that the lender gave: without the report that has both, the two would be two accounts.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import islice

from retold.lineage.forest.seen import closeness, is_of_passages, other_of, share_of, spans_of
from retold.lineage.forest.stretches import common, merged, size
from retold.model import Evidence, Relation, Span

_APART = 0.15
"""Part of the passage that the third report may have, too."""

_REST = 0.5
"""Part of what seems reworded that the third report has word by word."""

_WHOLE = 0.75
"""Share of either report that stands in the other word by word from which on it is a version of it."""

_CLOSE = 0.55
"""How near, word by word, the third report must be: it has hardly anything that is not in the compound."""

_LONGEST = 60
"""Characters of the longest run: from a report that was reworded throughout shorter ones are left.

Of 400 made stories whose accounts are known (benchmarks/support, seeds 1 and 5) 15 more have their number of accounts
exactly, of 400 of other events (seeds 2 and 3) 13; all 87 links that are put so join two accounts. Of 5,000 made
versions of wire reports 53 links of two origins are put so and 13 of one.
"""

_TRIED = 8
"""So many of the closest links of a report are looked at; it bounds the time."""

Near = Mapping[str, Mapping[str, Relation]]
"""For each report the links of whole texts that it has, by the other report; the closest that are certain first."""


def explain_away(links: Iterable[Relation]) -> list[Relation]:
    """The links, those said to be of a passage alone of which a third report explains the rest."""
    links = list(links)
    near: dict[str, dict[str, Relation]] = defaultdict(dict)
    whole = [link for link in links if link.level != "independent" and not is_of_passages(link)]
    for link in sorted(whole, key=lambda link: (not link.certain, -closeness(link), link.a, link.b)):
        near[link.a][link.b] = near[link.b][link.a] = link
    return [_explained(link, near) if _may_be_compound(link, near) else link for link in links]


def _may_be_compound(link: Relation, near: Near) -> bool:
    """Whether one of two reports may have a passage of the other's and the rest from elsewhere."""
    if link.level == "independent" or is_of_passages(link) or link.direction == "common":
        return False
    if len(near[link.a]) == len(near[link.b]) == 1 or not any(passage.verbatim for passage in link.passages):
        return False
    if max(end - start for start, end in _copied(link, link.a)) < _LONGEST:
        return False
    return max(_copied_share(link, link.a), _copied_share(link, link.b)) < _WHOLE


def _explained(link: Relation, near: Near) -> Relation:
    """The link, of passages alone if a third report has what one of the two tells beside them."""
    for name in (link.a, link.b):
        third = _explaining(link, name, near)
        if third is not None:
            return _of_passages(link, name, third)
    return link


def _explaining(link: Relation, name: str, near: Near) -> str | None:
    """The report from which one of two has what it tells beside their passages."""
    lender = near[other_of(link, name)]
    others = [(third, one) for third, one in islice(near[name].items(), _TRIED + 1) if one is not link and one.certain]
    for third, one in others[:_TRIED]:
        if third not in lender and _is_closer(one, link) and _has_the_rest(one, link, name):
            return third
    return None


def _is_closer(one: Relation, link: Relation) -> bool:
    """Whether a link is close, and closer than the other, by what stands in both word by word."""
    return closeness(one) > _CLOSE and _copied_closeness(one) > max(_CLOSE, _copied_closeness(link))


def _has_the_rest(one: Relation, link: Relation, name: str) -> bool:
    """Whether by the first link a report has most of what it seems to have reworded by the other, and no passage."""
    passages, known = _copied(link, name), _copied(one, name)
    if common(passages, known) > _APART * size(passages):
        return False
    told = spans_of(link, name)
    rest = size(told) - common(told, passages)
    explained = common(told, merged([*passages, *known])) - common(told, passages)
    return explained >= _REST * rest


def _of_passages(link: Relation, name: str, third: str) -> Relation:
    """The link with nothing but what stands in both word by word."""
    lender = other_of(link, name)
    note = f"what {name} tells beside these passages stands in {third}, which has no text of {lender}"
    return replace(
        link,
        level="partly",
        kind="embed",
        certain=True,
        share_a=_copied_share(link, link.a),
        share_b=_copied_share(link, link.b),
        passages=tuple(passage for passage in link.passages if passage.verbatim),
        evidence=(*link.evidence, Evidence("elsewhere", note)),
    )


def _copied(link: Relation, name: str) -> list[Span]:
    """What stands in both reports word by word."""
    return merged(passage.a if link.a == name else passage.b for passage in link.passages if passage.verbatim)


def _copied_share(link: Relation, name: str) -> float:
    """The share of a report that does, roughly: by characters, of what the link shows."""
    shown = size(spans_of(link, name))
    return share_of(link, name) * size(_copied(link, name)) / shown if shown else 0.0


def _copied_closeness(link: Relation) -> float:
    return _copied_share(link, link.a) * _copied_share(link, link.b)
