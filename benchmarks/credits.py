"""Whether the agency and the writers that a report's text credits are found in it.

The gold is what came with the reports: of whose wire they are, and who wrote them. It is withheld, and looked for in
the text alone. Most texts name nobody: a writer counts as shown where his name stands near the beginning or the end.
"""

import json
import re
from collections.abc import Mapping, Set
from pathlib import Path
from typing import Any

from retold.model import Report
from retold.reading.credits import find_credits
from retold.reading.sections import find_sections
from retold.text.agencies import agency_named

SHOWN = ("agency_recall", "agency_precision", "writer_recall", "writer_precision", "writers_shown")

_NEAR = 300
"""Characters at the beginning and the end of a text where its writer is named."""

_LIST = re.compile(r",|;|\band\b|&")
_NOBODY = frozenset({"usa today", "breitbart news", "weekly standard", "global risk insights"})
"""Outlets that stand among the writers."""


def write(reports: Path, output: Path) -> None:
    """Write the credits of the reports in a file, read without what came with them but the headline."""
    with output.open("w", encoding="utf-8") as stream:
        for record in map(json.loads, reports.open(encoding="utf-8")):
            report = Report(record["id"], record["text"], title=record["title"])
            found = find_credits(report, find_sections(report.text, report.title))
            stream.write(json.dumps({"credits": [[one.kind, one.name] for one in found]}) + "\n")


def score(reports: Path, output: Path) -> dict[str, float | int | None]:
    """The figures for the credits of the reports in a file."""
    agencies, writers = _Counts(), _Counts()
    for line, written in zip(reports.open(encoding="utf-8"), output.open(encoding="utf-8"), strict=True):
        record, found = json.loads(line), json.loads(written)["credits"]
        agencies.add(_agency(record), {name for kind, name in found if kind == "agency"})
        named = {name.lower() for kind, name in found if kind == "writer"}
        wrote = _writers(record)
        writers.add(_near_the_ends(record, wrote), named, allowed=wrote or named)
    return {
        "agency_recall": agencies.recall,
        "agency_precision": agencies.precision,
        "writer_recall": writers.recall,
        "writer_precision": writers.precision,
        "writers_shown": writers.wanted,
    }


class _Counts:
    """How many names were wanted, and found; how many were given, and right."""

    def __init__(self) -> None:
        self.wanted = self.found = self.given = self.right = 0

    def add(self, gold: Set[str], given: Set[str], allowed: Set[str] = frozenset()) -> None:
        """Count those of one report; ``allowed`` are right although they were not wanted."""
        self.wanted += len(gold)
        self.found += len(gold & given)
        self.given += len(given)
        self.right += len(given & (gold | allowed))

    @property
    def recall(self) -> float:
        return self.found / max(1, self.wanted)

    @property
    def precision(self) -> float:
        return self.right / max(1, self.given)


def _agency(record: Mapping[str, Any]) -> set[str]:
    """The agency whose wire a report is of."""
    agency = agency_named(record["wire"] or "")
    return {agency} if agency else set()


def _writers(record: Mapping[str, Any]) -> set[str]:
    """Who wrote a report, in lower case."""
    names = {name.strip(" ,").lower() for author in record["authors"] for name in _LIST.split(author)}
    return {name for name in names if " " in name and name not in _NOBODY and not name.startswith("@")}


def _near_the_ends(record: Mapping[str, Any], names: set[str]) -> set[str]:
    """Those of some names that stand near the beginning of a text, behind its headline, or near its end."""
    body = record["text"][len(record["title"] or "") + 2 :].lower()
    ends = f"{body[:_NEAR]} | {body[-_NEAR:]}"
    return {name for name in names if name in ends}
