"""Being stopped by the system, as a service is, does what Ctrl-C does."""

import os
import signal
import threading
from types import FrameType
from typing import Any, Self

from retold.cli.output import INTERRUPTED

TERMINATED = 143
"""The status of a command that was stopped by SIGTERM, as the shell gives it."""


class Stopping:
    """Within the block SIGTERM raises KeyboardInterrupt; ``status`` is that of a command that was stopped there."""

    status = INTERRUPTED

    def __enter__(self) -> Self:
        """Listen, if this is the thread that signals come to."""
        self._process = os.getpid()
        self._heard = threading.current_thread() is threading.main_thread()
        self._before: Any = signal.signal(signal.SIGTERM, self._stop) if self._heard else None
        return self

    def __exit__(self, *_: object) -> None:
        """Do as before."""
        if self._heard:
            signal.signal(signal.SIGTERM, self._before)

    def _stop(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002
        """Interrupt the work; a process that works for this one just ends."""
        if os.getpid() != self._process:
            os._exit(TERMINATED)
        self.status = TERMINATED
        raise KeyboardInterrupt
