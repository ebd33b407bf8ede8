"""The name, telling its format, of what came from the web: by the type that its server gives, address and content."""

from urllib.parse import unquote, urlsplit

from retold.sources.kinds import extension_of

_KINDS = {
    "text/html": "page.html", "application/xhtml+xml": "page.html", "application/rss+xml": "feed.rss",
    "application/atom+xml": "feed.atom", "application/xml": "feed.xml", "text/xml": "feed.xml",
    "application/json": "records.json", "application/x-ndjson": "records.jsonl", "application/pdf": "paper.pdf",
    "message/rfc822": "letter.eml", "application/warc": "crawl.warc",
}  # fmt: skip
_MARKS = ((b"%PDF-", "paper.pdf"),)
_FEEDS = (b"<rss", b"<feed", b"<rdf:rdf")
_HEAD = 1024


def file_name(kind: str, address: str, raw: bytes) -> str:
    """A name whose ending tells the format; empty where only the content can.

    Servers say "text/plain" or nothing of what they do not know, and call feeds and papers pages.
    """
    marked = next((name for mark, name in _MARKS if raw.startswith(mark)), None)
    if marked:
        return marked
    if kind in ("text/html", "application/xhtml+xml") and any(mark in raw[:_HEAD].lower() for mark in _FEEDS):
        return "feed.xml"
    if kind in _KINDS:
        return _KINDS[kind]
    name = unquote(urlsplit(address).path).rpartition("/")[2]
    return name if extension_of(name) else "text.txt" if kind == "text/plain" else ""
