"""Records before a text."""

import doctest
import time

import pytest

import retold
from retold.sources import record
from retold.sources.record import after_lines

RECORD = "Title: Ferry: two dead\nDate: 2026-05-06\nSource: The Courier\nBy: Ann Li\nURL: https://courier.example/ferry"


def test_examples():
    assert doctest.testmod(record).failed == 0


@pytest.mark.parametrize("written", [f"{RECORD}\n\n", f"\n{RECORD}\n\n\n", f"---\n{RECORD}\n---\n"])
def test_a_record_before_a_plain_text_says_what_it_is(tmp_path, written):
    (tmp_path / "ferry.txt").write_text(f"{written}The Varn sank off Lume, the police said.\n")
    (report,) = retold.load([tmp_path / "ferry.txt"]).reports
    assert (report.id, report.text) == ("ferry", "The Varn sank off Lume, the police said.\n")
    assert (report.title, report.published, report.publisher) == ("Ferry: two dead", "2026-05-06", "The Courier")
    assert (report.authors, report.url) == (("Ann Li",), "https://courier.example/ferry")


@pytest.mark.parametrize("text", [
    "Title: Ferry sinks\nThe Varn sank off Lume.\n",
    "Date: 2026-05-06\n\nThe Varn sank off Lume.\n",
    "Warning: heavy rain\nSource: the weather service\n\nIt will rain.\n",
    "Title: Ferry sinks\nSource: The Courier\n  Warning: heavy rain\n\nThe Varn sank.\n",
    "Title: Ferry sinks\nSource: The Courier\n",
    "Lume: two dead\n\nThe Varn sank.\n",
    "The Varn sank.\n\nTitle: Ferry sinks\nSource: The Courier\n\nMore.",
])  # fmt: skip
def test_what_may_be_the_text_itself_stays(tmp_path, text):
    (tmp_path / "ferry.txt").write_text(text)
    (report,) = retold.load([tmp_path / "ferry.txt"]).reports
    assert (report.text, report.title, report.publisher) == (text, None, None)


@pytest.mark.parametrize("piece", ["Title: x\n", "a: ", "a:\n", "a b", "\n", "a: b", "Title:"])
def test_long_rows_of_lines_take_little_time(piece):
    started = time.process_time()
    after_lines(piece * 20_000 + "x")
    assert time.process_time() - started < 3
