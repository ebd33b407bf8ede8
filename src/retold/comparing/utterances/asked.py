"""Which quotations have the words that somebody looks for, though perhaps not all of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from math import fsum

from retold.comparing.quotations.quoted import Quoted
from retold.comparing.wording import comparable_words
from retold.model import Span
from retold.text import Word, fold, idf

ENOUGH = 0.6
"""Least part of the words, by weight, that a quotation has, as two wordings of one utterance have of one another."""

FEWEST = 2
"""So many content words a quotation that is shorter than what is asked for has at least."""

FEWER = 0.55
"""Least part that stands together in a text that is read: some words may be inflected or spelt in another way."""

NEAR = 300
"""Characters in whose neighbourhood words stand together, or as many as what is asked for has."""

RUN = 4
"""Words in a row, two of them of content, by which a cut of what is asked for is found."""

STEM = 5
"""Letters by which a word is looked for in a text: "minute" in "minutes"."""


@dataclass(frozen=True)
class Asked:
    """The words, and whose they are to be where that is asked."""

    text: str
    speaker: str | None = None

    @cached_property
    def words(self) -> list[Word]:
        """The words as quotations are compared."""
        return comparable_words(self.text, [Span(0, len(self.text))])

    @cached_property
    def weights(self) -> dict[str, float]:
        """The content words with their weights."""
        return {word.concept: idf(word.concept) for word in self.words if word.content}

    def likeness(self, one: Quoted) -> float:
        """How much of the words a quotation has, or of a shorter one the words have; 0 where that is too little."""
        shared = fsum(self.weights[key] for key in self.weights.keys() & _keys(one))
        ours, theirs = fsum(self.weights.values()), fsum(one.weights.values())
        if shared >= ENOUGH * ours > 0:
            return shared / ours
        common = self.weights.keys() & one.weights.keys()
        if theirs < ours and len(common) >= FEWEST and shared >= ENOUGH * theirs:
            return shared / ours
        return 0.0

    def missing_in(self, found: Iterable[Quoted]) -> tuple[str, ...]:
        """The content words that no quotation has."""
        had = frozenset().union(*map(_keys, found))
        return tuple(dict.fromkeys(word.surface for word in self.words if word.content and word.concept not in had))

    def is_of(self, names: Iterable[str | None]) -> bool:
        """Whether one of the names has all parts of that of the speaker; any will do where nobody is asked for."""
        wanted = set(fold(self.speaker or "").split())
        return not wanted or any(wanted <= set(fold(name).split()) for name in names if name)

    def nearness(self, text: str) -> float:
        """How much of the words stands together in a text, 1 where some stand in a row; 0 where it is too little."""
        if not self._stems:
            return 0.0
        folded = " ".join(fold(text).split())
        if any(run in folded for run in self._runs):
            return 1.0
        step = max(NEAR, len(self.text))
        most = max((self._weight_in(folded[at : at + 2 * step]) for at in range(0, len(folded), step)), default=0.0)
        share = most / sum(self._stems.values())
        return share if share >= FEWER else 0.0

    def _weight_in(self, stretch: str) -> float:
        return sum(weight for stem, weight in self._stems.items() if stem in stretch)

    @cached_property
    def _stems(self) -> dict[str, float]:
        """How the content words begin, with their weights."""
        return {fold(word.surface)[:STEM]: idf(word.concept) for word in self.words if word.content}

    @cached_property
    def _runs(self) -> list[str]:
        """So many words in a row as no two people happen to say."""
        words = self.words
        folded = " ".join(fold(self.text).split())
        runs = (words[at : at + RUN] for at in range(len(words) - RUN + 1))
        told = (" ".join(fold(word.surface) for word in run) for run in runs if sum(w.content for w in run) > 1)
        return [run for run in told if run in folded]


def has_marks(text: str) -> bool:
    """Whether anything may be quoted in a text."""
    folded = fold(text)
    return '"' in folded or " '" in folded or "\n'" in folded


def _keys(one: Quoted) -> set[str]:
    return {word.concept for word in one.words}
