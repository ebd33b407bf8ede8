"""Utterances that several reports of a story quote, each in all of its wordings.

Wordings are of one utterance where each has most of the other's words; those of a group bear one another out by
quorum, so that one long quotation does not chain what it strings together. What only has a part of another one's words
is a cut: a long quotation is listed with each utterance that is cut out of it.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from math import fsum

from retold.comparing.quotations import match_pieces, quoted_in
from retold.comparing.sentences.sources import unique_sources
from retold.comparing.wording import comparable_words
from retold.model import Citation, QuotationMatch, Reading, Span, StoryQuotation
from retold.text import idf

MUTUAL = 0.6
"""Least part of each wording's content words, by weight, that the other has."""

QUORUM = 0.5
"""Least part of a group's wordings in other reports that match one that joins them."""

_KINDS = ("substituted", "paraphrased", "reordered", "trimmed", "ellipsis", "bracket")
"""What changes words comes before what only cuts them."""

_Match = tuple[Citation, Citation, QuotationMatch]
_Pair = frozenset[Citation]
_Group = frozenset[Citation]


def find_quotations(readings: Sequence[Reading]) -> tuple[StoryQuotation, ...]:
    """The utterances that at least two reports quote; drift is between the first reports of each wording.

    First come those whose words change, then those that are only cut, then the others; among these it is the order of
    the first report that has them.
    """
    place = {reading.id: number for number, reading in enumerate(readings)}
    alike = _alike(readings)
    matches = {frozenset((a, b)): (a, b, match) for a, b, match in _matches([some[0] for some in alike.values()])}
    of_id = {reading.id: reading for reading in readings}
    weights = {each: _weights(of_id[each.report], each.span) for each in {each for pair in matches for each in pair}}
    likeness = {pair: _likeness(pair, weights) for pair in matches}
    groups = list(_with_longer(_mutual(likeness, place), matches, weights))
    groups += _alone(alike.values(), {each for group in groups for each in group})
    found = [_quotation(group, matches, likeness, place) for group in _widest(groups, alike)]
    quotations = (_with_all(quotation, alike, place) for quotation in found)
    return tuple(
        sorted(quotations, key=lambda each: (_drifts(each), [_order(telling, place) for telling in each.tellings]))
    )


def _alike(readings: Sequence[Reading]) -> dict[str, list[Reading]]:
    """The reports that quote, those that quote the very same words of the same speakers together, by the first."""
    first: dict[tuple[object, ...], str] = {}
    found: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        if quoted := quoted_in(reading):
            key = tuple((" ".join(one.keys), one.voice) for one in quoted)
            found[first.setdefault(key, reading.id)].append(reading)
    return found


def _alone(alike: Iterable[Sequence[Reading]], known: Collection[Citation]) -> Iterator[_Group]:
    """The utterances that only reports with the very same quotations have."""
    for reading, *others in alike:
        inner = _inner(reading)
        for one in quoted_in(reading) if others else ():
            each = Citation(reading.id, one.quotation.span)
            if one.weights and each not in known and each.span not in inner:
                yield frozenset((each,))


def _with_all(
    quotation: StoryQuotation, alike: Mapping[str, Sequence[Reading]], place: dict[str, int]
) -> StoryQuotation:
    """An utterance with the reports that quote just as those do in which it was found."""
    tellings: list[Citation] = []
    for telling in quotation.tellings:
        first, *others = alike[telling.report]
        numbers = [n for n, one in enumerate(quoted_in(first)) if one.quotation.span == telling.span]
        tellings += (Citation(one.id, quoted_in(one)[n].quotation.span) for n in numbers for one in (first, *others))
    speaker = quotation.speaker or _speaker(Counter(_named(quotation.tellings, alike)))
    return replace(quotation, speaker=speaker, tellings=tuple(sorted(tellings, key=lambda each: _order(each, place))))


def _named(tellings: Iterable[Citation], alike: Mapping[str, Sequence[Reading]]) -> Iterator[str]:
    """The speakers that tellings name."""
    for telling in tellings:
        for one in quoted_in(alike[telling.report][0]):
            if one.quotation.span == telling.span and one.voice.speaker:
                yield one.voice.speaker


def _drifts(quotation: StoryQuotation) -> int:
    """0 where words of an utterance change, 1 where they are only cut, 2 where all quote alike."""
    kinds = {kind for kind, _, _ in quotation.drift}
    return 0 if kinds - {"trimmed", "ellipsis", "bracket"} else 1 if kinds else 2


def _matches(readings: Sequence[Reading]) -> Iterator[_Match]:
    """The matching quotations of each two reports; what stands inside another quotation goes with that."""
    inner = {reading.id: _inner(reading) for reading in readings}
    for one, other in combinations(readings, 2):
        for match in match_pieces(one, other):
            if match.a not in inner[one.id] and match.b not in inner[other.id]:
                yield Citation(one.id, match.a), Citation(other.id, match.b), match


def _inner(reading: Reading) -> set[Span]:
    """The quotations that stand inside another one."""
    found: set[Span] = set()
    reached = -1
    for span in sorted((one.span for one in reading.quotations), key=lambda span: (span.start, -span.end)):
        if span.end <= reached:
            found.add(span)
        reached = max(reached, span.end)
    return found


