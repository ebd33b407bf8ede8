"""Run a command and tell what it cost: wall time, CPU time and peak memory of all its processes together (Linux)."""

import contextlib
import json
import os
import re
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

EVERY = 0.02
PAUSE = 10
"""Seconds between two looks at the memory, and how many times as long as a look the pause after it is at least: a look
at the pages of large processes takes their time, too."""

PROC = Path("/proc")


@dataclass(frozen=True, slots=True)
class Run:
    """What a command cost and what it said of itself; ``failure`` is set where it gave no result.

    ``peak`` is in bytes, over the process and all its descendants together.
    """

    seconds: float
    cpu: float
    peak: int
    said: dict[str, Any]
    failure: str | None = None


def measured(command: Sequence[str], folder: Path, environment: Mapping[str, str], limit: float) -> Run:
    """Run a command in a folder, for at most so many seconds; its last line of output is taken for its figures."""
    with tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as errors:
        started = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, env=dict(environment), stdout=output, stderr=errors, start_new_session=True
        )
        watch = Watch(process.pid, limit)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        watch.end()
        process.returncode = os.waitstatus_to_exitcode(status)
        said, failure = outcome(process.returncode, _text(output), _text(errors))
    failure = f"stopped after {limit:.0f} s" if watch.stopped else failure
    return Run(seconds, usage.ru_utime + usage.ru_stime, watch.peak, said, failure)


def outcome(status: int, output: str, errors: str) -> tuple[dict[str, Any], str | None]:
    """The figures of a run and why there are none, from how it ended and what it wrote."""
    if status != 0:
        return {}, next(iter(errors.strip().splitlines()[-1:]), f"ended with status {status}")
    said: dict[str, Any] = json.loads(output.strip().splitlines()[-1])
    return said, said.get("skipped")


class Watch:
    """Looks at the memory of a process and its descendants until told to end, and stops them when their time is up."""

    def __init__(self, pid: int, limit: float) -> None:
        self.peak = 0
        self.stopped = False
        self._pid = pid
        self._until = time.perf_counter() + limit
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()

    def end(self) -> None:
        """The process has ended."""
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        pause = 0.0
        while not self._ended.wait(pause):
            began = time.perf_counter()
            if began > self._until:
                self.stopped = True
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(self._pid, signal.SIGKILL)
                return
            self.peak = max(self.peak, tree_memory(self._pid))
            pause = max(EVERY, PAUSE * (time.perf_counter() - began))


def tree_memory(pid: int) -> int:
    """Bytes that a process and its descendants hold together, or what one of them has held at most if that is more.

    A page that several share counts once. The kernel's own figure for an ended process is of no use: it starts with
    the memory of the process that made it.
    """
    family = list(_family(pid))
    most = max(_size(member, "status", "VmHWM") for member in family)
    if len(family) == 1:
        return most
    return max(most, sum(_size(member, "smaps_rollup", "Pss") for member in family))


def _family(pid: int) -> Iterator[int]:
    """A process and all its descendants."""
    yield pid
    for child in _children(pid):
        yield from _family(child)


def _size(pid: int, file: str, name: str) -> int:
    """One of the sizes in one of the kernel's files on a process, in bytes; 0 if it has just ended."""
    try:
        text = (PROC / str(pid) / file).read_text()
    except OSError:
        return 0
    found = re.search(rf"^{name}:\s+(\d+) kB", text, re.MULTILINE)
    return int(found[1]) * 1024 if found else 0


def _children(pid: int) -> list[int]:
    """The processes that any thread of a process has started and that still run."""
    try:
        threads = os.listdir(PROC / str(pid) / "task")
    except OSError:
        return []
    found: list[int] = []
    for thread in threads:
        try:
            found += map(int, (PROC / str(pid) / "task" / thread / "children").read_text().split())
        except OSError:
            continue
    return found


def _text(file: IO[str]) -> str:
    """What a file has from its start; a descendant that still writes to it has its place there undisturbed."""
    return os.pread(file.fileno(), os.fstat(file.fileno()).st_size, 0).decode(errors="replace")
