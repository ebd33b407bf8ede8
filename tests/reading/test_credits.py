"""Whose text a report says it is."""

import time

import pytest

from retold.model import Credit, Report, Span
from retold.reading.credits import find_credits
from retold.reading.sections import find_sections

LEAD = "A ferry with 80 people on board ran aground off the town of Varn on Monday, the coast guard said."
MORE = '"All are safe," said Lena Moss, its captain, who had sailed there for many years.'


def credits_of(*paragraphs, authors=()):
    text = "\n\n".join(paragraphs)
    return find_credits(Report("r", text, authors=authors), find_sections(text))


def shown(*paragraphs):
    return [(credit.kind, credit.name, credit.form) for credit in credits_of(*paragraphs)]


def test_a_credit_is_where_the_text_names_it():
    assert credits_of(f"VARN (Reuters) - {LEAD}", MORE) == (Credit("agency", "Reuters", "dateline", Span(6, 13)),)


@pytest.mark.parametrize(
    ("dateline", "agency"),
    [
        ("VARN, March 4 (AP) — ", "Associated Press"),
        ("Varn (AFP) – ", "Agence France-Presse"),
        ("March 4 (UPI) -- ", "United Press International"),
        ("VARN, March 4, 2024 (Reuters) - ", "Reuters"),
    ],
)
def test_datelines_name_agencies(dateline, agency):
    assert shown(dateline + LEAD, MORE) == [("agency", agency, "dateline")]


def test_another_outlet_in_a_dateline_is_called_one():
    assert shown(f"VARN (Northwire) - {LEAD}", MORE) == [("outlet", "Northwire", "dateline")]


def test_a_dateline_without_an_agency_credits_nobody():
    assert shown(f"VARN — {LEAD}", MORE) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Ada Brandt and Jon Reyes", [("writer", "Ada Brandt", "byline"), ("writer", "Jon Reyes", "byline")]),
        ("By Ada Brandt, Associated Press",
         [("writer", "Ada Brandt", "byline"), ("agency", "Associated Press", "byline")]),
        ("The Associated Press", [("agency", "Associated Press", "byline")]),
    ],
)  # fmt: skip
def test_bylines(line, expected):
    assert shown("Ferry runs aground off Varn", line, LEAD, MORE) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The Associated Press contributed to this report.", [("agency", "Associated Press", "contribution")]),
        ("With files from Canadian Press.", [("agency", "Canadian Press", "contribution")]),
        ("Copyright 2024 The Associated Press. All rights reserved.", [("agency", "Associated Press", "copyright")]),
        ("All came home. PTI", [("agency", "Press Trust of India", "sign-off")]),
        ("- Reuters", [("agency", "Reuters", "byline")]),
        ("— Ada Brandt.", [("writer", "Ada Brandt", "note")]),
        ("Follow Ada Brandt on Twitter @adab.", [("writer", "Ada Brandt", "note")]),
        ("Ada Brandt is a columnist for The Courier.", [("writer", "Ada Brandt", "note")]),
        ("Ada Brandt, who sailed for ten years, taught law in Oslo.", [("writer", "Ada Brandt", "note")]),
        ("Follow Ada B. Brandt on Twitter.", [("writer", "Ada B. Brandt", "note")]),
        ("Ada Brandt reported from Varn, and Jon Reyes from Oslo.",
         [("writer", "Ada Brandt", "note"), ("writer", "Jon Reyes", "note")]),
        ("Ada Brandt reports for Northern Radio.", [("writer", "Ada Brandt", "note")]),
        ("Contributing: Kim Dahl, Tom Hale", [("contributor", "Kim Dahl", "sign-off"),
                                              ("contributor", "Tom Hale", "sign-off")]),
        ("Associated Press business writers Kim Dahl in Oslo and Tom Hale contributed to this report.",
         [("agency", "Associated Press", "contribution"), ("contributor", "Kim Dahl", "contribution"),
          ("contributor", "Tom Hale", "contribution")]),
        ("Kim Dahl in Oslo and Tom Hale contributed to this story.",
         [("contributor", "Kim Dahl", "contribution"), ("contributor", "Tom Hale", "contribution")]),
    ],
)  # fmt: skip
def test_last_lines(line, expected):
    assert shown(LEAD, MORE, line) == expected


