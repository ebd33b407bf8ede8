"""How fast an archive of the web is read: pages a second, and what of it the process that hands them out costs.

    python benchmarks/crawl.py          an archive of 250 MB (gzip, a member a record)
    python benchmarks/crawl.py 40       of 40 MB

The archive is made of the development pages, each as often as it takes, under another address and with another number
in its text each time; with every tenth page comes one that was not found and a picture. Children are counted by their
CPU time, since the machine may have other work: where it has none, they run side by side, and the process that hands
out the pages sets the limit.
"""

import gzip
import json
import resource
import sys
import tempfile
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import retold
from benchmarks.pages import SETS, by_retold, by_trafilatura
from benchmarks.parts import SHARED
from retold.engine.pool import available_cores

ALONE = 200
"""Pages that are read in this process, by each of the two, for the comparison."""


def main() -> None:
    """Make the archive, read it, and print what that took."""
    size = float(sys.argv[1]) if len(sys.argv) > 1 else 250
    pages = [page for name in SETS for page in _pages(name)]
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder, "crawl.warc.gz")
        count = _write(archive, pages, size * 1e6)
        started, before = time.perf_counter(), _cpu()
        loaded = retold.load([archive])
        wall = time.perf_counter() - started
        here, children = (after - begin for after, begin in zip(_cpu(), before, strict=True))
    print(
        f"{size:.0f} MB, {count:,} pages, {len(loaded.reports):,} reports in {wall:.0f} s: {count / wall:.0f} a second"
    )
    print(f"CPU a page: {children / count * 1e3:.1f} ms in children, {here / count * 1e3:.2f} ms here")
    print(f"{(here + children) / wall:.2f} of {available_cores()} cores were had")
    some = pages[:: max(1, len(pages) // ALONE)]
    for name, take in (("retold", by_retold), ("trafilatura", by_trafilatura)):
        take(some[0])
        begin = time.process_time()
        for page in some:
            take(page)
        print(f"{name} alone, in one process: {(time.process_time() - begin) / len(some) * 1e3:.1f} ms a page")


def _pages(name: str) -> Iterator[bytes]:
    """The pages of a set."""
    folder = SHARED / "data" / "html" / name
    for line in (folder / "gold.jsonl").open(encoding="utf-8"):
        yield gzip.decompress((folder / json.loads(line)["file"]).read_bytes())


def _cpu() -> tuple[float, float]:
    """Seconds of CPU that this process has had, and its children that have ended."""
    usage = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return usage[0].ru_utime + usage[0].ru_stime, usage[1].ru_utime + usage[1].ru_stime


def _write(archive: Path, pages: list[bytes], size: float) -> int:
    """Write an archive of so many bytes; how many pages are in it."""
    number = 0
    with archive.open("wb") as file:
        while file.tell() < size:
            page = pages[number % len(pages)].replace(b"</p>", b" (%d)</p>" % number, 1)
            file.write(_record(f"https://site{number % 97}.example/{number}/story.html", page))
            if number % 10 == 0:
                file.write(_record(f"https://site.example/{number}/gone", b"<h1>Gone</h1>", "404 Not Found"))
                file.write(_record(f"https://site.example/{number}.jpg", b"\xff\xd8" * 20_000, kind="image/jpeg"))
            number += 1
    return number


def _record(address: str, body: bytes, status: str = "200 OK", kind: str = "text/html") -> bytes:
    """An answer as it is kept in an archive."""
    answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{zlib.crc32(address.encode()):032x}>\r\n"
        f"WARC-Target-URI: {address}\r\nWARC-Date: 2026-03-05T08:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + answer + b"\r\n\r\n", 5)


if __name__ == "__main__":
    main()
