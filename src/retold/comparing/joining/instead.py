"""What a telling has in the place of a number, a day or an outcome of the claim: then it tells something else.

"Two climbers were killed" bears out that climbers died, and does not tell that three did. Each value that the claim's
own sentences assert is told in the telling's own sentences, left out there, or told otherwise; only the last counts
here, whatever else the other report says.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product
from typing import NamedTuple

from retold.comparing.counterparts.likely import Anchor, anchor, likelihood, traits
from retold.comparing.counterparts.slips import are_swapped, noughts_apart
from retold.comparing.counterparts.told import told_in
from retold.comparing.counterparts.values import FARTHEST, OF_MANY
from retold.comparing.differences.counting import in_full
from retold.comparing.differences.numbers import (
    CONVERTED,
    TIME,
    Number,
    agree,
    are_related,
    may_count_alike,
    may_stand_for,
)
from retold.comparing.differences.outcomes import EXCLUDES
from retold.comparing.differences.people import are_people
from retold.comparing.differences.values import values_of
from retold.comparing.sentences.answers import Answer, answers_in, opposed_answers
from retold.comparing.sentences.when import days_apart
from retold.model import Reading, Span
from retold.model.compared import DifferenceKind
from retold.text import fold
from retold.text.numerals import numeral

LEAST = 0.5
"""The likelihood from which on two numbers in sentences that tell the same are of one thing."""

ANOTHER = "another number"

_RESULT = re.compile(
    r"\b(?:(?P<one>\d{1,3}|[a-z]+) votes? (?:to|against) |by (?P<by>\d{1,3}|[a-z]+) to |(?<!\()(?P<short>\d{1,3})[-–]"
    r"|(?<!from )(?P<bare>\d{1,3}) to (?=\d{1,3}(?:[,.;]|$| (?:on|in|at|after|with|to)\b)))"
    r"(?P<other>\d{1,3}|[a-z]+)\b(?![-–:/]\d)"
)
"""How a vote came out, in figures; a match has many scores before the last."""

_DECIDED = re.compile(r"\b(?:vot|approv|reject|pass|elect)")


class Instead(NamedTuple):
    """What a telling has in the place of a value of the claim; ``sure`` is whether both are surely of one thing."""

    kind: DifferenceKind
    claim: Span
    telling: Span
    note: str
    sure: bool = False


@dataclass(frozen=True, slots=True)
class _Counted:
    """A number of some sentences, with what stands around it."""

    held: Number
    anchor: Anchor


def told_instead(a: Reading, spans: Sequence[Span], b: Reading, others: Sequence[Span]) -> Instead | None:
    """What sentences of b have in the place of a value of sentences of a; None where nothing shows that."""
    ways = (_other_numbers, _other_results, _other_outcomes, _other_fates, _other_days)
    return next((found for way in ways for found in way(a, spans, b, others)), None)


def _other_days(a: Reading, spans: Sequence[Span], b: Reading, others: Sequence[Span]) -> Iterator[Instead]:
    """The days on which it took place."""
    if days := days_apart(a, spans, b, others):
        yield Instead("date", *days, "another time")


def _other_results(a: Reading, spans: Sequence[Span], b: Reading, others: Sequence[Span]) -> Iterator[Instead]:
    """The first results of a vote in figures, where both have none in common."""
    ours, theirs = _results(a, spans), _results(b, others)
    if ours and theirs and ours.keys().isdisjoint(theirs):
        yield Instead("number", next(iter(ours.values())), next(iter(theirs.values())), ANOTHER, sure=True)


def _results(reading: Reading, spans: Sequence[Span]) -> dict[tuple[str | None, str | None], Span]:
    """Results in figures, each with its place: "21 votes to 19", "5-4"."""
    text = fold(reading.text)
    found = (match for span in spans if _DECIDED.search(text, *span) for match in _RESULT.finditer(text, *span))
    results = {
        (_figure(match["one"] or match["by"] or match["short"] or match["bare"]), _figure(match["other"])): match
        for match in found
    }
    return {result: Span(*match.span()) for result, match in results.items() if all(result)}


def _figure(written: str) -> str | None:
    """A number of votes or goals in figures; None of what is none."""
    return written if written.isdecimal() else numeral(written)


def _other_outcomes(a: Reading, spans: Sequence[Span], b: Reading, others: Sequence[Span]) -> Iterator[Instead]:
    """The results of one question that exclude each other."""
    for one, other in opposed_answers(_answers(a, spans), _answers(b, others)):
        yield Instead("negation", one.span, other.span, EXCLUDES)


def _answers(reading: Reading, spans: Sequence[Span]) -> list[Answer]:
    return [one for one in answers_in(reading) if any(span.covers(one.span) for span in spans)]


def _other_numbers(a: Reading, spans: Sequence[Span], b: Reading, others: Sequence[Span]) -> Iterator[Instead]:
    """The numbers of a that b does not have, each with one of b's that is of the same thing, and not in a."""
    ours, theirs = _counted(a, spans), _counted(b, others)
    lost, new = _without(ours, theirs), _without(theirs, ours)
    common = len(lost) < len(ours)
    kinds = [Counter(each.held.measure for each in some) for some in (lost, new)]
    for one, other in product(lost, new):
        x, y = one.held, other.held
        alone = kinds[0][x.measure] == kinds[1][y.measure] == 1
        beside = one.anchor.before == other.anchor.before != ""
        near = _can_be_one(x, y, common, beside=beside)
        if near and _are_of_one_sort(x, y, common) and _are_likely_one(one, other, a, b, alone):
            sure = bool(x.fate) and x.fate == y.fate
            yield Instead("number", in_full(a.text, x), in_full(b.text, y), ANOTHER, sure)


