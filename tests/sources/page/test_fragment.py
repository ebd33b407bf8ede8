"""Pieces of HTML inside feeds and letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.sources.page.fragment import fragment_text


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        ("Plain words,\n\nas they stand. ", "Plain words,\n\nas they stand."),
        ("<p>One\nline.</p><p>Two.</p>", "One line.\nTwo."),
        ("Loose <b>bold</b><i>!</i> words<br>and more", "Loose bold! words\nand more"),
        ("<ul><li>Tug<li>Fog</ul>tail", "Tug\nFog\ntail"),
        ("Tom &amp; Ann", "Tom & Ann"),
        ("<script>x()</script><p>Seen<!-- not --> this.</p>", "Seen this."),
        ("<p></p>", ""),
        ("a < b", "a < b"),
    ],
)
def test_blocks_are_lines(fragment: str, expected: str) -> None:
    assert fragment_text(fragment) == expected


def test_deep_nesting_is_read() -> None:
    assert fragment_text("<div>" * 5000 + "deep").strip() in {"deep", ""}


@given(st.text(alphabet="<>/&;p b\n\0é", max_size=60))
def test_nothing_breaks_it(fragment: str) -> None:
    assert isinstance(fragment_text(fragment), str)


def test_signs_that_no_xml_may_have_do_not_break_it() -> None:
    assert fragment_text("<script>x</script>A\x01\0 tug") == "A tug"
