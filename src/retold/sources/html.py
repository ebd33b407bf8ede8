"""Web pages: the article's text and metadata by trafilatura."""

import re
from typing import Any

from retold.model import Problem, Report
from retold.sources.decode import decode
from retold.sources.document import Document, Outcomes
from retold.sources.text import guess_problems, provenance
from retold.sources.walls import is_wall

EXTENSIONS = (".html", ".htm", ".xhtml")


FEWEST_WORDS = 10
"""A page with fewer words than these holds no article but a form or an error; the shortest agency flash has more."""

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)


def read_html(document: Document) -> Outcomes:
    """The report of a page; a page without an article in it is a problem."""
    import trafilatura

    if not document.raw.strip():
        yield Problem(document.path, "the file is empty", "give the page as saved HTML")
        return
    decoded = decode(document.raw, _declared(document.raw))
    if decoded is None:
        yield Problem(document.path, "binary data, not a web page", "give the page as saved HTML")
        return
    page = _extract(decoded.text)
    text = (page and page.text) or ""
    if len(text.split()) < FEWEST_WORDS or is_wall(text):
        yield Problem(
            document.path,
            "no article text found on this page",
            "check that the saved page holds the article and not a login, a notice on cookies or an error page",
        )
        return
    yield from guess_problems(document, decoded)
    yield Report(
        id=document.name,
        text=text,
        title=page.title or None,
        published=page.date or None,
        publisher=page.sitename or page.hostname or None,
        url=page.url or None,
        authors=tuple(name.strip() for name in (page.author or "").split(";") if name.strip()),
        provenance=provenance(document, decoded, f"trafilatura {trafilatura.__version__}"),
    )


def _declared(raw: bytes) -> str | None:
    """The encoding that the page says it is in, Latin-1 being what browsers take it for."""
    found = _CHARSET.search(raw[:4096])
    name = found.group(1).decode("ascii", errors="replace").lower() if found else None
    return "cp1252" if name in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii") else name


def _extract(page: str) -> Any:
    """What trafilatura makes of the page; dates only where the page states one, never the latest found in its text.

    Nothing where the page breaks the parser, whatever it raises: pages come from anywhere.
    """
    import trafilatura

    try:
        return trafilatura.bare_extraction(
            page,
            with_metadata=True,
            include_comments=False,
            include_tables=False,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception:
        return None
