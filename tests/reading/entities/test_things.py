"""Bodies, firms and works, and their short names."""

from reading.entities.read_chains import mentions, read_lines
from retold.model import Quotation, Span


def test_organisations_and_places() -> None:
    text, found = read_lines(
        "The Acme Corp. plant in Oslo was sold by the Federal Bureau of Nonsense (FBN).",
        "Acme had asked the FBN and the US State Department.",
        "The State Department was silent.",
    )
    assert mentions(text, found, "Acme Corp.") == [("Acme Corp.", "full"), ("Acme", "short")]
    assert [words for words, _ in mentions(text, found, "FBN")] == ["Federal Bureau of Nonsense", "FBN", "FBN"]
    assert {e.name: e.kind for e in found[0] if e.name != "FBN"} == {
        "Acme Corp.": "organisation",
        "Oslo": "place",
        "US State Department": "organisation",
    }


def test_legal_forms_and_initials_are_one_company() -> None:
    text, found = read_lines(
        "Vernal Motors Group and its owner bought Borel Group plc and Co. shares.",
        "Later VM and Borel Group said nothing, and Vernal Motors Group fell.",
    )
    assert [words for words, _ in mentions(text, found, "Vernal Motors Group")] == [
        "Vernal Motors Group",
        "VM",
        "Vernal Motors Group",
    ]
    assert len({mention.entity for mention in found[1] if "Borel" in mention.span.of(text)}) == 1


def test_letters_of_a_nation_count_in_an_acronym() -> None:
    text, found = read_lines("The U.S. Geological Survey spoke.", "The USGS warned of more.")
    assert [words for words, _ in mentions(text, found, "U.S. Geological Survey")] == ["U.S. Geological Survey", "USGS"]


def test_short_names_of_firms_and_bodies() -> None:
    text, found = read_lines(
        "Nortrop Grummel and Zorga Sky Airlines met the United States Senate.",
        "Nortrop, Zorga Sky and the Senate were pleased with the Borga A99.",
        "The A99 flew.",
    )
    assert [sorted(words for words, _ in mentions(text, found, entity.name)) for entity in found[0]] == [
        ["Nortrop", "Nortrop Grummel"],
        ["Zorga Sky", "Zorga Sky Airlines"],
        ["Senate", "United States Senate"],
        ["A99", "Borga A99"],
    ]


def test_the_only_department_is_called_the_department() -> None:
    text, found = read_lines(
        "The Justice Department met the Court of Appeal.", "Later the department and the school spoke."
    )
    assert mentions(text, found, "Justice Department") == [("Justice Department", "full"), ("the department", "role")]
    _, found = read_lines("The Justice Department met the Labor Department.", "Later the department spoke.")
    assert all(mention.form != "role" for mention in found[1])


def test_a_title_in_quotation_marks_is_one_name_and_a_slogan_none() -> None:
    line = 'Her novel "The Ferry of Oslo" was read beside a sign that read "Save Our Ferries".'
    quotations = tuple(
        Quotation(Span(start, start + len(words)), Span(start - 1, start + len(words) + 1), "title")
        for words in ("The Ferry of Oslo", "Save Our Ferries")
        for start in (line.index(words),)
    )
    _, found = read_lines(line, quotations=quotations)
    assert [(entity.name, entity.kind) for entity in found[0]] == [("The Ferry of Oslo", "other")]
