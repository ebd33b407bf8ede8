"""Pages from the web, as a server in this process gives them."""

import http.server
import json
import threading
import time
from collections.abc import Iterator
from typing import ClassVar

import pytest

import retold
from retold.model import Problem
from retold.sources import fetching
from retold.sources.answers import AGENT
from retold.sources.document import Document, Validators
from retold.sources.fetching import Fetcher, Unchanged
from retold.sources.load import portions

PAGE_TEXT = "A ferry with forty people ran aground off Varn in thick fog on Monday, the coastguard said."
PAGE = f"<html><body><article><p>{PAGE_TEXT}</p></article></body></html>".encode()

NEWS = f"""<rss version="2.0"><channel><title>The Courier</title><item><guid>c-1</guid><title>Ferry aground</title>
<description>{PAGE_TEXT}</description></item></channel></rss>""".encode()

RECORDS = json.dumps(
    {"reports": [*({"id": f"r{n}", "text": f"{PAGE_TEXT} {n} boats."} for n in (1, 2)), {"id": "empty"}]}
).encode()

MOVED = {"/moved": "/page", "/away": "ftp://127.0.0.1/x", "/round": "/round"}
ANSWERS = {
    "/page": (200, PAGE, "text/html; charset=utf-8", None),
    "/changed": (200, PAGE, "text/html", None),
    "/records": (200, RECORDS, "application/json", None),
    "/feed": (200, b"<rss/>", "application/rss+xml", None),
    "/news": (200, NEWS, "application/rss+xml", None),
    "/plain": (200, PAGE_TEXT.encode(), "text/plain", None),
    "/large": (200, b"x" * 3000, "text/html", None),
    "/announced": (200, b"x" * 1000, "text/html", 1500),
    "/large-announced": (200, b"x" * 1000, "text/html", 2**30),
    "/slow": (200, b"", "text/html", 100),
    "/shut": (403, b"", "text/html", None),
}


class Server(http.server.BaseHTTPRequestHandler):
    """Answers by path; what it was asked is kept."""

    asked: ClassVar[list[tuple[str, str | None]]] = []
    robots: ClassVar[tuple[int, bytes]] = (404, b"")

    def do_GET(self) -> None:
        Server.asked.append((self.path, self.headers.get("User-Agent")))
        if self.path in ("/changed", "/records") and self.headers.get("If-None-Match") == '"1"':
            self.answer(304, b"", "text/html")
        elif self.path == "/robots.txt":
            self.answer(*Server.robots, "text/plain")
        elif self.path in MOVED:
            self.answer(302, b"", "text/html", Location=MOVED[self.path])
        else:
            status, body, kind, length = ANSWERS.get(self.path, (404, b"", "text/html", None))
            self.answer(status, body, kind, length, ETag='"1"')
            if self.path == "/slow":
                self.drip()

    def drip(self) -> None:
        """A byte now and then."""
        for _ in range(50):
            try:
                self.wfile.write(b"x")
                self.wfile.flush()
            except OSError:
                return
            time.sleep(0.1)

    def answer(self, status: int, body: bytes, kind: str, length: int | None = None, **headers: str) -> None:
        """One answer."""
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(length or len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[str]:
    """The address of a server."""
    Server.asked, Server.robots = [], (404, b"")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def fetch(address: str, known: Validators = Validators(), seconds: float = 5) -> object:  # noqa: B008
    return Fetcher(pause=0, seconds=seconds).fetch(address, known)


def test_a_page_with_its_address_time_and_kind(site):
    fetched = fetch(f"{site}/page")
    assert isinstance(fetched, Document)
    assert (fetched.raw, fetched.file, fetched.address) == (PAGE, "page.html", f"{site}/page")
    assert (fetched.fetched is not None, fetched.etag, fetched.modified) == (True, '"1"', None)
    assert Server.asked == [("/robots.txt", AGENT), ("/page", AGENT)]


def test_the_kind_is_what_the_server_says(site):
    fetched = fetch(f"{site}/feed")
    assert isinstance(fetched, Document)
    assert fetched.file == "feed.rss"


def test_what_has_not_changed_is_not_sent_again(site):
    assert fetch(f"{site}/changed", Validators('"1"', None)) == Unchanged(f"{site}/changed")
    assert isinstance(fetch(f"{site}/changed", Validators('"0"', None)), Document)


def test_other_addresses_of_the_web_are_followed(site):
    fetched = fetch(f"{site}/moved")
    assert isinstance(fetched, Document)
    assert fetched.raw == PAGE


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/none", "the server answers 404 Not Found"),
        ("/shut", "the server answers 403 Forbidden"),
        ("/away", "could not be fetched (it leads to ftp://127.0.0.1/x)"),
        ("/large", "could not be fetched (larger than 0 MB)"),
        ("/large-announced", "could not be fetched (larger than 0 MB)"),
        ("/announced", "could not be fetched (the server broke off)"),
        ("/slow", "could not be fetched (not whole after 1 seconds)"),
    ],
)
def test_what_does_not_come_is_a_problem(site, monkeypatch, path, reason):
    monkeypatch.setattr(fetching, "MOST_BYTES", 2000)
    problem = fetch(site + path, seconds=1)
    assert isinstance(problem, Problem)
    assert (problem.path, problem.reason) == (site + path, reason)


