"""Archives of the web."""

import io

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from retold.sources.warc import read_warc
from sources.documents import read

TEXT = (
    "A ferry with forty people ran aground on a sandbank off Varn in thick fog on Monday morning, the coastguard said."
)
PAGE = f"<html><body><article><h1>Ferry runs aground</h1><p>{TEXT}</p></article></body></html>"


def archive(*responses: tuple[str, str, str, str], gzip: bool = True) -> bytes:
    """An archive of responses: address, status, type and body."""
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=gzip)
    for address, status, kind, body in responses:
        headers = StatusAndHeaders(f"{status} -", [("Content-Type", kind)], protocol="HTTP/1.1")
        record = writer.create_warc_record(
            address,
            "response",
            payload=io.BytesIO(body.encode()),
            http_headers=headers,
            warc_headers_dict={"WARC-Date": "2024-03-05T08:00:00Z"},
        )
        writer.write_record(record)
    return file.getvalue()


FERRY = ("https://courier.example/ferry", "200", "text/html; charset=utf-8", PAGE)


@pytest.mark.parametrize("gzip", [True, False])
def test_a_page_is_a_report_with_its_address_and_time(gzip):
    (report,), problems = read(read_warc, archive(FERRY, gzip=gzip), "crawl.warc.gz")
    assert problems == []
    assert (report.id, report.url, report.text) == (FERRY[0], FERRY[0], TEXT)
    found = report.provenance
    assert (found.place, found.address, found.fetched) == (1, FERRY[0], "2024-03-05T08:00:00Z")
    assert len(found.sha256) == 64


def test_what_is_no_page_of_an_article_is_counted():
    raw = archive(
        ("https://courier.example/gone", "404", "text/html", PAGE),
        ("https://courier.example/logo.png", "200", "image/png", "png"),
        ("https://courier.example/", "200", "text/html", "<html><body><a href=ferry>Ferry</a></body></html>"),
        FERRY,
        ("https://courier.example/style.css", "200", "text/css", "p {}"),
    )
    reports, problems = read(read_warc, raw, "crawl.warc.gz")
    assert [(report.id, report.provenance.place) for report in reports] == [(FERRY[0], 4)]
    assert [(one.reason, one.fatal) for one in problems] == [
        ("2 records passed over: no HTML", False),
        ("1 records passed over: not found, moved or refused", False),
        ("1 records passed over: pages without an article", False),
    ]


def test_a_damaged_archive_is_read_up_to_the_damage():
    whole = archive(FERRY, ("https://courier.example/two", *FERRY[1:]), gzip=False)
    reports, problems = read(read_warc, whole[: len(whole) - 200], "crawl.warc")
    assert reports[0].id == FERRY[0]
    assert read(read_warc, b"nothing of the kind", "crawl.warc")[0] == []
    assert read(read_warc, b"nothing of the kind", "crawl.warc")[1][0].reason.startswith("damaged archive")
    assert all(not one.fatal or one.reason.startswith("damaged") for one in problems)
