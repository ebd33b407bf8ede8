"""Archives of the web."""

import io

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

import retold

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


def crawl(folder, raw: bytes):
    """What is read of an archive."""
    (folder / "crawl.warc").write_bytes(raw)
    loaded = retold.load([folder / "crawl.warc"])
    return loaded.reports, loaded.problems


@pytest.mark.parametrize("gzip", [True, False])
def test_a_page_is_a_report_with_its_address_and_time(tmp_path, gzip):
    (report,), problems = crawl(tmp_path, archive(FERRY, gzip=gzip))
    assert problems == ()
    assert (report.id, report.url, report.text) == (FERRY[0], FERRY[0], TEXT)
    found = report.provenance
    assert (found.place, found.address, found.fetched) == (1, FERRY[0], "2024-03-05T08:00:00Z")
    assert len(found.sha256) == 64


def test_what_is_no_page_of_an_article_is_counted(tmp_path):
    raw = archive(
        ("https://courier.example/gone", "404", "text/html", PAGE),
        ("https://courier.example/logo.png", "200", "image/png", "png"),
        ("https://courier.example/menu", "200", "text/html", "<html><body><a href=ferry>Ferry</a></body></html>"),
        FERRY,
        ("https://courier.example/style.css", "200", "text/css", "p {}"),
    )
    reports, problems = crawl(tmp_path, raw)
    assert [(report.id, report.provenance.place) for report in reports] == [(FERRY[0], 4)]
    assert [(one.reason, one.fatal) for one in problems] == [
        ("pages not found, moved or refused (passed over: 1)", False),
        ("records that are not HTML (passed over: 2)", False),
        ("no article text found on this page (passed over: 1)", False),
    ]


def test_a_damaged_archive_is_read_up_to_the_damage(tmp_path):
    whole = archive(FERRY, ("https://courier.example/two", *FERRY[1:]))
    reports, problems = crawl(tmp_path, whole[: len(whole) - 200])
    assert reports[0].id == FERRY[0]
    assert all(one.reason.startswith("damaged archive") for one in problems)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"nothing of the kind", "damaged archive"),
        (b"", "an archive without responses"),
        (b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9\r\n\r\nHTTP", "damaged archive"),
    ],
)
def test_what_is_no_archive_is_a_problem(tmp_path, capfd, raw, reason):
    reports, (problem,) = crawl(tmp_path, raw)
    assert reports == ()
    assert (problem.reason.startswith(reason), problem.place, problem.fatal) == (True, 1, True)
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    ("path", "listed"),
    [
        ("", True),
        ("/", True),
        ("/?utm_source=x", True),
        ("/index.html", True),
        ("/tag/ferries/", True),
        ("/authors/a-brandt", True),
        ("/news/page/3", True),
        ("/ferry", False),
        ("/tag/ferries/ferry-runs-aground", False),
        ("/page/ferry", False),
        ("/?p=12", False),
        ("/news/tag-day", False),
    ],
)
def test_front_pages_and_lists_are_passed_over(tmp_path, path, listed):
    (tmp_path / "crawl.warc").write_bytes(archive((f"https://courier.example{path}", *FERRY[1:]), gzip=False))
    loaded = retold.load([tmp_path / "crawl.warc"])
    assert len(loaded.reports) == (not listed)
    assert [one.reason for one in loaded.problems] == ["front pages and lists of reports (passed over: 1)"] * listed
