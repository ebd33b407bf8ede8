"""Two leads laid side by side: what stands in either between words that follow one another in both."""

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import LCSseq

SLOT = 4
"""Content words of a place between words that both have, at most."""

Words = tuple[int, ...]
"""Words by their numbers."""


def places_between(a: Sequence[int], b: Sequence[int]) -> Iterator[tuple[Words, Words, int | None]]:
    """What stands between words that follow one another in both leads, a few words in either, and the word behind it.

    Which words those are may differ with the lead that is given first.
    """
    end_a = end_b = 0
    blocks = LCSseq.opcodes(a, b)
    for block in [*blocks, None]:
        if block is not None and block.tag != "equal":
            continue
        start_a, start_b = (len(a), len(b)) if block is None else (block.src_start, block.dest_start)
        if 0 < start_a - end_a <= SLOT and 0 < start_b - end_b <= SLOT:
            yield tuple(a[end_a:start_a]), tuple(b[end_b:start_b]), None if block is None else a[start_a]
        if block is not None:
            end_a, end_b = block.src_end, block.dest_end
