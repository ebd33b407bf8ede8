"""The part of a text that is shown for a search."""

from hypothesis import given
from hypothesis import strategies as st

from retold.library.search.snippets import LENGTH, find_snippet
from retold.model import Span

FILLER = "nothing of note happened there that day " * 10


def places(text: str, *words: str) -> list[Span]:
    found = [Span(text.index(word), text.index(word) + len(word)) for word in words]
    return sorted(found)


def test_a_short_text_is_shown_whole() -> None:
    text = " The ferry sank. "
    assert find_snippet(text, places(text, "ferry")).of(text) == "The ferry sank."


def test_without_a_place_the_beginning_is_shown() -> None:
    shown = find_snippet(FILLER, []).of(FILLER)
    assert FILLER.startswith(shown + " ")
    assert LENGTH - 10 < len(shown) <= LENGTH


def test_most_words_together_are_shown() -> None:
    text = f"The ferry was late. {FILLER} Divers found the wreck of the sunken ferry near Exmouth. {FILLER}"
    matches = sorted([*places(text, "ferry", "wreck", "Exmouth"), Span(text.rindex("ferry"), text.rindex("ferry") + 5)])
    shown = find_snippet(text, matches).of(text)
    assert "Divers found the wreck of the sunken ferry near Exmouth." in shown
    assert len(shown) <= LENGTH


def test_no_half_words() -> None:
    text = f"{FILLER}ferry {FILLER}"
    span = find_snippet(text, places(text, "ferry"))
    assert text[span.start - 1] == text[span.end] == " "
    assert set(span.of(text).split()) <= set(text.split())


@given(
    st.text(alphabet="ab \n", max_size=900), st.lists(st.tuples(st.integers(0, 900), st.integers(1, 300)), max_size=5)
)
def test_a_snippet_lies_in_the_text(text: str, drawn: list[tuple[int, int]]) -> None:
    matches = sorted(Span(start, start + size) for start, size in drawn if start + size <= len(text))
    span = find_snippet(text, matches)
    assert 0 <= span.start <= span.end <= len(text)
    assert span.end - span.start <= LENGTH
    assert span.of(text) == span.of(text).strip()
