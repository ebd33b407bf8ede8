"""Tables with a report a row."""

import pytest

from retold.model import Report
from retold.sources.document import own_extractor
from retold.sources.table import read_table
from sources.documents import document, read

LONG = "The ferry lay on a sandbank. " * 6000


def test_a_row_is_a_report_with_all_that_its_columns_say():
    rows = (
        "\ufeffTitle,Publication,Publication Date,Author,URL,Full Text,Notes\r\n"
        'Ferry aground,The Varn Courier,2026-03-05,Ada Brandt,https://courier.example/a,"A ferry ran aground, twice.\n'
        'Nobody was ""hurt"".",x\r\n'
        ",,,,,,\r\n"
        "Fog,,,,,Fog lay on the coast.\r\n"
    )
    given = document(rows, "export.csv")
    where = given.provenance(own_extractor("csv"), place=2, encoding="utf-8")
    first, second = read_table(given)
    assert first == Report(
        "export:2",
        'A ferry ran aground, twice.\nNobody was "hurt".',
        title="Ferry aground",
        published="2026-03-05",
        publisher="The Varn Courier",
        url="https://courier.example/a",
        authors=("Ada Brandt",),
        provenance=where,
    )
    assert isinstance(second, Report)
    assert (second.id, second.title, second.text, second.publisher) == (
        "export:4",
        "Fog",
        "Fog lay on the coast.",
        None,
    )


@pytest.mark.parametrize("mark", [";", "\t", "|"])
def test_the_sign_between_fields_is_told_by_the_names(mark):
    (report,), problems = read(read_table, mark.join(("id", "text")) + "\n" + mark.join(("a", "Fog, and rain.")))
    assert (report.id, report.text, problems) == ("a", "Fog, and rain.", [])


def test_a_long_text_is_one_field():
    (report,), _ = read(read_table, f'text\n"{LONG}"\n')
    assert report.text == LONG.strip()


@pytest.mark.parametrize(
    ("raw", "reason", "place"),
    [
        ("", "the file is empty", None),
        (b"a\0b", "binary data, not a table", None),
        ("title,media_name,url\nFog,Courier,https://courier.example/a\n",
         "a table without a column of texts (title, media_name, url)", None),
        ("id,text\na,\n", "a row without text", 2),
        ("id,text\n,\n\n", "a table without rows", None),
    ],
)  # fmt: skip
def test_what_is_no_table_of_reports_is_a_problem(raw, reason, place):
    reports, (problem,) = read(read_table, raw)
    assert (reports, problem.reason, problem.place) == ([], reason, place)
