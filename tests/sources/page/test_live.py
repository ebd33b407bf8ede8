"""Live pages."""

import json

import pytest

from retold.sources.html import read_html
from retold.sources.page.live import LIVE, live_text
from sources.documents import read


def post(moment: object, body: object, **more: object) -> dict[str, object]:
    return {"@type": "BlogPosting", "datePublished": moment, "articleBody": body, **more}


NEW = post("2026-05-06T13:00:00+02:00", "<p>The bridge at Varn has reopened.</p>", headline="Bridge open")
OLD = post(
    "2026-05-06T09:10:00+02:00", "The bridge at Varn is closed until further notice.", headline="The bridge at Varn"
)

SHOWN = "13:00 Bridge open\nThe bridge at Varn has reopened.\n09:10\nThe bridge at Varn is closed until further notice."


def test_posts_stand_in_the_order_of_their_times() -> None:
    told = "The bridge at Varn is closed until further notice.\nBridge open\nThe bridge at Varn has reopened."
    assert live_text({"liveBlogUpdate": [NEW, OLD]}, SHOWN) == told


def test_what_a_live_page_says_above_its_posts_comes_first() -> None:
    lead = "Storm Ada has closed roads in the north."
    told = "The bridge at Varn is closed until further notice.\nBridge open\nThe bridge at Varn has reopened."
    assert live_text({"liveBlogUpdate": [NEW, OLD]}, f"{lead}\n{SHOWN}") == f"{lead}\n{told}"


def test_a_page_that_shows_none_of_the_posts_is_read_as_it_stands() -> None:
    assert live_text({"liveBlogUpdate": [NEW, OLD]}, "A baker in Kolby has won a prize.") is None


@pytest.mark.parametrize("posts", [
    None, [], [NEW], [NEW, post(None, "Two people are hurt.")], [NEW, post("2026-05-06T10:40:00", "Two are hurt.")],
    [NEW, post("2026-05-06T10:40:00+02:00", None)], [NEW, "text"],
])  # fmt: skip
def test_where_a_post_lacks_its_time_or_text_the_page_is_read_as_it_stands(posts: object) -> None:
    assert live_text({"liveBlogUpdate": posts}, SHOWN) is None


def test_a_live_page_is_one_report_with_a_note() -> None:
    record = json.dumps({"@type": "LiveBlogPosting", "headline": "Storm", "datePublished": "2026-05-06T08:00:00+02:00",
                         "liveBlogUpdate": [NEW, OLD]})  # fmt: skip
    page = f"""<html><head><title>Storm</title><script type="application/ld+json">{record}</script></head><body>
    <article><h1>Storm</h1><h2>13:00 Bridge open</h2><p>The bridge at Varn has reopened.</p>
    <h2>09:10</h2><p>The bridge at Varn is closed until further notice.</p></article></body></html>"""
    (report,), _ = read(read_html, page, "page.html")
    assert report.text == f"Storm\n{live_text({'liveBlogUpdate': [NEW, OLD]}, SHOWN)}"
    assert report.provenance.notes == (LIVE,)
