"""Every wording of a quotation, looked for by words in a collection of reports."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache

from retold import reading
from retold.comparing.utterances import Asked, LinksOf, find_utterances, fullest_seed, has_marks
from retold.model import Quoted, Reading, Relation, Report
from retold.pipeline.grouping import group_all
from retold.pipeline.progress import Progress
from retold.pipeline.telling import housed

ReadingsWith = Callable[[Asked, bool], Sequence[Reading]]
"""Full readings of the reports that may have some words, of all or only of those that quote anything."""


def quote(
    reports: Iterable[Report],
    words: str,
    speaker: str | None = None,
    progress: Progress | None = None,
    houses: Mapping[str, str] | None = None,
    limit: int | None = None,
) -> Quoted:
    """The quotations that have the words, or most of them, each in all its wordings; the best first.

    ``speaker`` is the name, or a part of the name, of whose words they are to be.
    """
    reports = list(reports)
    readings: dict[str, Reading] = {}

    def readings_with(asked: Asked, quoting: bool) -> list[Reading]:
        near = [one for one in reports if asked.nearness(one.text) and (not quoting or has_marks(one.text))]
        for done, report in enumerate(near):
            if progress:
                progress("reading", done, len(near))
            if report.id not in readings:
                readings[report.id] = reading.read(report)
        return [readings[report.id] for report in near]

    @cache
    def links() -> Sequence[Relation]:
        return group_all(reports, progress, None).grouping.links

    return quote_from(Asked(words, speaker), readings_with, lambda _: links(), houses or {}, limit)


def quote_from(
    asked: Asked, readings_with: ReadingsWith, links_of: LinksOf, houses: Mapping[str, str], limit: int | None
) -> Quoted:
    """The same with what is known of the reports: those with the words, and those with the words of the fullest."""
    found = {one.id: one for one in readings_with(asked, True)}
    full = fullest_seed(asked, list(found.values()))
    if full is None:
        return Quoted(())
    found.update((one.id, one) for one in readings_with(Asked(full), False))
    return find_utterances(asked, list(found.values()), links_of, housed(found.values(), houses), limit)
