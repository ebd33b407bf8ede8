"""Word of how far long work has come."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")

Progress = Callable[[str, int, int], None]
"""Called with the name of a step, how much is done and how much there is."""


def counted(
    step: str, shards: Sequence[Sequence[Item]], progress: Progress | None, count: int
) -> Iterator[Sequence[Item]]:
    """The shards, with word of how many of their items are done to whoever watches the progress."""
    done = 0
    for shard in shards:
        if progress:
            progress(step, done, count)
        yield shard
        done += len(shard)
    if progress:
        progress(step, count, count)
