"""The utterances that some words are looked for in, each told in all its wordings."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from retold.comparing.copies import in_order
from retold.comparing.quotations import quoted_in
from retold.comparing.quotations.quoted import Quoted as Words
from retold.comparing.telling.quotations import find_quotations
from retold.comparing.utterances.around import Around
from retold.comparing.utterances.asked import Asked
from retold.comparing.utterances.tell import UtteranceTeller
from retold.model import Citation, Quotation, Quoted, Reading, StoryQuotation

SHARED = 2
"""So many content words, or all, a quotation has of those that were found, to be perhaps another wording or a cut."""


def find_utterances(
    asked: Asked,
    readings: Sequence[Reading],
    around: Around,
    limit: int | None = None,
) -> Quoted:
    """The utterances that have the words, those that have most of them first; then those of most reports.

    ``readings`` are all reports that may have any wording with some of these words.
    """
    ordered = sorted(readings, key=in_order)
    seeds = _seeds(asked, ordered)
    near = _narrowed(ordered, seeds)
    teller = UtteranceTeller(ordered, near, around)
    groups = sorted([*find_quotations(near), *_alone(near, seeds)], key=lambda group: -_fitting(group, seeds))
    wanted = [each for each in _parts(groups, seeds, teller) if asked.is_of(teller.speakers(each))]
    told = tuple(teller.tell(group) for group in wanted[:limit])
    return Quoted(told, len(wanted) - len(told), missing=asked.missing_in(_quoted(ordered, seeds)) if told else ())


def _quoted(readings: Iterable[Reading], seeds: Container[Citation]) -> Iterator[Words]:
    """The quotations that were found."""
    for reading in readings:
        yield from (one for one in quoted_in(reading) if Citation(reading.id, one.quotation.span) in seeds)


def _fitting(group: StoryQuotation, seeds: Container[Citation]) -> int:
    """How many tellings of an utterance have the words."""
    return sum(telling in seeds for telling in group.tellings)


def _parts(
    groups: Iterable[StoryQuotation], seeds: Mapping[Citation, float], teller: UtteranceTeller
) -> list[StoryQuotation]:
    """The utterances, those with a telling that has most of the words first, what is in two of them only once.

    What has a cut in common and nothing else is two utterances. None is begun with what is put together of two.
    """
    found: list[tuple[float, int, int, StoryQuotation]] = []
    shown: set[Citation] = set()
    for group in groups:
        first: StoryQuotation | None = None
        while fresh := [one for one in group.tellings if one in seeds and one not in shown]:
            best = max(fresh, key=lambda one: (seeds[one], not teller.is_joined(one), one.span.end - one.span.start))
            if first and teller.is_joined(best):
                first = replace(first, tellings=(*first.tellings, best))
                found[-1] = (*found[-1][:3], first)
                shown.add(best)
                continue
            first = teller.alike(group, best)
            shown.update(first.tellings)
            found.append((-seeds[best], -len(first.tellings), len(found), first))
    return _of_one_whole([part for *_, part in sorted(found, key=lambda each: each[:3])])


def _of_one_whole(parts: Sequence[StoryQuotation]) -> list[StoryQuotation]:
    """The utterances, those as one whose longest telling is the same: they are cuts and wordings of that."""
    found: dict[Citation, StoryQuotation] = {}
    for part in parts:
        longest = max(part.tellings, key=lambda one: (one.span.end - one.span.start, one.report))
        known = found.get(longest)
        tellings = (*known.tellings, *part.tellings) if known else part.tellings
        found[longest] = StoryQuotation((known or part).speaker, tuple(dict.fromkeys(tellings)), ())
    return list(found.values())


def fullest_seed(asked: Asked, readings: Sequence[Reading]) -> str | None:
    """The words of the longest quotation that has what is looked for: by these its other wordings are found."""
    found = ((one, reading) for reading in readings for one in quoted_in(reading) if asked.likeness(one))
    best = max(found, key=lambda each: (sum(each[0].weights.values()), each[1].id), default=None)
    return best[0].quotation.span.of(best[1].text) if best else None


def _seeds(asked: Asked, readings: Iterable[Reading]) -> dict[Citation, float]:
    """The quotations that have the words, with how much of them."""
    return {
        Citation(reading.id, one.quotation.span): likeness
        for reading in readings
        for one in quoted_in(reading)
        if (likeness := asked.likeness(one))
    }


def _narrowed(readings: Iterable[Reading], seeds: Container[Citation]) -> list[Reading]:
    """The readings with those of their quotations alone that have words of what was found."""
    quoted = [(reading, one) for reading in readings for one in quoted_in(reading)]
    words = {key for reading, one in quoted if Citation(reading.id, one.quotation.span) in seeds for key in one.weights}
    near: dict[str, list[Quotation]] = defaultdict(list)
    for reading, one in quoted:
        common = len(one.weights.keys() & words)
        if common >= min(SHARED, len(one.weights)) > 0 or Citation(reading.id, one.quotation.span) in seeds:
            near[reading.id].append(one.quotation)
    return [replace(one, quotations=tuple(near[one.id])) for one in readings if one.id in near]


def _alone(readings: Iterable[Reading], seeds: Container[Citation]) -> Iterator[StoryQuotation]:
    """What is looked for, as each report alone has it: for what no other report has in common with it."""
    for reading in readings:
        for one in quoted_in(reading):
            cite = Citation(reading.id, one.quotation.span)
            if cite in seeds:
                yield StoryQuotation(one.voice.speaker, (cite,), ())
