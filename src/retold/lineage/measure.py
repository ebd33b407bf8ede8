"""All that is measured of two reports together, before anything is concluded from it."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from retold.lineage.narration import Narration, narration_of
from retold.lineage.rewrites import Retelling, find_retelling
from retold.lineage.verbatim import LONG, Run, covered, find_runs
from retold.model import Alignment, Reading, Span
from retold.text import fold

_COPIED = 0.5
"""Part of a sentence's words that stand in the other report where the sentence is copied.

Of 1,600 reports, half of them made versions, 3,223 pairs are linked, with .35 three more and with .65 one more, though
two of the 822 links between a version and its source are lost with the latter.
"""

_LONG_PART = 0.6
"""Part of the shared words in long runs where passages were taken word by word; embedded ones have .8 or more."""


@dataclass(frozen=True)
class Side:
    """One of the two reports, its narration, and for each of its words 1 where it stands in the other in a run."""

    reading: Reading
    narration: Narration
    covered: bytes

    @cached_property
    def share(self) -> float:
        """The part of the narration that stands in the other word by word."""
        return self.covered.count(1) / len(self.covered) if self.covered else 0.0

    @cached_property
    def parts(self) -> dict[int, float]:
        """Part of each narrated sentence's words that stand in the other."""
        ranges = self.narration.by_sentence.items()
        return {number: self.covered.count(1, first, last) / (last - first) for number, (first, last) in ranges}

    @cached_property
    def copied(self) -> frozenset[int]:
        """The sentences that stand in the other for the most part."""
        return frozenset(number for number, part in self.parts.items() if part >= _COPIED)

    @property
    def own(self) -> list[int]:
        """The other sentences."""
        return [number for number in self.parts if number not in self.copied]

    @cached_property
    def taken(self) -> float:
        """The part that stands in the other word by word, with the few other words of sentences that are copied."""
        return self.with_sentences(self.copied)

    def with_sentences(self, sentences: Iterable[int]) -> float:
        """The part that stands in the other word by word, or in some sentences."""
        found = bytearray(self.covered)
        for number in sentences:
            first, last = self.narration.by_sentence[number]
            found[first:last] = b"\1" * (last - first)
        return found.count(1) / len(found) if found else 0.0

    def words_in(self, sentences: Iterable[int]) -> float:
        """The part of the narration that some sentences make up."""
        ranges = self.narration.by_sentence
        words = sum(ranges[number][1] - ranges[number][0] for number in sentences)
        return words / len(self.narration) if len(self.narration) else 0.0

    def shares(self, span: Span) -> bool:
        """Whether a word that begins in the span stands in the other report too."""
        first = bisect_left(self.narration.starts, span.start)
        last = bisect_left(self.narration.starts, span.end)
        return self.covered.find(1, first, last) >= 0

    def sentence(self, number: int) -> str:
        """The text of a sentence."""
        return self.reading.sentences[number].span.of(self.reading.text)

    def stretch(self, first: int, last: int) -> Span:
        """The characters of the words from ``first`` to before ``last``."""
        return self.narration.span(first, last - 1)


@dataclass(frozen=True, slots=True)
class SharedSentence:
    """A sentence of either report, and how many words in runs the two have in common."""

    a: int
    b: int
    words: int


@dataclass(frozen=True)
class Pair:
    """Two reports, their common runs of words, and the sentences that they tell alike."""

    a: Side
    b: Side
    runs: tuple[Run, ...]
    alignment: Alignment | None

    @property
    def sides(self) -> tuple[Side, Side]:
        """Both reports."""
        return self.a, self.b

    @property
    def same_words(self) -> bool:
        """Whether the narrations are the same word by word; "he said" twice is not, unless all else is the same."""
        words = self.a.narration.words
        if words != self.b.narration.words:
            return False
        if len(words) >= LONG:
            return True
        return bool(self.a.reading.sentences) and fold(self.a.reading.text) == fold(self.b.reading.text)

    @cached_property
    def retelling(self) -> Retelling:
        """The corresponding sentences, weighed; it takes the alignment."""
        return find_retelling(self.a.reading, self.b.reading, self.alignment)

    @property
    def host(self) -> Side:
        """The report that has less of its narration from the other."""
        return min(self.sides, key=lambda side: side.share)

    @property
    def word_by_word(self) -> bool:
        """Whether what the host shares is in long runs for the most part."""
        return self.long_words >= _LONG_PART * self.host.covered.count(1)

    @property
    def whole_sentences(self) -> bool:
        """Whether every sentence of one of the two is copied, so that nothing is left to be told in other words."""
        return any(len(side.copied) == len(side.parts) > 0 for side in self.sides)

    @cached_property
    def shared_sentences(self) -> tuple[SharedSentence, ...]:
        """The sentences that have words in runs in common, each with the one that it shares most with."""
        words: Counter[tuple[int, int]] = Counter()
        for run in self.runs:
            for a, b, count in _by_sentences(self.a.narration, self.b.narration, run):
                words[a, b] += count
        used_a: set[int] = set()
        used_b: set[int] = set()
        found = []
        for (a, b), count in sorted(words.items(), key=lambda item: (-item[1], item[0])):
            if a not in used_a and b not in used_b:
                used_a.add(a)
                used_b.add(b)
                found.append(SharedSentence(a, b, count))
        return tuple(found)

    @cached_property
    def long_runs(self) -> tuple[Run, ...]:
        """The runs that are hardly chance."""
        return tuple(run for run in self.runs if run.length >= LONG)

    @cached_property
    def long_words(self) -> int:
        """Words in such runs."""
        return sum(run.length for run in self.long_runs)

    @cached_property
    def longest(self) -> int:
        """Words of the longest run."""
        return max((run.length for run in self.runs), default=0)

    @cached_property
    def long_part(self) -> float:
        """Those words as a part of the shorter narration."""
        shorter = min(len(self.a.narration), len(self.b.narration))
        return min(1.0, self.long_words / shorter) if shorter else 0.0

    @cached_property
    def verbatim(self) -> float:
        """The greater of the two shares that stand in the other word by word."""
        return max(self.a.share, self.b.share)

    @property
    def taken(self) -> float:
        """The same with the other words of sentences that are copied."""
        return max(self.a.taken, self.b.taken)


def measure(a: Reading, b: Reading, alignment: Alignment | None = None) -> Pair:
    """Measure two reports; without an alignment all but what it would tell."""
    one, other = narration_of(a), narration_of(b)
    shared = one.grams.keys() & other.grams.keys()
    begins, of_other = one.begins_of(shared), other.begins_of(shared)
    return Pair(
        Side(a, one, covered(one, begins)),
        Side(b, other, covered(other, of_other)),
        find_runs(one, other, begins),
        alignment,
    )


def _by_sentences(a: Narration, b: Narration, run: Run) -> Iterator[tuple[int, int, int]]:
    """The sentences of both that a run goes through, and how many of its words stand in each two of them."""
    place = 0
    while place < run.length:
        one, other = a.sentences[run.a + place], b.sentences[run.b + place]
        end = min(a.by_sentence[one][1] - run.a, b.by_sentence[other][1] - run.b, run.length)
        yield one, other, end - place
        place = end
