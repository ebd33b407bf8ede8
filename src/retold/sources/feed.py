"""Feeds, RSS and Atom: a report an entry, with its full text where the feed has it and its summary where not."""

import io
import re
from calendar import timegm
from datetime import UTC, datetime
from typing import Any

from retold.addresses import is_address
from retold.model import Problem, Report
from retold.sources.document import Document, NotReadError, Outcomes
from retold.sources.page.fragment import fragment_text

EXTENSIONS = (".rss", ".atom", ".xml")
SUMMARY = "summary only, not the whole report"
_WANTED = "give an RSS or Atom feed"
_HEAD = 2_000
_APPEARED = re.compile(r"\n?The post [^\n]{1,300} (first appeared|appeared first) on [^\n]{1,200}\.\s*\Z")
"""What WordPress sets below the text of every entry."""


def read_feed(document: Document) -> Outcomes:
    """The reports of a feed's entries; an entry without words is a problem."""
    import feedparser

    if not document.raw.strip():
        raise NotReadError("the file is empty", _WANTED)
    try:
        feed = feedparser.parse(io.BytesIO(document.raw), sanitize_html=False)
    except Exception as error:
        raise NotReadError(f"the feed breaks its parser ({type(error).__name__})", _WANTED) from error
    if not feed.entries and b"<opml" in document.raw[:_HEAD].lower():
        raise NotReadError("a list of feeds, not a feed", "give the addresses in it: `retold add https://...`")
    if not feed.entries:
        raise NotReadError("a feed without entries" if feed.version else "not a feed", _WANTED)
    extractor = f"feedparser {feedparser.__version__}"
    for place, entry in enumerate(feed.entries, start=1):
        try:
            yield _report(document, feed.feed, entry, place, extractor)
        except Exception as error:  # the parser lets through what its senders made up
            what = f"an entry that can't be read ({type(error).__name__})"
            yield Problem(document.path, what, _WANTED, place)


def _report(document: Document, feed: Any, entry: Any, place: int, extractor: str) -> Report | Problem:
    """The report of an entry."""
    whole = max((fragment_text(str(one.get("value") or "")) for one in entry.get("content", ())), key=len, default="")
    summary = fragment_text(str(entry.get("summary") or ""))
    text = _APPEARED.sub("", whole if len(whole) >= len(summary) else summary)
    whole = _APPEARED.sub("", whole)
    if not text:
        return Problem(document.path, "an entry without text", "give a feed with summaries or full texts", place)
    link = entry.get("link")
    url = link if is_address(link) else None
    return Report(
        id=str(entry.get("id") or link or f"{document.name}:{place}"),
        text=text,
        title=fragment_text(str(entry.get("title") or "")) or None,
        published=_moment(entry, "published") or _moment(entry, "updated"),
        updated=_changed(entry),
        publisher=fragment_text(str(_source(entry) or feed.get("title") or "")) or None,
        url=url,
        authors=tuple(dict.fromkeys(name for one in entry.get("authors", ()) if (name := one.get("name")))),
        language=_language(feed, entry),
        provenance=document.provenance(extractor, place=place, notes=() if whole and text == whole else (SUMMARY,)),
    )


def _language(feed: Any, entry: Any) -> str | None:
    """The language that an entry, or the feed, says it is in."""
    stated = (entry.get("language"), *(one.get("language") for one in entry.get("content", ())), feed.get("language"))
    return next((one for one in stated if isinstance(one, str) and one), None)


def _source(entry: Any) -> str | None:
    """The name of the feed that an entry was first in."""
    source = entry.get("source")
    return source.get("title") if hasattr(source, "get") else None


def _moment(entry: Any, what: str) -> str | None:
    """When an entry was "published" or "updated", in UTC."""
    if f"{what}_parsed" not in entry:  # asking for it would give one for the other, with a warning
        return None
    try:
        parsed = entry[f"{what}_parsed"]
        return datetime.fromtimestamp(timegm(parsed), UTC).isoformat() if parsed else None
    except (ValueError, OverflowError, OSError):
        return None


def _changed(entry: Any) -> str | None:
    """When an entry was changed after it had been published."""
    first, last = _moment(entry, "published"), _moment(entry, "updated")
    return last if first and last and last > first else None
