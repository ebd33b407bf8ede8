"""Plain text: one report a file, unchanged below its record, or those that a database of the press wrote into one."""

from dataclasses import replace

from retold.model import Problem, Provenance, Report
from retold.sources.databases import cut
from retold.sources.decode import Decoded, decode
from retold.sources.document import Document, NotReadError, Outcomes, own_extractor
from retold.sources.record import Fields, after_lines, after_yaml
from retold.sources.unread import CHAT, CHAT_REMEDY, is_chat, is_of_unread_kind, refuse
from retold.sources.walls import INSTEAD, is_wall

EXTENSIONS = (".txt",)
NOTES = (".md", ".markdown")


def read_text(document: Document) -> Outcomes:
    """The report of a text file; its headline, date line and captions are told apart in reading."""
    if is_of_unread_kind(document.raw):
        refuse(document)
    decoded = decode(document.raw)
    if decoded is None:
        raise NotReadError("binary data, not text", "give a text, HTML or JSON-lines file")
    if not decoded.text.strip():
        raise NotReadError("the file is empty", "give a file with the text of a report in it")
    if is_wall(decoded.text):
        raise NotReadError(INSTEAD, "give the text of the article")
    if is_chat(decoded.text):
        raise NotReadError(CHAT, CHAT_REMEDY)
    yield from guess_problems(document, decoded)
    if document.file.lower().endswith(NOTES):
        yield from _of_markdown(document, decoded)
        return
    where = provenance(document, decoded, own_extractor("text"))
    several = cut(decoded.text)
    if not several:
        yield _under_a_record(document, decoded.text, where)
    for place, one in enumerate(several, start=1):
        yield Report(
            id=f"{document.name}:{place}",
            text=one.text,
            title=one.title,
            published=one.published,
            publisher=one.publisher,
            authors=(one.author,) if one.author else (),
            provenance=replace(where, place=place),
        )


def _under_a_record(document: Document, text: str, where: Provenance) -> Report:
    """The report of a text, without the record that may stand before it."""
    body, fields = after_yaml(text)
    if not fields:
        body, fields = after_lines(text)
    if not body.strip():
        body, fields = text, {}
    return _report(document, body, fields, where)


def _of_markdown(document: Document, decoded: Decoded) -> Outcomes:
    """The report of a note."""
    from retold.sources.markdown import unmarked

    text, fields = unmarked(decoded.text)
    if not text.strip():
        raise NotReadError("no text in this note", "give one with the text of a report in it")
    yield _report(document, text, fields, provenance(document, decoded, own_extractor("markdown")))


def _report(document: Document, text: str, fields: Fields, where: Provenance) -> Report:
    """The report of a text and the fields of its record."""
    first = {name: values[0] for name, values in fields.items()}
    return Report(
        id=document.name,
        text=text,
        title=first.get("title"),
        published=first.get("published"),
        publisher=first.get("publisher"),
        language=first.get("language"),
        url=first.get("url"),
        authors=tuple(fields.get("authors", ())),
        provenance=where,
    )


def guess_problems(document: Document, decoded: Decoded) -> Outcomes:
    """A reservation where the encoding had to be guessed."""
    if decoded.guessed:
        which = "not all UTF-8; the other bytes decoded as cp1252"
        what = which if decoded.encoding == "utf-8" else f"not UTF-8; decoded as {decoded.encoding}"
        remedy = "check the accents, or convert the file to UTF-8"
        yield Problem(document.path, what, remedy, document.place, fatal=False)


def provenance(document: Document, decoded: Decoded, extractor: str) -> Provenance:
    """Where the report of a one-report file came from."""
    notes = (f"encoding guessed: {decoded.encoding}",) if decoded.guessed else ()
    return document.provenance(extractor, encoding=decoded.encoding, notes=notes)
