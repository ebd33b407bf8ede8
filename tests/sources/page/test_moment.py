"""When a report was published, as its page states it."""

import pytest
from lxml import html

from retold.sources.page.moment import published, updated, with_hour

EMPTY = "<p></p>"


def test_a_time_keeps_its_zone() -> None:
    stated = {"datePublished": "2023-11-08T21:11:03-05:00"}
    assert published(html.fromstring(EMPTY), stated) == "2023-11-08T21:11:03-05:00"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("2023-11-08", "2023-11-08"),
        ("2023-11-08T00:00:00", "2023-11-08"),
        ("2023-11-08 09:30:00", "2023-11-08T09:30:00"),
        ("2024-08-08T08:00Z", "2024-08-08T08:00:00+00:00"),
        (" 2024-08-08T08:00:00.000Z\n", "2024-08-08T08:00:00+00:00"),
        ("8 November 2023", None),
        ("0000-00-00", None),
        ("", None),
        (None, None),
        (20231108, None),
    ],
)
def test_only_iso_8601_is_taken(stated: object, expected: str | None) -> None:
    assert published(html.fromstring(EMPTY), {"datePublished": stated}) == expected


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ('<time datetime="2023-11-08T21:11:03-05:00">', "2023-11-08T21:11:03-05:00"),
        ('<meta name="date" content="2023-11-08 18:11:03">', "2023-11-08T18:11:03-08:00"),
        ('<time datetime="2023-11-08T21:40:03-05:00">', "2023-11-09T02:11:03+00:00"),
        ('<time datetime="2023-11-08 21:17:03">', "2023-11-09T02:11:03+00:00"),
        ('<time datetime="2023-11-07 02:11:03">', "2023-11-09T02:11:03+00:00"),
        ('<time datetime="yesterday at nine or so">', "2023-11-09T02:11:03+00:00"),
    ],
)
def test_a_moment_in_utc_is_given_in_the_zone_in_which_the_page_shows_it(field: str, expected: str) -> None:
    tree = html.fromstring(f"<div>{field}</div>")
    assert published(tree, {"datePublished": "2023-11-09T02:11:03Z"}) == expected


def test_full_minutes_agree_by_chance_too_often_to_tell_a_zone() -> None:
    tree = html.fromstring('<div><time datetime="2023-11-08 21:00:00"></div>')
    assert published(tree, {"datePublished": "2023-11-09T02:00:00Z"}) == "2023-11-09T02:00:00+00:00"


def modified(when: str) -> html.HtmlElement:
    """A page that states when it was changed."""
    meta = f'<meta property="article:modified_time" content="{when}">'
    return html.document_fromstring(f"<html><head>{meta}</head><body><p>Fog.</p></body></html>")


@pytest.mark.parametrize(
    ("tree", "record", "when", "expected"),
    [
        (modified("2024-03-05T10:00:00+01:00"), {}, "2024-03-04", "2024-03-05T10:00:00+01:00"),
        (modified("2024-03-06"), {"dateModified": "2024-03-05T12:00:00Z"}, None, "2024-03-05T12:00:00+00:00"),
        (modified("2024-03-06"), {"dateModified": "yesterday"}, None, "2024-03-06"),
        (modified("2024-03-04T08:00:00Z"), {}, "2024-03-04T09:00:00+01:00", None),
        (modified("2024-03-04T07:00:00"), {}, "2024-03-04T08:00:00Z", None),
        (modified("soon"), {}, "2024-03-04", None),
    ],
)
def test_a_change_is_later_than_publication(tree, record, when, expected) -> None:
    assert updated(tree, record, when) == expected


@pytest.mark.parametrize(("field", "expected"), [
    ('<meta property="article:published_time" content="2026-04-05T20:00:00+02:00">', "2026-04-05T20:00:00+02:00"),
    ('<meta property="article:published_time" content="2026-04-01T20:00:00+02:00">', "2026-04-05"),
    ('<time itemprop="datePublished" datetime="2026-04-05T20:00">8 pm</time>', "2026-04-05T20:00:00"),
    ('<meta name="pubdate" content="yesterday">', "2026-04-05"),
])  # fmt: skip
def test_a_day_that_was_found_gets_the_hour_of_a_field_of_that_day(field: str, expected: str) -> None:
    assert with_hour("2026-04-05", html.fromstring(f"<div>{field}</div>")) == expected
    assert with_hour(None, html.fromstring(f"<div>{field}</div>")) is None
