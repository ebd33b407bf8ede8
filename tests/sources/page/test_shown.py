"""Dates and writers that only the readers of a page are told."""

import pytest
from lxml import html

from retold.sources.page.shown import Shown, shown_authors, shown_dates


def page(body: str) -> html.HtmlElement:
    return html.document_fromstring(f"<html><body><h1>Ferry</h1>{body}<p>On 3 May 2019 a ferry sank.</p></body></html>")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<span class=date>14:05, 22 SEP 2026</span><span class=date>UPDATED 17:40, 22 SEP 2026</span>",
         Shown("2026-09-22T14:05:00", "2026-09-22T17:40:00")),
        ("<div id=publish-info>Published 22nd September 2026, 2:05pm</div>", Shown("2026-09-22T14:05:00")),
        ("<div class=meta>Sept. 22, 2026 at 12:05 a.m. | Updated: Sept. 23, 2026</div>",
         Shown("2026-09-22T00:05:00", "2026-09-23")),
        ("<time>22-Sep-2026</time>", Shown("2026-09-22")),
        ("<p class=dateline>31 February 2026</p>", Shown()),
        ("<p class=date>22/09/2026</p>", Shown()),
        ("<p>22 September 2026</p>", Shown()),
        ("<p class=timeline>" + "Told again and again. " * 9 + "22 September 2026</p>", Shown()),
        ("<p class=date>Last updated 22 September 2026</p>", Shown()),
    ],
)  # fmt: skip
def test_dates(body: str, expected: Shown) -> None:
    assert shown_dates(page(body)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<div class=meta><span>By Rob Ely</span> <span>Local reporter</span></div>", ("Rob Ely",)),
        ("<p class=byline>BY Ada Brandt and Jo van Lind</p>", ("Ada Brandt", "Jo van Lind")),
        ("<p class=meta>By the river</p>", ()),
        ("<p>By Rob Ely</p>", ()),
    ],
)
def test_writers(body: str, expected: tuple[str, ...]) -> None:
    assert shown_authors(page(body)) == expected
