"""What one report does not know and the other tells."""

import pytest

from comparing.differences.make import aligned
from retold.comparing.counterparts import find_counterparts
from retold.comparing.differences import find_differences
from retold.comparing.joining.verdicts import Verdicts
from retold.model import Report
from retold.reading import read

ASKED = "It remains unclear whether he was in the mill when the fire broke out."


@pytest.mark.parametrize(
    "known", ["He was not in the mill when the fire broke out.", "He was in the mill, police said."]
)
def test_who_does_not_know_denies_nothing(known: str) -> None:
    a, b = read(Report("a", ASKED)), read(Report("b", known))
    assert "negation" not in {one.kind for one in find_differences(a, b, aligned(a, b))}


def test_that_something_is_clear_is_denied_by_who_says_that_it_is_not() -> None:
    a, b = (
        read(Report("a", "It is not clear why the mill was shut.")),
        read(Report("b", "It is clear why the mill was shut.")),
    )
    assert "negation" in [one.kind for one in find_differences(a, b, aligned(a, b))]


def test_what_is_known_by_now_is_told_more_surely() -> None:
    a, b = read(Report("a", ASKED)), read(Report("b", "He was not in the mill when the fire broke out."))
    (one,) = [one for one in find_differences(a, b, aligned(a, b)) if one.kind == "certainty"]
    assert (one.a and one.a.of(a.text), one.b and one.b.of(b.text)) == ("remains unclear", "was not")
    assert one.note == "more certain in B"


def test_the_same_in_sentences_apart() -> None:
    a = read(Report("a", "A fire destroyed the Nordal cannery in Imber. It is not known what caused the fire."))
    b = read(Report("b", "A faulty boiler caused the fire in the Nordal cannery in Imber."))
    assert [one.kind for one in find_counterparts(a, b) if one.kind == "negation"] == []


def test_a_question_and_what_answers_it_are_two_claims() -> None:
    a, b = read(Report("a", ASKED)), read(Report("b", "He was not in the mill when the fire broke out."))
    alignment = aligned(a, b)
    assert Verdicts([a, b], []).joins(alignment, alignment.correspondences[0]) == "other"


def test_who_is_found_alive_undoes_no_fire() -> None:
    a = read(Report("a", "A fire destroyed the Nordal cannery in Imber on Tuesday night."))
    b = read(Report("b", "The night watchman of the Nordal cannery in Imber was found alive on Wednesday."))
    assert "negation" not in {one.kind for one in find_differences(a, b, aligned(a, b))}
