"""The words of a passage as they are compared with another telling of it, and the word-by-word difference of two."""

import re
from collections.abc import Hashable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import Indel

from retold.model import Span
from retold.text import Word, concept, split_words
from retold.text.nations import nation_of
from retold.text.numerals import numeral
from retold.text.spelling import one_spelling

_CLITIC = re.compile(r"(n['’]t|['’](?:ll|ve|re|d|m))$", re.IGNORECASE)
_IS = re.compile(r"^(?:it|he|she|who|that|what|here|there)(['’]s)$", re.IGNORECASE)
_IRREGULAR = {"ca": "can", "wo": "will", "sha": "shall"}
_CLITIC_WORD = {"n't": "not", "'ll": "will", "'ve": "have", "'re": "are", "'d": "would", "'m": "am", "'s": "is"}

_CUSTOMS = dict(
    pair.split("/")
    for pair in "whilst/while amongst/among amidst/amid upon/on towards/toward afterwards/afterward forwards/forward "
    "backwards/backward ok/okay learnt/learned burnt/burned spelt/spelled dreamt/dreamed leapt/leaped "
    "doughnut/donut".split()
)
"""Words that are written in two ways without being two spellings: the same word whichever a report prefers."""

_DOUBLED = re.compile(r"(?<=[a-z]{3})([aeiou])ll(ed|ing|er|ers)$")
"""The "ll" of "travelled", not that of "filled"."""


class Block(NamedTuple):
    """A stretch in which two word sequences differ: word numbers from and to, on both sides; one may be empty."""

    a_start: int
    a_end: int
    b_start: int
    b_end: int


def comparable_words(text: str, spans: Iterable[Span]) -> list[Word]:
    """The words of the spans, contractions and "cannot" in two ("did" + "n't" as "not"), names of nations in one."""
    return [part for span in spans for part in _joined(text, _parts(split_words(text, *span)))]


def _parts(words: Iterable[Word]) -> list[Word]:
    """The words with contractions taken apart and spelling customs evened out."""
    found: list[Word] = []
    for word in words:
        if "'" in word.surface or "’" in word.surface:
            found.extend(_split_contraction(word))
        elif word.surface.lower() == "cannot":
            cut = word.span.start + len("can")
            found.append(Word(Span(word.span.start, cut), word.surface[:3], "can"))
            found.append(Word(Span(cut, word.span.end), word.surface[3:], "not"))
        else:
            common = _CUSTOMS.get(word.surface.lower())
            found.append(Word(word.span, word.surface, concept(common)) if common else word)
    return found


def _split_contraction(word: Word) -> tuple[Word, ...]:
    """A contraction as its two words, "didn't" as "did" and "n't" with the concept "not"; other words as they are.

    "It's" is "it is", where the "'s" of a name may as well be another's own.
    """
    match = _CLITIC.search(word.surface) or _IS.search(word.surface)
    if not match:
        return (word,)
    cut = word.span.start + match.start(1)
    stem = word.surface[: match.start(1)]
    clitic = Word(Span(cut, word.span.end), match[1], _CLITIC_WORD[match[1].lower().replace("’", "'")])
    if not stem:
        return (clitic,)
    return Word(Span(word.span.start, cut), stem, _IRREGULAR.get(stem.lower(), stem.lower())), clitic


def _joined(text: str, words: list[Word]) -> list[Word]:
    """The words with "South Korea" made one word."""
    found: list[Word] = []
    for word in words:
        key = word.surface[0].isupper() and found and _nation(found[-1].surface, word.surface)
        if key:
            span = Span(found[-1].span.start, word.span.end)
            found[-1] = Word(span, span.of(text), key)
        else:
            found.append(word)
    return found


def _nation(first: str, second: str) -> str | None:
    """The nation that two words name together."""
    return nation_of(f"{first} {second}") if first[0].isupper() else None


def spelled(word: Word) -> str:
    """The word freed only of case, marks and spelling customs: "Realise" is "realize", "realised" is not."""
    return word.concept if "_" in word.concept else _spelling(word.surface)


@lru_cache(maxsize=50_000)
def _spelling(surface: str) -> str:
    lower = surface.lower().replace("’", "'")
    if not lower[0].isdigit():
        lower = lower.replace(".", "")
    if lower in _CLITIC_WORD:
        return _CLITIC_WORD[lower]
    lower = _CUSTOMS.get(lower, _IRREGULAR.get(lower, lower))
    return numeral(lower) or _DOUBLED.sub(r"\1l\2", one_spelling(lower))


def differing_blocks(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[Block]:
    """Where two sequences differ, by their longest common subsequence; read backwards it is the same mirrored."""
    if list(map(str, a)) > list(map(str, b)):
        return [Block(j1, j2, i1, i2) for i1, i2, j1, j2 in _blocks(b, a)]
    return _blocks(a, b)


def _blocks(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[Block]:
    """The non-equal stretches, neighbouring deletions and insertions taken together."""
    found: list[Block] = []
    for step in Indel.opcodes(a, b):
        if step.tag == "equal":
            continue
        block = Block(step.src_start, step.src_end, step.dest_start, step.dest_end)
        if found and found[-1].a_end == block.a_start and found[-1].b_end == block.b_start:
            block = Block(found[-1].a_start, block.a_end, found[-1].b_start, block.b_end)
            found.pop()
        found.append(block)
    return found
