"""Two reports of one form: the sentences that they share have another name, day or number in the same place."""

import pytest

from lineage.texts import in_step, reading_of
from retold.lineage import relate

CRASH = (
    "Two people were killed when their car left the road and hit a tree near {} on {}, police said. The victims were {}"
)
FIRE = "Firefighters were called to a burning barn at {} shortly after {} and put out the blaze, {} said. {}"
RATE = "The central bank {} percent on Thursday. {} of the seven members of the board voted for {}"


SPRING = "Shops in the capital had asked for a pause since winter. Brokers were surprised and sold bonds of the state."
SUMMER = "Exporters had hoped for cheaper loans before the harvest. On the quay at Lorne nobody expected anything else."


def kind(one: str, other: str, first: str | None = None, then: str | None = None) -> str:
    """How far the two hang together, and by what kind of link."""
    a, b = reading_of(one, "a", published=first), reading_of(other, "b", published=then)
    relation = relate(a, b, in_step(a, b, min(len(a.sentences), len(b.sentences))))
    return f"{relation.level} {relation.kind}"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            CRASH.format("Kolby", "Tuesday night", "a man and a woman in their twenties."),
            CRASH.format("Alvik", "Wednesday afternoon", "two men in their thirties."),
        ),
        (
            FIRE.format("Tarn Farm", "three", "officer Ines Moe", "Nobody was hurt."),
            FIRE.format("Lorne", "nine", "officer Ole Brandt", "A dozen calves died."),
        ),
        (
            "A man was taken to hospital after he fell from a ladder in Hallam on Monday. He is 41.",
            "A man was taken to hospital after he fell from a ladder in Kellhaven on Friday. His name was not given.",
        ),
    ],
)
def test_another_name_and_another_day_or_number_tell_of_another_event(one: str, other: str):
    assert kind(one, other) == "independent template"


def test_weeks_later_another_number_in_the_same_place_is_enough():
    one = RATE.format("raised its rate to 2.5", "Five", "the increase.")
    other = RATE.format("left its rate unchanged at 2.5", "Six", "it; nobody spoke against.")
    assert kind(one, other, "2031-02-05", "2031-03-19") == "independent template"
    assert kind(one, other, "2031-02-05", "2031-02-06") != "independent template"


def test_weeks_later_two_other_numbers_are_enough_where_little_was_kept():
    month = (
        "The Bank of Torland {} on Thursday. Seven members of its board {}. "
        "Governor Henrika Solt told a news conference in Hallam that {}. Inflation in Torland was {} percent. "
        "The Bank of Torland expects {} percent by December. {}"
    )
    one = month.format("raised its key rate", "voted for the increase", "prices walk on crutches", "15", "8", SPRING)
    other = month.format("kept its key rate", "wanted it so", "the crutches had been put away", "14", "9", SUMMER)
    assert kind(one, other, "2031-04-23", "2031-05-28") == "independent template"
    assert kind(one, other, "2031-04-23", "2031-04-24") != "independent template"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (  # a day set right
            CRASH.format("Kolby", "Tuesday night", "a man and a woman in their twenties."),
            CRASH.format("Kolby", "Wednesday night", "a man and a woman in their thirties."),
        ),
        (  # a name spelled in two ways
            CRASH.format("Kolby", "Tuesday night", "a man and a woman in their twenties."),
            CRASH.format("Kolbby", "Wednesday night", "two men in their thirties."),
        ),
        (  # another sentence is as it was
            CRASH.format(
                "Kolby", "Tuesday night", "a man and a woman who were on the way home from a wedding in town."
            ),
            CRASH.format("Alvik", "Monday", "a man and a woman who were on the way home from a wedding in town."),
        ),
    ],
)
def test_what_was_set_right_in_a_version_is_no_form(one: str, other: str):
    assert kind(one, other) != "independent template"
