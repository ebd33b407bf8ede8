"""A report in another language is kept, and not read."""

from retold.model import Report
from retold.reading import read

GERMAN = (
    "BERLIN (dpa) - Eine Fähre mit vierzig Menschen an Bord ist am Montag vor Varn auf eine Sandbank gelaufen. "
    "„Niemand wurde verletzt“, sagte Kapitän Otto Brandt. Ein Schlepper war nach Angaben der Küstenwache unterwegs."
)


def test_a_report_in_another_language_is_marked_and_not_read():
    reading = read(Report("g", GERMAN, published="2024-03-05"))
    assert (reading.english, len(reading.sentences), reading.published.value) == (False, 4, "2024-03-05")
    assert (reading.entities, reading.dates, reading.statements, reading.events) == ((), (), (), ())


def test_an_english_one_is_read():
    reading = read(
        Report("e", "A ferry with forty people ran aground off Varn on Monday, the coastguard said in Tarnow.")
    )
    assert reading.english
    assert [one.cue.of(reading.text) for one in reading.statements] == ["said"]
