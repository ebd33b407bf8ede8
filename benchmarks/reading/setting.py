"""What every part needs to know, and how a contender is run."""

import os
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from benchmarks.lineage.measure import Run, measured
from benchmarks.peers import Peers
from benchmarks.reading.contenders import Contender

ENVIRONMENT = {**os.environ, "PYTHONHASHSEED": "0"}


@dataclass(frozen=True)
class Setting:
    """Where things lie, and what was asked for."""

    root: Path
    shared: Path
    work: Path
    peers: Peers
    contenders: tuple[Contender, ...]
    errors: int
    limit: float

    @cached_property
    def peers_python(self) -> Path | None:
        """The interpreter of the peers' environment, made on first use; None, with word of why, where there is none."""
        return self.peers.found()

    def run(self, contender: Contender, reports: Path, output: Path) -> Run:
        """Let a contender find the dates of the reports in a file."""
        python = self.peers_python if contender.peer else Path(sys.executable)
        if python is None:
            return Run(0, 0, 0, {}, "no environment")
        command = [str(python), "-m", contender.module, str(reports), str(output)]
        return measured(command, self.root, ENVIRONMENT, self.limit)
