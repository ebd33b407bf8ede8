"""Where a report is from, and what was done to its bytes."""

from pathlib import PurePath

from retold.addresses import is_address
from retold.model import Provenance, Report
from retold.rendering.places import located

STANDARD_INPUT = "-"
"""The path of what came without one."""


def provenance_lines(report: Report, *, folders: bool) -> list[tuple[str, str]]:
    """What is known of it, each with a name; without ``folders`` a page tells others nothing of this machine."""
    known: list[tuple[str, str | None]] = [
        ("Id", report.id),
        ("Authors", ", ".join(report.authors)),
        ("Last changed", report.updated),
    ]
    if report.provenance:
        known += _of_document(report.provenance, folders=folders)
    return [(name, value) for name, value in known if value]


def _of_document(found: Provenance, *, folders: bool) -> list[tuple[str, str | None]]:
    path = found.path if found.path != STANDARD_INPUT else None
    name = path if folders or path is None or is_address(path) else PurePath(path).name
    return [
        ("File", located(name, found.place) if name else None),
        ("Fetched from", found.address),
        ("Fetched", found.fetched),
        ("Original, its page says", found.original),
        ("SHA-256 of its bytes", found.sha256),
        ("Encoding", found.encoding),
        ("Text found by", found.extractor),
        *(("Note", note) for note in found.notes),
    ]
