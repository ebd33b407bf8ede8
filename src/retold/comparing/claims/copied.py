"""Sentences that stand in two reports word by word, though the reports are not known to share a text.

Two reporters do not hit upon ten words in a row by themselves. What both quote proves nothing: the words are a
third's.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations_with_replacement
from typing import NamedTuple

from retold.comparing.sentences.nearby import Nearby
from retold.model import Quotation, Reading, Span
from retold.text import fold, split_words
from retold.text.remembered import once_for_each

LIKELY, CERTAIN = 10, 15
"""So many words in a row make it likely that two sentences have one writer, or certain."""

WHOLE = 6
"""The same where all that two reports tell of something is the same word by word, and none of it is quoted."""

Words = Sequence[tuple[str, bool]]
"""The words of a telling in order, each with whether it is quoted."""


class Copied(NamedTuple):
    """Two reports that tell something in the same words, and how many of them stand in a row.

    ``certain`` is whether the words prove that they are one account: what one of them quotes, the other may have from
    the same speaker.
    """

    a: str
    b: str
    words: int
    certain: bool


def copied(tellings: Mapping[str, Words]) -> list[Copied]:
    """The pairs of reports that share a run of words; of many that share one, enough pairs to hang them together."""
    pairs = {pair for size in (LIKELY, CERTAIN) for pair in _pairs(tellings, size)}
    pairs.update(_alike(tellings))
    return [_compared(a, b, tellings) for a, b in sorted(pairs)]


def _compared(a: str, b: str, tellings: Mapping[str, Words]) -> Copied:
    """How much two reports have word by word."""
    told = tellings[a], tellings[b]
    words = _longest(*told, all)
    return Copied(a, b, words, words >= CERTAIN and _longest(*told, any) >= CERTAIN)


def words_of(reading: Reading, spans: Sequence[Span]) -> Words:
    """The words of some sentences; those of a quotation are known to be quoted also where no mark is beside them."""
    words: list[tuple[str, bool]] = []
    for span in spans:
        quoted = [quotation.span for quotation in _quotations(reading).touching(span)]
        words += (
            (fold(word.surface), any(word.span.overlap(mark) for mark in quoted))
            for word in split_words(reading.text, *span)
        )
    return words


@once_for_each
def _quotations(reading: Reading) -> Nearby[Quotation]:
    return Nearby(reading.quotations, lambda quotation: (quotation.span,))


def _pairs(tellings: Mapping[str, Words], size: int) -> Iterator[tuple[str, str]]:
    """Pairs of reports that share so many words in a row; of each kind of marks every report is paired with one."""
    runs: dict[tuple[str, ...], dict[tuple[bool, ...], list[str]]] = defaultdict(lambda: defaultdict(list))
    for name, words in sorted(tellings.items()):
        for start in range(len(words) - size + 1):
            run, marks = zip(*words[start : start + size], strict=True)
            runs[run][marks].append(name)
    for by_marks in runs.values():
        for one, other in combinations_with_replacement(by_marks, 2):
            if not any(map(all, zip(one, other, strict=True))):
                yield from _star(by_marks[one], by_marks[other])


def _alike(tellings: Mapping[str, Words]) -> Iterator[tuple[str, str]]:
    """Pairs of reports that tell it in the same words from the first to the last."""
    told: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name, words in sorted(tellings.items()):
        if len(words) >= WHOLE and not any(quoted for _, quoted in words):
            told[tuple(word for word, _ in words)].append(name)
    for names in told.values():
        yield from _star(names, names)


def _star(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each with the first of the others."""
    for a, b in [*((ours[0], name) for name in theirs), *((name, theirs[0]) for name in ours)]:
        if a != b:
            yield min(a, b), max(a, b)


def _longest(a: Words, b: Words, by_third: Callable[[tuple[bool, bool]], bool]) -> int:
    """The longest run of words in both, without those that are a third's by the marks of the two."""
    longest = 0
    above = [0] * (len(b) + 1)
    for word, quoted in a:
        row = [0]
        for place, (other, marked) in enumerate(b):
            row.append(above[place] + 1 if word == other and not by_third((quoted, marked)) else 0)
        longest, above = max(longest, *row), row
    return longest
