"""What a library answers with: counts of an addition, lines of lists, hits, reasons for a place, its state."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from retold.model.news import StoryNews
from retold.model.placed import Neighbour, Placement
from retold.model.related import Judgement, Roots
from retold.model.report import Problem, Report
from retold.model.span import Span


@dataclass(frozen=True, slots=True)
class Added:
    """What came of an addition.

    ``new``, ``versions`` and ``known`` count the reports that were accepted as new, as a changed text of a known one,
    and that were in the library already; ``placed`` those that found their story, ones left over from an addition
    that was stopped included. ``links`` counts the links that were found; ``changes`` how many stories "began",
    "merged", "split" or "ended", and out of how many a report "moved".
    """

    new: int = 0
    versions: int = 0
    known: int = 0
    placed: int = 0
    links: int = 0
    changes: Mapping[str, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    ignored: tuple[str, ...] = ()

    @property
    def accepted(self) -> int:
        """Reports that are now in the library and were not before, or not with this text."""
        return self.new + self.versions


@dataclass(frozen=True, slots=True)
class StoryEntry:
    """One line of a list of stories.

    ``label`` is the headline of one of its reports; ``first`` and ``last`` are dates of publication, None where no
    report is dated; ``roots`` bounds from how many roots the reports descend.
    """

    id: str
    label: str
    first: str | None
    last: str | None
    reports: int
    publishers: int
    roots: Roots


@dataclass(frozen=True, slots=True)
class Hit:
    """A report that has the words.

    ``snippet`` is ``text[span.start:span.end]`` of the report; ``matches`` are the places of the words inside it, also
    counted in the text. ``title`` is the first line of a text that came without one. ``story`` is None while the report
    is pending; a higher ``score`` is better.
    """

    report: str
    title: str | None
    publisher: str | None
    published: str | None
    story: str | None
    snippet: str
    span: Span
    matches: tuple[Span, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Version:
    """One text of a report: the texts are numbered from 1, the newest is the one that counts."""

    number: int
    added: str
    report: Report


@dataclass(frozen=True, slots=True)
class LoggedChange:
    """What happened to a story: it "began", "merged" into another, "split", "ended", or a report "moved".

    ``other`` is the story that was joined, split off or left; ``at`` the time of the change as ISO 8601, UTC.
    """

    number: int
    at: str
    kind: str
    story: str
    other: str | None
    reports: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class News:
    """What is new since a moment, by when reports were "added" or "published".

    ``reports`` counts the reports since, in all stories. ``stories`` are those that have something new to tell; of
    those that are not among them ``unchanged`` were looked at and have only more reports, ``untold`` were not looked
    at, and ``small`` have too few reports. ``pending`` counts reports that came since and wait for their story;
    ``log`` has what happened to stories since, their beginnings left out.
    """

    since: str
    by: str
    stories: tuple[StoryNews, ...]
    reports: int
    untold: int = 0
    unchanged: int = 0
    small: int = 0
    pending: int = 0
    log: tuple[LoggedChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Compared:
    """A neighbour of a report, and the evidence for and against that both tell the same story.

    In the spans of the evidence a is the report that was asked about and b the neighbour.
    """

    neighbour: Neighbour
    title: str | None
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class Explained:
    """Why a report is in its story: its place, its best neighbours there, and those of the next best story.

    ``labels`` has the headline of each story that is named; ``log`` what happened to the report's story.
    """

    report: str
    story: StoryEntry
    placement: Placement
    inside: tuple[Compared, ...]
    next_best: tuple[Compared, ...]
    labels: Mapping[str, str]
    log: tuple[LoggedChange, ...]


@dataclass(frozen=True, slots=True)
class Status:
    """A library at a glance.

    ``stories`` counts those of more than one report; ``bytes`` is the size of the files on disk; ``schema`` the
    version of the file's layout; ``code`` the version of the reading and comparing that is kept; ``window`` the days
    that reports are held against, None for all; ``last_add`` when something was last added, as ISO 8601, UTC;
    ``problems`` counts what was refused and has not been read well since; ``raw`` the documents whose bytes are kept,
    and ``raw_bytes`` what these take, compressed; ``unread`` the reports that are not English, by language ("und" where
    it can't be told), the most frequent first.
    """

    path: Path
    reports: int
    versions: int
    pending: int
    stories: int
    links: int
    bytes: int
    schema: int
    code: str
    window: int | None
    last_add: str | None
    problems: int = 0
    raw: int = 0
    raw_bytes: int = 0
    unread: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Refused:
    """A document, or a place in one, that an addition refused: why, what would help, and when (ISO 8601, UTC).

    ``alike`` counts further ones of its kind that are not told one by one.
    """

    path: str
    place: int | None
    reason: str
    remedy: str
    at: str
    alike: int = 0


@dataclass(frozen=True, slots=True)
class Retaken:
    """What came of taking reports anew from the bytes that are kept of them.

    ``read`` counts them; ``changed`` are those whose text, headline, date or publisher is taken otherwise now, ``lost``
    those of which nothing can be read any more: they stay as they were.
    """

    read: int = 0
    changed: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Removed:
    """What was removed: the reports, and how many stories "ended", "split" or lost a report ("moved")."""

    reports: tuple[str, ...]
    changes: Mapping[str, int] = field(default_factory=dict)
