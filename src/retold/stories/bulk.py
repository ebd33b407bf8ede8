"""Features of very many profiles at once."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import numpy as np

from retold.stories.features import SHARES, Keys, Numbers, Weights, features_of, in_views, mixed, view_of
from retold.stories.profiles import Profile

_REPORTS, _WORDS = 512, 100_000
"""Reports of a batch, and words of their bodies from which on it is full: so their numbers fit into 64 bits."""


def keys_and_weights(profiles: Iterable[Profile]) -> Iterator[tuple[Keys, Weights]]:
    """The keys and weights of each profile, the same that it has by itself."""
    for batch in _batches(profiles):
        bounds, features, strengths, rarities = _of_batch(batch)
        owners = np.repeat(np.arange(len(batch)), np.diff(bounds))
        weights = in_views(owners * len(SHARES) + view_of(features), strengths * rarities, len(batch))
        keys = mixed(features)
        for begin, end in pairwise(bounds.tolist()):
            yield keys[begin:end].copy(), weights[begin:end].copy()


def make_features(profiles: Iterable[Profile]) -> None:
    """Let each profile have the features that it would work out when it is asked for them."""
    for batch in _batches(profiles):
        bounds, features, strengths, rarities = _of_batch(batch)
        for one, (begin, end) in zip(batch, pairwise(bounds.tolist()), strict=True):
            one.have(features[begin:end].copy(), strengths[begin:end].copy(), rarities[begin:end].copy())


def _batches(profiles: Iterable[Profile]) -> Iterator[list[Profile]]:
    batch: list[Profile] = []
    words = 0
    for one in profiles:
        batch.append(one)
        words += len(one.body.numbers)
        if len(batch) >= _REPORTS or words >= _WORDS:
            yield batch
            batch, words = [], 0
    if batch:
        yield batch


def _of_batch(batch: Sequence[Profile]) -> tuple[Numbers, Numbers, Weights, Weights]:
    return features_of([one.body for one in batch], [one.lead for one in batch])
