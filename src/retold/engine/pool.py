"""The stages on the cores of this machine; what starts processes is imported when one is started."""

import gc
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future
    from multiprocessing.context import BaseContext

State = TypeVar("State")
Shard = TypeVar("Shard")
Result = TypeVar("Result")

_AHEAD = 3
"""Shards a process that are handed out before the first result is taken, which bounds what waits in memory."""


@dataclass(frozen=True, slots=True)
class ProcessPool:
    """So many processes, by default one a core that this process may use.

    Where the system can fork, the processes share the memory of the state; elsewhere each gets a copy of it.
    """

    processes: int = 0

    def map(self, work: Callable[[State, Shard], Result], state: State, shards: Iterable[Shard]) -> Iterator[Result]:
        """The results in the order of the shards, a few shards being worked on ahead."""
        count = self.processes or available_cores()
        waiting = iter(shards)
        first = list(islice(waiting, 2))
        if count == 1 or len(first) < 2:
            yield from (work(state, shard) for shard in first)
            yield from (work(state, shard) for shard in waiting)
            return
        from concurrent.futures import ProcessPoolExecutor

        pool = ProcessPoolExecutor(count, process_context(), initializer=_begin, initargs=(work, state))
        try:
            running: deque[Future[Result]] = deque(pool.submit(_call, shard) for shard in first)
            running.extend(pool.submit(_call, shard) for shard in islice(waiting, count * _AHEAD))
            while running:
                result = running.popleft().result()
                running.extend(pool.submit(_call, shard) for shard in islice(waiting, 1))
                yield result
        finally:
            pool.shutdown(cancel_futures=True)


def available_cores() -> int:
    """The cores that this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def process_context() -> "BaseContext":
    """Forking where it can be done: the state is then shared and not copied."""
    import multiprocessing

    methods = multiprocessing.get_all_start_methods()
    return multiprocessing.get_context("fork" if "fork" in methods else "spawn")


_job: tuple[Callable[[Any, Any], Any], Any]


def _begin(work: Callable[[Any, Any], Any], state: Any) -> None:
    """Keep in a new process what all its calls need; who interrupts the run interrupts the process that started it.

    What was there before is never garbage, and looking through it would only copy the memory that is shared.
    """
    global _job
    gc.freeze()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=end_with_parent, daemon=True).start()
    _job = work, state


def end_with_parent() -> None:
    """End this process when the one that started it was killed: it would wait for shards for ever."""
    import multiprocessing

    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _call(shard: Any) -> Any:
    work, state = _job
    return work(state, shard)
