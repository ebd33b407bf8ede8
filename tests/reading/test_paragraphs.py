from hypothesis import given
from hypothesis import strategies as st

from retold.model import Section, Span
from retold.reading.paragraphs import is_caseless, split_paragraphs, split_pieces


def test_lines_are_paragraphs_unless_the_text_is_wrapped() -> None:
    assert [one.of(text) for text in ["One\n\n two \r\nthree"] for one in split_paragraphs(text)] == [
        "One",
        "two",
        "three",
    ]


def test_wrapped_text_ends_paragraphs_at_blank_and_early_lines() -> None:
    text = (
        "The ferry had left the port of the old town in fog on\n"
        "Friday when it ran into the pier, the company had said in\n"
        "a letter.\n"
        "Nobody was hurt in the fog, which lay over the harbour of\n"
        "the town.\n"
        "\n"
        "The pier is closed."
    )
    assert [" ".join(one.of(text).split()) for one in split_paragraphs(text)] == [
        "The ferry had left the port of the old town in fog on Friday when it ran into the pier, the company had said "
        "in a letter.",
        "Nobody was hurt in the fog, which lay over the harbour of the town.",
        "The pier is closed.",
    ]


def test_short_lines_in_lower_case_are_a_list() -> None:
    text = "What to take:\nbread\nbutter\na knife"
    assert len(split_paragraphs(text)) == 4
    assert len(split_paragraphs("Milk\neggs and bread\nthe cheese\nsome butter")) == 4


def test_narrow_columns_are_wrapped() -> None:
    text = (
        "The mayor left the town\nof Brno on Monday, when it\nwas raining. She came back\non Tuesday with her dog."
        "\n\nIt was cold, and nobody\nwas in the street."
    )
    assert [" ".join(one.of(text).split()) for one in split_paragraphs(text)] == [
        "The mayor left the town of Brno on Monday, when it was raining. She came back on Tuesday with her dog.",
        "It was cold, and nobody was in the street.",
    ]


def test_pieces_know_their_section_and_paragraph() -> None:
    text = "PARIS - She left.\nHe stayed."
    sections = (Section("dateline", Span(0, 7)), Section("body", Span(8, len(text))))
    assert [(section.kind, number, span.of(text)) for section, number, span in split_pieces(text, sections)] == [
        ("dateline", 0, "PARIS -"),
        ("body", 0, "She left."),
        ("body", 1, "He stayed."),
    ]


def test_caseless() -> None:
    assert is_caseless("the mayor left. nobody knows why.")
    assert not is_caseless("The mayor left.")
    long = "a few words more "
    assert is_caseless(f"{40 * long}A {200 * long}A B C D E")
    assert not is_caseless(f"{40 * long}A B C {40 * long}")


@given(st.text("aB. \n\r\t", max_size=300))
def test_paragraphs_lose_nothing(text: str) -> None:
    paragraphs = split_paragraphs(text)
    assert "".join("".join(one.of(text) for one in paragraphs).split()) == "".join(text.split())
    assert all(one.of(text) == one.of(text).strip() != "" for one in paragraphs)
