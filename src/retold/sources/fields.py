"""Records of other programs, put into the fields of ours: ninjs 1 to 3, news-please, extracts of Common Crawl.

ninjs: https://iptc.org/standards/ninjs/; news-please: its README. A field of ours that is there is left alone.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from retold.sources.page.credits import authors
from retold.sources.page.fragment import fragment_text

_NAMES: Mapping[str, tuple[str, ...]] = {
    "id": ("uri", "guid"),
    "text": ("maintext", "body_text", "plain_text", "articlebody", "content", "body"),
    "title": ("headline",),
    "published": (
        "date_publish", "published_date", "publish_date", "published_at", "datepublished", "pubdate", "firstcreated",
        "contentcreated", "versioncreated", "date", "timestamp",
    ),
    "updated": (
        "date_modify", "modified_date", "modified_at", "updated_at", "datemodified", "last_modified", "contentmodified",
        "versioncreated",
    ),
    "publisher": ("sitename", "source_domain", "domain", "hostname", "copyrightholder", "source"),
    "language": ("lang", "inlanguage"),
    "url": ("canonical_url", "requested_url", "responded_url", "link"),
}  # fmt: skip
"""What others call our fields, in lower case, the best first."""

_MOMENTS = ("published", "updated")
_FIRST, _LAST, _THOUSANDTHS = 315_532_800, 4_102_444_800, 10**11
"""The years from 1980 to 2100 in seconds since 1970; what is larger than the third is counted in thousandths."""

_WRITERS = ("author", "byline", "bylines", "by", "creator")
_BY = re.compile(r"\s*by:?\s+", re.IGNORECASE)

_MARKED_UP = ("body_xhtml", "body_html", "html")
_BODIES = "bodies"
_HEADLINES = "headlines"
_MAIN = ("main", "", None)
"""The role of the headline, or the body, that stands for the whole (ninjs 2 and 3)."""


def in_our_fields(record: dict[str, Any]) -> dict[str, Any]:
    """The record with our names for its fields, however theirs are written: versioncreated, versionCreated."""
    named = dict(record)
    theirs = {name.lower(): value for name, value in record.items() if isinstance(name, str)}
    for ours, others in _NAMES.items():
        if named.get(ours) in (None, ""):
            found = next(
                (value for name in (ours, *others) if isinstance(value := theirs.get(name), str) and value), None
            )
            if found is not None:
                named[ours] = found
    for ours in _MOMENTS:
        named |= _counted(ours, named, theirs)
    if named.get("text") in (None, ""):
        named["text"] = _marked_up(theirs) or _main(theirs, _BODIES) or named.get("text")
    if named.get("title") in (None, ""):
        named["title"] = _main(theirs, _HEADLINES) or named.get("title")
    if named.get("authors") in (None, "", []) and (writers := _writers(theirs)):
        named["authors"] = writers
    if named.get("updated") == named.get("published"):
        named.pop("updated", None)
    return named


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
