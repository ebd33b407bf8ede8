"""Which addresses are one page's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.library.tables.addresses import canonical_address


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/news/ferry",
        "http://example.com/news/ferry",
        "HTTPS://WWW.Example.COM/news/ferry/",
        "https://example.com:443/news/ferry",
        "http://example.com:80/news/ferry?",
        "https://example.com/news/ferry#comments",
        "https://example.com/news/ferry?utm_source=feed&utm_medium=rss&fbclid=1",
        "  https://user:word@example.com./news/ferry ",
    ],
)
def test_one_page(url: str) -> None:
    assert canonical_address(url) == "example.com/news/ferry"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.com/a", "https://example.com/A"),
        ("https://example.com/a", "https://example.org/a"),
        ("https://example.com/a", "https://news.example.com/a"),
        ("https://example.com/a", "https://example.com:8080/a"),
        ("https://example.com/a?id=1", "https://example.com/a?id=2"),
        ("https://example.com/a?cid=1", "https://example.com/a?cid=2"),
        ("https://example.com/a?page=1", "https://example.com/a"),
        ("https://example.com/#!/story/1", "https://example.com/#!/story/2"),
    ],
)
def test_two_pages(one: str, other: str) -> None:
    assert canonical_address(one) != canonical_address(other)


def test_order_of_a_query_and_marks_do_not_matter() -> None:
    assert canonical_address("https://example.com/ü?b=2&a=1") == "example.com/%C3%BC?a=1&b=2"
    assert canonical_address("https://example.com/%C3%BC?a=1&b=2") == "example.com/%C3%BC?a=1&b=2"


@pytest.mark.parametrize(
    "url",
    [
        *(None, "", "ferry", "example.com/a", "https://example.com", "https://www.example.com/", "mailto:a@b.c"),
        *("https://example.com/?utm_source=x", "http://[::1/a", "http://example.com:port/a", "file:///news/a.html"),
    ],
)
def test_no_address_of_a_page(url: str | None) -> None:
    assert canonical_address(url) is None


@given(st.text())
def test_no_text_is_an_error(text: str) -> None:
    for url in (text, f"https://{text}", f"https://example.com/{text}"):
        found = canonical_address(url)
        assert found is None or canonical_address(f"https://{found}") == found
