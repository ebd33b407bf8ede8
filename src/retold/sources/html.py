"""Web pages: the article's text and metadata by trafilatura."""

import re
from dataclasses import replace
from typing import Any

from retold.model import Problem, Report
from retold.sources.decode import decode
from retold.sources.document import Document, Outcomes
from retold.sources.page import article_of, authors, headline, published, recorded_text, report_lines
from retold.sources.text import guess_problems, provenance
from retold.sources.walls import is_wall

EXTENSIONS = (".html", ".htm", ".xhtml")


FEWEST_WORDS = 10
"""A page with fewer words than these holds no article but a form or an error; the shortest agency flash has more."""

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)


def read_html(document: Document) -> Outcomes:
    """The report of a page; a page without an article in it is a problem."""
    if not document.raw.strip():
        yield Problem(document.path, "the file is empty", "give the page as saved HTML", document.place)
        return
    decoded = decode(document.raw, _declared(document.raw))
    if decoded is None:
        yield Problem(document.path, "binary data, not a web page", "give the page as saved HTML", document.place)
        return
    report = _extract(decoded.text, document.name)
    if report is None or len(report.text.split()) < FEWEST_WORDS or is_wall(report.text):
        yield Problem(
            document.path,
            "no article text found on this page",
            "check that the saved page holds the article and not a login, a notice on cookies or an error page",
            document.place,
        )
        return
    yield from guess_problems(document, decoded)
    yield replace(report, url=report.url or document.address, provenance=provenance(document, decoded, _extractor()))


def _declared(raw: bytes) -> str | None:
    """The encoding that the page says it is in, Latin-1 being what browsers take it for."""
    found = _CHARSET.search(raw[:4096])
    name = found.group(1).decode("ascii", errors="replace").lower() if found else None
    return "cp1252" if name in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii") else name


def _extract(page: str, name: str) -> Report | None:
    """The report on a page; nothing where the page breaks the parser, whatever it raises: pages come from anywhere."""
    import trafilatura

    try:
        tree = trafilatura.load_html(page)
        return None if tree is None else _report(tree, name)
    except Exception:
        return None


def _report(tree: Any, name: str) -> Report | None:
    """The report on the page of a tree; dates only where the page states one, never the latest found in its text."""
    import trafilatura

    article = article_of(tree)
    title, when = headline(tree, article), published(tree, article)
    page: Any = trafilatura.bare_extraction(
        tree,
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if page is None:
        return None
    text = report_lines(page.text or "", title)
    return Report(
        id=name,
        text=recorded_text(article, text) or text,
        title=title or page.title or None,
        published=when or page.date or None,
        publisher=page.sitename or page.hostname or None,
        url=page.url or None,
        authors=authors(article, page.author),
    )


def _extractor() -> str:
    """The name and version of what takes reports from pages."""
    import trafilatura

    return f"trafilatura {trafilatura.__version__}"
