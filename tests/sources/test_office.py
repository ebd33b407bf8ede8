"""Papers of an office."""

import io

import docx
import pytest
from pypdf import PdfWriter

from retold.sources.office import READERS
from sources.documents import read


def word() -> bytes:
    """A Word document."""
    paper = docx.Document()
    paper.core_properties.title = "Ferry aground"
    paper.add_paragraph("A ferry ran aground off Varn.")
    paper.add_paragraph("")
    paper.add_paragraph("Nobody was hurt.")
    file = io.BytesIO()
    paper.save(file)
    return file.getvalue()


def pdf(words: str) -> bytes:
    """A PDF of one page with these words on it, written by hand."""
    stream = f"BT /F1 12 Tf 50 700 Td ({words}) Tj ET".encode()
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
        b"/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
    ]
    body, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(body)
    return body + b"xref\n0 5\n0000000000 65535 f \n" + table + end


def test_a_word_document():
    (report,), problems = read(READERS[".docx"], word(), "a.docx")
    assert problems == []
    assert (report.text, report.title) == ("A ferry ran aground off Varn.\nNobody was hurt.", "Ferry aground")
    assert report.provenance.extractor.startswith("python-docx ")


def test_a_pdf():
    (report,), problems = read(READERS[".pdf"], pdf("A ferry ran aground off Varn."), "a.pdf")
    assert problems == []
    assert (report.id, report.text, report.title) == ("a", "A ferry ran aground off Varn.", None)


def test_a_pdf_of_pictures_has_no_text():
    file = io.BytesIO()
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.write(file)
    _, (problem,) = read(READERS[".pdf"], file.getvalue(), "a.pdf")
    assert problem.reason == "a pdf file without text"


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_damaged_ones_are_a_problem(kind):
    for raw in (b"", b"nothing of the kind", word()[:100], pdf("x")[:60]):
        reports, (problem,) = read(READERS[f".{kind}"], raw, f"a.{kind}")
        assert reports == []
        assert problem.reason.startswith((f"damaged or locked {kind} file", f"a {kind} file without text"))