def test_a_ring_of_addresses_ends(site):
    problem = fetch(f"{site}/round")
    assert isinstance(problem, Problem)
    assert problem.reason == "could not be fetched (it was moved more than 5 times)"


@pytest.mark.parametrize(
    ("robots", "allowed"),
    [
        ((200, b"User-agent: *\nDisallow: /page"), False),
        ((200, b"User-agent: retold\nDisallow: /"), False),
        ((200, b"User-agent: other\nDisallow: /"), True),
        ((403, b""), True),
        ((500, b""), False),
    ],
)
def test_a_site_is_asked_what_it_allows(site, robots, allowed):
    Server.robots = robots
    fetched = fetch(f"{site}/page")
    assert isinstance(fetched, Document) == allowed
    assert [path for path, _ in Server.asked] == ["/robots.txt", "/page"][: 1 + allowed]


def test_a_host_is_asked_once_what_it_allows_and_not_too_often(site):
    fetcher = Fetcher(pause=0.2)
    started = time.monotonic()
    assert all(isinstance(fetcher.fetch(f"{site}/page"), Document) for _ in range(3))
    assert time.monotonic() - started >= 0.6
    assert [path for path, _ in Server.asked] == ["/robots.txt", "/page", "/page", "/page"]


@pytest.mark.parametrize(
    "address",
    ["ftp://a.example/x", "file:///etc/passwd", "javascript:alert(1)", "http://", "http://[::1", "http://a:0/"],
)
def test_what_is_no_address_of_the_web_is_not_asked_for(address):
    assert fetch(address) == Problem(
        address, "not an address of the web", "give one that begins with http:// or https://"
    )


def test_a_host_that_is_not_there_is_a_problem():
    problem = fetch("http://127.0.0.1:9/x", seconds=1)
    assert isinstance(problem, Problem)
    assert problem.reason.startswith("could not be fetched: its robots.txt can't be had (")


def test_addresses_are_read_like_files(site):
    loaded = retold.load([f"{site}/page", f"{site}/none"])
    (report,) = loaded.reports
    assert (report.id, report.url, report.text) == (f"{site}/page", f"{site}/page", PAGE_TEXT)
    assert (report.provenance.etag, report.provenance.place) == ('"1"', None)
    assert [(one.path, one.reason) for one in loaded.problems] == [(f"{site}/none", "the server answers 404 Not Found")]


def test_what_has_not_changed_is_a_remark(site):
    (loaded,) = portions([f"{site}/changed"], known=lambda _: Validators('"1"', None))
    assert (loaded.reports, [one.fatal for one in loaded.problems]) == ((), [False])


@pytest.mark.parametrize(
    ("path", "name", "place"), [("/news", "c-1", 1), ("/records", "r1", 1), ("/plain", None, None)]
)
def test_every_report_has_what_its_server_said(site, path, name, place):
    report = retold.load([site + path]).reports[0]
    where = report.provenance
    assert (report.id, where.place) == (name or site + path, place)
    assert (where.address, where.etag, where.modified, where.fetched is not None) == (site + path, '"1"', None, True)
