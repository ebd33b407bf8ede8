"""What is found is found once."""

import pytest

from retold.model import Published, Reading, Report
from retold.text import remembered
from retold.text.remembered import once_for_each, once_for_each_word


def reading(text: str) -> Reading:
    return Reading(Report("r", text), (), Published(), ())


def test_a_word_is_looked_at_once() -> None:
    asked: list[str] = []

    @once_for_each_word
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [length(word) for word in ("ferry", "pier", "ferry")] == [5, 4, 5]
    assert asked == ["ferry", "pier"]


def test_words_are_forgotten_where_they_become_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "_WORDS", 2)
    asked: list[str] = []

    @once_for_each_word
    def noted(word: str) -> str:
        asked.append(word)
        return word

    assert [noted(word) for word in ("a", "b", "c", "c", "a")] == ["a", "b", "c", "c", "a"]
    assert asked == ["a", "b", "c", "a"]


def test_a_reading_is_looked_at_once_and_one_like_it_again() -> None:
    asked: list[str] = []

    @once_for_each
    def noted(one: Reading) -> int:
        asked.append(one.text)
        return len(one.text)

    first, like_it = reading("Rain fell."), reading("Rain fell.")
    assert [noted(one) for one in (first, first, like_it)] == [10, 10, 10]
    assert asked == ["Rain fell.", "Rain fell."]


def test_the_reading_that_was_found_first_is_forgotten_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "_KEPT", len("a") + len("b"))
    asked: list[str] = []

    @once_for_each
    def noted(one: Reading) -> str:
        asked.append(one.text)
        return one.text

    a, b, c = reading("a"), reading("b"), reading("c")
    assert [noted(one) for one in (a, b, c, b, a)] == ["a", "b", "c", "b", "a"]
    assert asked == ["a", "b", "c", "a"]
