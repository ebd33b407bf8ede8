"""Papers of an office: Word documents and PDF, through libraries that are installed when they are wanted."""

import io
from collections.abc import Callable, Mapping
from typing import Any

from retold.model import Report
from retold.sources.document import Document, NotReadError, Outcomes, Reader

_Taken = tuple[str, str | None]
"""A text and a title."""


def _from_docx(raw: bytes) -> _Taken:
    """The paragraphs of a Word document, and its title."""
    import docx

    document: Any = docx.Document(io.BytesIO(raw))
    return "\n".join(filter(str.strip, (one.text for one in document.paragraphs))), document.core_properties.title


def _from_pdf(raw: bytes) -> _Taken:
    """The text of a PDF's pages, and its title."""
    import logging

    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is wrong with it is said in the problem
    reader: Any = pypdf.PdfReader(io.BytesIO(raw))
    title = reader.metadata.title if reader.metadata else None
    return "\n".join(page.extract_text() for page in reader.pages), title


def _read(kind: str, package: str, take: Callable[[bytes], _Taken], document: Document) -> Outcomes:
    """The report of a paper."""
    from importlib.metadata import version

    try:
        text, title = take(document.raw)
    except ImportError:
        remedy = f"pip install 'retold[{kind}]', or save it as text"
        raise NotReadError(f"reading it needs the package {package}", remedy) from None
    except Exception as error:
        reason = f"damaged or locked {kind} file ({type(error).__name__}: {error})"
        raise NotReadError(reason, "save it anew, or as text") from error
    if not text.strip():
        raise NotReadError(f"a {kind} file without text", "give one with text in it; pictures of pages are not read")
    yield Report(
        id=document.name,
        text=text,
        title=(title or "").strip() or None,
        provenance=document.provenance(f"{package} {version(package)}"),
    )


def _reader(kind: str, package: str, take: Callable[[bytes], _Taken]) -> Reader:
    return lambda document: _read(kind, package, take, document)


READERS: Mapping[str, Reader] = {
    ".docx": _reader("docx", "python-docx", _from_docx),
    ".pdf": _reader("pdf", "pypdf", _from_pdf),
}
