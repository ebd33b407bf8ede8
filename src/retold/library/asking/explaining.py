"""Why a report is in its story and not in the next best one."""

from collections.abc import Iterable
from dataclasses import replace

from retold.errors import NotPlacedError
from retold.library.asking.counting import counted
from retold.library.asking.keeping import Keeper
from retold.library.file.database import Database
from retold.library.tables.links import links_of
from retold.library.tables.numbering import number_of
from retold.library.tables.readings import Readings
from retold.library.tables.records import Compared, Explained
from retold.library.tables.resuming import likenesses_between, links_between, placed_in
from retold.library.tables.stories import entry, logged, story_of
from retold.model import Evidence, Judgement, Neighbour, Placement, Relation
from retold.stories import same_story
from retold.stories.left import Left, LeftReport
from retold.stories.likeness import likeness, taken
from retold.stories.profiles import Profile
from retold.stories.stream import StoryStream

SHOWN = 3
"""So many neighbours are compared with the report, of its own story and of the next best."""

TRIED = 40
"""So many reports of the same text are looked at for the nearest."""

_TAKEN = "l.level = 'derived' AND coalesce(l.kind, '') NOT IN ('embed', 'template')"
"""The links that ``taken`` says make one account of two reports."""


def explain(database: Database, keeper: Keeper, name: str) -> Explained:
    """The place of a report with the evidence for and against. Raises UnknownReportError, NotPlacedError."""
    own = story_of(database, name)
    if own is None:
        raise NotPlacedError(f"{name} still waits for its story; `retold add` without paths goes on.")
    placement = _around(database, name).placement(name)
    others = [one for one in placement.neighbours if one.story == placement.next_story][:SHOWN]
    stories = sorted({own, *(one.story for one in placement.neighbours), *filter(None, (placement.next_story,))})
    lines = {line.id: line for line in counted(database, keeper, [entry(database, story) for story in stories])}
    return Explained(
        report=name,
        story=lines[own],
        placement=placement,
        inside=_compared(database, name, _inside(database, name, placement)),
        next_best=_compared(database, name, others),
        labels={story: line.label for story, line in lines.items()},
        log=tuple(logged(database, own)),
    )


def _inside(database: Database, name: str, placement: Placement) -> list[Neighbour]:
    """The nearest reports of its own story; where none is known, those that it has its text in common with."""
    near = [one for one in placement.neighbours if one.story == placement.story]
    if near:
        return near[:SHOWN]
    linked = [link.b if link.a == name else link.a for link in links_of(database, name) if taken(link)]
    own = _profile(database, name)
    found = [Neighbour(other, placement.story, likeness(own, _profile(database, other))) for other in linked[:TRIED]]
    return sorted(found, key=lambda one: (-one.likeness, one.report))[:SHOWN]


def _compared(database: Database, name: str, neighbours: Iterable[Neighbour]) -> tuple[Compared, ...]:
    """The neighbours with what speaks for and against."""
    readings = Readings(database)
    links = {link.b if link.a == name else link.a: link for link in links_of(database, name)}
    return tuple(
        Compared(one, readings(one.report).report.title, _judged(readings, name, one.report, links.get(one.report)))
        for one in neighbours
    )


def _judged(readings: Readings, name: str, other: str, link: Relation | None) -> Judgement:
    """Whether two reports tell the same story; a link between them that makes one account of them comes first."""
    judgement = same_story(readings(name), readings(other))
    if link is None or not taken(link):
        return judgement
    pairs = [(item.a, item.b) if link.a == name else (item.b, item.a) for item in link.passages]
    own, others = (tuple(spans) for spans in zip(*pairs, strict=True)) if pairs else ((), ())
    share = round(100 * (link.share_a if link.a == name else link.share_b))
    reason = Evidence("text taken over", f"{share} % of its text is also in {other} ({link.kind})", own, others)
    return replace(judgement, verdict=True, evidence=(reason, *judgement.evidence))


def _profile(database: Database, name: str) -> Profile:
    rows = database.rows("SELECT body FROM profiles WHERE report = ?", (number_of(database, name),))
    return Profile.from_bytes(rows[0][0])


def _around(database: Database, name: str) -> StoryStream:
    """A stream that knows the story of a report, and all those that its account is like."""
    reports = placed_in(database, _near(database, name))
    links = links_between(database, reports, few=True)
    likenesses = likenesses_between(database, reports, few=True)
    left = [LeftReport(one.id, one.story, one.profile, one.posted) for one in reports]
    stream = StoryStream()
    stream.take_in(Left(left, likenesses, links.judged, links.added))
    return stream


def _near(database: Database, name: str) -> list[str]:
    """The story of a report, and those that have a report which its account is like."""
    rows = database.rows(
        """WITH own AS (SELECT value AS report FROM json_each(?)),
               near AS (SELECT report FROM own
                        UNION SELECT l.b FROM own JOIN likenesses l ON l.a = own.report
                        UNION SELECT l.a FROM own JOIN likenesses l ON l.b = own.report
                        UNION SELECT l.b FROM own JOIN links l ON l.a = own.report
                        UNION SELECT l.a FROM own JOIN links l ON l.b = own.report)
           SELECT DISTINCT s.id FROM near JOIN placements p ON p.report = near.report
           JOIN stories s ON s.number = p.story ORDER BY s.id""",
        (str(_account(database, number_of(database, name))),),
    )
    return [row[0] for row in rows]


def _account(database: Database, number: int) -> list[int]:
    """The reports that links make one account with a report, however many there are between."""
    found = new = {number}
    while new:
        rows = database.rows(
            """WITH some AS (SELECT value AS report FROM json_each(?))
               SELECT l.b FROM some JOIN links l ON l.a = some.report WHERE """
            + _TAKEN
            + " UNION SELECT l.a FROM some JOIN links l ON l.b = some.report WHERE "
            + _TAKEN,
            (str(sorted(new)),),
        )
        new = {row[0] for row in rows} - found
        found = found | new
    return sorted(found)
