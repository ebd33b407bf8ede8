"""A server of this machine that answers badly, in every way that is known, and what is said of each answer.

python benchmarks/hostile/served.py
"""

import gzip
import socketserver
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, ClassVar

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from benchmarks.hostile.packed import REPORT
from retold.model import Problem
from retold.sources.fetching import Fetcher

PAGE = b"<html><body><article><p>" + REPORT * 3 + b"</p></article></body></html>"
NEWS = (
    b"<rss version='2.0'><channel><title>C</title><item><description>"
    + REPORT
    + b"</description></item></channel></rss>"
)
_PATIENCE = 20.0
"""Seconds that an endless answer goes on for, so that no thread stays behind."""

Action = bytes | Callable[[BinaryIO], None]


def _answer(*headers: str, body: bytes = b"", status: str = "200 OK", kind: str = "text/html") -> bytes:
    """An answer as it is sent."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", "Connection: close", *headers]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def _endless(first: bytes, piece: bytes, pause: float = 0.0) -> Callable[[BinaryIO], None]:
    """Something first, then a piece again and again."""

    def send(out: BinaryIO) -> None:
        until = time.monotonic() + _PATIENCE
        out.write(first)
        while time.monotonic() < until:
            out.write(piece)
            out.flush()
            time.sleep(pause)

    return send


def _moved(to: str) -> bytes:
    return _answer(f"Location: {to}", status="302 Found")


_PACKED = gzip.compress(PAGE)
_CHUNKED = "Transfer-Encoding: chunked"
ANSWERS: Mapping[str, Action] = {
    "page": _answer(body=PAGE),
    "packed": _answer("Content-Encoding: gzip", body=_PACKED),
    "chunked": _answer(_CHUNKED, body=b"%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE), PAGE)),
    "gigabyte-announced": _answer("Content-Length: 1073741824", body=bytes(1000)),
    "more-announced": _answer("Content-Length: 5000", body=PAGE),
    "less-announced": _answer("Content-Length: 5", body=PAGE),
    "length-negative": _answer("Content-Length: -1", body=PAGE),
    "length-in-words": _answer("Content-Length: many", body=PAGE),
    "endless-body": _endless(_answer(), bytes(2**16)),
    "endless-chunks": _endless(_answer(_CHUNKED), b"10000\r\n" + bytes(2**16) + b"\r\n"),
    "endless-headers": _endless(b"HTTP/1.1 200 OK\r\n", b"X-Y: z\r\n"),
    "endless-line": _endless(b"HTTP/1.1 200 OK\r\nX-Y: ", b"z" * 1000),
    "endless-continue": _endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.001),
    "drip-body": _endless(_answer(), b"<p>", 0.05),
    "drip-head": _endless(b"HTTP/1.1 200 OK\r\n", b"X", 0.05),
    "silent": _endless(b"", b"", 0.05),
    "hung-up": b"",
    "garbage": bytes(range(256)) * 9,
    "no-http": b"SSH-2.0-x\r\n",
    "status-999": _answer(status="999 No"),
    "status-none": b"HTTP/1.1 \r\n\r\n",
    "round": _moved("/round"),
    "to-and-fro": _moved("/fro"),
    "fro": _moved("/to-and-fro"),
    "to-file": _moved("file:///etc/passwd"),
    "to-script": _moved("javascript:alert(1)"),
    "to-data": _moved("data:text/html,<p>A ferry"),
    "to-cloud": _moved("http://169.254.169.254/latest/meta-data/"),
    "to-this-machine": _moved("http://localhost:9/x"),
    "to-network": _moved("http://[::ffff:10.0.0.1]/x"),
    "to-nowhere": _answer(status="302 Found"),
    "to-page": _moved("/page"),
    "gzip-bomb": _answer("Content-Encoding: gzip", body=gzip.compress(bytes(2**26))),
    "gzip-torn": _answer("Content-Encoding: gzip", body=_PACKED[:-20]),
    "gzip-none": _answer("Content-Encoding: gzip", body=PAGE),
    "brotli": _answer("Content-Encoding: br", body=b"\x8b\x02\x80"),
    "chunks-broken": _answer(_CHUNKED, body=b"zz\r\nA ferry\r\n"),
    "chunks-torn": _answer(_CHUNKED, body=b"ff\r\nA ferry"),
    "busy": _answer("Retry-After: 1", status="429 Too Many Requests"),
    "busy-in-words": _answer("Retry-After: soon", status="429 Too Many Requests"),
    "tag-without-body": _answer('ETag: "1"', "Content-Length: 0"),
    "tag-endless": _answer('ETag: "' + "1" * 60_000 + '"', body=PAGE),
    "unasked-304": _answer(status="304 Not Modified"),
    "no-content": _answer(status="204 No Content"),
    "part": _answer("Content-Range: bytes 0-5/100", body=PAGE[:6], status="206 Partial Content"),
    "feed-as-page": _answer(body=NEWS),
    "paper-as-page": _answer(body=b"%PDF-1.7\nno paper"),
    "picture-as-page": _answer(body=b"\x89PNG\r\n\x1a\n" + bytes(99)),
    "page-as-picture": _answer(body=PAGE, kind="image/png"),
    "page-as-feed": _answer(body=PAGE, kind="application/rss+xml"),
    "page-as-records": _answer(body=PAGE, kind="application/json"),
    "kind-none": _answer(body=PAGE, kind=""),
    "kind-wrong": _answer(body=PAGE, kind="text/html; charset=\x00none"),
    "records.jsonl": _answer(body=b'{"text": "A tug sank."}\n', kind="text/plain"),
    "zip-bomb.zip": _answer(body=b"PK\x03\x04 none", kind="application/zip"),
    "busy-for-long": _answer("Retry-After: 99999", status="503 Service Unavailable"),
}
"""The last one shuts the server to who asked it."""

ROBOTS: Mapping[str, Action] = {
    "none": _answer(status="404 Not Found"),
    "huge": _answer(body=b"User-agent: *\nDisallow: /x\n" * 400_000, kind="text/plain"),
    "endless": _endless(_answer(kind="text/plain"), b"Disallow: /page\n" * 1000),
    "failing": _answer(status="500 Internal Server Error"),
    "busy": _answer("Retry-After: 9", status="429 Too Many Requests"),
    "slow": _endless(_answer(kind="text/plain"), b"#", 0.05),
    "silent": _endless(b"", b"", 0.05),
    "round": _moved("/robots.txt"),
    "to-file": _moved("file:///etc/passwd"),
    "torn": _answer("Content-Length: 500", body=b"User-agent"),
    "page": _answer(body=PAGE),
    "bytes": _answer(body=bytes(range(256)) * 99),
    "forbidding": _answer(body=b"User-agent: *\nDisallow: /pa*e$\n"),
    "endless-delay": _answer(body=b"User-agent: *\nCrawl-delay: 99999\n"),
    "stars": _answer(body=b"User-agent: *\nDisallow: /" + b"*a" * 5000 + b"\n"),
}
"""What stands at robots.txt."""


class _Handler(socketserver.StreamRequestHandler):
    """Sends what belongs to a path, as it is."""

    robots: ClassVar[Mapping[str, Action]]

    def handle(self) -> None:
        """One answer."""
        path = self.rfile.readline(2**16).split(b" ")[1:2]
        while self.rfile.readline(2**16).strip():
            pass
        name = path[0].decode("latin-1").removeprefix("/") if path else ""
        action = {**ANSWERS, **self.robots}.get(name, _answer(status="404 Not Found"))
        with suppress(OSError):
            if isinstance(action, bytes):
                self.wfile.write(action)
            else:
                action(self.wfile)  # type: ignore[arg-type]


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 100

    def handle_error(self, *_: object) -> None:
        """Say nothing: who asked may be gone."""


@contextmanager
def serving(robots: str = "none") -> Iterator[str]:
    """The address of a server while it runs."""
    handler = type("_Of", (_Handler,), {"robots": {"robots.txt": ROBOTS[robots]}})
    with _Server(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def main() -> None:
    """Print what is said of each answer, and how long it took."""
    with serving() as site:
        fetcher = Fetcher(pause=0, seconds=2)
        for name in ANSWERS:
            _print(name, fetcher, f"{site}/{name}")
    for name in ROBOTS:
        with serving(name) as site:
            _print(f"robots: {name}", Fetcher(pause=0, seconds=2), f"{site}/page")


def _print(name: str, fetcher: Fetcher, address: str) -> None:
    started = time.monotonic()
    found = fetcher.fetch(address)
    said = found.reason if isinstance(found, Problem) else f"({type(found).__name__})"
    print(f"{name:20} {time.monotonic() - started:5.1f} s  {said}", flush=True)


if __name__ == "__main__":
    main()
