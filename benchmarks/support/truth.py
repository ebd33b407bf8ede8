"""What is known of a made story: who took from whom, which accounts tell each fact, and who contradicts whom."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from benchmarks.support.drafts import JOINT, Draft, Line
from benchmarks.support.events import Event, Value, Values
from retold.model import Report

DATES = ("right", "right", "right", "none", "wrong")
"""How stories are dated: as it was, not at all, or with hours that say nothing of who was first."""

UNDATED = 0.1
"""Part of the reports that have no date in a story whose reports have one."""


@dataclass(frozen=True, slots=True)
class Made:
    """A report with its place in the truth; ``present`` is whether it is handed in."""

    name: str
    draft: Draft
    account: str
    parent: str | None
    kind: str
    publisher: str
    values: Values
    donor: str | None = None
    agency: str | None = None
    present: bool = True


@dataclass(frozen=True, slots=True)
class Telling:
    """Where a report tells a fact, and the account that it has it from."""

    report: str
    start: int
    end: int
    account: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact with all of its tellings; ``conflicts`` are the kinds of contradictions among them."""

    name: str
    tellings: tuple[Telling, ...]
    conflicts: tuple[str, ...]

    @property
    def independent(self) -> int:
        """The number of independent accounts that tell it."""
        return len({telling.account for telling in self.tellings})


@dataclass(frozen=True, slots=True)
class Story:
    """The reports of a story and the truth about them."""

    name: str
    event: str
    reports: tuple[Report, ...]
    made: Mapping[str, Made]
    facts: tuple[Fact, ...]

    @property
    def independent(self) -> int:
        """The number of independent accounts that any report goes back to, first of all in its own words."""
        return len({one.account for one in self.made.values() if one.present})

    def record(self) -> dict[str, Any]:
        """The truth as JSON has it."""
        reports = {
            name: {
                "account": one.account, "parent": one.parent, "kind": one.kind, "donor": one.donor,
                "present": one.present,
            }
            for name, one in self.made.items()
        }  # fmt: skip
        facts = {
            fact.name: {
                "independent": fact.independent,
                "conflicts": list(fact.conflicts),
                "tellings": [
                    {"report": one.report, "start": one.start, "end": one.end, "account": one.account}
                    for one in fact.tellings
                ],
            }
            for fact in self.facts
        }
        return {
            "story": self.name, "event": self.event, "independent": self.independent, "reports": reports, "facts": facts
        }  # fmt: skip


def finished(name: str, event: Event, made: Sequence[Made], day: date, rng: Random) -> Story:
    """Names that give nothing away, dates, and the truth."""
    numbers = rng.sample(range(len(made)), len(made))
    names = {one.name: f"{name}-{number:02}" for one, number in zip(made, numbers, strict=True)}
    hours = _hours(made, rng)
    told: dict[str, list[Telling]] = defaultdict(list)
    values: dict[str, list[tuple[Line, Values]]] = defaultdict(list)
    reports = []
    for one in (one for one in made if one.present):
        text, places = one.draft.render()
        own = names[one.name]
        published = _published(day, hours[one.name])
        reports.append(Report(own, text, title=one.draft.title, published=published, publisher=one.publisher))
        for line, start, end in places:
            for fact, (begin, stop) in zip(line.facts, _places(line, start, end), strict=True):
                told[fact].append(Telling(own, begin, stop, line.account))
                values[fact].append((line, one.values))
    order = sorted(told)
    facts = tuple(Fact(fact, tuple(told[fact]), _conflicts(event, fact, values[fact])) for fact in order)
    return Story(name, event.name, tuple(sorted(reports, key=lambda report: report.id)), _renamed(made, names), facts)


def _places(line: Line, start: int, end: int) -> list[tuple[int, int]]:
    """Where a line tells each of its facts: all of it, or its halves where two sentences were joined."""
    joints = list(JOINT.finditer(line.text))
    if len(line.facts) != 2 or len(joints) != 1:
        return [(start, end)] * len(line.facts)
    return [(start, start + joints[0].start()), (start + joints[0].end(), end)]


def _renamed(made: Sequence[Made], names: Mapping[str, str]) -> dict[str, Made]:
    """The reports by their new names."""
    return {
        names[one.name]: replace(
            one,
            name=names[one.name],
            parent=names[one.parent] if one.parent else None,
            donor=names[one.donor] if one.donor else None,
        )
        for one in made
    }


def _published(day: date, hours: float | None) -> str | None:
    """A time of publication so many hours after the morning of the event."""
    if hours is None:
        return None
    return (datetime(day.year, day.month, day.day, 9) + timedelta(hours=hours)).isoformat()


def _hours(made: Sequence[Made], rng: Random) -> dict[str, float | None]:
    """When each report came out; a version comes after what it was made from, unless the dates of a story are wrong."""
    way = rng.choice(DATES)
    found: dict[str, float | None] = {}
    late: dict[str, float] = {}
    for one in made:
        earliest = max((late[name] for name in (one.parent, one.donor) if name), default=0.0)
        late[one.name] = earliest + rng.uniform(0.2, 2.0)
        shown = rng.uniform(0, 12) if way == "wrong" else late[one.name]
        found[one.name] = None if way == "none" or rng.random() < UNDATED else round(shown, 1)
    return found


def _conflicts(event: Event, fact: str, told: Sequence[tuple[Line, Values]]) -> tuple[str, ...]:
    """The kinds of slots for which the tellings show different values."""
    found = []
    for slot in sorted(slot for slot, facts in event.telling.items() if fact in facts):
        shown = {values[slot] for line, values in told if _shows(line.text, values[slot])}
        if len(shown) > 1:
            found.append(event.conflicts[slot])
    return tuple(found)


def _shows(text: str, value: Value) -> bool:
    """Whether a text has a value, in figures or in words."""
    return value in text or (value.isdigit() and value.words in text.lower())
