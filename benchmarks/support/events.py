"""Events to report on: tables of facts, each in several wordings, with open slots for names, numbers and days.

A file of ``events/`` is one event:

- ``headlines``: titles of reports; ``place``: the slot of the town; ``core``: the facts that every account tells;
  ``order``: all facts, the newest first.
- ``[slots]``: what is drawn anew for every story. "number LOW HIGH", "weekday DAYS" (so many days after the event), or
  one of the lists of ``names.py``.
- ``[conflicts]``: slots in which accounts may contradict each other, with the kind of the contradiction.
- ``[facts]``: the wordings of each fact. No two of a fact share many words beside names and figures: each is one
  reporter's.
- ``[quotes.FACT]``: what somebody said before all reporters, in two sentences, and the same in indirect speech.

In a wording ``{hurt}`` is a number in digits, ``{hurt.words}`` the same spelled out, ``{hurt.Words}`` as a sentence
begins with it; ``{chief}`` is a person's full name and ``{chief.last}`` the last name.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from random import Random

from benchmarks.support import names

FOLDER = Path(__file__).parent / "events"
HELD_OUT = FOLDER / "held_out"
"""Events that nothing was tuned on."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_SMALL = (
    "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
).split()
_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


class Value(str):
    """What stands in a slot, as it is usually written."""

    @property
    def words(self) -> str:
        """A number in words."""
        return spelled(int(self))

    @property
    def Words(self) -> str:  # noqa: N802
        """A number at the beginning of a sentence, in words up to ninety-nine."""
        return self.words[0].upper() + self.words[1:] if int(self) < 100 else f"A total of {self}"

    @property
    def last(self) -> str:
        """The last name of a person."""
        return self.split()[-1]


Values = Mapping[str, Value]


def spelled(number: int) -> str:
    """A number below ten thousand in words.

    >>> spelled(38), spelled(240), spelled(1115)
    ('thirty-eight', 'two hundred and forty', 'one thousand one hundred and fifteen')
    """
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f"-{_SMALL[ones]}" if ones else "")
    unit, name = (100, "hundred") if number < 1000 else (1000, "thousand")
    many, rest = divmod(number, unit)
    joint = " and " if rest and rest < 100 else " "
    return f"{_SMALL[many]} {name}" + (f"{joint}{spelled(rest)}" if rest else "")


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody said before all reporters."""

    speaker: str
    role: str
    words: tuple[str, str]
    indirect: str


@dataclass(frozen=True)
class Event:
    """An event to report on."""

    name: str
    headlines: tuple[str, ...]
    place: str
    core: tuple[str, ...]
    order: tuple[str, ...]
    slots: Mapping[str, str]
    conflicts: Mapping[str, str]
    facts: Mapping[str, tuple[str, ...]]
    quotes: Mapping[str, Quote]

    @cached_property
    def telling(self) -> dict[str, list[str]]:
        """For each slot that may be in conflict the facts of which some wording names it."""
        return {
            slot: [name for name, wordings in self.facts.items() if any(f"{{{slot}" in each for each in wordings)]
            for slot in self.conflicts
        }

    def draw(self, rng: Random, day: date) -> dict[str, Value]:
        """Fill all slots; no name is drawn twice."""
        pools = {kind: rng.sample(pool, len(pool)) for kind, pool in names.POOLS.items()}
        return {slot: _drawn(spec, rng, day, pools) for slot, spec in self.slots.items()}

    def redrawn(self, slot: str, values: Values, rng: Random, day: date) -> dict[str, Value]:
        """The values with another one in a slot; numbers differ by a sixth at least, days by one."""
        while True:
            fresh = self.draw(rng, day)[slot]
            if self.slots[slot].startswith("weekday"):
                fresh = Value(WEEKDAYS[(WEEKDAYS.index(values[slot]) + 1) % 7])
            if _differ(fresh, values[slot]) and fresh not in values.values():
                return {**values, slot: fresh}


def _differ(one: Value, other: Value) -> bool:
    if one.isdigit():
        return abs(int(one) - int(other)) * 6 >= int(other)
    return one != other


def _drawn(spec: str, rng: Random, day: date, pools: Mapping[str, list[str]]) -> Value:
    kind, *bounds = spec.split()
    if kind == "number":
        low, high = map(int, bounds)
        return Value(rng.randint(low, high))
    if kind == "weekday":
        return Value(WEEKDAYS[(day + timedelta(days=int(bounds[0]))).weekday()])
    if kind == "person":
        return Value(f"{pools['first'].pop()} {pools['last'].pop()}")
    return Value(pools[kind].pop())


def load_events(folder: Path = FOLDER) -> list[Event]:
    """All events of a folder, in the order of their names."""
    return [_event(path) for path in sorted(folder.glob("*.toml"))]


def _event(path: Path) -> Event:
    table = tomllib.loads(path.read_text("utf-8"))
    return Event(
        name=path.stem,
        headlines=tuple(table["headlines"]),
        place=table["place"],
        core=tuple(table["core"]),
        order=tuple(table["order"]),
        slots=table["slots"],
        conflicts=table["conflicts"],
        facts={name: tuple(wordings) for name, wordings in table["facts"].items()},
        quotes={name: _quote(quote) for name, quote in table["quotes"].items()},
    )


def _quote(table: Mapping[str, str | Sequence[str]]) -> Quote:
    first, second = list(table["words"])
    return Quote(str(table["speaker"]), str(table["role"]), (first, second), str(table["indirect"]))