def _weights(reading: Reading, span: Span) -> dict[str, float]:
    """The content words of a wording with their weights."""
    return {word.concept: idf(word.concept) for word in comparable_words(reading.text, [span]) if word.content}


def _covered(one: dict[str, float], other: dict[str, float]) -> float:
    """The part of a wording, by weight, that the other has."""
    return fsum(one[key] for key in one.keys() & other.keys()) / (fsum(one.values()) or 1.0)


def _mutual(likeness: dict[_Pair, float], place: dict[str, int]) -> list[set[Citation]]:
    """Groups of wordings of one utterance, joined from the most alike on, as long as most of their pairs match."""
    groups = {each: {each} for pair in likeness for each in pair}
    ranked = sorted(likeness, key=lambda pair: (-likeness[pair], sorted(_order(each, place) for each in pair)))
    for pair in ranked:
        if likeness[pair] >= MUTUAL:
            one, other = (groups[each] for each in sorted(pair, key=lambda each: _order(each, place)))
            if one is not other and _agree(one, other, likeness):
                one |= other
                groups.update(dict.fromkeys(other, one))
    return list({id(group): group for group in groups.values()}.values())


def _likeness(pair: _Pair, weights: dict[Citation, dict[str, float]]) -> float:
    """How much of either wording the other has, by the one of which it has less."""
    one, other = pair
    return min(_covered(weights[one], weights[other]), _covered(weights[other], weights[one]))


def _agree(one: set[Citation], other: set[Citation], likeness: dict[_Pair, float]) -> bool:
    """Whether enough pairs of two groups, those within one report left out, are wordings of one utterance."""
    pairs = [frozenset((a, b)) for a in one for b in other if a.report != b.report]
    return sum(likeness.get(pair, 0.0) >= MUTUAL for pair in pairs) >= max(1.0, QUORUM * len(pairs))


def _with_longer(
    groups: Sequence[set[Citation]], matches: Collection[_Pair], weights: dict[Citation, dict[str, float]]
) -> Iterator[_Group]:
    """The groups, each with the longer quotations that most of its wordings are cut out of."""
    partners: dict[Citation, set[Citation]] = defaultdict(set)
    for one, other in matches:
        partners[one].add(other)
        partners[other].add(one)
    for group in groups:
        near = {each for one in group for each in partners[one]} - group
        longer = {each for each in near if _holds(each, group, partners, weights)}
        yield frozenset(group | longer)


def _holds(
    long: Citation,
    group: Collection[Citation],
    partners: dict[Citation, set[Citation]],
    weights: dict[Citation, dict[str, float]],
) -> bool:
    """Whether most of a group's wordings in other reports are cut out of a longer quotation."""
    others = [each for each in group if each.report != long.report]
    cut = [each for each in others if each in partners[long] and _covered(weights[each], weights[long]) >= MUTUAL]
    longer = all(sum(weights[each].values()) < sum(weights[long].values()) for each in cut)
    return longer and len(cut) >= max(1.0, QUORUM * len(others))


def _widest(groups: Collection[_Group], alike: Mapping[str, Sequence[Reading]]) -> list[_Group]:
    """The groups of several reports that are no part of another group."""
    found = {group for group in groups if len({one.id for each in group for one in alike[each.report]}) > 1}
    holding: dict[Citation, list[_Group]] = defaultdict(list)
    for group in found:
        for each in group:
            holding[each].append(group)
    return [group for group in found if not any(group < other for other in holding[next(iter(group))])]


def _quotation(
    group: _Group, matches: dict[_Pair, _Match], likeness: dict[_Pair, float], place: dict[str, int]
) -> StoryQuotation:
    """One utterance from the matches among its wordings."""
    tellings = tuple(sorted(group, key=lambda each: _order(each, place)))
    pairs = (frozenset(pair) for pair in combinations(tellings, 2))
    inside = [matches[pair] for pair in pairs if pair in matches]
    names = Counter(name for _, _, match in inside for name in (match.speaker_a, match.speaker_b) if name)
    drift = [(kind, a, b) for a, b, match in inside for kind in _drift(match, likeness[frozenset((a, b))])]
    drift.sort(key=lambda each: _KINDS.index(each[0]))
    return StoryQuotation(_speaker(names), tellings, tuple(drift))


def _drift(match: QuotationMatch, likeness: float) -> Iterator[str]:
    """How one wording differs from another; a part of a longer quotation is a cut of it, whatever else is."""
    for kind in match.drift:
        if kind == "merged" and likeness < MUTUAL:
            yield "trimmed"
        elif kind not in ("merged", "identical"):
            yield kind


def _speaker(names: Counter[str]) -> str | None:
    """Who speaks by most of the names, under the fullest of theirs: "Trump" and "Donald Trump" are one."""
    alike = {
        name: [other for other in names if len(unique_sources((name, other))) == 1 or other == name] for name in names
    }
    best = min(names, key=lambda name: (-sum(names[other] for other in alike[name]), name), default=None)
    return max(alike[best], key=lambda name: (len(name.split()), names[name], name)) if best else None


def _order(citation: Citation, place: dict[str, int]) -> tuple[int, int]:
    return place[citation.report], citation.span.start
