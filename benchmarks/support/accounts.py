"""Independent accounts of one event: each with its own selection of facts, in its own words, order and shape.

What reporters have in common is what they have in life: names, figures, days, and what was said before all of them.
"""

from collections.abc import Iterator, Mapping, Sequence
from random import Random

from benchmarks.support.colour import COLOUR
from benchmarks.support.drafts import JOINTS, Draft, Line, cut
from benchmarks.support.events import Event, Quote, Values
from benchmarks.support.rewording import lowered

SHAPES: Mapping[str, tuple[int, int]] = {"wire": (7, 10), "brief": (3, 5), "feature": (5, 8), "local": (5, 9)}
"""The shapes of a report, and how many facts of the event it tells."""

OWN: Mapping[str, tuple[int, int]] = {"wire": (0, 2), "brief": (0, 1), "feature": (3, 6), "local": (1, 4)}
"""How much each tells besides that no other reporter has."""

SPREAD: Mapping[str, float] = {"wire": 4.0, "brief": 4.0, "feature": 8.0, "local": 8.0}
"""So many places earlier or later than by their order facts may be told."""

_JOINED = 0.1
"""Part of the lines that are one sentence with the one before."""

OWN_FACT = "own_"
"""What the names of facts begin with that only one reporter has."""

FRAMES = 7
"""Ways to bring a quotation in; the last is indirect speech."""


class Table:
    """The wordings of an event, each of which is given away once."""

    def __init__(self, event: Event, rng: Random) -> None:
        self.event = event
        self._left = {
            name: rng.sample(range(size), size)
            for name, size in {
                **{name: len(wordings) for name, wordings in event.facts.items()},
                **dict.fromkeys(event.quotes, FRAMES),
            }.items()
        }
        self._colour = rng.sample(range(len(COLOUR)), len(COLOUR))

    def colour(self, values: Values, account: str) -> Line:
        """Something that nobody else tells."""
        number = self._colour.pop()
        return Line(COLOUR[number].format_map(values), (f"{OWN_FACT}{number}",), account)

    def left(self, fact: str) -> int:
        """How many wordings of a fact nobody has used yet."""
        return len(self._left[fact])

    def lines(self, fact: str, values: Values, account: str) -> list[Line]:
        """A fact in words that nobody has used yet."""
        number = self._left[fact].pop()
        return render(self.event, fact, number, values, account)


def render(event: Event, fact: str, wording: int, values: Values, account: str) -> list[Line]:
    """A fact in one of its wordings."""
    if fact in event.quotes:
        return [Line(text, (name,), account) for name, text in _quoted(fact, event.quotes[fact], wording, values)]
    return [Line(event.facts[fact][wording].format_map(values), (fact,), account, wording)]


def _quoted(fact: str, quote: Quote, frame: int, values: Values) -> Iterator[tuple[str, str]]:
    """Somebody's words; the second sentence is a fact of its own, since not everyone has it."""
    first, second = quote.words
    more, who, role = f"{fact}_more", values[quote.speaker], quote.role
    if frame == 0:
        yield fact, f"“{first},” said {who}, {role}."
        yield more, f"“{second}.”"
    elif frame == 1:
        yield fact, f"“{first},” {who}, {role}, told reporters."
    elif frame == 2:
        yield fact, f"{who}, {role}, told a news conference: “{first}.”"
    elif frame == 3:
        yield more, f"“{second},” said {who}, {role}."
        yield fact, f"“{first}.”"
    elif frame == 4:
        yield fact, f"“{first},” was how {who}, {role}, put it."
    elif frame == 5:
        yield fact, f"Asked about it, {who}, {role}, replied: “{first}.”"
        yield more, f"“{second},” {who.last} added."
    else:
        yield fact, quote.indirect.format_map(values)


def write(
    table: Table, account: str, shape: str, facts: Sequence[str], values: Values, rng: Random, title: str
) -> Draft:
    """An account of the facts in the order given."""
    written = [table.lines(fact, values, account) for fact in facts]
    for _ in range(rng.randint(*OWN[shape])):
        written.insert(rng.randint(2, len(written)), [table.colour(values, account)])
    lines = _joined([line for some in written for line in some], rng, set(values.values()))
    sizes = [len(lines)] if shape == "brief" else _sizes(len(lines), rng)
    return Draft(title, tuple(cut(lines, sizes)))


def ordered(event: Event, shape: str, facts: set[str], rng: Random) -> list[str]:
    """Facts in the order in which a report of this shape tells them."""
    rank = {name: float(place) for place, name in enumerate(event.order)}
    spread = SPREAD[shape]
    told = sorted(sorted(facts - set(event.core)), key=lambda name: rank[name] + rng.uniform(-spread, spread))
    lead = [name for name in event.core if name in facts]
    if shape == "feature":
        opening = next((name for name in told if name not in event.quotes), None)
        told = [name for name in told if name != opening]
        return ([opening] if opening else []) + lead + told
    return lead + told


def _joined(lines: Sequence[Line], rng: Random, names: set[str]) -> list[Line]:
    """The lines, now and then two of them as one sentence."""
    found: list[Line] = []
    for line in lines:
        if found and rng.random() < _JOINED and (one := join(found[-1], line, rng, names)):
            found[-1] = one
        else:
            found.append(line)
    return found


def join(one: Line, other: Line, rng: Random, names: set[str]) -> Line | None:
    """Two sentences as one; None where they are quotations or scenes, or too long, or of two accounts."""
    if any(fact.startswith(OWN_FACT) for fact in one.facts + other.facts):
        return None
    if "”" in one.text + other.text or one.account != other.account or len(one.facts + other.facts) > 2:
        return None
    if len(one.text) + len(other.text) > 190 or ";" in one.text + other.text:
        return None
    joint = rng.choice(JOINTS)
    text = one.text.removesuffix(".") + joint + lowered(other.text, names)
    return Line(text, one.facts + other.facts, one.account)


def _sizes(lines: int, rng: Random) -> list[int]:
    """Lengths of paragraphs: a lead of one, then one to three."""
    sizes = [1]
    while sum(sizes) < lines:
        sizes.append(rng.choice((1, 1, 2, 2, 3)))
    return sizes
