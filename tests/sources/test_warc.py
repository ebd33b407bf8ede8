"""Archives of the web."""

import gzip
import io
import sys
import time
import tracemalloc
import zlib

import pytest
from benchmarks.hostile.packed import web_archive
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

import retold
from retold.sources import unpacking
from retold.sources.coded import MOST_BYTES, NEEDS_BROTLI
from retold.sources.document import Document
from retold.sources.kinds import open_document
from retold.sources.warc import MOST_HEAD, open_warc
from sources.documents import document

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


HEADS = f"damaged archive (ValueError: a head of more than {MOST_HEAD // 1024} kB); read up to there"
NONE = "damaged archive (ValueError: a record without a length); read up to there"
LARGE = f"pages larger than {MOST_BYTES // 2**20} MB (passed over: 1)"
MUCH = 40 * 2**20


@pytest.mark.parametrize(
    ("make", "reasons"),
    [
        (lambda: b"WARC/1.0\r\nX: " + b"a" * MUCH, [HEADS]),
        (lambda: b"WARC/1.0\r\n" + b"X: y\r\n" * (MUCH // 6), [HEADS]),
        (lambda: b"WARC/1.0\r\nX: y\r\n" + b" y\r\n" * (MUCH // 4), [HEADS]),
        (lambda: web_archive(b"", coding=b"X: " + b"a" * MUCH + b"\r\n"), [HEADS]),
        (lambda: web_archive(b"A", coding=b"Content-Type: text/plain\r\n") + b"\n" * MUCH, [HEADS]),
        (lambda: web_archive(bytes(MUCH)), [LARGE]),
        (lambda: web_archive(bytes(MUCH)).replace(b"Content-Length", b"Length"), [NONE]),
        (lambda: web_archive(gzip.compress(bytes(MUCH)), coding=b"Content-Encoding: gzip\r\n"), [LARGE]),
    ],
    ids=["line", "lines", "continued", "answer", "blank", "page", "no length", "coded"],
)
@pytest.mark.parametrize("packed", [True, False])
def test_a_bomb_that_begins_as_an_archive_takes_little_time_and_memory(make, reasons, packed):
    file = document(gzip.compress(make(), 1) if packed else make(), "crawl.warc")
    begun = time.process_time()
    tracemalloc.start()
    opened = list(open_warc(file, io.BytesIO(file.raw)))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [one.reason for one in opened if not isinstance(one, Document)] == reasons
    assert most < 3 * MOST_BYTES
    assert time.process_time() - begun < 3


def test_a_chunk_that_is_packed_is_unpacked_only_as_far_as_a_page_may_go():
    page = gzip.compress(bytes(2 * MUCH))
    chunk = b"%x\r\n%b\r\n0\r\n\r\n" % (len(page), page)
    raw = web_archive(chunk, coding=b"Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n")
    tracemalloc.start()
    (problem,) = open_warc(document(raw, "crawl.warc"), io.BytesIO(raw))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert problem.reason == LARGE
    assert most < 3 * MOST_BYTES


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
@pytest.mark.parametrize("chunked", [True, False])
def test_a_page_is_taken_as_it_was_before_it_was_coded(tmp_path, coding, chunked):
    body = gzip.compress(PAGE.encode()) if coding == "gzip" else zlib.compress(PAGE.encode())
    lines = f"Content-Encoding: {coding}\r\n".encode()
    if chunked:
        body = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (body[:9], body[9:], b""))
        lines += b"Transfer-Encoding: chunked\r\n"
    (report,), problems = crawl(tmp_path, web_archive(body, coding=lines))
    assert (report.text, problems) == (TEXT, ())


@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz"])
def test_what_unpacks_to_too_much_is_refused_whatever_its_name(monkeypatch, name):
    monkeypatch.setattr(unpacking, "MOST_UNPACKED", 2**20)
    raw = gzip.compress(web_archive(PAGE.encode(), bytes(2**21)))
    page, problem = open_document(document(raw, name))
    assert (page.address, problem.reason) == (
        "https://courier.example/0",
        "unpacks to more than 1 MB; read up to there",
    )


@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz"])
def test_what_is_packed_twice_is_not_unpacked_twice(name):
    raw = gzip.compress(gzip.compress(web_archive(PAGE.encode())))
    (problem,) = open_document(document(raw, name))
    assert problem.reason == "damaged archive (ValueError: no record begins where one should); read up to there"


@pytest.mark.parametrize("packed", [True, False])
def test_of_a_torn_archive_it_is_told_that_it_is(tmp_path, packed):
    whole = web_archive(*[PAGE.encode()] * 2)
    compressed = gzip.compress(whole)
    for cut in (len(whole) - 30, len(whole) // 2 + 9, len(whole) // 2 + 400):
        raw = compressed[: len(compressed) - (len(whole) - cut) // 9 - 1] if packed else whole[:cut]
        _, problems = crawl(tmp_path, raw)
        assert [one.reason.startswith("damaged archive") for one in problems if one.fatal] == [True]


@pytest.mark.parametrize(("between", "count"), [(b"\r\n\r\n", 2), (b"", 2), (b"</html>\r\n\r\n", 2), (b"\r\nX\r\n", 1)])
def test_a_record_may_be_a_line_longer_than_it_says(between, count):
    one, two = web_archive(PAGE.encode()), web_archive(PAGE.encode())
    raw = one.removesuffix(b"\r\n\r\n") + between + two
    opened = list(open_warc(document(raw, "crawl.warc"), io.BytesIO(raw)))
    assert [isinstance(page, Document) for page in opened] == [True, count == 2]


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


def test_an_archive_of_before_2009(tmp_path):
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{PAGE}"
    head = "1 0 Old\nURL IP-address Archive-date Content-type Archive-length\n\n"
    raw = f"filedesc://old.arc 0.0.0.0 20040305080000 text/plain {len(head)}\n{head}\n" + "".join(
        f"http://wire.example/{number}/a 10.0.0.1 20040305080{number}00 text/html {len(answer)}\n{answer}\n"
        for number in (1, 2)
    )
    for name, packed in (("a.arc", raw.encode()), ("b.arc.gz", gzip.compress(raw.encode()))):
        (tmp_path / name).write_bytes(packed)
        loaded = retold.load([tmp_path / name])
        found = [(one.url, one.provenance.place, one.provenance.fetched) for one in loaded.reports]
        assert loaded.problems == ()
        assert found == [
            (f"http://wire.example/{number}/a", number + 1, f"2004-03-05T08:0{number}:00Z") for number in (1, 2)
        ]


def coded(tmp_path, coding: str, body: bytes):
    """What comes of an archive with a page that was coded so."""
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {coding}\r\n\r\n".encode() + body
    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://wire.example/1/a\r\n"
    (tmp_path / "a.warc").write_bytes(f"{head}Content-Length: {len(answer)}\r\n\r\n".encode() + answer + b"\r\n\r\n")
    loaded = retold.load([tmp_path / "a.warc"])
    return [one.text for one in loaded.reports], [(one.reason, one.remedy[:3]) for one in loaded.problems]


def test_a_page_that_was_compressed_with_brotli(tmp_path):
    brotli = pytest.importorskip("brotli")
    assert coded(tmp_path, "br", brotli.compress(PAGE.encode())) == ([TEXT], [])
    bomb = brotli.compress(bytes(MOST_BYTES + 1))
    assert coded(tmp_path, "br", bomb) == ([], [("pages larger than 16 MB (passed over: 1)", "giv")])
    damaged = [("pages whose compression is damaged (passed over: 1)", "giv")]
    assert coded(tmp_path, "br", b"\xff\xff\xff\xff") == ([], damaged)


def test_without_brotli_it_is_said_what_would_help(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "brotli", None)
    assert coded(tmp_path, "br", b"\x1b\x00") == ([], [(f"{NEEDS_BROTLI} (passed over: 1)", "pip")])
    assert coded(tmp_path, "br", PAGE.encode()) == ([TEXT], [])


def test_another_compression_is_counted(tmp_path):
    reason = "pages compressed as zstd, which is not read (passed over: 1)"
    assert coded(tmp_path, "zstd", b"\x28\xb5\x2f\xfd") == ([], [(reason, "giv")])
