"""Whether a date lies behind or ahead, by the words around it; published on a Sunday."""

import pytest

from reading.dates.read_dates import read, values

LAST_MONDAY, NEXT_MONDAY = "2023-06-12", "2023-06-19"


@pytest.mark.parametrize(
    "text",
    [
        "The senator wouldn't say on Monday how he will vote.",
        "He would not comment Monday.",
        "She should get a boost from the win Monday.",
        "The advert follows her statement on Monday.",
        "After beating Ames in a vote on Monday, she rested.",
        "They agreed on one thing in the wake of Monday's ruling: the law will change.",
        "She changed her schedule to be in Oslo on Monday.",
        "That did not grow any more likely on Monday.",
        "It has been open since Monday.",
        "Monday's lawsuit opens another fight.",
        "The critics who on Monday cast doubt should rest.",
        "The results of Monday's vote will matter.",
        "The match was called off due to rain on Monday.",
        "Arson is to blame for Monday's fire.",
        "Earlier Monday his aide said he will go.",
        "She agreed to a deal on Monday.",
        "Ames, who announced a spending plan on Monday, rested.",
        "He may be booed when he speaks later Monday.",
        "The police released a film on Monday of last week's fire.",
        "The shops closed on Monday.",
        "The guards saw the ships leave on Monday.",
        "They helped workers return on Monday.",
        "He is thought to be linked to a fire on Monday.",
        "The deadline was Monday.",
        "Ames — who will not rest unless she wins — spoke to Bo on Monday.",
        "It was left by Monday.",
        "Her offer to Democrats on Monday was rejected.",
    ],
)
def test_what_is_over(text: str) -> None:
    assert read(text)[0].value == LAST_MONDAY


@pytest.mark.parametrize(
    "text",
    [
        "That would set the stage for a contested vote on Monday.",
        "The panel expected Ms Ames to be back on Monday.",
        "Bo Ames could be sidelined for Monday's game.",
        "Wisconsin holds its vote on Monday.",
        "Monday's debate begins at nine.",
        "They asked him to leave on Monday.",
        "She won't be back on Monday.",
        "They will speak after meeting in Oslo on Monday.",
        "The ferries leave on Monday.",
        "Ministers from six states meet again on Monday.",
        "The strike, which began in May, ends on Monday.",
        "The truce formally expires on Monday.",
        "The vote was put off to Monday.",
        "The hearing has been moved to Monday.",
        "The storm is expected to hit the coast on Monday.",
        "The two were to meet on Monday.",
        "The game is on Monday.",
        "The deadline is Monday.",
        "The goal is passage by Monday.",
        "The ruling, expected by Monday, matters.",
        "The accused's due to appear on Monday.",
        "If approved on Monday, the deal would end it.",
        "The captain turns 30 on Monday.",
        "The minister is visiting Kenya on Monday.",
    ],
)
def test_what_is_to_come(text: str) -> None:
    assert read(text)[-1].value == NEXT_MONDAY


def test_the_verb_of_a_long_sentence_says_which_month_opens_it() -> None:
    text = "In September, days after {} of the old strike, a nurse was hurt."
    (mention, *_) = read(text.format("the north and the south marked in their own ways the twentieth anniversary"))
    assert mention.value == "2022-09"


def test_since_september_is_not_ahead() -> None:
    assert values("It was the fifth raid since September.") == [("September", "DATE", "2022-09")]


def test_what_would_lie_ahead_was_not_counted_from_that_date() -> None:
    assert values("The trial opens on July 3.\nFour days earlier he shot a man.")[1] == (
        "Four days earlier",
        "DATE",
        "XXXX-XX-XX",
    )
    assert values("It closed on Sunday.\nHe was back the next day.") == [("Sunday", "DATE", "2023-06-18")]


def test_what_will_come_some_days_after_is_not_dated_by_today() -> None:
    (mention,) = read("The vote will come three days after the debate.")
    assert (mention.value, mention.earliest) == ("P3D", None)


@pytest.mark.parametrize("text", ["The council meets on Monday.", "The new law takes effect on Monday."])
def test_what_is_told_in_the_present_is_to_come(text: str) -> None:
    assert [one.value for one in read(text)] == [NEXT_MONDAY]


def test_a_paper_is_no_day() -> None:
    assert values("The Sunday Mirror has seen it.") == []
    assert len(values("On Sunday the Mirror saw it.")) == 1


def test_what_is_bought_for_delivery_is_to_come() -> None:
    assert [one.value for one in read("Oil for delivery in May fell.")] == ["2024-05"]
