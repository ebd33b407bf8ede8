"""Tables with a report a row, as databases of the press write them: comma-separated values under a row of names."""

import csv
import io
from collections.abc import Iterator
from typing import Any

from retold.model import Problem
from retold.sources.decode import decode
from retold.sources.document import Document, NotReadError, Outcomes
from retold.sources.jsonl import read_record
from retold.sources.text import guess_problems

EXTENSIONS = (".csv", ".tsv")
_WANTED = 'give a table whose first row names its columns, one of them "text"; only that one is required'
_MARKS = ",;\t|"
_LONGEST = 2**26
"""Characters of a field; by itself the reader takes no more than 131,072, which a long report has."""

_TEXTS = ("full text", "fulltext", "article text", "body text", "article body", "article", "story", "maintext", "body",
          "content")  # fmt: skip
_SPELLED = {
    "headline": "title", "publication date": "published", "date published": "published", "publish_date": "published",
    "publication": "publisher", "media_name": "publisher", "media name": "publisher", "outlet": "publisher",
    "source name": "publisher", "newspaper": "publisher", "hyperlink": "url", "permalink": "url", "document url": "url",
    "authors": "author", "document id": "id", "accession number": "id", "load date": "updated",
}  # fmt: skip
"""What columns are called in exports, beside the names of fields that JSON has too."""


def read_table(document: Document) -> Outcomes:
    """The reports of a table, a row each; a row without text is a problem with its number."""
    decoded = decode(document.raw)
    if decoded is None:
        raise NotReadError("binary data, not a table", _WANTED)
    if not decoded.text.strip():
        raise NotReadError("the file is empty", _WANTED)
    yield from guess_problems(document, decoded)
    rows = _rows(decoded.text)
    head = next(rows, [])
    names = [*map(_field, head)]
    if "text" not in names:
        what = f"a table without a column of texts ({', '.join(filter(None, head))[:100]})"
        remedy = f"{_WANTED}; of addresses alone fetch the pages with `retold add ADDRESS...`"
        raise NotReadError(what, remedy)
    filled = [(place, row) for place, row in enumerate(rows, start=2) if any(value.strip() for value in row)]
    if not filled:
        raise NotReadError("a table without rows", _WANTED)
    for place, row in filled:
        record = _record(names, row)
        if "text" in record:
            yield from read_record(document, place, record, "csv")
        else:
            yield Problem(document.path, "a row without text", "fill its column of texts, or leave the row out", place)


def _rows(text: str) -> Iterator[list[str]]:
    """The rows of a table; the sign between two fields is the one that its first line has most of."""
    head = text.lstrip("\ufeff\r\n").split("\n", 1)[0]
    csv.field_size_limit(_LONGEST)
    yield from csv.reader(io.StringIO(text.lstrip("\ufeff\r\n"), newline=""), delimiter=max(_MARKS, key=head.count))


def _field(name: str) -> str:
    """What a column is called here."""
    plain = " ".join(name.lower().split())
    return "text" if plain in _TEXTS else _SPELLED.get(plain, plain)


def _record(names: list[str], row: list[str]) -> dict[str, Any]:
    """The fields of a row that say something; of columns with one name the first."""
    return {name: value.strip() for name, value in reversed([*zip(names, row, strict=False)]) if name and value.strip()}
