"""Look-alike sentences of two reports that took nothing from one another: is it one claim?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.comparing.joining.retelling import judge, support

SAME_PEOPLE_OTHER_EVENT = [
    (
        "The gallery shows eleven of the etchings that Pia Lund left to the town of Aldburg.",
        "Pia Lund stole the etchings of the Aldburg gallery, a court heard.",
    ),
    (
        "From the pier one can still see the funnel of the ferry Astrid above the harbour wall of Lesk.",
        "The ferry Astrid struck the harbour wall of Lesk at full speed.",
    ),
    (
        "Coach Ada Brenn of Marlow Rovers praised her goalkeeper after the final in Torven.",
        "Ada Brenn left Marlow Rovers a week before the final in Torven.",
    ),
    (
        "Inspector Karl Brodin told reporters that the paper had smouldered from the inside.",
        "Inspector Karl Brodin said his officers were looking for a driver.",
    ),
    (
        "The minister visited the dairy of Halland Foods in Osterby with the mayor.",
        "Halland Foods closed the dairy in Osterby for lack of milk.",
    ),
    (
        "Neighbours of the Brix chemical works brought water to the firefighters.",
        "The Brix chemical works denied that its neighbours had been warned.",
    ),
]
SAME_EVENT_OTHER_WORDS = [
    (
        "The ferry Astrid struck the harbour wall of Lesk at full speed on Friday, injuring 14 passengers.",
        "Fourteen passengers were injured on Friday when the Astrid, a ferry, hit the wall of Lesk harbour.",
    ),
    (
        "The central bank raised its key rate to 4.75 percent, the highest since 2008.",
        "At 4.75 percent, the key rate of the central bank now stands at its highest since 2008.",
    ),
]
SAME_UTTERANCE = [
    (
        "“We have never built a bridge this long,” the engineer told the council of Aldburg in the afternoon.",
        "“We have never built a bridge this long,” said Tom Rask, and showed a photograph of another one.",
    ),
    (
        'Asked about the delay she said: "Nobody waits for a train that has no driver"',
        '"Nobody waits for a train that has no driver," Mila Or answered.',
    ),
]


@pytest.mark.parametrize(("one", "other"), SAME_PEOPLE_OTHER_EVENT)
def test_the_same_people_in_another_event_are_not_one_claim(one: str, other: str) -> None:
    assert judge(one, other) == judge(other, one) != "told"


@pytest.mark.parametrize(("one", "other"), SAME_EVENT_OTHER_WORDS + SAME_UTTERANCE)
def test_the_same_event_in_other_words_is_one_claim(one: str, other: str) -> None:
    assert judge(one, other) == judge(other, one) == "told"


def test_the_same_event_in_verbs_of_its_own_is_doubtful() -> None:
    sentence = "A court sentenced the former mayor of Aldburg to three years in prison for taking bribes."
    assert judge(sentence, "The ex-mayor of Aldburg was jailed after a court found that he took bribes.") == "doubtful"
    sentence = "Marlow Rovers beat Torven 3-1 in the final, with two goals by Ines Falk."
    assert judge(sentence, "Ines Falk scored two goals as Marlow Rovers won the final against Torven.") == "doubtful"


def test_other_figures_of_the_same_are_told_alike() -> None:
    assert judge("Twelve people were hurt, police said.", "Police said that fifteen people were hurt.") == "told"


def test_how_much_of_a_sentence_another_bears_out() -> None:
    assert support("Crews cleared the line.", "The line was cleared by crews from Marlow on Friday.") == 1.0
    assert support("“Candid” talks on tariffs were held.", "Talks were held.") < 0.5
    assert support("So it is.", "Rain fell.") == 0.0


_TEXTS = st.lists(
    st.sampled_from("the ferry sank hit Lesk 14 two “we will go on now” said burned broke out Astrid".split()),
    max_size=12,
).map(" ".join)


@given(_TEXTS, _TEXTS)
def test_it_is_the_same_in_both_orders_and_a_text_tells_itself(one: str, other: str) -> None:
    assert judge(one, other) == judge(other, one)
    assert judge(one, one) == "told"


def test_a_sum_of_money_names_a_thing_and_tells_nothing_of_it() -> None:
    unpaid = "No part of the prize of £41.5 million claimed on 9 March has been paid."
    assert judge(unpaid, "A judge on Tuesday froze a lottery prize of 41.5 million pounds.") != "told"
