"""Records of other programs, put into the fields of ours: ninjs 1 to 3, news-please, what interfaces of news give.

ninjs: https://iptc.org/standards/ninjs/; news-please: its README. A field of ours that is there is left alone.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from retold.sources.page.credits import authors
from retold.sources.page.fragment import fragment_text

_NAMES: Mapping[str, tuple[str, ...]] = {
    "id": ("uri", "guid", "uuid", "articleid"),
    "text": ("maintext", "bodytext", "plaintext", "articlebody", "contenttext", "fulltext", "content", "body"),
    "title": ("headline", "webtitle"),
    "published": (
        "datepublish", "publisheddate", "publishdate", "publishedat", "datepublished", "pubdate", "datetimepub",
        "webpublicationdate", "publicationdate", "firstcreated", "contentcreated", "versioncreated", "date", "datetime",
        "timestamp", "seendate",
    ),
    "updated": (
        "datemodify", "modifieddate", "modifiedat", "updatedat", "datemodified", "lastmodified", "contentmodified",
        "versioncreated", "modified",
    ),
    "publisher": (
        "sitename", "sourcename", "publication", "copyrightholder", "source", "provider", "sourcedomain", "domain",
        "hostname", "site",
    ),
    "language": ("lang", "inlanguage"),
    "url": ("canonicalurl", "requestedurl", "respondedurl", "weburl", "pageurl", "link"),
}  # fmt: skip
"""What others call our fields, in lower case and without marks between the words, the best first."""

_INSIDE = ("fields", "thread", "attributes", "article", "_source")
"""Records in a record that have some of its fields: those of the Guardian, Webz, JSON:API, Elasticsearch."""

_STANDS_FOR = ("name", "title", "value", "main", "rendered")
"""Of a record in the place of words, the field that has the words."""

_NOT_NAMES = re.compile(r"[^a-z0-9]")

_MOMENTS = ("published", "updated")
_FIRST, _LAST, _THOUSANDTHS = 315_532_800, 4_102_444_800, 10**11
"""The years from 1980 to 2100 in seconds since 1970; what is larger than the third is counted in thousandths."""

_WRITERS = ("author", "byline", "bylines", "by", "creator", "authors")
_BY = re.compile(r"\s*by:?\s+", re.IGNORECASE)

PARAGRAPH = re.compile(
    r"^\s*<(?:!doctype|article|br|div|figure|h[1-6]|html|p|section|ul)\b|</(?:div|p)>", re.IGNORECASE
)
"""What a body in HTML has, and a text does not; a field that is called as ours is never taken for one."""

_MARKED_UP = ("bodyxhtml", "bodyhtml", "contenthtml", "html")
_BODIES = "bodies"
_HEADLINES = "headlines"
_MAIN = ("main", "", None)
"""The role of the headline, or the body, that stands for the whole (ninjs 2 and 3)."""


def in_our_fields(record: dict[str, Any]) -> dict[str, Any]:
    """The record with our names for its fields, however theirs are written: publishedAt, published_at."""
    named = {name: value for name, value in record.items() if not _stands_for(name, value)}
    theirs = _theirs(record)
    for ours, others in _NAMES.items():
        if named.get(ours) in (None, ""):
            words = (_words(theirs.get(name)) for name in (ours, *others))
            if found := next(filter(None, words), None):
                named[ours] = fragment_text(found) if ours == "text" and PARAGRAPH.search(found) else found
    for ours in _MOMENTS:
        named |= _counted(ours, named, theirs)
    if named.get("text") in (None, ""):
        named["text"] = _marked_up(theirs) or _main(theirs, _BODIES) or named.get("text")
    if named.get("title") in (None, ""):
        named["title"] = _main(theirs, _HEADLINES) or named.get("title")
    if not _are_names(named.get("authors")) and (writers := _writers(theirs)):
        named["authors"] = writers
    if named.get("updated") == named.get("published"):
        named.pop("updated", None)
    return named


def _theirs(record: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a record and of those inside it, by plain names."""
    inner = (record[name] for name in _INSIDE if isinstance(record.get(name), dict))
    found: dict[str, Any] = {}
    for fields in (record, *inner):
        for name, value in fields.items():
            found.setdefault(_NOT_NAMES.sub("", str(name).lower()), value)
    return found


def _stands_for(name: str, value: Any) -> bool:
    """Whether a field with a name of ours has its words in a record, or in a list of them."""
    return name in _NAMES and isinstance(value, dict | list) and _words(value) is not None


def _words(value: Any) -> str | None:
    """The words of a field: itself, what a record has in their place, or those of the first of several records."""
    if isinstance(value, list):
        value = value[0] if value and isinstance(value[0], dict) else None
    if not isinstance(value, dict):
        return value if isinstance(value, str) and value else None
    words = next((value[name] for name in _STANDS_FOR if isinstance(value.get(name), str)), None)
    return fragment_text(words) if words else None


def _are_names(value: Any) -> bool:
    """Whether authors are given as we write them."""
    return bool(value) and (not isinstance(value, list) or any(isinstance(one, str) for one in value))


def _counted(ours: str, named: Mapping[str, Any], theirs: Mapping[str, Any]) -> dict[str, str]:
    """A time that is written as seconds, or thousandths of them, since 1970, in ISO 8601."""
    if isinstance(named.get(ours), str):
        return {}
    numbers = (theirs.get(name) for name in (ours, *_NAMES[ours]))
    number = next((one for one in numbers if isinstance(one, int | float) and not isinstance(one, bool)), 0)
    seconds = number / 1000 if number > _THOUSANDTHS else number
    if not _FIRST <= seconds <= _LAST:
        return {}
    return {ours: datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")}


def _writers(record: Mapping[str, Any]) -> list[str]:
    """Who wrote it: in one line, in a list, or as records with names."""
    for name in _WRITERS:
        value = record.get(name)
        if isinstance(value, list):
            value = [one.get("byline", one) if isinstance(one, dict) and "name" not in one else one for one in value]
        elif isinstance(value, dict) and "name" not in value:
            value = value.get("original")
        if value and (found := authors({"author": _without_by(value)}, None)):
            return list(found)
    return []


def _without_by(value: Any) -> Any:
    """A line, or lines, without the word before the names."""
    if isinstance(value, list):
        return [_without_by(one) for one in value]
    return _BY.sub("", value, count=1) if isinstance(value, str) else value


def _marked_up(record: Mapping[str, Any]) -> str | None:
    """The text of a body in HTML."""
    body = next((record[name] for name in _MARKED_UP if isinstance(record.get(name), str)), None)
    return fragment_text(body) if body else None


def _main(record: Mapping[str, Any], name: str) -> str | None:
    """The main one of several bodies or headlines, without mark-up."""
    several = record.get(name)
    parts = [one for one in several if isinstance(one, dict)] if isinstance(several, list) else []
    values = [one["value"] for one in sorted(parts, key=_rank) if isinstance(one.get("value"), str)]
    return fragment_text(values[0]) if values else None


def _rank(part: Mapping[str, Any]) -> bool:
    """The main part before the others, which keep their order."""
    return part.get("role") not in _MAIN
