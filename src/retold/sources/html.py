"""Web pages: the article's text and metadata by trafilatura."""

from typing import Any

from retold.model import Problem, Report
from retold.sources.decode import decode
from retold.sources.document import Document, Outcomes
from retold.sources.text import guess_problems, provenance

EXTENSIONS = (".html", ".htm", ".xhtml")


def read_html(document: Document) -> Outcomes:
    """The report of a page; a page without an article in it is a problem."""
    import trafilatura

    decoded = decode(document.raw)
    if decoded is None:
        yield Problem(document.path, "binary data, not a web page", "give the page as saved HTML")
        return
    page = _extract(decoded.text)
    if page is None or not page.text:
        yield Problem(
            document.path,
            "no article text found on this page",
            "check that the saved page holds the article and not a login or an error page",
        )
        return
    yield from guess_problems(document, decoded)
    yield Report(
        id=document.name,
        text=page.text,
        title=page.title or None,
        published=page.date or None,
        publisher=page.sitename or page.hostname or None,
        url=page.url or None,
        authors=tuple(name.strip() for name in (page.author or "").split(";") if name.strip()),
        provenance=provenance(document, decoded, f"trafilatura {trafilatura.__version__}"),
    )


def _extract(page: str) -> Any:
    """What trafilatura makes of the page; dates only where the page states one, never the latest found in its text."""
    import trafilatura

    return trafilatura.bare_extraction(
        page,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
