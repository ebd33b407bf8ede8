"""Where a report stands among the stories, and what happened to stories when reports arrived or left."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

ChangeKind = Literal["began", "merged", "split", "moved", "ended"]


@dataclass(frozen=True, slots=True)
class StoryChange:
    """One thing that happened to a story, with its reason in words.

    ``began``: ``story`` is new. ``merged``: ``other`` went into ``story`` and is no more. ``split``: ``story`` is new
    and was part of ``other``. ``moved``: ``reports`` went from ``other`` to ``story``. ``ended``: ``story`` has no
    reports any more.
    """

    kind: ChangeKind
    story: str
    other: str | None
    reports: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A report that is like another one: its story, and the likeness in 0..1."""

    report: str
    story: str
    likeness: float


@dataclass(frozen=True, slots=True)
class Placement:
    """Why a report is in its story.

    ``score`` is its mean likeness with the other accounts of the story, 0 where it is alone; ``neighbours`` are the
    reports most like it, in falling order. ``next_story`` is the other story that it is most like, with the likeness
    that it has with that one and the likeness that was ``asked`` for joining it; None where no other is like it.
    ``refused`` tells in words why it is not in that story although the likeness would do.
    """

    report: str
    story: str
    score: float
    neighbours: tuple[Neighbour, ...]
    next_story: str | None
    next_score: float | None
    asked: float | None
    refused: str | None = None


class Judged(NamedTuple):
    """Whether a link between two reports counts for accounts, and to which of the two it is foreign.

    Where it counts and is foreign to neither it makes one account of the two.
    """

    a: str
    b: str
    counts: bool
    foreign_to_a: bool
    foreign_to_b: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """What one step of the stream changed: all that a library has to write down to go on from it.

    ``stories`` has the story of each report that is new or whose story is another one now; ``likenesses`` are new
    pairs of reports that are like one another, the earlier one first; ``judged`` are links that were looked at.
    """

    stories: dict[str, str]
    changes: tuple[StoryChange, ...]
    likenesses: list[tuple[str, str, float]]
    judged: tuple[Judged, ...] = ()
