"""Every wording of a quotation, looked for by words in a collection of reports."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, partial

from retold import aligning, reading
from retold.comparing.utterances import Around, Asked, find_utterances, fullest_seed, has_marks
from retold.model import Quoted, Reading, Report
from retold.pipeline.grouping import Grouped, group_all
from retold.pipeline.houses import housed
from retold.pipeline.progress import Progress
from retold.pipeline.ties import bounding_of

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
    of_id = {report.id: report for report in reports}
    readings: dict[str, Reading] = {}

    def readings_with(asked: Asked, quoting: bool) -> list[Reading]:
        near = [one for one in reports if asked.nearness(one.text) and (not quoting or has_marks(one.text))]
        for done, report in enumerate(near):
            if progress:
                progress("reading", done, len(near))
            reading_of(report.id)
        return [reading_of(report.id) for report in near]

    def reading_of(name: str) -> Reading:
        if name not in readings:
            readings[name] = reading.read(of_id[name], boilerplate=grouped().boilerplate.get(name, frozenset()))
        return readings[name]

    @cache
    def grouped() -> Grouped:
        return group_all(reports, progress, None)

    declared = partial(housed, houses=houses or {})
    around = Around(lambda _: grouped().grouping.links, reading_of, aligning.align, declared, bounding_of)
    return quote_from(Asked(words, speaker), readings_with, around, limit)


def quote_from(asked: Asked, readings_with: ReadingsWith, around: Around, limit: int | None) -> Quoted:
    """The same with what is known of the reports: those with the words, and those with the words of the fullest."""
    found = {one.id: one for one in readings_with(asked, True)}
    full = fullest_seed(asked, list(found.values()))
    if full is None:
        return Quoted(())
    found.update((one.id, one) for one in readings_with(Asked(full), False))
    return find_utterances(asked, list(found.values()), around, limit)
