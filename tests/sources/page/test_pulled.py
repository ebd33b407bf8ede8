"""Quotations that a page sets large."""

import pytest
from lxml import html

from retold.sources.page.pulled import drop_pulled

SAID = "“Nobody was warned,” Ann Lowe said in the hall."


@pytest.mark.parametrize(("beside", "stays"), [
    (f"<blockquote class='pullquote'>{SAID}</blockquote>", False),
    ("<aside class='wp-pull-quote big'><p>Nobody was warned</p></aside>", False),
    ("<blockquote class='pullquote'>“We were warned twice,” Tom Gale wrote.</blockquote>", True),
    (f"<blockquote>{SAID}</blockquote>", True),
])  # fmt: skip
def test_what_stands_in_the_text_once_more_is_taken_out(beside: str, stays: bool) -> None:
    tree = html.fromstring(f"<div><p>{SAID} Then she left.</p>{beside}</div>")
    drop_pulled(tree)
    assert (len(tree) == 2) is stays
    assert tree.text_content().startswith(f"{SAID} Then she left.")
