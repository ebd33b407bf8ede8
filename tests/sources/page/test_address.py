"""At which address a page stands."""

from typing import Any

import pytest
from lxml import html

from retold.sources.page.address import Addresses, addresses, captured, is_same_site

CANONICAL = "<link rel='canonical' href='{}'>"
NETWORKS = "<meta property='og:url' content='{}'>"
KEPT = "https://web.archive.org/web/20260305081500/"
A, B, COPY = "https://courier.example/a", "https://courier.example/b", "https://portal.example/news/17"


def page(head: str) -> html.HtmlElement:
    return html.document_fromstring(f"<html><head><title>Ferry</title>{head}</head><body><p>Fog.</p></body></html>")


@pytest.mark.parametrize(
    ("head", "article", "fetched", "expected"),
    [
        (CANONICAL.format(f" {A} "), {}, None, Addresses(A)),
        (NETWORKS.format(A), {}, None, Addresses(A)),
        ("", {"mainEntityOfPage": {"@id": A}}, None, Addresses(A)),
        (CANONICAL.format(A), {}, "https://amp.courier.example/amp/a?x=1", Addresses(A)),
        (CANONICAL.format("/a"), {}, "https://courier.example/amp/a", Addresses(A)),
        (CANONICAL.format("https://courier.example/"), {}, A, Addresses(A)),
        (CANONICAL.format(A), {}, COPY, Addresses(COPY, A)),
        (CANONICAL.format(A) + NETWORKS.format(COPY), {}, None, Addresses(COPY, A)),
        (CANONICAL.format("https://courier.example"), {}, COPY, Addresses(COPY)),
        (CANONICAL.format("javascript:alert(1)"), {"url": 7}, B, Addresses(B)),
        (CANONICAL.format("https://[bad"), {}, B, Addresses(B)),
        (NETWORKS.format("/a"), {}, None, Addresses()),
        (CANONICAL.format(KEPT + A), {}, KEPT + A + "?x=1", Addresses(A)),
        ("", {}, KEPT + A, Addresses(A)),
        (NETWORKS.format("https://web.archive.org/web/2026id_/https:/courier.example/a"), {}, None, Addresses(A)),
    ],
)
def test_the_address_is_the_proper_one_on_its_own_site(
    head: str, article: dict[str, Any], fetched: str | None, expected: Addresses
) -> None:
    assert addresses(page(head), article, fetched) == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://www.courier.co.uk/a", "http://m.courier.co.uk/b", True),
        ("https://courier.co.uk/a", "https://herald.co.uk/a", False),
        ("https://news.courier.com/a", "https://courier.com", True),
        ("https://courier.com/a", "https://courier.de/a", False),
    ],
)
def test_one_site(one: str, other: str, same: bool) -> None:
    assert is_same_site(one, other) is same


@pytest.mark.parametrize(
    ("address", "moment"),
    [(KEPT + A, "2026-03-05T08:15:00Z"), ("https://web.archive.org/web/20269905081500/" + A, None), (A, None),
     ("https://web.archive.org/web/2026/" + A, None), (None, None)],
)  # fmt: skip
def test_when_an_archive_captured_a_page(address: str | None, moment: str | None) -> None:
    assert captured(address) == moment