def test_a_sign_off_has_writers_contributors_and_editors():
    line = "(Reporting by Ada Brandt in Varn and Jon Reyes; additional reporting by Kim Dahl; Editing by Tom Hale)"
    assert shown(LEAD, f"{MORE} {line}") == [
        ("agency", "Reuters", "inferred"),
        ("writer", "Ada Brandt", "sign-off"),
        ("writer", "Jon Reyes", "sign-off"),
        ("contributor", "Kim Dahl", "sign-off"),
        ("editor", "Tom Hale", "sign-off"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Lena Moss is the captain of the ferry and a member of its board.",
        "Ada Brandt, a law professor at Oslo, said the captain was not to blame.",
        "The captain told Reuters that all were safe.",
        "While Ada was the owner, her lawyer had never been on board.",
        "Reporting by Northern Radio further uncovered a list of people, one of them Ada Brandt, who were ill.",
    ],
)
def test_people_and_agencies_of_whom_a_report_tells_are_no_credits(line):
    assert shown(LEAD, MORE, line) == []


@pytest.mark.parametrize("caption", ["The ferry off Varn on Monday. © 2024 Reuters", "© 2024 AP Photo/Ada Brandt"])
def test_rights_in_a_picture_are_none_in_the_text(caption):
    assert shown("Ferry runs aground off Varn", caption, LEAD, MORE, LEAD, MORE, LEAD, MORE) == []


def test_an_agency_that_contributed_is_nobody():
    assert shown(LEAD, MORE, "The UPI contributed to this report.") == [
        ("agency", "United Press International", "contribution")
    ]


def test_places_in_a_sign_off_are_nobody():
    line = "(Reporting by Ada Brandt in New York and Los Angeles)"
    assert shown(LEAD, MORE, line) == [("writer", "Ada Brandt", "sign-off")]


def test_where_authors_work_is_told_from_their_names():
    given = ("By ADA BRANDT", "JON REYES Associated Press", "AP Sports Writer", "The Varn Courier")
    assert [(one.kind, one.name) for one in credits_of(LEAD, MORE, authors=given)] == [
        ("writer", "ADA BRANDT"),
        ("agency", "Associated Press"),
        ("writer", "JON REYES"),
        ("writer", "The Varn Courier"),
    ]


def test_an_address_that_was_given_is_no_name():
    given = ("desk@courier.example", "@adabrandt", "https://courier.example/brandt", "Jon Reyes")
    assert credits_of(LEAD, MORE, authors=given) == (Credit("writer", "Jon Reyes", "given"),)


def test_authors_that_were_given_come_last_and_once():
    assert credits_of(LEAD, MORE, "Follow Ada Brandt on Twitter.", authors=("Ada Brandt", "AFP", "Jon Reyes")) == (
        Credit("writer", "Ada Brandt", "note", Span(189, 199)),
        Credit("agency", "Agence France-Presse", "given"),
        Credit("writer", "Jon Reyes", "given"),
    )


@pytest.mark.parametrize(
    "piece", ["- ", "Ada ", "(Reporting by Ada Brandt; ", "Ada contributed ", "Follow Ada Brandt "]
)
def test_endless_lines_take_no_time(piece):
    text = piece * (100_000 // len(piece))
    sections = find_sections(text)
    started = time.process_time()
    find_credits(Report("r", text), sections)
    assert time.process_time() - started < 3


def test_names_begin_with_any_capital():
    assert shown("By Żaneta Łukasz and Éric Øst | AP", LEAD, MORE) == [
        ("writer", "Żaneta Łukasz", "byline"),
        ("writer", "Éric Øst", "byline"),
        ("agency", "Associated Press", "byline"),
    ]


def test_who_signs_as_reuters_does_is_the_agency_that_the_text_names():
    signed = "(Reporting by Ann Lee; Additional reporting by Bo Dahl; Editing by Kim Moe)"
    agencies = [one for one in shown(f"VARN, March 4 (AP) - {LEAD}", MORE, signed) if one[0] == "agency"]
    assert agencies == [("agency", "Associated Press", "dateline")]
