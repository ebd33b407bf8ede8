"""The seam between what is computed and where."""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

State = TypeVar("State")
Shard = TypeVar("Shard")
Result = TypeVar("Result")


class Engine(Protocol):
    """Calls one function on many shards."""

    def map(self, work: Callable[[State, Shard], Result], state: State, shards: Iterable[Shard]) -> Iterator[Result]:
        """The results of ``work(state, shard)`` in the order of the shards.

        ``work`` is a function of a module. It may read the state and must not change it: each process has its own.
        """
        ...


class InProcess:
    """One shard after the other, here."""

    def map(self, work: Callable[[State, Shard], Result], state: State, shards: Iterable[Shard]) -> Iterator[Result]:
        """The results, each made when it is asked for."""
        return (work(state, shard) for shard in shards)
