"""Utterances that several reports of a story quote, each in all of its wordings."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from retold.comparing.quotations import match_quotations
from retold.model import Citation, QuotationMatch, Reading, StoryQuotation

_Match = tuple[Citation, Citation, QuotationMatch]


def find_quotations(readings: Sequence[Reading]) -> tuple[StoryQuotation, ...]:
    """The utterances that at least two reports quote, in the order of the first report that has them."""
    matches = list(_matches(readings))
    groups: dict[Citation, list[_Match]] = defaultdict(list)
    roots = _roots(matches)
    for match in matches:
        groups[roots[match[0]]].append(match)
    place = {reading.id: number for number, reading in enumerate(readings)}
    quotations = (_quotation(group, place) for group in groups.values())
    return tuple(sorted(quotations, key=lambda each: _order(each.tellings[0], place)))


def _matches(readings: Sequence[Reading]) -> Iterator[_Match]:
    """The matching quotations of each two reports."""
    quoting = [reading for reading in readings if reading.quotations]
    for one, other in combinations(quoting, 2):
        for match in match_quotations(one, other):
            yield Citation(one.id, match.a), Citation(other.id, match.b), match


def _roots(matches: Sequence[_Match]) -> dict[Citation, Citation]:
    """For each quotation one that stands for all that it matches, directly or by way of others."""
    root: dict[Citation, Citation] = {}

    def find(one: Citation) -> Citation:
        while root.setdefault(one, one) != one:
            one = root[one]
        return one

    for a, b, _ in matches:
        root[find(b)] = find(a)
    return {each: find(each) for each in list(root)}


def _quotation(group: Sequence[_Match], place: dict[str, int]) -> StoryQuotation:
    """One utterance from the matches among its wordings."""
    tellings = sorted({side for a, b, _ in group for side in (a, b)}, key=lambda each: _order(each, place))
    speakers = Counter(name for _, _, match in group for name in (match.speaker_a, match.speaker_b) if name)
    drift = tuple((kind, a, b) for a, b, match in group for kind in match.drift if kind != "identical")
    return StoryQuotation(min(speakers, key=lambda name: (-speakers[name], name), default=None), tuple(tellings), drift)


def _order(citation: Citation, place: dict[str, int]) -> tuple[int, int]:
    return place[citation.report], citation.span.start
