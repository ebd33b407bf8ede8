"""Another kind of place: "in a lake" against "in a wood", "on the third floor" against "in the basement"."""

import re
from collections.abc import Iterator, Mapping
from itertools import product
from typing import NamedTuple

from retold.comparing.differences.facing import in_one_place
from retold.comparing.differences.sides import Pair, Side
from retold.comparing.sentences.asserting import asserted
from retold.model import Difference, Reading, Span
from retold.text import fold
from retold.text.related import relations

SURE = 0.75
"""Likeness of two passages from which on the only places of one sort that they name are of the same."""

_SORTS = {
    "country": (
        "lake|pond|reservoir|loch", "river|stream|canal|creek|ditch|brook", "sea|ocean|bay|harbour|harbor",
        "woods?|forest|woodland|copse", "field|meadow|paddock|farmland", "desert", "beach|dunes", "quarry|pit|mine",
        "car park|parking lot",
    ),
    "room": (
        "basement|cellar", "attic|loft|roof", "kitchen|canteen", "bathroom|toilet|shower", "bedroom", "garage|carport",
        "garden|yard|backyard", "lift|elevator", "stairwell|staircase",
        "first[ -]floor", "second[ -]floor", "third[ -]floor", "fourth[ -]floor", "fifth[ -]floor", "top[ -]floor",
        "ground[ -]floor",
    ),
    "building": (
        "hospital|clinic|infirmary", "homes?|house|flat|apartment|bungalow|cottage", "school|classroom",
        "church|chapel", "mosque", "synagogue", "temple", "hotel|motel|guesthouse", "prison|jail|cell",
        "restaurant|cafe|bar|pub", "supermarket|shop|store", "factory|mill|plant", "warehouse|depot", "barn|stable",
        "hospice|care home",
    ),
}  # fmt: skip
"""Of each sort, the words for each kind; something is in one of them only."""

_SITES: Mapping[str, re.Pattern[str]] = {
    sort: re.compile(
        r"\b(?:in|at|on|inside) (?:(?:an?|the|his|her|its|their|one|another) )?(?:(?!of\b|and\b|to\b)[a-z-]+ ){0,2}?"
        r"(?:" + "|".join(f"(?P<kind{number}>{words})" for number, words in enumerate(kinds)) + r")"
        r"(?![\w'-]| (?:of (?:lords|commons|representatives|cards)|staff|officials?|sources?|spokes\w+|manager|"
        r"director|statement|owner)\b)"
    )
    for sort, kinds in _SORTS.items()
}


class _Site(NamedTuple):
    """A place of some sort and kind."""

    sort: str
    kind: str
    span: Span


def find_other_sites(pair: Pair) -> Iterator[Difference]:
    """The one place of a sort that each of two passages names, if they are told of one verb, or stand in one place."""
    if not pair.close and pair.likeness < SURE:
        return
    ones, others = _sites(pair.a), _sites(pair.b)
    for sort in _SORTS:
        found = [[site for site in sites if site.sort == sort] for sites in (ones, others)]
        if len(found[0]) == len(found[1]) == 1:
            one, other = found[0][0], found[1][0]
            if one.kind != other.kind and (in_one_place(pair, one.span, other.span) or _share_verb(pair)):
                yield Difference("place", one.span, other.span, "another place")


def _share_verb(pair: Pair) -> bool:
    """Whether a verb of the one side is told by the other."""
    texts = ["\n".join(span.of(side.reading.text) for span in side.spans) for side in (pair.a, pair.b)]
    one, other = (asserted(text).verbs for text in texts)
    return any(_is_one(left, right) for left, right in product(one, other))


def _is_one(left: str, right: str) -> bool:
    return left == right or not relations(left).isdisjoint(relations(right))


def _sites(side: Side) -> list[_Site]:
    return [site for number in side.sentences for site in side.once(_sites_of, number)]


def _sites_of(reading: Reading, span: Span) -> list[_Site]:
    """The places in a sentence by sort and kind; the House is none."""
    folded = fold(span.of(reading.text))
    return [
        _Site(sort, kind, site)
        for sort, pattern in _SITES.items()
        for match in pattern.finditer(folded)
        for kind, written in match.groupdict().items()
        if written and (site := Span(span.start + match.start(kind), span.start + match.end(kind)))
        if site.of(reading.text).islower()
    ]
