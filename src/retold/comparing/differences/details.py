"""What one of two corresponding passages tells besides."""

from collections.abc import Iterator
from itertools import groupby

from retold.comparing.differences.sides import Pair, Side
from retold.comparing.sentences.nearby import Surroundings
from retold.model import Difference, Span
from retold.text import is_stopword

LEAST_CONTENT = 3
"""So many content words that the other does not have, where it has nothing in their place, are a detail."""


ELSEWHERE = 0.4
"""Share of a detail's words in one sentence anywhere in the other report from which on it is told there."""


def find_details(pair: Pair) -> Iterator[Difference]:
    """Stretches of one side in whose place the other side has no content at all, and which it tells nowhere else."""
    if not pair.close:
        return
    for block in pair.blocks:
        content_a = _content(pair.a, range(block.a_start, block.a_end))
        content_b = _content(pair.b, range(block.b_start, block.b_end))
        if not content_b and _is_news(pair.a, content_a, pair.b.told):
            yield Difference("detail", pair.a.stretch(content_a[0], content_a[-1]), None, "in A only")
        elif not content_a and _is_news(pair.b, content_b, pair.a.told):
            yield Difference("detail", None, pair.b.stretch(content_b[0], content_b[-1]), "in B only")


def _content(side: Side, numbers: range) -> list[int]:
    """The words that tell something, those of the longest stretch inside or outside of quotation marks.

    "can" and "not" of "can't" tell nothing.
    """
    telling = [n for n in numbers if n in side.odd and side.words[n].content and not is_stopword(side.words[n].concept)]
    stretches = (list(stretch) for _, stretch in groupby(telling, lambda n: _quotation(side, n)))
    return max(stretches, key=len, default=[])


def _quotation(side: Side, number: int) -> Span | None:
    """The quotation in which a word stands."""
    span = side.words[number].span
    return next((quotation.span for quotation in side.reading.quotations if quotation.span.covers(span)), None)


def _is_news(side: Side, numbers: list[int], other: Surroundings) -> bool:
    """Whether the words are enough for a detail, and not for the greater part in one sentence of the other report."""
    keys = {side.words[n].concept for n in numbers}
    if len(numbers) < LEAST_CONTENT:
        return False
    return all(len(keys & told) < max(2, ELSEWHERE * len(keys)) for told in other.sentence_concepts)
