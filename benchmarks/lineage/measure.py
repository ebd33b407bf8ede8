"""Run a command and tell what it cost: wall time, CPU time and peak memory of all its processes together (Linux)."""

import json
import os
import re
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

EVERY = 0.02
"""Seconds between two looks at the memory."""

PROC = Path("/proc")
RESIDENT = re.compile(r"^Vm(HWM|RSS):\s+(\d+) kB", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Run:
    """What a command cost and what it said of itself; ``failure`` is set where it gave no result.

    ``peak`` is in bytes: the largest sum of resident memory over the process and all its descendants, pages that
    several of them share counted in each; at least what the kernel noted as the most that one of them ever had.
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
        status, usage, peak = _watch(process, started + limit)
        seconds = time.perf_counter() - started
        texts = [_text(stream) for stream in (output, errors)]
    cpu = usage.ru_utime + usage.ru_stime
    said, failure = outcome(status, *texts)
    if status is None:
        failure = f"stopped after {limit:.0f} s"
    return Run(seconds, cpu, peak, said, failure)


def outcome(status: int | None, output: str, errors: str) -> tuple[dict[str, Any], str | None]:
    """The figures of a run and why there are none, from how it ended and what it wrote."""
    if status != 0:
        return {}, next(iter(errors.strip().splitlines()[-1:]), f"ended with status {status}")
    said: dict[str, Any] = json.loads(output.strip().splitlines()[-1])
    return said, said.get("skipped")


def _watch(process: subprocess.Popen[bytes], until: float) -> tuple[int | None, Any, int]:
    """Status (None if it had to be stopped), resources used and peak memory of a process and its descendants."""
    peak, stopped = 0, False
    while True:
        ended, status, usage = os.wait4(process.pid, os.WNOHANG)
        if ended:
            process.returncode = os.waitstatus_to_exitcode(status)
            return None if stopped else process.returncode, usage, peak
        if not stopped and time.perf_counter() > until:
            os.killpg(process.pid, signal.SIGKILL)
            stopped = True
        peak = max(peak, *tree_memory(process.pid))
        time.sleep(EVERY)


def tree_memory(pid: int) -> tuple[int, int]:
    """Resident bytes of a process and all its descendants together, and the most that one of them has had so far.

    The kernel's own figure for an ended process is of no use: it starts with the memory of the process that made it.
    """
    now, most = _resident(pid)
    for child in _children(pid):
        others_now, others_most = tree_memory(child)
        now, most = now + others_now, max(most, others_most)
    return now, most


def _resident(pid: int) -> tuple[int, int]:
    """Resident bytes of one process, now and at most so far; nothing if it has just ended."""
    try:
        status = (PROC / str(pid) / "status").read_text()
    except OSError:
        return 0, 0
    found = {key: 1024 * int(kilobytes) for key, kilobytes in RESIDENT.findall(status)}
    return found.get("RSS", 0), found.get("HWM", 0)


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


def _text(stream: Any) -> str:
    """All that was written to a stream."""
    stream.seek(0)
    return str(stream.read())
