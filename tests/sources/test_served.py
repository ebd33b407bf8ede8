"""Servers that answer badly: each answer gives a document or a reason, in time."""

import time
from functools import partial

import pytest
from benchmarks.hostile.served import ANSWERS, ROBOTS, serving

import retold
from retold.model import Problem
from retold.sources import fetching
from retold.sources.fetching import Fetcher

SECONDS = 0.5
BROKE_OFF, NOT_WHOLE, TOO_LARGE = "the server broke off", "not whole after 0 seconds", "larger than 32 MB"
MOVED, NO_HTTP = "it was moved more than 5 times", "what answers does not speak HTTP"
BROKEN = {
    "gigabyte-announced": TOO_LARGE,
    "more-announced": BROKE_OFF,
    "endless-body": TOO_LARGE,
    "endless-chunks": TOO_LARGE,
    "endless-headers": "got more than 100 headers",
    "endless-line": "got more than 65536 bytes when reading header line",
    "endless-continue": NOT_WHOLE,
    "drip-body": NOT_WHOLE,
    "drip-head": NOT_WHOLE,
    "silent": NOT_WHOLE,
    "hung-up": BROKE_OFF,
    "garbage": NO_HTTP,
    "no-http": NO_HTTP,
    "status-none": NO_HTTP,
    "round": MOVED,
    "to-and-fro": MOVED,
    "fro": MOVED,
    "to-file": "it leads to file:///etc/passwd",
    "to-script": "it leads to javascript:alert(1)",
    "to-data": "it leads to data:text/html,<p>A ferry",
    "to-cloud": "it leads to 169.254.169.254, which is not on the open web",
    "to-this-machine": "it leads to localhost, which is not on the open web",
    "to-network": "it leads to ::ffff:10.0.0.1, which is not on the open web",
    "gzip-bomb": TOO_LARGE,
    "gzip-torn": BROKE_OFF,
    "gzip-none": "Error -3 while decompressing data: incorrect header check",
    "brotli": "compressed as br, which it was not asked for",
    "chunks-broken": BROKE_OFF,
    "chunks-torn": BROKE_OFF,
    "part": "the server sends a part only",
}
ANSWERED = {
    "status-999": "999 No",
    "to-nowhere": "302 Found",
    "busy": "429 Too Many Requests",
    "busy-in-words": "429 Too Many Requests",
    "unasked-304": "304 Not Modified",
}
SHUT = {"busy-for-long": "the server asks to be left alone for 99999 seconds"}
UNKNOWN = {
    "failing": "the server answers 500",
    "busy": "the server answers 429",
    "slow": NOT_WHOLE,
    "silent": NOT_WHOLE,
    "to-file": "it leads to file:///etc/passwd",
    "torn": BROKE_OFF,
}


@pytest.fixture(autouse=True)
def slept(monkeypatch):
    """How long was waited: nothing waits here."""
    times = []
    monkeypatch.setattr(fetching, "time", type("Time", (), {"sleep": times.append, "monotonic": time.monotonic}))
    return times


def said(found):
    return found.reason if isinstance(found, Problem) else None


def test_each_bad_answer_gives_a_document_or_a_reason(slept):
    fetcher = Fetcher(pause=0, seconds=SECONDS)
    with serving() as site:
        found = {name: reason for name in ANSWERS if (reason := said(fetcher.fetch(f"{site}/{name}")))}
    assert found == {
        **{name: f"could not be fetched ({reason})" for name, reason in BROKEN.items()},
        **{name: f"the server answers {reason}" for name, reason in ANSWERED.items()},
        **SHUT,
    }
    assert [round(wait) for wait in slept if wait > 0.01] == [1, 1]  # as asked for by the busy one


@pytest.mark.parametrize("robots", ROBOTS)
def test_bad_rules_forbid_or_allow(robots):
    forbidden = "the site asks programs not to fetch it (robots.txt)" if robots == "forbidding" else None
    silent = f"could not be fetched: its robots.txt can't be had ({UNKNOWN.get(robots)})"
    with serving(robots) as site:
        found = Fetcher(pause=0, seconds=SECONDS).fetch(f"{site}/page")
    assert said(found) == (silent if robots in UNKNOWN else forbidden)


def test_bad_answers_do_not_stop_the_rest(monkeypatch):
    monkeypatch.setattr(fetching, "Fetcher", partial(Fetcher, pause=0, seconds=SECONDS))
    with serving() as site:
        loaded = retold.load([f"{site}/{name}" for name in ANSWERS])
    told = {report.provenance.address for report in loaded.reports} | {one.path for one in loaded.problems}
    assert told == {f"{site}/{name}" for name in ANSWERS}
    assert {report.id.rpartition("/")[2] for report in loaded.reports} == {
        *("page", "packed", "chunked", "length-negative", "length-in-words", "to-page", "tag-endless"),
        *("page-as-picture", "kind-none", "kind-wrong", "feed-as-page:1", "records.jsonl:1"),
    }


def test_who_is_busy_for_long_is_not_asked_again():
    fetcher = Fetcher(pause=0, seconds=SECONDS)
    with serving() as site:
        first = [said(fetcher.fetch(f"{site}/{name}")) for name in ("page", "busy-for-long", "page")]
    assert first[0] is None
    assert all(reason.startswith("the server asks to be left alone for 9999") for reason in first[1:])


def test_who_asks_for_very_long_pauses_is_asked_once():
    fetcher = Fetcher(pause=0, seconds=SECONDS)
    with serving("endless-delay") as site:
        assert said(fetcher.fetch(f"{site}/page")) is None
        assert said(fetcher.fetch(f"{site}/packed")) == "the server asks to be left alone for 99999 seconds"


def test_the_rules_hold_where_a_page_was_moved_to():
    with serving("forbidding") as site:
        found = Fetcher(pause=0, seconds=SECONDS).fetch(f"{site}/to-page")
    assert said(found) == "the site asks programs not to fetch it (robots.txt)"
