"""What the accounts of a story perhaps tell otherwise, each two values once."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from retold.comparing.telling.differing import Differing
from retold.model import Citation, Difference, Reading, Span, Undecided
from retold.text import fold

_Values = frozenset[str]


def make_undecided(differing: Differing, readings: Mapping[str, Reading]) -> tuple[Undecided, ...]:
    """What is undecided in the order of the reports, but for two values that differ for certain elsewhere."""
    certain = {_values(readings[a], readings[b], one) for a, b, items in differing.found for one in items}
    grouped: dict[tuple[str, _Values], list[Undecided]] = defaultdict(list)
    for a, b, items in differing.undecided:
        for one in items:
            values = _values(readings[a], readings[b], one)
            if one.a and one.b and values not in certain:
                sentences = _sentence(readings[a], one.a), _sentence(readings[b], one.b)
                told = Undecided(one.kind, one.note, Citation(a, one.a), Citation(b, one.b), *sentences)
                grouped[one.kind, values].append(told)
    order = {name: number for number, name in enumerate(readings)}
    return tuple(
        replace(some[0], pairs=len(some)) for some in sorted(grouped.values(), key=lambda some: _place(some[0], order))
    )


def _sentence(reading: Reading, span: Span) -> Span:
    """The sentence around a passage."""
    sentence = reading.sentence_at(span.start)
    return sentence.span if sentence else span


def _place(one: Undecided, order: Mapping[str, int]) -> tuple[tuple[int, Span], ...]:
    """Where the earlier of both stands, then the other."""
    return tuple(sorted((order[cite.report], cite.span) for cite in (one.a, one.b)))


def _values(a: Reading, b: Reading, one: Difference) -> _Values:
    """The words of both sides, whichever has which."""
    return frozenset(
        " ".join(fold(span.of(reading.text)).split()) for reading, span in ((a, one.a), (b, one.b)) if span
    )
