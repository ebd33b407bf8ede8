"""What a page states of itself."""

from typing import Any

import pytest
from lxml import html

from retold.sources.page.stated import publisher


def page(head: str) -> html.HtmlElement:
    return html.document_fromstring(f"<html><head><title>Ferry</title>{head}</head><body><p>Fog.</p></body></html>")


SITE = "<meta property='og:site_name' content='{}'>"


@pytest.mark.parametrize(
    ("head", "article", "expected"),
    [
        (SITE.format("The Varn Courier"), {}, "The Varn Courier"),
        (SITE.format("the Courier"), {}, "The Courier"),
        (SITE.format("courier"), {"publisher": {"name": "The Varn Courier"}}, "The Varn Courier"),
        (SITE.format("https://courier.example"), {"publisher": [{"name": "Courier"}]}, "Courier"),
        ("", {"publisher": "@Courier &amp; Times"}, "Courier & Times"),
        ("", {"publisher": {"name": 7}}, None),
        ("", {"publisher": []}, None),
        (SITE.format(" "), {}, None),
    ],
)
def test_the_publisher_is_the_longer_of_two_names(head: str, article: dict[str, Any], expected: str | None) -> None:
    assert publisher(page(head), article) == expected
