"""What a format's reader gets and gives."""

from collections.abc import Iterator
from dataclasses import dataclass

from retold.model import Problem, Report


@dataclass(frozen=True, slots=True)
class Document:
    """The raw bytes of one file, where they were found, and the id that its report gets if it holds but one."""

    path: str
    name: str
    raw: bytes
    sha256: str


Outcome = Report | Problem
Outcomes = Iterator[Outcome]
"""A reader yields a report, or a problem, for each report that its document holds; both for a report with a flaw."""
