"""Records of other programs, put into the fields of ours: ninjs 1 to 3, news-please, extracts of Common Crawl.

ninjs: https://iptc.org/standards/ninjs/; news-please: its README. A field of ours that is there is left alone.
"""

from collections.abc import Mapping
from typing import Any

from retold.sources.page.fragment import fragment_text

_NAMES: Mapping[str, tuple[str, ...]] = {
    "id": ("uri", "guid"),
    "text": ("maintext", "body_text", "plain_text", "articleBody", "content", "body"),
    "title": ("headline",),
    "published": (
        "date_publish", "published_date", "publish_date", "published_at", "datePublished", "pubDate", "firstcreated",
        "contentcreated", "versioncreated", "date", "timestamp",
    ),
    "publisher": ("sitename", "source_domain", "domain", "hostname", "copyrightholder", "source"),
    "url": ("requested_url", "canonical_url", "link"),
    "authors": ("author", "byline", "by"),
}  # fmt: skip
"""What others call our fields, the best first."""

_MARKED_UP = ("body_xhtml", "body_html", "html")
_BODIES = "bodies"
_HEADLINES = "headlines"
_MAIN = ("main", "", None)
"""The role of the headline, or the body, that stands for the whole (ninjs 2 and 3)."""


def in_our_fields(record: dict[str, Any]) -> dict[str, Any]:
    """The record with our names for its fields."""
    named = dict(record)
    for ours, others in _NAMES.items():
        if named.get(ours) in (None, ""):
            found = next((record[name] for name in others if isinstance(record.get(name), str) and record[name]), None)
            if found is not None:
                named[ours] = found
    if named.get("text") in (None, ""):
        named["text"] = _marked_up(record) or _main(record, _BODIES) or named.get("text")
    if named.get("title") in (None, ""):
        named["title"] = _main(record, _HEADLINES) or named.get("title")
    return named


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
