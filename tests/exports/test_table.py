import csv
import io
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from exports.made import REPORTS, STORY, claim
from retold.exports.table import COLUMNS, claims_csv
from retold.model import Support

FORMULAS = set("=+-@＝＋－＠\t\r\n")


def read(story, reports=REPORTS):
    header, *rows = csv.reader(io.StringIO(claims_csv(story, reports), newline=""), strict=True)
    assert tuple(header) == COLUMNS
    return [dict(zip(header, row, strict=True)) for row in rows]


def test_a_row_a_claim():
    assert read(STORY)[0] == {
        "claim": "wire/1:1",
        "text": "A barge sank on the Lume.",
        "status": "happened",
        "earliest": "2024-05-03",
        "latest": "2024-05-03",
        "accounts_at_least": "1",
        "accounts_at_most": "2",
        "reports": "3",
        "told_by": "wire/1; own; copy",
        "publishers": "Northwire; The Courier; =Evening Post",
        "sources": "Ada Lind",
        "conflicts": "number: wire/1 has “1”, own has “2”",
        "report": "wire/1",
        "start": "0",
        "end": "25",
    }
    assert [(row["reports"], row["told_by"]) for row in read(STORY)] == [
        ("3", "wire/1; own; copy"),
        ("3", "own; other"),
    ]


def test_lines_end_as_the_standard_says_and_every_cell_comes_back():
    one = replace(claim("own", told=[("own", "happened", False)]), text='She said "no",\nthen; left', date=None)
    made = claims_csv(replace(STORY, claims=(one,)), REPORTS)
    assert made.startswith(",".join(COLUMNS) + "\r\n")
    assert '"She said ""no"",\nthen; left"' in made
    assert made.endswith("\r\n")
    [row] = read(replace(STORY, claims=(one,)))
    assert (row["text"], row["earliest"]) == ('She said "no",\nthen; left', "")


def test_no_cell_is_a_formula():
    texts = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "'quoted'", "1-1", " plain"]
    claims = tuple(replace(claim("own", told=[("own", "happened", False)]), text=text) for text in texts)
    rows = read(replace(STORY, claims=claims))
    assert [row["text"] for row in rows] == [*(f"'{text}" for text in texts[:8]), "1-1", " plain"]


@given(st.text(max_size=40))
def test_whatever_is_told_is_no_formula_and_comes_back_without_its_apostrophe(text):
    told = claim("own", told=[("own", "happened", False)], independent=Support(1, 1, sources=(text,)))
    [row] = read(replace(STORY, claims=(told,)))
    found = row["sources"]
    assert found.lstrip()[:1] not in FORMULAS or not found.lstrip()
    assert found.removeprefix("'") == text
