"""Names, numbers, years and labels in one of two corresponding passages that the other report tells nowhere.

They are what a rewording leaves as it is: where the words around them all differ, these still show what was left out.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from retold.comparing.differences import numbers, same_times
from retold.comparing.differences.dates import Time
from retold.comparing.differences.names import is_somebody, name_words
from retold.comparing.differences.numbers import Number
from retold.comparing.differences.quotes import SPEECH
from retold.comparing.differences.sides import Pair, Side
from retold.comparing.differences.spellings import is_derived, is_spelled_alike
from retold.comparing.differences.values import values_of
from retold.comparing.sentences.nearby import Surroundings
from retold.model import Difference, Quotation, Span
from retold.text import Word

SURE = 0.7
"""Likeness of two passages from which on what one of them lacks is missed."""

APART = 3
"""So many words at most stand between what is one detail."""

_BRACKET = re.compile(r"[()\[\]\n]")
_PART = re.compile(r"[\w/.-]")
"""What stands before figures that are a part of something: "3 5/8", "MS13-069"."""

_OPENING = frozenset("\n.!?:(“\"‘'—–-/")
"""What stands before a word that has its capital from its place."""


def find_particulars(pair: Pair) -> Iterator[Difference]:
    """What is told with its name, number, year or in marks on one side only; what stands together is one detail."""
    if pair.likeness < SURE:
        return
    for side, other in pair.sides():
        found = [*_names(side, other.told), *_values(side, other.told), *_labels(side, other.told)]
        for span in _joined(side, sorted(found)):
            if side is pair.a:
                yield Difference("detail", span, None, "in A only")
            else:
                yield Difference("detail", None, span, "in B only")


def _joined(side: Side, spans: Sequence[Span]) -> Iterator[Span]:
    """The spans, those with hardly a word between them as one."""
    last: Span | None = None
    for span in spans:
        if last and _are_beside(side, last, span):
            last = Span(last.start, max(last.end, span.end))
        else:
            if last:
                yield last
            last = span
    if last:
        yield last


def _are_beside(side: Side, one: Span, other: Span) -> bool:
    """Whether only a comma or a few words without content stand between two spans."""
    if other.start <= one.end:
        return True
    gap = Span(one.end, other.start)
    words = [side.words[n] for n in side.words_in(gap)]
    return (
        len(words) <= APART
        and not any(word.content for word in words)
        and not _BRACKET.search(gap.of(side.reading.text))
    )


def _names(side: Side, other: Surroundings) -> Iterator[Span]:
    """Names of which the other report has no word, in no spelling and no derived form."""
    for _, run in groupby(enumerate(name_words(side)), lambda item: item[1] - item[0]):
        words = [n for _, n in run]
        if not all(n in side.odd for n in words) or not _is_name(side, words):
            continue
        initials = "".join(side.words[n].surface[0] for n in words)
        if not any(_is_told(side.words[n], other) for n in words) and initials not in other.capitalised:
            yield side.stretch(words[0], words[-1])


def _is_name(side: Side, words: Sequence[int]) -> bool:
    """Whether words with capitals are a whole name, and not a word that opens a sentence, or a first name."""
    first, after = side.words[words[0]], words[-1] + 1
    if after < len(side.words) and len(side.words[after].surface) == 1 and side.words[after].surface.isupper():
        return False
    before = side.reading.text[max(0, first.span.start - 2) : first.span.start].rstrip(" ")[-1:]
    opens = before in _OPENING or any(first.span.start == span.start for span in side.spans)
    return len(words) > 1 or not opens or is_somebody(side.reading, first.span)


def _is_told(word: Word, other: Surroundings) -> bool:
    if word.surface.isupper() or word.surface in other.reading.text or word.concept in other.concepts:
        return True
    return any(is_spelled_alike(word.surface, one) or is_derived(word.surface, one) for one in other.capitalised)


def _values(side: Side, other: Surroundings) -> Iterator[Span]:
    """Years and numbers with which nothing in the other report agrees, and whose figures it does not have."""
    text = side.reading.text
    times: list[Time] = []
    counts: list[Number] = []
    for number in side.sentences:
        dated, counted = side.once(values_of, number)
        times += [one for one in dated if one.year and one.span.of(text) not in other.reading.text]
        counts += [one for one in counted if _is_count(text, one) and one.span.of(text) not in other.reading.text]
    # Only where something is missing is the other report searched for what agrees with it.
    known = other.everywhere(values_of) if times or counts else []
    for time in times:
        if not any(same_times.can_be_same(time, one) for dated, _ in known for one in dated):
            yield time.span
    for count in counts:
        if not any(numbers.agree(count, one) for _, counted in known for one in counted):
            yield count.span


def _is_count(text: str, one: Number) -> bool:
    """Whether a number is more than a handful, a share or a sum: lengths of time and ranks are often told in words."""
    if (
        one.bound == "vague"
        or one.rank
        or numbers.TIME in one.unit
        or _PART.search(text[max(0, one.span.start - 1) : one.span.start])
    ):
        return False
    many = one.value > numbers.MANY or bool(one.unit & (numbers.SIGNS - {"age"}))
    return many and not text[one.span.end : one.span.end + 1].isalpha()


def _labels(side: Side, other: Surroundings) -> Iterator[Span]:
    """A few words in marks none of which the other report has, marks included."""
    for quotation in side.reading.quotations:
        if side.holds(quotation.span) and _is_missing(side, quotation, other):
            yield quotation.marks


def _is_missing(side: Side, quotation: Quotation, other: Surroundings) -> bool:
    words = [side.words[n] for n in side.words_in(quotation.span)]
    content = {word.concept for word in words if word.content}
    return bool(content) and len(words) < SPEECH and content.isdisjoint(other.concepts)
