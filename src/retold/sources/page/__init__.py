"""What a web page says of the report on it, beside the report's text."""

from retold.sources.page.address import addresses, captured
from retold.sources.page.body import recorded_text
from retold.sources.page.corrections import with_corrections
from retold.sources.page.credits import authors
from retold.sources.page.headline import headline
from retold.sources.page.lines import relined, report_lines
from retold.sources.page.live import LIVE, live_text
from retold.sources.page.moment import published, updated, with_hour
from retold.sources.page.pulled import drop_pulled
from retold.sources.page.shown import shown_authors, shown_dates
from retold.sources.page.stated import language, publisher
from retold.sources.page.structured import article_of
from retold.sources.page.stub import BEGINNING, is_beginning

__all__ = [
    "BEGINNING",
    "LIVE",
    "addresses",
    "article_of",
    "authors",
    "captured",
    "drop_pulled",
    "headline",
    "is_beginning",
    "language",
    "live_text",
    "published",
    "publisher",
    "recorded_text",
    "relined",
    "report_lines",
    "shown_authors",
    "shown_dates",
    "updated",
    "with_corrections",
    "with_hour",
]
