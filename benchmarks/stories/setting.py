"""What all parts are given."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.lineage.scoring import make_corpus
from benchmarks.peers import Peers


@dataclass(frozen=True, slots=True)
class Setting:
    """Where the data are, a folder for files, and what was asked for."""

    root: Path
    shared: Path
    work: Path
    peers: Peers
    corpora: Mapping[int, Path]
    library: Path | None
    errors: int
    sizes: tuple[int, ...]

    def corpus(self, reports: int) -> Path:
        """The file of so many made reports; they are made where none were named."""
        folder = self.corpora.get(reports) or self.work / str(reports)
        path = folder / "reports.jsonl"
        return path if path.exists() else make_corpus(self.shared, folder, reports) / "reports.jsonl"
