"""The utterances that some words are looked for in, each told in all its wordings."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from retold.comparing.copies import in_order
from retold.comparing.quotations import quoted_in
from retold.comparing.story_quotations import find_quotations
from retold.comparing.utterances.asked import Asked
from retold.comparing.utterances.tell import LinksOf, UtteranceTeller
from retold.model import Citation, Quotation, Quoted, Reading, StoryQuotation

SHARED = 2
"""So many content words, or all, a quotation has of those that were found, to be perhaps another wording or a cut."""


def find_utterances(
    asked: Asked,
    readings: Sequence[Reading],
    links_of: LinksOf,
    houses: Mapping[str, str] | None = None,
    limit: int | None = None,
) -> Quoted:
    """The utterances that have the words, those that have most of them first; then those of most reports.

    ``readings`` are all reports that may have any wording; ``houses`` the declared houses of reports.
    """
    ordered = sorted(readings, key=in_order)
    seeds = _seeds(asked, ordered)
    near = _narrowed(ordered, seeds)
    teller = UtteranceTeller(ordered, near, links_of, houses or {})
    wanted = [group for group in _groups(near, seeds) if asked.is_of(teller.speakers(group))]
    return Quoted(tuple(teller.tell(group) for group in wanted[:limit]), len(wanted) - len(wanted[:limit]))


def _groups(near: Sequence[Reading], seeds: Mapping[Citation, float]) -> list[StoryQuotation]:
    """The utterances with what was found, the best first; one that is found in another one too only once."""
    groups = [*find_quotations(near), *_alone(near, seeds)]
    groups.sort(key=lambda group: -sum(telling in seeds for telling in group.tellings))
    found: list[tuple[float, int, StoryQuotation]] = []
    shown: set[Citation] = set()
    for number, group in enumerate(groups):
        if fresh := [telling for telling in group.tellings if telling in seeds and telling not in shown]:
            shown.update(group.tellings)
            found.append((-max(seeds[telling] for telling in fresh), number, group))
    return [group for *_, group in sorted(found, key=lambda each: each[:2])]


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
