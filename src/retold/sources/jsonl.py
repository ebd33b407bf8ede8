"""JSON: lines of one report each, or a file of one or many, in the fields of the exchange format or those of others."""

import json
from typing import Any

import msgspec

from retold.model import Problem, Report
from retold.sources.document import Document, NotReadError, Outcomes, own_extractor
from retold.sources.fields import PARAGRAPH, in_our_fields
from retold.sources.unread import CHAT, CHAT_REMEDY
from retold.sources.walls import INSTEAD, is_wall

EXTENSIONS = (".jsonl", ".ndjson")
WHOLE = (".json", ".ninjs")
"""Files that are one JSON value."""

_WANTED = 'one JSON object a line, such as {"id": "r1", "text": "..."}; only "text" is required'
_AS_HTML = "call the field `html`, and its paragraphs are read as those of a page"
_LISTS = (
    "reports", "articles", "items", "results", "data", "documents", "docs", "posts", "news", "entries", "objects",
    "value", "hits", "response",
)  # fmt: skip
"""What others call the list of records in a file, or the record that has it."""

_DEEPEST = 3
"""So many records may stand in one another before the list."""

_NAMED = 8
"""So many fields are named of a record without a text."""

_STRINGS = ("title", "published", "publisher", "url", "updated", "language")

_RESULTS = ({"link"}, {"family"}, {"roots"}, {"id", "story", "lineage"})
"""The fields of lines that ``export`` and ``group`` write beside reports, or instead."""


def read_jsonl(document: Document) -> Outcomes:
    """The reports of a JSON-lines file; each bad line is a problem with its number."""
    lines = _as_utf8(document.raw).split(b"\n")
    if document.first == 1 and not any(line.strip() for line in lines):
        yield Problem(document.path, "the file is empty", _WANTED)
    results = 0
    for place, line in enumerate(lines, start=document.first):
        if not line.strip():
            continue
        record = _decode(line)
        if _is_result(record):
            results += 1
        else:
            yield from read_record(document, place, record)
    if results:
        what = f"{results:,} lines without a text, of links and other results; passed over"
        yield Problem(document.path, what, "retold itself wrote them", fatal=False)


def read_json(document: Document) -> Outcomes:
    """The reports of a file that is one JSON value: a record, a list of records, or a record with such a list.

    Some give the name to a file of lines, too.
    """
    raw = _as_utf8(document.raw)
    value = _decode(raw) if raw.strip() else None
    if value is None:
        raise NotReadError("the file is empty", _WANTED)
    if isinstance(value, Exception) and isinstance(_decode(raw.lstrip().partition(b"\n")[0]), dict):
        yield from read_jsonl(document)
        return
    records = _records(value)
    for place, record in enumerate(records, start=1):
        yield from read_record(document, place if len(records) > 1 else document.place, record)


def _records(value: Any, depth: int = 0) -> list[Any]:
    """The records in a JSON value."""
    if isinstance(value, dict) and depth < _DEEPEST and not in_our_fields(value).get("text"):
        for name in _LISTS:
            inner = value.get(name)
            if (isinstance(inner, list) and not any(isinstance(one, str) for one in inner)) or (
                isinstance(inner, dict) and _records(inner, depth + 1) != [inner]
            ):
                return _records(inner, depth + 1)
    return value if isinstance(value, list) else [value]


def _as_utf8(raw: bytes) -> bytes:
    """The bytes without their byte order mark, put into UTF-8 where it says that they are UTF-16."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace").encode("utf-8", errors="replace")
    return raw.removeprefix(b"\xef\xbb\xbf")


def _decode(line: bytes) -> Any:
    """What a line holds; the error where it is no JSON."""
    try:
        return msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return _as_python_reads(line, error)


def _as_python_reads(line: bytes, error: Exception) -> Any:
    """What Python's own reader finds, which takes what programs write although it is no JSON; else the error.

    That is NaN where a table has no value, half a character where a text was cut, and tabs within a string.
    """
    try:
        return _without_halves(json.loads(line, strict=False, parse_constant=lambda _: None))
    except (ValueError, RecursionError):
        return error


def _without_halves(value: Any) -> Any:
    """A JSON value with a mark for each half of a character in it."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_without_halves(one) for one in value]
    if isinstance(value, dict):
        return {_without_halves(name): _without_halves(one) for name, one in value.items()}
    return value


def _is_result(record: Any) -> bool:
    """Whether a record is a line that Retold itself wrote of reports."""
    return isinstance(record, dict) and set(record) in _RESULTS and not isinstance(record.get("link"), str)


def read_record(document: Document, place: int | None, record: Any, kind: str = "jsonl") -> Outcomes:
    """The report of one record, and what is wrong with it; ``kind`` is what it stood in."""
    if isinstance(record, Exception):
        yield Problem(document.path, f"not JSON: {record}", _WANTED, place)
        return
    if not isinstance(record, dict):
        yield Problem(document.path, f"{_json_type(record)} where an object belongs", _WANTED, place)
        return
    if record.get("type") == "message" and "ts" in record:
        yield Problem(document.path, CHAT, CHAT_REMEDY, place)
        return
    fields, record = _fields_of(record), in_our_fields(record)
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        what = "no text" if text is None or isinstance(text, str) else f"text is {_json_type(text)}"
        yield Problem(document.path, what, f"{_WANTED}{fields}", place)
        return
    if is_wall(text):
        yield Problem(document.path, INSTEAD, "give the text of the article", place)
        return
    if PARAGRAPH.search(text):
        yield Problem(document.path, "the text has marks of HTML, read as they stand", _AS_HTML, place, fatal=False)
    yield from _wrong_fields(document, place, record)
    yield _report(document, place, record, text, kind)


def _fields_of(record: dict[str, Any]) -> str:
    """Which fields a record without a text has, for whoever wants to name the one with the text."""
    names = [name for name, value in record.items() if value is not None and value != ""]
    return f"; here are {', '.join(names[:_NAMED])}{' …' * (len(names) > _NAMED)}" if names else ""


def _wrong_fields(document: Document, place: int | None, record: dict[str, Any]) -> Outcomes:
    """A reservation for each known field of a wrong type, which is then left out."""
    for name in _STRINGS:
        if not isinstance(record.get(name), str | None):
            what = f"{name} is {_json_type(record[name])}; left out"
            yield Problem(document.path, what, f"give {name} as a string or leave it out", place, fatal=False)


def _report(document: Document, place: int | None, record: dict[str, Any], text: str, kind: str) -> Report:
    """The report of a good record."""
    fields = {name: value for name in _STRINGS if isinstance(value := record.get(name), str) and value}
    authors = record.get("authors") or ()
    authors = (authors,) if isinstance(authors, str) else authors
    name = record.get("id")
    return Report(
        id=str(name) if isinstance(name, str | int) and name != "" else _named(document, place),
        text=text,
        authors=tuple(author for author in authors if isinstance(author, str))
        if isinstance(authors, list | tuple)
        else (),
        provenance=document.provenance(own_extractor(kind), place=place, encoding="utf-8"),
        **fields,
    )


def _named(document: Document, place: int | None) -> str:
    """The id of a record that has none."""
    return document.name if place is None else f"{document.name}:{place}"


def _json_type(value: object) -> str:
    """What a value is called in JSON."""
    names = {
        dict: "an object", list: "an array", str: "a string", bool: "a boolean", int: "a number", float: "a number"
    }  # fmt: skip
    return names.get(type(value), "null")
