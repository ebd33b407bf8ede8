from dataclasses import replace

import pytest

from comparing.told import person, reading, said, span_of
from retold.comparing.sentences.sources import source_of, sources_behind, unique_sources
from retold.model import Mention, Quotation

TEXT = "The bridge fell at noon, police said."
CONTENT = "The bridge fell at noon"


def test_the_words_that_name_the_source() -> None:
    one = replace(reading("A", TEXT), statements=(said(TEXT, CONTENT, "police"),))
    assert source_of(one, [one.sentences[0].span]) == "police"


def test_the_speakers_name_where_it_is_known() -> None:
    statement = said(TEXT, CONTENT, "police", speaker="e1")
    one = replace(reading("A", TEXT), statements=(statement,), entities=(person("Dora Quint"),))
    assert source_of(one, [one.sentences[0].span]) == "Dora Quint"


def source(words: str) -> str | None:
    """The source of a sentence that so many words name."""
    content = "the bridge over the Mar fell at noon, an hour after all the trains had been stopped"
    text = f"It was known that {content}, said {words}."
    one = replace(
        reading("A", text),
        statements=(said(text, content, words),),
        entities=(person("Dora Quint"),),
        names=(Mention(span_of(text, "Dora Quint"), "e1", "full"),) if "Dora Quint" in words else (),
    )
    return source_of(one, [one.sentences[0].span])


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("its director, Dora Quint,", "Dora Quint"),
        ("the fire service", "the fire service"),
        ("brokers at Halvard Re, who wrote to clients", "brokers at Halvard Re"),
        ("the State Department", "the State Department"),
        ("they", None),
        ("For that", None),
        ("the greeting", None),
        ("his apology for that", None),
        ("a crowd that had come from the town", "a crowd"),
    ],
)
def test_words_that_name_nobody_are_left_out(words: str, shown: str | None) -> None:
    assert source(words) == shown


def test_the_reports_own_voice() -> None:
    one = replace(reading("A", TEXT), statements=(said(TEXT, "noon", "police"),))
    assert source_of(one, [one.sentences[0].span]) is None


def test_each_source_once_by_its_fullest_name() -> None:
    assert unique_sources(["Mr Quint", None, "Dora Quint", "US officials", "U.S. officials", "officials"]) == (
        "Dora Quint",
        "US officials",
    )


def test_other_spellings_of_a_name_are_the_same_source() -> None:
    assert unique_sources(["Antony Blinken", "Anthony Blinken"]) == ("Antony Blinken (also: Anthony)",)
    assert unique_sources(["Sollberg", "Marit Solberg"]) == ("Marit Solberg (also: Sollberg)",)
    assert unique_sources(["Marit Solberg", "Marit Sandberg"]) == ("Marit Solberg", "Marit Sandberg")


def test_namesakes_are_two_sources() -> None:
    assert unique_sources(["Jane Smith", "John Smith", "John Meyer"]) == ("Jane Smith", "John Smith", "John Meyer")


def quoting(text: str, words: str, source: str) -> str | None:
    """The source of a sentence with one quotation."""
    statement = replace(said(text, words, source), kind="direct")  # type: ignore[arg-type]
    inside = span_of(text, words[1:-1])
    one = replace(
        reading("A", text),
        statements=(statement,),
        quotations=(Quotation(inside, span_of(text, words), "speech"),),
    )
    return source_of(one, [one.sentences[0].span])


def test_who_says_all_that_is_quoted_is_the_source_however_long_the_frame() -> None:
    long = "“We were minutes away from losing it,” Dora Quint told reporters at the quay, where she stood in the rain."
    assert quoting(long, "“We were minutes away from losing it,”", "Dora Quint") == "Dora Quint"
    mostly_told = "Dora Quint, who was sworn in on Monday after a long dispute over the count, called it “a great day”."
    assert quoting(mostly_told, "“a great day”", "Dora Quint") is None


def test_all_that_one_speaker_says_in_a_sentence_counts_together() -> None:
    text = "“We smelt gas,” said Ola Ben, who lives above the shop and says that she rang Norgas three times."
    contents = ("“We smelt gas,”", "that she rang Norgas three times")
    both = tuple(said(text, content, "Ola Ben", speaker="e1") for content in contents)
    one = replace(reading("A", text), entities=(person("Ola Ben"),))
    assert source_of(replace(one, statements=both[:1]), [one.sentences[0].span]) is None
    assert source_of(replace(one, statements=both), [one.sentences[0].span]) == "Ola Ben"


def test_a_source_that_not_all_name_is_shown_with_the_reports_that_do() -> None:
    assert sources_behind([("A", "Dora Quint"), ("B", "Mr Quint"), ("C", "police")]) == (
        "Dora Quint (in A, B)",
        "police (in C)",
    )
    assert sources_behind([(name, "police") for name in "ABCD"] + [("E", None)]) == ("police (in A, B and 2 more)",)
