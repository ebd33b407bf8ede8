"""What undoes something that was told."""

from comparing.told import reading
from retold.comparing import find_claims
from retold.comparing.telling.undoing import undoing
from retold.text import split_words

STRIKE = "Rail workers of Norton will strike on Friday."


def undone(*later: str) -> list[str]:
    claims = find_claims([reading("A", STRIKE, "The strike of the rail workers is not their first.")], [], [])
    claims = (*claims, *find_claims([reading("B", *later)], [], []))
    words = {one.id: frozenset(word.concept for word in split_words(one.text) if word.content) for one in claims}
    places = {one.id: number for number, one in enumerate(claims)}
    return [one.text for one in undoing(claims[:1], claims, words, places)]


def test_a_later_report_that_calls_it_off_undoes_it() -> None:
    assert undone("The strike of rail workers was called off.", "Trains will run.") == [
        "The strike of rail workers was called off."
    ]


def test_what_tells_of_something_else_undoes_nothing() -> None:
    assert undone("A concert was called off.", "The strike of rail workers begins on Friday.") == []


def test_those_that_share_most_are_taken() -> None:
    told = [f"The strike of rail workers was {what}." for what in ("cancelled", "averted in Norton", "called off")]
    assert undone(*told) == [told[1], told[0]]
