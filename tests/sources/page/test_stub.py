"""What a page shows of a report that is sold."""

import pytest

from retold.sources.html import read_html
from retold.sources.page.stub import BEGINNING, asks_to_pay
from sources.documents import read

PAGE = """<html><head><title>Ferry aground</title></head><body><article><h1>Ferry aground</h1>
<p>A ferry with forty people on board ran aground on a sandbank off Varn on Monday, the coastguard said.</p>
{}</article></body></html>"""
MORE = "<p>Two tugs are to pull it off the sandbank when the tide is high, and until then nobody may go near.</p>"


@pytest.mark.parametrize(
    ("line", "asks"),
    [
        ("To continue reading, subscribe today. Already a subscriber? Log in.", True),
        ("Already a subscriber? Log in", True),
        ("You've reached your limit of free articles", True),
        ("This article is for subscribers only.", True),
        ("You have read 3 of 3 free articles. Subscribe to continue reading.", True),
        ("You have read about the ferry in our reports.", False),
        ("Already a member of the council, she stood again.", False),
        ("Subscribers to the ferry line were told on Monday.", False),
        ("To continue, the ferry needs two tugs.", False),
    ],
)
def test_lines_that_ask(line, asks):
    assert asks_to_pay(line) is asks


def test_a_beginning_is_called_so_and_the_line_that_asks_is_left_out():
    (report,), _ = read(read_html, PAGE.format("<p>To continue reading, subscribe today. Log in.</p>"), "a.html")
    assert (report.provenance.notes, "subscribe" in report.text) == ((BEGINNING,), False)


def test_a_whole_text_is_none():
    (report,), _ = read(read_html, PAGE.format(MORE * 8 + "<p>To continue reading, subscribe.</p>"), "a.html")
    (free,), _ = read(read_html, PAGE.format(MORE), "a.html")
    assert (free.provenance.notes, "subscribe" in report.text) == ((), False)
