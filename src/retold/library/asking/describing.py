"""The label of a story, from when to when it was told, and from how many roots its reports descend.

All follow from all of a story's reports, so they are found again when one of these changes. To count roots takes nearly
a millisecond a report: when an addition ends those of few stories are counted, others when somebody asks. Until then
they are bounded by one and the number of reports.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from retold.library.file.database import Database
from retold.library.tables.families import families_among
from retold.library.tables.stories import Described, Member, keep_described, members_of, stories_of
from retold.library.tables.waiting import put_off, waiting
from retold.model import Reading, Roots
from retold.pipeline import Progress
from retold.pipeline.houses import housed
from retold.pipeline.ties import count_accounts
from retold.stories import first_and_last
from retold.text.headlines import name_of_story

LOOKED_AT = 200
"""So many of a story's reports, the oldest, are looked at for its label."""

AT_ONCE = 2000
"""Reports of stories whose roots are counted together, a second or two's work."""

ReadingOf = Callable[[str], Reading]
Members = Mapping[str, Sequence[Member]]


def describe_stories(database: Database, stories: Iterable[str], reports: Iterable[str], reading_of: ReadingOf) -> None:
    """Describe stories anew, and those of some reports; the accounts of several reports are counted later."""
    members = members_of(database, {*stories, *stories_of(database, reports)})
    found = (_described(story, some, Roots(1, len(some)), {}, reading_of) for story, some in members.items())
    keep_described(database, found)
    put_off(database, [story for story, some in members.items() if len(some) > 1])


def count_waiting(database: Database, reading_of: ReadingOf) -> None:
    """Count the roots of the stories that have changed, if they have few reports."""
    if names := waiting(database, AT_ONCE):
        with database.transaction():
            keep_described(database, described(database, names, reading_of))


def described(
    database: Database,
    stories: Iterable[str],
    reading_of: ReadingOf,
    progress: Progress | None = None,
    houses: Mapping[str, str] | None = None,
) -> Iterator[Described]:
    """What is said of some stories, with a count of their roots; ``houses`` are publishers with the house of each."""
    members = members_of(database, stories)
    done, count = 0, sum(map(len, members.values()))
    for some in _in_portions(members):
        if progress:
            progress("counting", done, count)
        of_story = {one.id: story for story, reports in some.items() for one in reports}
        families, links = families_among(database, of_story)
        lineages = {member: family.id for family in families for member in family.members}
        declared = housed(map(reading_of, of_story), houses or {})
        roots = count_accounts(of_story, families, links, reading_of, declared)
        yield from (_described(story, reports, roots[story], lineages, reading_of) for story, reports in some.items())
        done += sum(map(len, some.values()))
    if progress and count:
        progress("counting", count, count)


def _in_portions(members: Members) -> Iterator[Members]:
    """Some stories after others, each time of AT_ONCE reports or little more."""
    some: dict[str, Sequence[Member]] = {}
    size = 0
    for story, reports in members.items():
        some[story] = reports
        size += len(reports)
        if size >= AT_ONCE:
            yield some
            some, size = {}, 0
    if some:
        yield some


def _described(
    story: str, reports: Sequence[Member], roots: Roots, lineages: Mapping[str, str], reading_of: ReadingOf
) -> Described:
    """What is said of a story, given its reports, the oldest first."""
    told = first_and_last([one.dated for one in reports])
    title = name_of_story([reading_of(one.id) for one in reports[:LOOKED_AT]], lineages)
    return Described(story, title, roots, told.first, told.last)
