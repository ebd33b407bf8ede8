"""Documents and what comes of them, for tests of readers."""

import hashlib

from retold.model import Problem, Report
from retold.sources.document import Document, Reader, outcomes


def document(raw: bytes | str, file: str = "given.bin") -> Document:
    """A document of these bytes."""
    content = raw.encode() if isinstance(raw, str) else raw
    return Document(f"in/{file}", file.split(".")[0], content, hashlib.sha256(content).hexdigest(), file)


def read(reader: Reader, raw: bytes | str, file: str = "given.bin") -> tuple[list[Report], list[Problem]]:
    """The reports and the problems of a document."""
    found = list(outcomes(reader, document(raw, file)))
    return [one for one in found if isinstance(one, Report)], [one for one in found if isinstance(one, Problem)]
