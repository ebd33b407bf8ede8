"""What became of something, as one of several results of which only one can be: acquitted or convicted, won or lost.

The table of questions and results is data/outcomes.txt, and says there how it is written.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from retold.comparing.sentences.frames import Frame, frames_in
from retold.model import Span
from retold.text import Word, concept, fold, split_words
from retold.text.numerals import numeral

GAP = 3
"""So many words at most stand between the parts of a phrase."""


class Question(NamedTuple):
    """What is to be decided.

    ``of_subject`` is whether a result belongs to whoever stands before it: of a match one wins and one loses. What
    ``moves`` rises by one figure at one time, and falls by another at another. ``of_object`` is whether it is of what
    stands behind it: who decides on one thing considers another. ``once`` is whether a story asks it of one alone.
    """

    name: str
    of_subject: bool
    moves: bool
    of_object: bool = False
    once: bool = False


class Outcome(NamedTuple):
    """A result as a text has it; ``told`` is False where it is denied, awaited, asked or only possible."""

    question: Question
    result: int
    span: Span
    told: bool

    def excludes(self, other: "Outcome") -> bool:
        """Whether both answer one question, and otherwise."""
        return self.question == other.question and self.result != other.result


class _Part(NamedTuple):
    """One word of a phrase: any of these concepts, or as written; ``gap`` is how many words may stand before it."""

    concepts: frozenset[str]
    written: frozenset[str]
    gap: int

    def is_at(self, word: Word) -> bool:
        return word.concept in self.concepts or fold(word.surface) in self.written


class _Phrase(NamedTuple):
    """A phrase of a result, and what stands before it not, and behind it or not."""

    question: Question
    result: int
    parts: tuple[_Part, ...]
    before: _Part
    behind: _Part
    behind_not: _Part


_ARTICLES = frozenset("a an the his her its their our my your this that these those no any of".split())
_GOING_ON = frozenset("is are was were be been still keep kept".split())
"""Words before a form in "-ing" that is told to go on."""

_VOTE = concept("votes")
_SCORE = re.compile(r"\d+[-–]\d+")
_NEGATED = re.compile(r"(?:\b(?:not|never|nor|no|nobody|none|without|neither|cannot|against|until)|n't)(?: \w+){0,2} $")
_SURE = frozenset("will|is to|are to|set to|due to".split("|"))
_SAID = re.compile(r"\b(?:said|told|added|adding|announced|confirmed|declared|insisted|vowed|promised)\b")
_IF = re.compile(r"\b(?:if|unless|should|whether|provided)\b")
_FINITE = re.compile(r"\b(?:will|would|is|are|was|were|has|have|had|said|says)\b")
"""Where what somebody is accused of ends, and what is told of him goes on."""


@lru_cache(maxsize=20_000)
def outcomes_in(text: str) -> tuple[Outcome, ...]:
    """The results that a sentence speaks of, in order.

    >>> [(one.question.name, one.result, one.told) for one in outcomes_in("The driver was acquitted.")]
    [('verdict', 1, True)]
    """
    found = sorted(_found(split_words(text)), key=lambda one: (one[2], one[0].name, one[1]))
    if not found:
        return ()
    folded = fold(text)
    scopes = [_scope(frame, folded) for frame in frames_in(text) if not _is_sure(frame, folded)]
    asked = folded.rstrip().endswith("?")
    return tuple(
        Outcome(question, result, span, not asked and not _is_open(span, scopes, folded))
        for question, result, span in found
    )


def _found(words: Sequence[Word]) -> Iterator[tuple[Question, int, Span]]:
    """The phrases of the table that stand in some words."""
    table = _table()
    for place, word in enumerate(words):
        if not _may_tell(word, fold(words[place - 1].surface) if place else ""):
            continue
        for phrase in {
            id(one): one for key in (word.concept, fold(word.surface)) for one in table.get(key, ())
        }.values():
            end = _end(phrase, words, place)
            if end and not _is_apart(phrase, words, place, end):
                yield phrase.question, phrase.result, Span(word.span.start, words[end - 1].span.end)


def _may_tell(word: Word, before: str) -> bool:
    """Whether a word may tell how something came out: counted, or behind an article or a score it is a noun."""
    if before in _ARTICLES or _SCORE.fullmatch(before) or (word.concept == _VOTE and numeral(before)):
        return False
    return not word.surface.endswith("ing") or before in _GOING_ON


def _end(phrase: _Phrase, words: Sequence[Word], place: int) -> int:
    """The number of the word behind a phrase that begins at a place; 0 if it does not stand there."""
    for part in phrase.parts:
        reach = range(place, min(place + part.gap + 1, len(words)))
        found = next((n for n in reach if part.is_at(words[n])), None)
        if found is None:
            return 0
        place = found + 1
    return place


def _is_apart(phrase: _Phrase, words: Sequence[Word], start: int, end: int) -> bool:
    """Whether what stands beside a phrase makes something else of it."""
    if start and phrase.before.is_at(words[start - 1]):
        return True
    following = words[end] if end < len(words) else None
    if following and phrase.behind_not.is_at(following):
        return True
    awaited = phrase.behind.concepts or phrase.behind.written
    return bool(awaited) and not (following and phrase.behind.is_at(following))


def _is_sure(frame: Frame, folded: str) -> bool:
    """Whether what stands in a frame surely comes: it "will", and "would" where somebody said so without an if."""
    written = frame.span.of(folded)
    if written == "would":
        return _SAID.search(folded, 0, frame.span.start) is not None and not _IF.search(folded)
    return written in _SURE


def _scope(frame: Frame, folded: str) -> Span:
    """What stands in a frame; what somebody is accused of ends where it is told what became of him."""
    end = _FINITE.search(folded, *frame.scope) if frame.kind == "alleged" else None
    return Span(frame.scope.start, end.start() if end else frame.scope.end)


def _is_open(span: Span, scopes: Sequence[Span], folded: str) -> bool:
    """Whether a result begins in what is open, or is denied."""
    if any(scope.start <= span.start < scope.end for scope in scopes):
        return True
    return _NEGATED.search(folded[: span.start]) is not None


@cache
def _table() -> Mapping[str, Sequence[_Phrase]]:
    """The phrases by the words that they begin with."""
    phrases: dict[str, list[_Phrase]] = defaultdict(list)
    question, result = Question("", of_subject=False, moves=False), 0
    for line in (files("retold.data") / "outcomes.txt").read_text("utf-8").splitlines():
        if line.startswith("?"):
            name, *traits = line[1:].split()
            marks = (trait in traits for trait in ("whose", "moves", "of", "once"))
            question, result = Question(name, *marks), 0
        elif line and not line.startswith("#"):
            for written in line.split(","):
                phrase = _phrase(question, result, written.split())
                for key in phrase.parts[0].concepts | phrase.parts[0].written:
                    phrases[key].append(phrase)
            result += 1
    return phrases


def _phrase(question: Question, result: int, words: Sequence[str]) -> _Phrase:
    beside = {sign: _part("/".join(word[1:] for word in words if word[0] == sign)) for sign in "<+-"}
    parts, gap = [], 0
    for word in words:
        if word == "...":
            gap = GAP
        elif word[0] not in beside:
            parts.append(_part(word, gap))
            gap = 0
    return _Phrase(question, result, tuple(parts), beside["<"], beside["+"], beside["-"])


def _part(written: str, gap: int = 0) -> _Part:
    words = written.split("/") if written else []
    return _Part(
        frozenset(concept(word) for word in words if word[0] != "="),
        frozenset(word[1:] for word in words if word[0] == "="),
        gap,
    )
