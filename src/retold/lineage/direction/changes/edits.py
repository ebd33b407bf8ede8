"""The words that were changed inside the sentences that two reports have in common."""

from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from retold.lineage.measure import Pair
from retold.model import Span

_ALIKE = 0.15
"""Part of the longer sentence that must stand in the other in runs before their words are compared one by one.

Made versions with every tenth word lost have few longer runs: at .4 a sixth of these copies is not recognised.
"""

_LONGEST = 400
"""Words of the longest sentence that is compared word by word; what is longer is a list or lacks its full stops."""


class Edit(NamedTuple):
    """Words from ``first_a`` to before ``last_a`` of one narration where the other has those of b; either may be none.

    ``alone`` tells that the words before and behind are the same in both.
    """

    first_a: int
    last_a: int
    first_b: int
    last_b: int
    alone: bool

    def words_a(self, pair: Pair) -> tuple[str, ...]:
        """What a has there."""
        return pair.a.narration.words[self.first_a : self.last_a]

    def words_b(self, pair: Pair) -> tuple[str, ...]:
        """What b has there."""
        return pair.b.narration.words[self.first_b : self.last_b]

    def span_a(self, pair: Pair) -> Span:
        """The characters of a's words, of which there must be some."""
        return pair.a.stretch(self.first_a, self.last_a)

    def span_b(self, pair: Pair) -> Span:
        """The characters of b's words, of which there must be some."""
        return pair.b.stretch(self.first_b, self.last_b)


def find_edits(pair: Pair) -> tuple[Edit, ...]:
    """All changes of words inside the sentences that are alike, in the order of a."""
    found: list[Edit] = []
    for shared in sorted(pair.shared_sentences, key=lambda shared: (shared.a, shared.b)):
        range_a = pair.a.narration.by_sentence[shared.a]
        range_b = pair.b.narration.by_sentence[shared.b]
        longer = max(range_a[1] - range_a[0], range_b[1] - range_b[0])
        if shared.words >= _ALIKE * longer and longer <= _LONGEST:
            found += _changed_words(pair, range_a, range_b)
    return tuple(found)


def _changed_words(pair: Pair, range_a: tuple[int, int], range_b: tuple[int, int]) -> list[Edit]:
    """The changes between two sentences, given as the ranges of their words."""
    (start_a, end_a), (start_b, end_b) = range_a, range_b
    words_a, words_b = pair.a.narration.words[start_a:end_a], pair.b.narration.words[start_b:end_b]
    if words_a == words_b:
        return []
    steps = list(Levenshtein.opcodes(words_a, words_b))
    equal = [step.tag == "equal" for step in steps]
    return [
        Edit(
            start_a + step.src_start, start_a + step.src_end,
            start_b + step.dest_start, start_b + step.dest_end,
            0 < number < len(steps) - 1 and equal[number - 1] and equal[number + 1],
        )
        for number, step in enumerate(steps)
        if not equal[number]
    ]  # fmt: skip
