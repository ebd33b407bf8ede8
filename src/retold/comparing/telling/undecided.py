"""What the accounts of a story perhaps tell otherwise, each two values once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from retold.comparing.claims.places import Places
from retold.comparing.counterparts import touch
from retold.comparing.telling.differing import Differing
from retold.model import Citation, Claim, Difference, Reading, Span, Undecided
from retold.text import fold

_Values = frozenset[str]
_IN_CLAIMS = ("attribution", "quote")
"""What these kinds differ in is shown with a claim or a quotation, or is not of one."""


def make_undecided(
    differing: Differing, readings: Mapping[str, Reading], claims: Sequence[Claim]
) -> tuple[Undecided, ...]:
    """What is undecided in the order of the reports, but for two values that stand among the claims already.

    So is what two reports tell otherwise in sentences that do not correspond and no claim shows: of a story more is
    asked than of two reports that somebody compares, since many of its sentences are alike.
    """
    shown = _Shown(differing, readings, claims)
    grouped: dict[tuple[str, _Values], list[Undecided]] = defaultdict(list)
    for a, b, items in (*_apart(differing), *differing.undecided):
        for one in items:
            if one.a and one.b and not shown.has(a, b, one):
                sentences = _sentence(readings[a], one.a), _sentence(readings[b], one.b)
                told = Undecided(one.kind, one.note, Citation(a, one.a), Citation(b, one.b), *sentences)
                grouped[one.kind, _values(readings[a], readings[b], one)].append(told)
    order = {name: number for number, name in enumerate(readings)}
    return tuple(
        replace(some[0], pairs=len(some)) for some in sorted(grouped.values(), key=lambda some: _place(some[0], order))
    )


def _apart(differing: Differing) -> list[tuple[str, str, Sequence[Difference]]]:
    """What differs for certain in sentences that do not correspond, but for the spelling of names."""
    return [
        (a, b, [one for one in items if one.correspondence is None and not _is_elsewhere(one)])
        for a, b, items in differing.found
    ]


def _is_elsewhere(one: Difference) -> bool:
    return one.kind in _IN_CLAIMS or one.note.startswith("spelling")


class _Shown:
    """What stands among the claims of a story, or with the spellings of its names."""

    def __init__(self, differing: Differing, readings: Mapping[str, Reading], claims: Sequence[Claim]) -> None:
        self._readings = readings
        self._values = {
            frozenset(_plain(side.words or "") for side in (one.a, one.b))
            for claim in claims
            for one in claim.conflicts
        }
        self._items: dict[tuple[str, str], list[Difference]] = {}
        places = Places(claims)
        for a, b, items in differing.found:
            told = [one for one in items if one.note.startswith("spelling") or self._is_told(a, b, one, places)]
            self._items[a, b] = told
            self._values |= {_values(readings[a], readings[b], one) for one in told}

    def has(self, a: str, b: str, one: Difference) -> bool:
        """Whether a difference is shown: its values, or something else of either of its passages."""
        values = _values(self._readings[a], self._readings[b], one)
        return values in self._values or any(touch(one, other) for other in self._items.get((a, b), ()))

    def _is_told(self, a: str, b: str, one: Difference, places: Places) -> bool:
        """Whether it is marked in a claim, as a telling that means something else."""
        sides = places.sides(a, b, one)
        if not sides or sides[0].claim != sides[1].claim:
            return False
        return any(side.telling.wording == "changed" or side.telling.opposite for side in sides)


def _sentence(reading: Reading, span: Span) -> Span:
    """The sentence around a passage."""
    sentence = reading.sentence_at(span.start)
    return sentence.span if sentence else span


def _place(one: Undecided, order: Mapping[str, int]) -> tuple[tuple[int, Span], ...]:
    """Where the earlier of both stands, then the other."""
    return tuple(sorted((order[cite.report], cite.span) for cite in (one.a, one.b)))


def _values(a: Reading, b: Reading, one: Difference) -> _Values:
    """The words of both sides, whichever has which."""
    return frozenset(_plain(span.of(reading.text)) for reading, span in ((a, one.a), (b, one.b)) if span)


def _plain(words: str) -> str:
    return " ".join(fold(words).split())
