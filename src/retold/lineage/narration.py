"""The words that a report says in its own voice: body text outside quotation marks, without metadata and furniture."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import cached_property
from sys import intern

from retold.model import Reading, Sentence, Span
from retold.text.fold import APOSTROPHES, fold
from retold.text.remembered import once_for_each, once_for_each_word

_WORD = re.compile(rf"[^\Wʼ]+(?:['.,{APOSTROPHES}][^\Wʼ]+)*")
"""One of the apostrophes is a letter to the expressions."""

_SOFT = str.maketrans("", "", "'.,")

_NARRATED = frozenset({"body"})
"""Sections whose sentences count: headlines are written by desks, captions by agencies, the rest is not narration."""

GRAM = 4
"""Words of the shortest run that counts as shared.

On 40 labelled pairs runs of four part derived pairs from independent ones best (of 3 to 5); of 150 pairs of reports
by different outlets on one event, none shares a fourth of its narration in such runs.
"""


@dataclass(frozen=True)
class Narration:
    """Narrated words in order: as they stand in the text, folded, their sentence, and stretch of unbroken narration.

    ``blocks`` grows where something that is not narration stands between two words, so that no run of words
    is read across a quotation that was left out. ``by_sentence`` is the half-open range of words of each sentence that
    has any. ``firsts`` is the first word of each of the ``stretches``.
    """

    text: str
    stretches: tuple[tuple[int, int], ...]
    firsts: tuple[int, ...]
    surfaces: tuple[str, ...]
    words: tuple[str, ...]
    sentences: tuple[int, ...]
    blocks: tuple[int, ...]
    by_sentence: dict[int, tuple[int, int]]

    def __len__(self) -> int:
        return len(self.words)

    def span(self, first: int, last: int) -> Span:
        """The characters from the first to the last word, both included."""
        number = bisect_right(self.firsts, first) - 1
        known, begin = self._known(number), self.firsts[number]
        end = known[last - begin] if last - begin < len(known) else self._start(last)
        return Span(known[first - begin], end + len(self.surfaces[last]))

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each word begins."""
        return tuple([match.start() for stretch in self.stretches for match in _WORD.finditer(self.text, *stretch)])

    def _start(self, place: int) -> int:
        """Where a word begins."""
        number = bisect_right(self.firsts, place) - 1
        return self._known(number)[place - self.firsts[number]]

    def _known(self, number: int) -> list[int]:
        """Where the words of a stretch begin; of most stretches nobody asks."""
        known = self._known_starts.get(number)
        if known is None:
            stretch = self.stretches[number]
            known = self._known_starts[number] = [match.start() for match in _WORD.finditer(self.text, *stretch)]
        return known

    @cached_property
    def _known_starts(self) -> dict[int, list[int]]:
        return {}

    @cached_property
    def runs(self) -> tuple[str, ...]:
        """The run of GRAM words that starts at each place, empty where something stands between its words.

        Runs are strings, since tuples by the million are work for the garbage collector.
        """
        runs = map(" ".join, zip(*(self.words[first:] for first in range(GRAM)), strict=False))
        if not self.blocks or self.blocks[0] == self.blocks[-1]:
            return tuple(runs)
        ends = zip(runs, self.blocks, self.blocks[GRAM - 1 :], strict=False)
        return tuple(run if first == last else "" for run, first, last in ends)

    @cached_property
    def grams(self) -> dict[str, int]:
        """Each run, and where it starts for the first time."""
        found = dict(zip(reversed(self.runs), range(len(self.runs) - 1, -1, -1), strict=True))
        found.pop("", None)
        return found

    @cached_property
    def repeated(self) -> dict[str, list[int]]:
        """Where each run that stands in several places starts."""
        found: dict[str, list[int]] = {}
        if len(self.grams) < len(self.runs):
            for place, run in enumerate(self.runs):
                if run and self.grams[run] != place:
                    found.setdefault(run, [self.grams[run]]).append(place)
        return found

    def begins_of(self, grams: Set[str]) -> bytes:
        """For each place 1 where one of some runs begins, else 0."""
        return bytes(map(grams.__contains__, self.runs))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words, each once."""
        return frozenset(self.words)


_POST = re.compile(
    r"^(?P<said>[^\n]{0,400}?)[ ]*[—–-][ ]?[^\n()—–]{1,60}[ ]?\(@\w+\)[^\n]{0,40}$",
    re.MULTILINE,
)
"""A line with an embedded post: what it says, who posted it and when. It is speech without quotation marks."""

_POST_BEFORE = re.compile(r"[^\n]{1,400}\n+$")
"""The line before one that only tells who posted."""


@once_for_each
def narration_of(reading: Reading) -> Narration:
    """The narration of a report, found once."""
    text = reading.text
    stretches: list[tuple[int, int]] = []
    firsts: list[int] = []
    surfaces: list[str] = []
    sentences: list[int] = []
    blocks: list[int] = []
    by_sentence: dict[int, tuple[int, int]] = {}
    for number, block, stretch in _stretches(reading):
        if found := _WORD.findall(text, *stretch):
            first, _ = by_sentence.get(number, (len(surfaces), 0))
            firsts.append(len(surfaces))
            surfaces += found
            sentences += [number] * len(found)
            blocks += [block] * len(found)
            by_sentence[number] = first, len(surfaces)
            stretches.append(stretch)
    words = tuple(map(_plain, surfaces))
    where = tuple(stretches), tuple(firsts)
    return Narration(text, *where, tuple(surfaces), words, tuple(sentences), tuple(blocks), by_sentence)


def _stretches(reading: Reading) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """The narrated stretches by walking sentences and quotations together: sentence, block, and where each stands."""
    speech = _speech(reading)
    block = 0
    turn = 0
    for sentence in reading.sentences:
        if sentence.section not in _NARRATED:
            block += 1
            continue
        while turn < len(speech) and speech[turn].end <= sentence.span.start:
            turn += 1
        read = sentence.span.start
        for stretch in _outside(sentence, speech, turn):
            block += stretch[0] > read
            yield sentence.number, block, stretch
            read = stretch[1]
        block += read < sentence.span.end


@once_for_each_word
def _plain(surface: str) -> str:
    """The word folded and without marks inside it, as the one object that all its occurrences share."""
    word = fold(surface)
    return intern(word if word.isalnum() else word.translate(_SOFT))


def _speech(reading: Reading) -> list[Span]:
    """What is quoted, with and without quotation marks, in order."""
    quoted = [quotation.marks for quotation in reading.quotations if quotation.kind == "speech"]
    return sorted([*quoted, *_posts(reading.text)])


def _posts(text: str) -> list[Span]:
    """Embedded posts; where the line only tells who posted, the line before is what was posted."""
    if "(@" not in text:
        return []
    found = []
    for match in _POST.finditer(text):
        before = (
            None if match["said"].strip() else _POST_BEFORE.search(text, max(0, match.start() - 410), match.start())
        )
        found.append(Span(before.start() if before else match.start(), match.end()))
    return found


def _outside(sentence: Sentence, speech: list[Span], turn: int) -> list[tuple[int, int]]:
    """The stretches of a sentence that no quotation from number ``turn`` on covers."""
    start, last = sentence.span
    found = []
    while turn < len(speech) and speech[turn].start < last:
        marks = speech[turn]
        if marks.start > start:
            found.append((start, marks.start))
        start = max(start, marks.end)
        turn += 1
    return [*found, (start, last)] if start < last else found
