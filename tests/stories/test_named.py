import pytest

from retold.model import Published, Reading, Report, Section, Span
from retold.stories.named import Kind, kinds_of, names_of
from retold.stories.profiles import told_words
from retold.text import split_words
from stories.few_reports import light


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Turnout was low in Marlow. Detectives came.", {"marlow"}),
        ("Marlow votes. Nobody in Marlow was glad.", {"marlow"}),
        ("Dora Quint was glad. “Rescue came late,” she said on Monday.", {"dora", "quint"}),
        ("The Storm hit at noon. The storm was over by one.", set()),
        ("rain in marlow", set()),
    ],
)
def test_names_are_written_in_capitals_where_other_words_are_not(text: str, names: set) -> None:
    reading = light("one", text)
    assert {word.concept for word in told_words(reading) if word.concept in names_of(reading, told_words(reading))} == {
        word.concept for name in names for word in split_words(name)
    }


def test_a_headline_in_title_case_names_nobody_by_itself() -> None:
    text = "Bridge Collapses in Marlow\nA bridge fell. Dora Quint saw it."
    head, body = Span(0, 26), Span(27, len(text))
    reading = Reading(
        Report("one", text), (Section("headline", head), Section("body", body)), Published(None, "unknown"), ()
    )
    assert names_of(reading, told_words(reading)) == {"dora", "quint"}


def test_kinds() -> None:
    words = split_words("Marlow lost 12 jobs on the 21st, its second loss in May or June, Q2")
    kinds = dict(zip((word.surface for word in words), kinds_of(words, {"marlow"}), strict=True))
    assert {surface: kind for surface, kind in kinds.items() if kind} == {
        "Marlow": Kind.NAME,
        "12": Kind.NUMBER,
        "21st": Kind.ORDINAL,
        "second": Kind.ORDINAL,
        "June": Kind.NUMBER,
        "Q2": Kind.ORDINAL,
    }
