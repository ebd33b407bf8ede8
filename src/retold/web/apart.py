"""Work on what visitors hand over, in a process of its own: what hangs or breaks costs only itself."""

import multiprocessing
import signal
import threading
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from retold.engine.limits import limit_memory
from retold.engine.pool import end_with_parent
from retold.errors import RetoldError

SECONDS = 60.0
"""Forty reports of 500 words, the most of which all pairs are aligned, take a tenth of it."""

MEMORY = 2 * 2**30
"""Bytes that the process may have beyond what it began with."""

AT_ONCE = threading.BoundedSemaphore(2)
"""So many of them at a time; who comes later waits."""

WAITING = threading.BoundedSemaphore(8)
"""So many are worked on or wait; each holds one of the 40 threads that pages are made in."""

Given = TypeVar("Given")
Made = TypeVar("Made")


class TooMuchError(RetoldError):
    """It took too long, or too much memory."""


class BusyError(RetoldError):
    """Too many others wait already."""


def done_apart(work: Callable[[Given], Made], given: Given, seconds: float = SECONDS) -> Made:
    """What the work makes of what is given. Raises TooMuchError where that takes too much, ValueError as it does."""
    if not WAITING.acquire(blocking=False):
        raise BusyError("Others are being read just now; try again in a minute.")
    try:
        with AT_ONCE:
            return _done(work, given, seconds)
    finally:
        WAITING.release()


def _done(work: Callable[[Given], Made], given: Given, seconds: float) -> Made:
    """Start a process for the work, and end it whatever comes of it."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    process = _context().Process(target=_do, args=(theirs, work, given))
    process.start()
    theirs.close()
    try:
        if not ours.poll(seconds):
            raise TooMuchError(f"It takes longer than {seconds:.0f} seconds to read that; give less at once.")
        made, error = ours.recv()
    except EOFError:
        raise TooMuchError("It takes too much memory to read that; give less at once.") from None
    finally:
        process.kill()
        process.join()
        ours.close()
    if error:
        raise error
    return made  # type: ignore[no-any-return]


def _context() -> Any:
    """Processes that begin empty, since one with threads can't be forked; what they need is read once for all."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["retold.web.dropped"])
    return context


def _do(pipe: "Connection[Any, Any]", work: Callable[[Any], Any], given: Any) -> None:
    """Work, and say what came of it; faults are told without what is inside, and who interrupts ends the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=end_with_parent, daemon=True).start()
    limit_memory(MEMORY)
    try:
        pipe.send((work(given), None))
    except MemoryError:
        return
    except ValueError as error:
        pipe.send((None, error))
    except Exception:
        traceback.print_exc()
        pipe.send((None, RuntimeError("a fault over what was handed over; what it is stands above")))
