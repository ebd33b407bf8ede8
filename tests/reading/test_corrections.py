"""Notes on what was wrong in a report, or changed."""

import pytest

from retold.model import Report
from retold.reading import read_light
from retold.reading.corrections import is_correction

LEAD = "A ferry with 80 people on board ran aground off the town of Varn on Monday, the coast guard said."
MORE = '"All are safe," said Lena Moss, its captain, who had sailed there for many years.'


@pytest.mark.parametrize(
    "line",
    [
        "Correction: An earlier version of this article misstated the number of people on board.",
        "CORRECTION (March 6, 2024, 8:40 a.m.): The ferry has two decks.",
        "Clarification: The headline was changed to make plain that nobody was hurt.",
        "CORRECTION APPENDED.",
        "This story has been updated to include a statement of the owner.",
        "• This article was amended on 6 March 2024 to correct the spelling of a name.",
        "Editor’s note: This article originally misidentified the captain. We regret the error.",
        "Update March 6, 11AM: The story has been updated with the name of the ferry.",
        "An earlier version of this report gave a wrong number of people.",
        "(This story corrects to show that the ferry is white, in paragraph two)",
        "UPDATE 2:25 P.M.: This post has been updated with comment from the owner.",
        "[Update: Owing to an editing error, the age of the ferry was given as 30.]",
        "(Corrects number of people in paragraph 3)",
        "Because of an editing error, an article on Tuesday misstated the age of the ferry.",
    ],
)
def test_notes(line):
    assert is_correction(line)


@pytest.mark.parametrize(
    "line",
    [
        "This is clarifying for all who were on board.",
        "This report was revised by the ministry on Friday.",
        "Correction officers at the prison said in a statement: all is well.",
        "An earlier version of the bill gave a wrong sum.",
        "The number was corrected on Tuesday.",
        "Editor's note: The following is part 3 of a series.",
        "In a statement, the owner says, “We regret the error.”",
    ],
)
def test_other_lines(line):
    assert not is_correction(line)


def kinds(*paragraphs):
    reading = read_light(Report("r", "\n\n".join(paragraphs)))
    return [(section.kind, section.span.of(reading.text)) for section in reading.sections], reading


def test_a_note_is_a_section_and_no_sentence_of_the_report():
    note = "This story has been updated to include a statement of the owner."
    sections, reading = kinds(LEAD, MORE, note)
    assert sections == [("body", f"{LEAD}\n\n{MORE}"), ("correction", note)]
    assert [sentence.section for sentence in reading.sentences] == ["body", "body"]


def test_what_stands_below_a_bare_label_at_the_end_belongs_to_the_note():
    sections, _ = kinds(LEAD, MORE, "CORRECTION:", "The ferry has two decks, not three.", "Friday, March 8, 2024.")
    assert sections[1] == ("correction", "CORRECTION:\n\nThe ferry has two decks, not three.\n\nFriday, March 8, 2024.")
