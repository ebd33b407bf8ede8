"""Web pages: the article's text and metadata by trafilatura."""

import re
from dataclasses import replace
from functools import cache
from typing import Any

from retold.model import Provenance, Report
from retold.sources.decode import decode
from retold.sources.document import Document, NotReadError, Outcomes
from retold.sources.page.address import addresses, captured
from retold.sources.page.body import recorded_text
from retold.sources.page.corrections import with_corrections
from retold.sources.page.credits import authors
from retold.sources.page.headline import headline
from retold.sources.page.lines import relined, report_lines
from retold.sources.page.live import LIVE, live_text
from retold.sources.page.moment import published, updated, with_hour
from retold.sources.page.pulled import drop_pulled
from retold.sources.page.shown import Shown, shown_authors, shown_dates
from retold.sources.page.stated import language, publisher
from retold.sources.page.structured import article_of
from retold.sources.page.stub import BEGINNING, is_beginning
from retold.sources.page.words import fit
from retold.sources.text import guess_problems, provenance
from retold.sources.walls import is_wall
from retold.version import __version__

EXTENSIONS = (".html", ".htm", ".xhtml")


FEWEST_WORDS = 10
"""A page with fewer words than these holds no article but a form or an error; the shortest agency flash has more."""

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)


_OWN = b'<meta name="generator" content="Retold">'
"""What Retold's own pages begin with: they tell of reports, and would pass for one more account of each claim."""


def read_html(document: Document) -> Outcomes:
    """The report of a page; a page without an article in it is a problem."""
    if is_own(document.raw):
        raise NotReadError("a page that Retold made", "it is no report; passed over", fatal=False)
    if not document.raw.strip():
        raise NotReadError("the file is empty", "give the page as saved HTML")
    decoded = decode(document.raw, _declared(document.raw))
    if decoded is None:
        raise NotReadError("binary data, not a web page", "give the page as saved HTML")
    report = _extract(decoded.text, document)
    if report is None or len(report.text.split()) < FEWEST_WORDS or is_wall(report.text):
        remedy = "check that the saved page holds the article and not a login, a notice on cookies or an error page"
        raise NotReadError("no article text found on this page", remedy)
    yield from guess_problems(document, decoded)
    found, where = report.provenance or Provenance(), provenance(document, decoded, _extractor())
    yield replace(report, provenance=replace(where, original=found.original, notes=where.notes + found.notes))


def is_own(raw: bytes) -> bool:
    """Whether a page is one that Retold made."""
    return _OWN in raw[:4096]


def _declared(raw: bytes) -> str | None:
    """The encoding that the page says it is in, Latin-1 being what browsers take it for."""
    found = _CHARSET.search(raw[:4096])
    name = found.group(1).decode("ascii", errors="replace").lower() if found else None
    return "cp1252" if name in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii") else name


def _extract(page: str, document: Document) -> Report | None:
    """The report on a page; nothing where the page breaks the parser, whatever it raises: pages come from anywhere."""
    import trafilatura

    try:
        tree = trafilatura.load_html(fit(page))
        return None if tree is None else _report(tree, page, document)
    except Exception:
        return None


def _report(tree: Any, page: str, document: Document) -> Report:
    """The report on the page of a tree; all that is kept of where it is from is what the page itself says."""
    article = article_of(tree)
    found = cache(lambda: _found(tree))
    title = headline(tree, article) or found().title or None
    when = published(tree, article) or with_hour(found().date or None, tree)
    shown = Shown() if when else shown_dates(tree)
    when = when or shown.published
    whose = publisher(tree, article) or found().sitename or found().hostname or None
    own, original = addresses(tree, article, document.address)
    changed = updated(tree, article, when) or shown.updated
    stated = language(tree, article)
    names = authors(article, None) or authors(article, found().author) or shown_authors(tree)
    whole = relined(_text(tree), page)
    text = report_lines(whole, title)
    notes = [BEGINNING] if is_beginning(article, whole.split("\n"), text) else []
    posts = live_text(article, text)
    if posts:
        notes.append(LIVE)
    if moment := captured(document.address):
        notes.append(f"as an archive of the web captured it at {moment}")
    return Report(
        id=document.name,
        text=with_corrections(article, posts or recorded_text(article, text) or text),
        title=title,
        published=when,
        publisher=whose,
        url=own or found().url or None,
        authors=names,
        updated=changed,
        language=stated,
        provenance=Provenance(original=original, notes=tuple(notes)),
    )


def _found(tree: Any) -> Any:
    """What else can be found of a page; it costs a quarter of all that a page costs, and most state it themselves.

    Dates only where the page states one, never the latest found in its text.
    """
    import trafilatura

    return trafilatura.extract_metadata(tree, date_config={"extensive_search": False, "original_date": True})


_UNSEEN = "//script[not(contains(@type, 'json'))] | //style | //svg | //link"
"""What readers see no text of: every step over a page is shorter without it."""


def _text(tree: Any) -> str:
    """The text of the article on a page; the tree is used up."""
    import trafilatura

    for unseen in tree.xpath(_UNSEEN):
        unseen.drop_tree()
    drop_pulled(tree)
    page: Any = trafilatura.bare_extraction(tree, include_comments=False, include_tables=True)
    return "" if page is None else page.text or ""


def _extractor() -> str:
    """The names and versions of what takes reports from pages: whose text, and whose rules for all beside it."""
    import trafilatura

    return f"retold {__version__}, trafilatura {trafilatura.__version__}"