def _other_fates(a: Reading, spans: Sequence[Span], b: Reading, others: Sequence[Span]) -> Iterator[Instead]:
    """The first of those who are counted on either side, where other things became of all of them."""
    ours, theirs = ([one.held for one in _counted(*side) if one.held.fate] for side in ((a, spans), (b, others)))
    if ours and theirs and {one.fate for one in ours}.isdisjoint(one.fate for one in theirs):
        yield Instead("number", ours[0].span, theirs[0].span, ANOTHER)


def _counted(reading: Reading, spans: Sequence[Span]) -> list[_Counted]:
    """The numbers of some sentences that count or measure something."""
    found = []
    for told in told_in(reading):
        for span in spans:
            if told.sentence.span.covers(span):
                numbers = (_as_count(one) for one in values_of(reading, span)[1])
                found += [_Counted(one, anchor(told, one.span, one.unit)) for one in numbers if _counts(one)]
    return found


def _as_count(number: Number) -> Number:
    """A number; a third who has died makes three dead, and only people die: no yards, and no magnitude."""
    if not number.fate:
        return number
    people = number.measure is None and number.figure % 1 == 0 and number.unit.isdisjoint({"age", TIME})
    return replace(number, rank=False) if people else replace(number, fate="")


def _counts(number: Number) -> bool:
    """Whether a number counts or measures something; "one" is grammar as often, and "dozens" may be of any part."""
    if number.label or number.when or number.bound == "vague" or (number.rank and not number.unit):
        return False
    return bool(number.fate) or number.measure is not None or number.value != 1


def _without(ones: Sequence[_Counted], others: Sequence[_Counted]) -> list[_Counted]:
    """The numbers that the others do not have, nor two of them together."""
    held = [each.held for each in others]
    sums = {x.value + y.value for x, y in combinations(held, 2) if x.fate == y.fate or not (x.fate and y.fate)}
    return [
        each for each in ones if not any(_are_same(each.held, other) for other in held) and each.held.value not in sums
    ]


def _are_same(one: Number, other: Number) -> bool:
    """Whether two numbers can be one; those to whom other things happened are others, be they as many."""
    if (one.fate != other.fate and one.fate and other.fate) or one.rank != other.rank:
        return False
    if one.value == other.value and (one.measure is None or other.measure is None or one.measure == other.measure):
        return True
    if TIME in one.unit & other.unit and one.unit != other.unit:
        return math.isclose(one.value, other.value, rel_tol=CONVERTED)
    return may_stand_for(one, other) and agree(one, other) and not _are_two_counts(one, other)


def _are_two_counts(one: Number, other: Number) -> bool:
    """Whether both were counted, to another number: "at least three" are three, as far as is known."""
    least = {"exact", "least"}
    return bool(one.fate or other.fate) and one.value != other.value and {one.bound, other.bound} <= least


def _are_of_one_sort(one: Number, other: Number, common: bool) -> bool:
    """Whether two numbers can be of one thing; a part of many is one with a number where another one is common."""
    if (one.part != other.part and not common) or one.rank != other.rank:
        return False
    if one.fate and one.fate == other.fate:
        return True
    if not may_stand_for(one, other) or not may_count_alike(one, other):
        return False
    if one.measure and other.measure:
        return one.measure.kind == other.measure.kind and one.part == other.part
    return bool(one.unit & other.unit) or are_related(one, other) or are_people(one.unit, other.unit)


def _can_be_one(one: Number, other: Number, common: bool, *, beside: bool) -> bool:
    """Whether two numbers are near one another, of one fate, or one is the other with a slip of the pen.

    Of points and pages there are many, but for those that are a part of a number that is common, and those beside the
    same word: "missed nine games".
    """
    if one.fate and one.fate == other.fate:
        return True
    low, high = sorted((one.size, other.size))
    if not OF_MANY.isdisjoint(one.unit | other.unit) and not (beside or (common and (one.part or other.part))):
        return are_swapped(low, high)
    return high <= FARTHEST * low or are_swapped(low, high) or noughts_apart(low, high)


def _are_likely_one(one: _Counted, other: _Counted, a: Reading, b: Reading, alone: bool) -> bool:
    """Whether what stands around two numbers speaks for it; one of several sums or shares tells nothing of whose."""
    held = one.held
    sort = "measure" if held.measure or TIME in held.unit or "age" in held.unit else "number"
    found = traits(one.anchor, other.anchor, a, b, (0, 0))
    of_one = alone or found["word before"] or found["word behind"] or found["verb"]
    if held.measure and not held.measure.worth and not of_one:
        return False
    return likelihood(found, sort) >= LEAST
