"""What takes long is made beside, once for all who ask, and remembered while it is one of the last asked for."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as NotYetError
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

from retold.library.library import Library

AT_ONCE = {"story": 2, "count": 1, "find": 1, "add": 1}
"""So much of each kind is worked on beside at once, so that a long count keeps nobody from a story."""

REMEMBERED = 24
"""So many told stories and counts are remembered; a story of twenty reports takes about a megabyte."""

Key = tuple[Hashable, ...]
"""The kind of a work, and what it is made of."""


@dataclass(slots=True)
class Work:
    """Something that is being made, with how far it has come: a step, how much of it is done and how much there is."""

    future: "Future[Any]" = field(default_factory=Future)
    progress: tuple[str, int, int] = ("waiting", 0, 0)

    def note(self, step: str, done: int, count: int) -> None:
        """How far it has come."""
        self.progress = step, done, count


Do = Callable[[Library, Work], Any]


class Works:
    """All that is being made, or was, each with a library of its own."""

    def __init__(self, opened: Callable[[], AbstractContextManager[Library]]) -> None:
        self._opened = opened
        self._works: OrderedDict[Key, Work] = OrderedDict()
        self._lock = threading.Lock()
        self._hands = {kind: threading.Semaphore(number) for kind, number in AT_ONCE.items()}

    def made(self, key: Key, do: Do, seconds: float) -> Any:
        """What the work of that key gives, or the work where it is not done in time.

        It is begun if nobody has asked for it yet; what failed is tried again the next time.
        """
        work = self._work(key, do)
        try:
            return work.future.result(seconds)
        except (NotYetError, CancelledError):
            return work
        except Exception:
            with self._lock:
                self._works.pop(key, None)
            raise

    def begin(self, kind: str, work: Work, do: Do) -> None:
        """Do a work as soon as one of its kind may be done."""
        threading.Thread(target=self._do, args=(self._hands[kind], work, do), daemon=True).start()

    def _work(self, key: Key, do: Do) -> Work:
        """The work of that key, begun if there is none."""
        with self._lock:
            if key in self._works:
                self._works.move_to_end(key)
                return self._works[key]
            work = self._works[key] = Work()
            while len(self._works) > REMEMBERED:
                self._works.popitem(last=False)[1].future.cancel()
        self.begin(str(key[0]), work, do)
        return work

    def _do(self, hands: threading.Semaphore, work: Work, do: Do) -> None:
        """Work until it is done, unless nobody waits for it any more; what goes wrong is told to whoever asks."""
        with hands:
            if not work.future.set_running_or_notify_cancel():
                return
            try:
                with self._opened() as library:
                    work.future.set_result(do(library, work))
            except Exception as error:
                work.future.set_exception(error)
