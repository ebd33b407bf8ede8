"""A correspondence as it is compared: the words of both sides, where they differ, and what is near."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from retold.comparing.sentences.nearby import Found, Surroundings
from retold.comparing.wording import Block, comparable_words, differing_blocks
from retold.model import Correspondence, Reading, Span
from retold.text import Word, idf

CLOSE = 0.6
"""Share of the weight of two passages' words that stands in both in the same order, from which on their word difference
tells what changed; below it the passage is told in other words, and only what it says (numbers, names, dates) can be
compared."""

CLOSE_WORDS = 0.7
"""The same by plain count: in a short sentence one name weighs more than all the rest."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a correspondence; its reading has only the records at its sentences and beside them.

    ``odd`` are the numbers of the words that the other side does not have anywhere.
    """

    reading: Reading
    sentences: tuple[int, ...]
    spans: tuple[Span, ...]
    words: Sequence[Word]
    told: Surroundings
    odd: frozenset[int] = field(default=frozenset())

    def once(self, find: Callable[[Reading, Span], Found], number: int) -> Found:
        """What is found in a sentence, here or beside; worked out once for all correspondences."""
        return self.told.once(find, self.reading, number)

    def holds(self, span: Span) -> bool:
        """Whether the span begins in one of the sentences."""
        return any(own.start <= span.start < own.end for own in self.spans)

    def words_in(self, span: Span) -> range:
        """Numbers of the words that the span touches."""
        touched = [n for n, word in enumerate(self.words) if word.span.overlap(span)]
        return range(touched[0], touched[-1] + 1) if touched else range(0)

    def stretch(self, first: int, last: int) -> Span:
        """From the start of a word to the end of another."""
        return Span(self.words[first].span.start, self.words[last].span.end)


@dataclass(frozen=True, slots=True)
class Pair:
    """Both sides of a correspondence with the blocks in which they differ; ``likeness``: how surely they correspond.

    ``retold`` is whether one of the two reports is made from the other: who retells has no witnesses of his own, so
    what stands in the place of something else is a change.
    """

    a: Side
    b: Side
    blocks: Sequence[Block]
    close: bool
    likeness: float
    retold: bool = False

    def sides(self) -> Iterator[tuple[Side, Side]]:
        """Each side with the one that it is compared with."""
        yield self.a, self.b
        yield self.b, self.a


def make_pair(a: Surroundings, b: Surroundings, item: Correspondence, *, retold: bool = False) -> Pair:
    """Compare the words of the corresponding sentences of a and b."""
    side_a, side_b = _side(a, item.a), _side(b, item.b)
    keys_a, keys_b = ([word.concept for word in side.words] for side in (side_a, side_b))
    blocks = differing_blocks(keys_a, keys_b)
    count_a, count_b = Counter(keys_a), Counter(keys_b)
    equal = len(keys_a) - sum(block.a_end - block.a_start for block in blocks)
    total = sum(map(idf, keys_a)) + sum(map(idf, keys_b))
    apart = sum(
        idf(key)
        for block in blocks
        for key in (*keys_a[block.a_start : block.a_end], *keys_b[block.b_start : block.b_end])
    )
    return Pair(
        _with_odd(side_a, [range(block.a_start, block.a_end) for block in blocks], count_b),
        _with_odd(side_b, [range(block.b_start, block.b_end) for block in blocks], count_a),
        blocks,
        apart <= (1 - CLOSE) * total or 2 * equal >= CLOSE_WORDS * (len(keys_a) + len(keys_b)),
        item.score,
        retold,
    )


def _side(told: Surroundings, numbers: Sequence[int]) -> Side:
    spans = tuple(told.reading.sentences[number].span for number in numbers)
    return Side(told.narrowed(numbers), tuple(numbers), spans, comparable_words(told.reading.text, spans), told)


def _with_odd(side: Side, differing: list[range], other: Counter[str]) -> Side:
    """The side with the words marked that stand in a differing block and have not merely moved."""
    odd = frozenset(n for block in differing for n in block if side.words[n].concept not in other)
    return replace(side, odd=odd)
