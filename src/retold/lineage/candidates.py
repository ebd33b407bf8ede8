"""Which pairs among many reports are worth relating."""

import zlib
from collections.abc import Iterable, Sequence

from retold.lineage.furniture import Sentences, strip_furniture
from retold.lineage.narration import narration_of
from retold.lineage.postings import count_shared
from retold.model import Reading

_LEAST_SHARED = 4
_LEAST_PART = 0.06
"""Rare runs of three words, and their part of the shorter report's, that make a pair worth relating."""

_MARKS = 2
"""Sentences of each report by which copies are joined however many there are."""

_MARK_WORDS = 8
"""Words of the shortest sentence that marks a copy."""


def find_candidates(readings: Sequence[Reading]) -> list[tuple[int, int]]:
    """Pairs (i, j), i < j, of reports that share rare runs of words.

    Runs that very many reports have are not rare and are left out, so that copies are joined first: by their whole
    narration, and by the sentences whose checksums are lowest, each to the first report that has the same.
    """
    sentences = strip_furniture([_sentences(reading) for reading in readings], [_outlet(one) for one in readings])
    first_with: dict[Sentences, int] = {}
    alone: list[int] = []
    pairs: set[tuple[int, int]] = set()
    for number, own in enumerate(sentences):
        first = first_with.setdefault(own, number)
        if first == number:
            alone.append(number)
        elif own:
            pairs.add((first, number))
    pairs |= _marked(sentences, alone)
    pairs |= _sharing(sentences, alone)
    return sorted(pairs)


def _outlet(reading: Reading) -> str | None:
    return reading.report.publisher


def _sentences(reading: Reading) -> Sentences:
    """The narrated words, sentence by sentence."""
    narration = narration_of(reading)
    return tuple(narration.words[first:last] for first, last in narration.by_sentence.values())


def _marked(sentences: Sequence[Sentences], numbers: Iterable[int]) -> set[tuple[int, int]]:
    """Each report with the first that has one of its marks."""
    first_with: dict[tuple[str, ...], int] = {}
    pairs = set()
    for number in numbers:
        long = {sentence for sentence in sentences[number] if len(sentence) >= _MARK_WORDS}
        for mark in sorted(long, key=lambda words: (zlib.crc32(" ".join(words).encode()), words))[:_MARKS]:
            first = first_with.setdefault(mark, number)
            if first != number:
                pairs.add((first, number))
    return pairs


def _sharing(sentences: Sequence[Sentences], numbers: Sequence[int]) -> set[tuple[int, int]]:
    """The pairs that share enough rare runs."""
    pairs, sizes = count_shared([sentences[number] for number in numbers])
    return {
        (numbers[i], numbers[j])
        for i, j, shared in pairs
        if shared >= max(_LEAST_SHARED, _LEAST_PART * min(sizes[i], sizes[j]))
    }
