"""Reports are taken anew from the bytes that were kept of them, as this version takes them."""

from collections.abc import Iterator, Mapping, Sequence

from retold.library.file.database import Database
from retold.library.tables.raw import each_raw
from retold.library.tables.retaken import Text, retake, texts_by_document
from retold.model import Report
from retold.model.answers import Retaken
from retold.pipeline import Progress
from retold.sources.document import Document
from retold.sources.load import read_each


def take_again(database: Database, progress: Progress | None) -> Retaken:
    """Read every kept document, and put what is in it now in the place of what was; a document a transaction."""
    texts = texts_by_document(database)
    read: set[str] = set()
    changed: set[str] = set()
    for number, (document, reports) in enumerate(read_each(_documents(database, texts)), start=1):
        if progress:
            progress("reading again", number, 0)
        with database.transaction():
            for text, report in _matched(texts[document.sha256], reports):
                if retake(database, text, report):
                    changed.add(text.report)
                read.add(text.report)
    lost = {text.report for some in texts.values() for text in some} - read
    return Retaken(len(read), tuple(sorted(changed)), tuple(sorted(lost)))


def _documents(database: Database, texts: Mapping[str, Sequence[Text]]) -> Iterator[Document]:
    """The kept documents, with the address that they were fetched from."""
    for raw in each_raw(database):
        if of := texts.get(raw.sha256):
            yield Document("", "", raw.content, raw.sha256, raw.file, address=of[0].address, first=raw.first)


def _matched(texts: Sequence[Text], reports: Sequence[Report]) -> Iterator[tuple[Text, Report]]:
    """Each text with the report that stands at its place now; where a document holds but one it is that."""
    places = {report.provenance.place: report for report in reports if report.provenance}
    for text in texts:
        report = places.get(None) if len(reports) == 1 and None in places else places.get(text.place)
        if report is not None:
            yield text, report
