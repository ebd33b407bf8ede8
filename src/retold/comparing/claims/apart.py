"""Whether a difference between two accounts is one of the same particular.

In two sentences of one text a figure in the place of another is of the same. Two reporters may tell of other things in
sentences that tell one fact, too: "ran for two yards" and "got 20 carries for 91 yards". What a sentence would tell
with the figure of the other one shows whether both speak of the same.
"""

from collections.abc import Iterable
from typing import Literal

from retold.comparing.claims.sides import number_at
from retold.comparing.differences.numbers import Number
from retold.comparing.differences.values import values_of
from retold.comparing.joining.retelling import judge, quote_alike
from retold.comparing.sentences.asserting import are_told, asserted
from retold.comparing.sentences.clause_words import SAYING
from retold.comparing.sentences.when import verb_of
from retold.model import Difference, Reading, Sentence, Span
from retold.text import concept, fold

Near = Literal["one", "perhaps", "apart"]

MOST_APART = 3
"""Numbers of one particular are no more than so many times each other, but for those of the dead, hurt and missing."""

_A_NOUGHT_MORE = (10.0, 100.0, 1000.0)
"""So far apart are numbers of which one has a slip: 210,000 and 2.1 million."""


def is_of_same(a: Reading, b: Reading, item: Difference, besides: Iterable[Difference], near: Near) -> bool:
    """Whether both sentences tell the same but for what differs, here and in the differences besides.

    ``near`` is whether they tell one claim for certain, perhaps, or two. What has been found beyond the sentences that
    correspond was looked for by what it is of.
    """
    one, other = (reading.sentence_at(span.start) if span else None for reading, span in ((a, item.a), (b, item.b)))
    if item.a is None or item.b is None or one is None or other is None:
        return False
    told, given = one.span.of(a.text), _with_values(a, one, b, other, [item, *besides])
    if item.correspondence is None:
        near = "perhaps" if near == "apart" else near
        if item.kind == "negation":
            return judge(told, given) == "told" and "?" not in told + given
        if _is_elsewhere(a, one, b) or _is_elsewhere(b, other, a):
            return False
    if item.kind not in ("number", "date"):
        return False
    if _is_quoted(a, item.a) and _is_quoted(b, item.b) and quote_alike(told, given):
        return True
    if item.kind == "date":
        x, y = verb_of(a, one.span, item.a), verb_of(b, other.span, item.b)
        return _are_one_verb(x, y) and _tell_one_thing(told, given, near)
    ours, theirs = number_at(a, item.a), number_at(b, item.b)
    return ours is not None and theirs is not None and _are_of_one_thing(a, ours, b, theirs, (told, given), near)


def _are_of_one_thing(a: Reading, ours: Number, b: Reading, theirs: Number, texts: tuple[str, str], near: Near) -> bool:
    """Whether two numbers are of one thing: ``texts`` are the sentence of a, and that of b with the values of a."""
    one, other = a.sentence_at(ours.span.start), b.sentence_at(theirs.span.start)
    if one is None or other is None or not _count_one_thing(ours, theirs):
        return False
    told, given = texts
    if "age" in ours.unit and near != "one":
        return False
    if ours.fate and ours.fate == theirs.fate:
        return judge(told, given) != "other"
    return _is_alone(ours, a, one) and _is_alone(theirs, b, other) and _tell_one_thing(told, given, near)


def _is_quoted(reading: Reading, span: Span) -> bool:
    """Whether something stands between marks: what is said in the same words but for it is said of one thing."""
    return any(one.span.covers(span) for one in reading.quotations)


def _is_elsewhere(reading: Reading, sentence: Sentence, other: Reading) -> bool:
    """Whether a sentence names a place of which the other report knows nothing."""
    places = {one.id for one in reading.entities if one.kind == "place"}
    named = (one.span for one in reading.names if one.entity in places and sentence.span.covers(one.span))
    known = fold(other.text)
    return any(fold(span.of(reading.text)) not in known for span in named)


def _tell_one_thing(one: str, other: str, near: Near) -> bool:
    """Whether two sentences with the same values tell the same; of two claims what the one asserts, the other does."""
    verdict = judge(one, other)
    if near != "apart":
        return verdict == "told" or (verdict == "doubtful" and near == "one")
    ours, theirs = asserted(one), asserted(other)
    return verdict == "told" and (are_told(ours.verbs, theirs.main) or are_told(theirs.verbs, ours.main))


def _are_one_verb(one: str, other: str) -> bool:
    """Whether two verbs are one, in this form or another; when somebody says something is no date of what is said."""
    return bool(one and other) and SAYING.isdisjoint((one, other)) and are_told([concept(one)], other)


def _is_alone(number: Number, reading: Reading, sentence: Sentence) -> bool:
    """Whether nothing else in its sentence is counted by its unit."""
    return not any(one != number and one.unit & number.unit for one in values_of(reading, sentence.span)[1])


def _count_one_thing(one: Number, other: Number) -> bool:
    """Whether two numbers can be of one thing; "one" is grammar as often as a number, "dozens" may be of any part."""
    if one.rank or other.rank or "vague" in (one.bound, other.bound):
        return False
    if one.fate and one.fate == other.fate:
        return bool(one.unit & other.unit) or not (one.unit and other.unit)
    low, high = sorted((one.value, other.value))
    within = low > 0 and (high <= MOST_APART * low or high / low in _A_NOUGHT_MORE)
    return bool(one.unit & other.unit) and min(one.figure, other.figure) > 1 and within


def _with_values(a: Reading, one: Sentence, b: Reading, other: Sentence, items: Iterable[Difference]) -> str:
    """A sentence of b with what that of a has in the place of what differs."""
    found = sorted({(item.b, item.a) for item in items if item.a and item.b}, reverse=True)
    text, end = "", other.span.end
    for theirs, ours in found:
        if one.span.covers(ours) and other.span.covers(theirs) and theirs.end <= end:
            text, end = ours.of(a.text) + b.text[theirs.end : end] + text, theirs.start
    return b.text[other.span.start : end] + text
