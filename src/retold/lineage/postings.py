"""Rare runs of three words and the reports that have them."""

from collections.abc import Iterator, Sequence
from itertools import chain

import numpy as np
import numpy.typing as npt

from retold.lineage.furniture import Sentences

_RUN = 3
_BITS = 21
"""Bits for a word's number; three of them fill 63. Beyond two million words numbers wrap, which only adds pairs."""

_MOST_REPORTS = 32
"""Reports beyond which a run is not rare; the largest families of the made versions have 21."""

_BLOCK = 1_000_000
_SHARD = 4_000_000
"""Pairs made at a time, and pairs counted at a time, which bounds the memory."""

Numbers = npt.NDArray[np.int64]


def count_shared(reports: Sequence[Sentences]) -> tuple[Iterator[tuple[int, int, int]], list[int]]:
    """For pairs of reports i < j how many rare runs they share, and how many distinct runs each report has.

    Pairs with a single run in common are left out.
    """
    runs, owners = _runs(reports)
    sizes = np.bincount(owners, minlength=len(reports))
    return _shared(runs, owners, len(reports)), [int(size) for size in sizes]


def _runs(reports: Sequence[Sentences]) -> tuple[Numbers, Numbers]:
    """All runs of three words inside sentences, with their reports; sorted, and once for each report."""
    numbers: dict[str, int] = {}
    words, places = [], []
    for report, sentences in enumerate(reports):
        text = [numbers.setdefault(word, len(numbers)) for word in chain.from_iterable(sentences)]
        words.append(np.array(text, dtype=np.int64))
        places.append(np.full(len(text), report, dtype=np.int64))
    if not words:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    flat, owner = np.concatenate(words) & ((1 << _BITS) - 1), np.concatenate(places)
    if len(flat) < _RUN:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    runs = (flat[:-2] << 2 * _BITS) | (flat[1:-1] << _BITS) | flat[2:]
    whole = owner[:-2] == owner[2:]
    runs, owner = runs[whole], owner[:-2][whole]
    order = np.lexsort((owner, runs))
    runs, owner = runs[order], owner[order]
    once = np.ones(len(runs), dtype=bool)
    once[1:] = (runs[1:] != runs[:-1]) | (owner[1:] != owner[:-1])
    return runs[once], owner[once]


def _shared(runs: Numbers, owners: Numbers, count: int) -> Iterator[tuple[int, int, int]]:
    """The pairs with the number of their rare runs, counted in shards of the first report of a pair."""
    if not len(runs):
        return
    starts = np.flatnonzero(np.concatenate(([True], runs[1:] != runs[:-1])))
    held = np.diff(np.append(starts, len(runs)))
    rare = held[held <= _MOST_REPORTS]
    shards = 1 + int((rare * (rare - 1) // 2).sum()) // _SHARD
    for shard in range(shards):
        blocks = list(_codes(owners, starts, held, count, shard, shards))
        if not blocks:
            continue
        pairs, shared = np.unique(np.concatenate(blocks), return_counts=True)
        several = shared > 1
        for code, number in zip(pairs[several].tolist(), shared[several].tolist(), strict=True):
            yield code // count, code % count, number


def _codes(owners: Numbers, starts: Numbers, held: Numbers, count: int, shard: int, shards: int) -> Iterator[Numbers]:
    """Pairs of reports that have a rare run, as i * count + j, once for each run, for one shard of the i."""
    for reports in range(2, _MOST_REPORTS + 1):
        chosen = starts[held == reports]
        left, right = np.triu_indices(reports, 1)
        step = max(1, _BLOCK // len(left))
        for begin in range(0, len(chosen), step):
            block = owners[chosen[begin : begin + step, None] + np.arange(reports)]
            one, other = block[:, left].ravel(), block[:, right].ravel()
            if shards > 1:
                mine = one % shards == shard
                one, other = one[mine], other[mine]
            yield one * count + other
