"""The invented stories: their reports, and what is true of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from retold.model import Report, Span
from retold.sources import load

FOLDER = Path(__file__).resolve().parent / "stories"
EITHER = "either"
"""The name under which reports stand that tell of both events of a folder."""


class Version(msgspec.Struct, frozen=True):
    """A report that was made from another; ``kinds`` are what that may be called."""

    report: str
    parent: str
    kinds: tuple[str, ...]


class Fact(msgspec.Struct, frozen=True):
    """A fact with the words that tell it in each report.

    ``accounts`` are the lowest and the highest number of independent accounts that can be defended.
    """

    fact: str
    accounts: tuple[int, int]
    tellings: dict[str, str]


class Said(msgspec.Struct, frozen=True):
    """Words of a report, and who says them: any of these words in the name, or in what stands in its place."""

    report: str
    words: str
    speaker: tuple[str, ...]


class Planted(msgspec.Struct, frozen=True):
    """What two reports tell otherwise, with the words of either."""

    kind: str
    a: str
    a_has: str
    b: str
    b_has: str


class Truth(msgspec.Struct, frozen=True):
    """What is true of the reports of one folder.

    ``stories`` are its events with their reports, ``accounts`` the lowest and the highest number of independent
    accounts of each that can be defended, ``roots`` the reports whose own words go back to one text,
    ``links_allowed`` pairs that may be linked or not. ``notes`` say in words what must not be concluded.
    """

    about: str
    stories: dict[str, tuple[str, ...]]
    accounts: dict[str, tuple[int, int]]
    roots: tuple[tuple[str, ...], ...]
    versions: tuple[Version, ...]
    links_allowed: tuple[tuple[str, str], ...]
    facts: tuple[Fact, ...]
    speakers: tuple[Said, ...]
    differences: tuple[Planted, ...]
    notes: tuple[str, ...]

    def same_story(self, a: str, b: str) -> bool | None:
        """Whether two reports tell of one event; None where one of them tells of both."""
        if {a, b} & set(self.stories.get(EITHER, ())):
            return None
        return any(a in names and b in names for names in self.stories.values())


@dataclass(frozen=True, slots=True)
class Case:
    """One folder: its reports and their truth."""

    name: str
    reports: tuple[Report, ...]
    truth: Truth

    def place(self, report: str, words: str) -> Span:
        """Where the words stand in a report."""
        start = next(one.text for one in self.reports if one.id == report).index(words)
        return Span(start, start + len(words))


def cases(beginning: str = "", folder: Path = FOLDER) -> Iterator[Case]:
    """The stories whose names begin so."""
    for one in sorted(folder.iterdir()):
        if one.name.startswith(beginning):
            truth = msgspec.json.decode((one / "truth.json").read_bytes(), type=Truth)
            yield Case(one.name, tuple(load([one / "reports"]).reports), truth)
