"""How long the pages of a library take.

    python benchmarks/browsing.py LIBRARY

Each page is asked for in this process, without a network between: the first time, and then five times more, of which
the middle one counts. CPU time, since the machine may have other work; in brackets what passed on the clock. A story
that is not told yet shows in the first time only that it is being told; how long that takes stands in a column of its
own. The library is best a copy: what is told is kept in it.
"""

import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from fastapi.testclient import TestClient

from retold.library.library import Library
from retold.web import create_app
from retold.web.addresses import Addresses, pair_address, report_address, story_address, with_query

SIZES = (2, 5, 20, 100)
"""Of stories of so many reports, or the next fewer that there are, one each is looked at, and the largest one."""

TIMES = 5
LENGTH = 2400
"""Characters of 400 words."""

AIM = 0.3


def main() -> None:
    """Ask for each page and print what it took."""
    path = Path(sys.argv[1])
    with TestClient(create_app(path), base_url="http://localhost") as client:
        print("page                          first            again            until told")
        slow = [name for name, address in _addresses(path) if not _fast(client, name, address)]
        print(f"two texts handed over, of {LENGTH:,} characters each: {_hand_over(client):.2f} s on the clock")
    print(f"slower than {AIM} s: {', '.join(slow) or 'none'}")


def _addresses(path: Path) -> Iterator[tuple[str, str]]:
    """What is asked for, each with a name."""
    with Library(path) as library:
        status = library.status()
        lines = library.stories(least=2, order="largest")
        middle = lines[len(lines) // 2]
        first = library.members(lines[0].id)
        publisher = next((report.publisher for report in first if report.publisher), "nobody")
        word = max(first[0].text.split()[:40], key=len)
    print(f"{status.reports:,} reports, {status.stories:,} stories, {status.links:,} links")
    yield "stories", "/stories"
    yield "stories, page 50", "/stories?page=50"
    yield "stories, largest first", "/stories?order=largest"
    yield (
        "stories of some days",
        with_query("/stories", since=(middle.first or "")[:10], until=(middle.last or "")[:10]),
    )
    yield "stories of a publisher", with_query("/stories", publisher=publisher)
    yield "stories of no publisher", with_query("/stories", publisher="nobody at all")
    yield "search", with_query("/stories", words=word)
    yield "search, a word of many", "/stories?words=said"
    yield "reports that name somebody", with_query("/stories", name="Smith")
    yield "quotations", "/quotes?words=no+comment+on+the+offer"
    for size in SIZES:
        line = next((one for one in lines if one.reports <= size), lines[-1])
        yield f"story of {line.reports}", story_address(line.id)
    yield f"story of {lines[0].reports}", story_address(lines[0].id)
    with Library(path) as library:
        told = library.story(lines[0].id)
    yield "claim", Addresses().claim(told.claims[0])
    if told.quotes:
        yield "quotation", Addresses().quotation(told.quotes[0])
    yield "report", report_address(told.reports[0])
    yield "pair", pair_address(*told.reports[:2])
    yield "form to compare", "/compare"


def _hand_over(client: TestClient) -> float:
    """Seconds until two texts that nobody has seen are compared, in a process apart that runs already."""
    sentence = "The harbour master of place {0} closed channel {0} on Monday after {1} ferries collided, he said. "
    passed = 0.0
    for turn in range(3):
        texts = ["".join(sentence.format(n, n + side) for n in range(turn, turn + LENGTH // 95)) for side in (1, 2)]
        began = time.perf_counter()
        answer = client.post("/compare", files=[("text", (None, text)) for text in texts])
        passed = time.perf_counter() - began
        assert answer.status_code == 200
    return passed


def _fast(client: TestClient, name: str, address: str) -> bool:
    """Ask for one page; whether it came in time."""
    first, passed = _ask(client, address)
    told = _wait(client, address)
    again = sorted(_ask(client, address) for _ in range(TIMES))
    cpu, clock = (statistics.median(one[place] for one in again) for place in (0, 1))
    waited = f"{told:.1f} s" if told else ""
    print(f"{name:28} {first:6.3f} ({passed:.3f})   {cpu:6.3f} ({clock:.3f})   {waited}", flush=True)
    return clock < AIM and passed < AIM


def _ask(client: TestClient, address: str) -> tuple[float, float]:
    """Seconds of the processor and of the clock for a page."""
    cpu, clock = time.process_time(), time.perf_counter()
    answer = client.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    return time.process_time() - cpu, time.perf_counter() - clock


def _wait(client: TestClient, address: str) -> float:
    """Seconds until a story is told, or the accounts of a list are counted; 0 where nothing was to be waited for."""
    began, waited = time.perf_counter(), 0.0
    while any(sign in client.get(address).text for sign in ("<progress", "still being counted")):
        time.sleep(0.1)
        waited = time.perf_counter() - began
    return waited


if __name__ == "__main__":
    main()
