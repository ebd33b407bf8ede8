from dataclasses import replace

from comparing.told import person, reading, said
from retold.comparing.sources import source_of, unique_sources

TEXT = "The bridge fell at noon, police said."
CONTENT = "The bridge fell at noon"


def test_the_words_that_name_the_source() -> None:
    one = replace(reading("A", TEXT), statements=(said(TEXT, CONTENT, "police"),))
    assert source_of(one, [one.sentences[0].span]) == "police"


def test_the_speakers_name_where_it_is_known() -> None:
    statement = said(TEXT, CONTENT, "police", speaker="e1")
    one = replace(reading("A", TEXT), statements=(statement,), entities=(person("Dora Quint"),))
    assert source_of(one, [one.sentences[0].span]) == "Dora Quint"


def test_the_reports_own_voice() -> None:
    one = replace(reading("A", TEXT), statements=(said(TEXT, "noon", "police"),))
    assert source_of(one, [one.sentences[0].span]) is None


def test_each_source_once_by_its_fullest_name() -> None:
    assert unique_sources(["Mr Quint", None, "Dora Quint", "US officials", "U.S. officials", "officials"]) == (
        "Dora Quint",
        "US officials",
    )


def test_other_spellings_of_a_name_are_the_same_source() -> None:
    assert unique_sources(["Antony Blinken", "Anthony Blinken"]) == ("Antony Blinken",)


def test_namesakes_are_two_sources() -> None:
    assert unique_sources(["Jane Smith", "John Smith", "John Meyer"]) == ("Jane Smith", "John Smith", "John Meyer")
