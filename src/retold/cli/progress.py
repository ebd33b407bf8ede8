"""A line that tells how far long work is."""

import sys
import threading
import time
from typing import Self

import click

SILENT_SECONDS = 2.0
EVERY_SECONDS = 0.2
ENOUGH_SECONDS = 4.0
"""So long a step must have taken before it is told what is left of it."""
LONG_SECONDS = 100
CLEAR = "\r\x1b[K"


class Progress:
    """A line on the terminal's standard error that tells what is being done, once it has taken two seconds.

    A step that counts tells how far it is and, after some seconds, what is left, if it knows of how many (a total of 0
    says that it does not); any other how long it has taken. Used around the work: ``with Progress() as progress:
    pipeline.group(reports, progress)``. Nothing is shown while results stream to the same terminal.
    """

    def __init__(self, *, streaming: bool = False) -> None:
        self._wanted = sys.stderr.isatty() and not (streaming and sys.stdout.isatty())
        self._told, self._counts = "working", False
        self._step, self._began, self._first, self._ends = "", 0.0, 0, 0.0
        self._started = time.monotonic()
        self._done = threading.Event()
        self._shower = threading.Thread(target=self._show, daemon=True)

    def __enter__(self) -> Self:
        """Begin to show the line, where there is a terminal to see it."""
        if self._wanted:
            self._shower.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Clear the line."""
        self._done.set()
        if self._shower.is_alive():
            self._shower.join()

    def __call__(self, step: str, done: int, total: int) -> None:
        """Say that ``done`` of ``total`` parts of a step are done."""
        now = time.monotonic()
        if step != self._step:
            self._step, self._began, self._first = step, now, done
        took, parts = now - self._began, done - self._first
        self._ends = now + took / parts * (total - done) if parts and took > ENOUGH_SECONDS else 0.0
        self._told, self._counts = f"{step} {done:,}" + (f" of {total:,}" if total else ""), done < total

    def line(self) -> str:
        """What there is to tell now."""
        now = time.monotonic()
        return self._told + (_left(self._ends - now) if self._counts else f", {now - self._started:.0f} s")

    def _show(self) -> None:
        """Write the line again and again."""
        if self._done.wait(SILENT_SECONDS):
            return
        while not self._done.wait(EVERY_SECONDS):
            click.echo(f"{CLEAR}{self.line()}", nl=False, err=True)
        click.echo(CLEAR, nl=False, err=True)


def _left(seconds: float) -> str:
    """About how long it still takes, if that is known."""
    if seconds < 1:
        return ""
    return f", about {seconds:.0f} s left" if seconds < LONG_SECONDS else f", about {seconds / 60:.0f} min left"
