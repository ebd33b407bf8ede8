"""What is taken for which format."""

import pytest

from retold.sources.naming import file_name

SITE = "https://courier.example/"


@pytest.mark.parametrize(
    ("kind", "path", "raw", "name"),
    [
        ("text/html", "a", b"<html>", "page.html"),
        ("text/html", "a.xml", b"<?xml version='1.0'?><RSS>", "feed.xml"),
        ("text/html", "a", b"%PDF-1.7", "paper.pdf"),
        ("application/xhtml+xml", "a", b"<?xml version='1.0'?><html>", "page.html"),
        ("text/plain", "a.jsonl", b"{}", "a.jsonl"),
        ("text/plain", "a", b"A tug sank.", "text.txt"),
        ("application/octet-stream", "x/crawl.warc.gz?y=1", b"", "crawl.warc.gz"),
        ("application/octet-stream", "a", b"", ""),
        ("image/png", "a.txt%2Fb.html", b"", "b.html"),
    ],
)
def test_the_type_tells_else_the_address_else_the_content(kind, path, raw, name):
    assert file_name(kind, SITE + path, raw) == name
