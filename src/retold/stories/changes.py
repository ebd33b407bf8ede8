"""What a step did to stories, told from which reports went where."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from retold.model import StoryChange
from retold.stories.reasons import Reasons

Moves = Mapping[tuple[str, str], Collection[int]]
"""For an old story and a new one the reports that went from one to the other."""


def tell_changes(
    moves: Moves,
    began: Mapping[str, Collection[int]],
    before: Mapping[str, int],
    left: Mapping[str, int],
    reasons: Reasons,
    ids: Mapping[int, str],
) -> Iterator[StoryChange]:
    """The changes: stories that began, where the reports of old ones went, the larger moves first, stories that ended.

    ``before`` has the number of reports that stories had, ``left`` are those that are there now.
    """
    for story, reports in sorted(began.items()):
        yield StoryChange("began", story, None, _named(reports, ids), reasons.began(reports))
    by_size = sorted(moves.items(), key=lambda move: (-len(move[1]), move[0]))
    merged: set[str] = set()
    split: set[str] = set()
    for (other, story), reports in by_size:
        named = _named(reports, ids)
        if not before[story] and story not in split:
            split.add(story)
            yield StoryChange("split", story, other, named, reasons.split(story, other))
        elif other not in left and other not in merged:
            merged.add(other)
            yield StoryChange("merged", story, other, named, reasons.merged(reports, story, other))
        else:
            yield StoryChange("moved", story, other, named, reasons.moved(reports, story, other))
    for story in sorted(before.keys() - left.keys() - merged):
        if before[story]:
            yield StoryChange("ended", story, None, (), "ended because its last report was removed")


def _named(reports: Iterable[int], ids: Mapping[int, str]) -> tuple[str, ...]:
    return tuple(ids[number] for number in sorted(reports))
