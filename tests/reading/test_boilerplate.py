"""Sentences that an outlet sets under many reports tell nothing in any of them."""

from retold.model import Report
from retold.reading import read

TEXT = "A ferry sank off Varn, Lena Moss said. Write to Ada Brandt, who loves letters. It was raining.\n\nAll are safe."
LETTERS = "Write to Ada Brandt, who loves letters."


def sections(reading):
    return [(section.kind, section.span.of(reading.text)) for section in reading.sections]


def test_they_are_furniture_and_the_text_stays():
    reading = read(Report("r", TEXT), boilerplate={1})
    assert reading.text == TEXT
    assert sections(reading) == [
        ("body", "A ferry sank off Varn, Lena Moss said."),
        ("furniture", LETTERS),
        ("body", "It was raining.\n\nAll are safe."),
    ]
    assert [sentence.section for sentence in reading.sentences] == ["body", "furniture", "body", "body"]


def test_nobody_is_named_in_them():
    assert [one.name for one in read(Report("r", TEXT)).entities if one.kind == "person"] == ["Lena Moss", "Ada Brandt"]
    assert [one.name for one in read(Report("r", TEXT), boilerplate={1}).entities if one.kind == "person"] == [
        "Lena Moss"
    ]


def test_without_any_nothing_is_changed():
    assert read(Report("r", TEXT), boilerplate=frozenset()) == read(Report("r", TEXT))
