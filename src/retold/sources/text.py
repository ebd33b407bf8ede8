"""Plain text: one report a file, the text unchanged."""

from retold.model import Problem, Provenance, Report
from retold.sources.decode import Decoded, decode
from retold.sources.document import Document, Outcomes
from retold.sources.walls import INSTEAD, is_wall

EXTENSIONS = (".txt",)


def read_text(document: Document) -> Outcomes:
    """The report of a text file; its headline, date line and captions are told apart in reading."""
    decoded = decode(document.raw)
    if decoded is None:
        yield Problem(document.path, "binary data, not text", "give a text, HTML or JSON-lines file", document.place)
        return
    if not decoded.text.strip():
        yield Problem(document.path, "the file is empty", "give a file with the text of a report in it", document.place)
        return
    if is_wall(decoded.text):
        yield Problem(document.path, INSTEAD, "give the text of the article", document.place)
        return
    yield from guess_problems(document, decoded)
    yield Report(id=document.name, text=decoded.text, provenance=provenance(document, decoded, "text"))


def guess_problems(document: Document, decoded: Decoded) -> Outcomes:
    """A reservation where the encoding had to be guessed."""
    if decoded.guessed:
        yield Problem(
            document.path,
            "not all UTF-8; the other bytes decoded as cp1252"
            if decoded.encoding == "utf-8"
            else f"not UTF-8; decoded as {decoded.encoding}",
            "check the accents, or convert the file to UTF-8",
            document.place,
            fatal=False,
        )


def provenance(document: Document, decoded: Decoded, extractor: str) -> Provenance:
    """Where the report of a one-report file came from."""
    notes = (f"encoding guessed: {decoded.encoding}",) if decoded.guessed else ()
    return document.provenance(extractor, encoding=decoded.encoding, notes=notes)
