"""Find the documents at the given paths and read each by its format."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from retold.engine.pool import available_cores
from retold.model import Problem, Report
from retold.sources import gathering
from retold.sources.children import Children
from retold.sources.document import Document, Outcome, Validators
from retold.sources.finding import Found
from retold.sources.gathering import Gathered, Loaded
from retold.sources.kinds import is_harmless, is_opened, open_document, read_document
from retold.text.language import language_of

__all__ = ["Loaded", "LoadingStopped", "load", "load_documents", "portions", "read_each"]


class LoadingStopped(KeyboardInterrupt):
    """Reading was interrupted; ``loaded`` is what had been read by then."""

    def __init__(self, loaded: Loaded) -> None:
        super().__init__(f"stopped; {len(loaded.reports):,} reports read")
        self.loaded = loaded


def load(
    paths: Iterable[str | os.PathLike[str]],
    only: Callable[[Path], bool] | None = None,
    progress: Callable[[str, int, int], None] | None = None,
) -> Loaded:
    """Read every report at the paths: files of the formats in ``kinds`` and folders of them, addresses of the web.

    "-" is the standard input.

    ``only`` tells which of the files to read; the names of their reports are those that they have among all.
    ``progress`` hears how many documents were read, of 0: how many there are is not known before the end.

    A text file's report is named after the file, inside a folder by its path from there. A record without an id is
    named after its file and line. Two reports never have the same id: a second one with other text, or in a file of
    its own, gets "#2" behind it, a second record with the same text is counted once; both are noted among the problems.

    Interrupted it raises LoadingStopped with what had been read.
    """
    (loaded,) = portions(paths, only, progress, size=sys.maxsize)
    return loaded


def portions(
    paths: Iterable[str | os.PathLike[str]],
    only: Callable[[Path], bool] | None = None,
    progress: Callable[[str, int, int], None] | None = None,
    known: Callable[[str], Validators] | None = None,
    taken: Callable[[Document], None] | None = None,
    size: int | None = None,
) -> Iterator[Loaded]:
    """What ``load`` reads, in portions of about so many characters, one if it is less: sources may exceed memory.

    ``known`` tells what the server of an address said the last time, ``taken`` hears of each document that a report is
    from, and of all pieces of a file that is read in pieces.
    """
    found = Found(only, known)
    gathered = Gathered()
    try:
        for number, (item, outcomes) in enumerate(_read(found.documents(paths)), start=1):
            if gathered.size >= (size or gathering.PORTION):
                yield gathered.portion()
            gathered.take(item, outcomes)
            if taken and isinstance(item, Document) and _is_wanted(item, outcomes):
                taken(item)
            if progress:
                progress("reading files", number, 0)
    except KeyboardInterrupt:
        raise LoadingStopped(gathered.last(tuple(found.ignored))) from None
    yield gathered.last(tuple(found.ignored))


def _is_wanted(document: Document, outcomes: Iterable[Outcome]) -> bool:
    """Whether a report is from a document, or may be from another piece of the same file, which is kept whole."""
    return is_opened(document.file) or any(isinstance(one, Report) for one in outcomes)


def load_documents(documents: Iterable[Document]) -> Loaded:
    """Read every report of documents that were handed over, as ``load`` does of those that it finds."""
    gathered = Gathered()
    inner = (one for document in documents for one in open_document(document))
    for item, outcomes in _read(inner):
        gathered.take(item, outcomes)
    return gathered.last(())


def read_each(documents: Iterable[Document]) -> Iterator[tuple[Document, list[Report]]]:
    """Documents that nothing is packed in, each with the reports in it; what is wrong with one is passed over."""
    for item, outcomes in _read(documents):
        if isinstance(item, Document):
            yield item, [one for one in outcomes if isinstance(one, Report)]


def _read(items: Iterable[Document | Problem]) -> Iterator[tuple[Document | Problem, list[Outcome]]]:
    """Each document with what comes of it; a report's language is told here, so that one process has the tables."""
    for item, outcomes in Children(read_document, is_harmless, available_cores()).read(items):
        yield item, [_told(one) if isinstance(one, Report) else one for one in outcomes]


def _told(report: Report) -> Report:
    """The report with the language of its text in the place of the one that was stated."""
    return replace(report, language=language_of(report.text, report.language))
