"""Documents from anywhere are read in child processes: one that hangs or breaks its reader costs only itself.

A child has so many seconds for a document, and so much memory; one that needs more, or dies, is replaced, and its
document is a problem. Results come back in the order of the documents.
"""

import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from retold.engine.limits import limit_memory
from retold.engine.pool import end_with_parent, process_context
from retold.model import Problem
from retold.sources.document import Document, Outcome

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

SECONDS = 60.0
"""A page of a megabyte takes a tenth of one; what takes so long was made to, or would never end."""

FAILED = "its reader failed"
"""What is wrong with a document over which a reader raises something that it should have told of itself."""

MEMORY = 2 * 2**30
"""Bytes that a child may have beyond what it began with; the largest of 10,000 pages took a fiftieth."""

_AHEAD = 16
"""Documents a child that are taken from the disk before the first of them is done."""

_AT_ONCE = 4
"""Documents that a child gets at once: it need not wait between them until this process has time for it."""

_AT_ONCE_BYTES = 2**22
_HELD = 64 * 2**20
"""Bytes of documents that are held at a time."""

Work = Callable[[Document], list[Outcome]]


@dataclass(slots=True, eq=False)
class _Task:
    """A document, or a problem in its place, and what came of it."""

    item: Document | Problem
    outcomes: list[Outcome] | None = None
    here: bool = False

    @property
    def size(self) -> int:
        """Bytes that it holds."""
        return len(self.item.raw) if isinstance(self.item, Document) else 0


@dataclass(slots=True, eq=False)
class _Child:
    """A process that reads one document after the other; ``tasks`` are those that it has, the present one first."""

    process: Any
    pipe: "Connection[Any, Any]"
    tasks: deque[_Task] = field(default_factory=deque)
    until: float = 0.0


@dataclass(slots=True)
class Children:
    """Processes that do ``work`` on documents, as many as ``count``, each started when it is needed.

    ``harmless`` tells which documents need none of them, and are read here when it is their turn.
    """

    work: Work
    harmless: Callable[[Document], bool]
    count: int
    seconds: float = SECONDS
    _all: list[_Child] = field(default_factory=list)
    _waiting: deque[_Task] = field(default_factory=deque)

    def read(self, items: Iterable[Document | Problem]) -> Iterator[tuple[Document | Problem, list[Outcome]]]:
        """Each document with its outcomes, in order; a problem in a document's place is its own outcome."""
        coming = iter(items)
        tasks: deque[_Task] = deque()
        try:
            while True:
                self._take_in(coming, tasks)
                if not tasks:
                    return
                self._hand_out()
                yield from self._done(tasks)
        finally:
            self._end()

    def _take_in(self, coming: Iterator[Document | Problem], tasks: deque[_Task]) -> None:
        """Take as many documents as may be held at a time."""
        held = sum(task.size for task in tasks)
        while len(tasks) < self.count * _AHEAD and held < _HELD:
            item = next(coming, None)
            if item is None:
                return
            task = _Task(item, here=isinstance(item, Problem) or self.harmless(item))
            held += task.size
            tasks.append(task)
            if not task.here:
                self._waiting.append(task)

    def _done(self, tasks: deque[_Task]) -> Iterator[tuple[Document | Problem, list[Outcome]]]:
        """What is done at the head of the row, once there is something."""
        if not tasks[0].here and tasks[0].outcomes is None:
            self._collect()
        while tasks:
            task = tasks[0]
            if task.here:
                task.outcomes = [task.item] if isinstance(task.item, Problem) else _done(task.item, self.work)
            if task.outcomes is None:
                return
            yield tasks.popleft().item, task.outcomes

    def _hand_out(self) -> None:
        """Give each free child some documents."""
        while self._waiting:
            child = next((one for one in self._all if not one.tasks), None) or self._new_child()
            if child is None:
                return
            child.tasks.extend(self._some())
            child.until = time.monotonic() + self.seconds
            try:
                child.pipe.send([task.item for task in child.tasks])
            except OSError:
                self._replace(child, "broke its reader")

    def _some(self) -> Iterator[_Task]:
        """The next documents for a child; few of the last ones, so that all children have some."""
        number = max(1, min(_AT_ONCE, len(self._waiting) // self.count))
        size = 0
        while self._waiting and number and size < _AT_ONCE_BYTES:
            task = self._waiting.popleft()
            size, number = size + task.size, number - 1
            yield task

    def _new_child(self) -> _Child | None:
        """Another child, if there may be one."""
        if len(self._all) == self.count:
            return None
        context: Any = process_context()
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, self.work), daemon=True)
        process.start()
        theirs.close()
        self._all.append(_Child(process, ours))
        return self._all[-1]

    def _collect(self) -> None:
        """Take what children have done; end those that take too long."""
        from multiprocessing.connection import wait

        busy = {child.pipe: child for child in self._all if child.tasks}
        patience = min((child.until for child in busy.values()), default=0.0) - time.monotonic()
        for pipe in wait(list(busy), timeout=max(0.0, patience)):
            self._take(busy[pipe])  # type: ignore[index]
        for child in busy.values():
            if child.tasks and time.monotonic() > child.until:
                self._replace(child, f"took longer than {self.seconds:.0f} seconds to read")

    def _take(self, child: _Child) -> None:
        """Take what a child has done, or note that it died over it."""
        try:
            while child.tasks and child.pipe.poll():
                child.tasks[0].outcomes = child.pipe.recv()
                child.tasks.popleft()
                child.until = time.monotonic() + self.seconds
        except (EOFError, OSError):
            self._replace(child, "broke its reader")

    def _replace(self, child: _Child, reason: str) -> None:
        """End a child, whose present document is a problem; the next ones get a new one."""
        task = child.tasks.popleft()
        document, remedy = task.item, "check that the file is what its name says; save it anew, or as text"
        task.outcomes = [Problem(document.path, reason, remedy, document.place)]
        self._waiting.extendleft(reversed(child.tasks))
        child.tasks.clear()
        self._all.remove(child)
        _kill(child)

    def _end(self) -> None:
        """End all children."""
        for child in self._all:
            _kill(child)
        self._all.clear()
        self._waiting.clear()


def _kill(child: _Child) -> None:
    child.process.kill()
    child.process.join()
    child.pipe.close()


def _serve(pipe: "Connection[Any, Any]", work: Work) -> None:
    """Read the documents that come, until the parent is gone; who interrupts the run interrupts the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=end_with_parent, daemon=True).start()
    limit_memory(MEMORY)
    while True:
        for document in pipe.recv():
            pipe.send(_done(document, work))


def _done(document: Document, work: Work) -> list[Outcome]:
    """What comes of a document, whatever its reader raises over it."""
    try:
        return work(document)
    except MemoryError:
        reason = f"takes more than {MEMORY // 2**30} GB of memory to read"
    except Exception as error:
        reason = f"{FAILED} ({type(error).__name__}: {error})"
    return [Problem(document.path, reason, "save it anew, or as text", document.place)]
