"""The record of the article that pages carry for search engines."""

import json

import pytest
from lxml import html

from retold.sources.page.structured import article_of

ARTICLE = {"@type": "NewsArticle", "headline": "Ferry runs aground"}


def page(*scripts: str) -> html.HtmlElement:
    """A page with these scripts."""
    return html.fromstring(
        "<div>" + "".join(f'<script type="application/ld+json">{script}</script>' for script in scripts) + "</div>"
    )


@pytest.mark.parametrize(
    "record",
    [
        ARTICLE,
        [{"@type": "Organization"}, ARTICLE],
        {"@graph": [{"@type": "WebPage"}, ARTICLE]},
        {"@type": "WebPage", "mainEntity": ARTICLE},
        {"@type": ["Thing", "WebPage"], "mainEntityOfPage": [ARTICLE]},
    ],
)
def test_an_article_is_found_wherever_it_stands(record: object) -> None:
    assert article_of(page(json.dumps(record))) == ARTICLE


def test_the_first_article_is_the_page_s() -> None:
    later = {"@type": "Article", "headline": "Another"}
    assert article_of(page(json.dumps([ARTICLE, later]), json.dumps(later))) == ARTICLE


def test_kinds_of_article_are_articles() -> None:
    for kind in ("ReportageNewsArticle", "BlogPosting", "LiveBlogPosting", ["Thing", "Article"]):
        assert article_of(page(json.dumps({"@type": kind}))) == {"@type": kind}


@pytest.mark.parametrize(
    "script",
    ["", "{", "[" * 100_000, '"NewsArticle"', '{"@type": 7}', '{"@type": [null, {}]}', json.dumps({"@type": "Recipe"})],
)
def test_what_is_no_article_gives_none(script: str) -> None:
    assert article_of(page(script)) == {}


def test_a_broken_script_does_not_hide_the_next() -> None:
    assert article_of(page('{"@type": "NewsArticle",', json.dumps(ARTICLE))) == ARTICLE


def test_lines_inside_strings_are_forgiven() -> None:
    assert article_of(page('{"@type": "Report", "headline": "Ferry\naground"}'))["headline"] == "Ferry\naground"
