"""What one of two corresponding passages tells besides."""

from collections.abc import Iterator

from retold.comparing.differences.sides import Pair, Side
from retold.model import Difference, Span

LEAST_CONTENT = 3
"""So many content words that the other does not have, where it has nothing in their place, are a detail."""


def find_details(pair: Pair) -> Iterator[Difference]:
    """Stretches of one side in whose place the other side has no content at all."""
    if not pair.close:
        return
    for block in pair.blocks:
        content_a = _content(pair.a, range(block.a_start, block.a_end))
        content_b = _content(pair.b, range(block.b_start, block.b_end))
        if len(content_a) >= LEAST_CONTENT and not content_b:
            yield _detail(pair.a, content_a, "A")
        elif len(content_b) >= LEAST_CONTENT and not content_a:
            yield _detail(pair.b, content_b, "B")


def _content(side: Side, numbers: range) -> list[int]:
    return [n for n in numbers if n in side.odd and side.words[n].content]


def _detail(side: Side, numbers: list[int], name: str) -> Difference:
    span = side.stretch(numbers[0], numbers[-1])
    place: tuple[Span | None, Span | None] = (span, None) if name == "A" else (None, span)
    return Difference("detail", *place, f"in {name} only")
