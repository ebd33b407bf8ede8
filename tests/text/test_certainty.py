from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.text.certainty import find_hedges, hedges, status_of, unknowns


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The mayor opened the bridge.", "happened"),
        ("The mayor will open the bridge on May 3.", "planned"),
        ("The two ministers are to meet in Rome.", "planned"),
        ("The bridge is scheduled to reopen in spring.", "planned"),
        ("She said she would run again.", "planned"),
        ('"I would do the same tomorrow," she said.', "possible"),
        ("Trent would not be interviewed last night.", "happened"),
        ("Trent would not be interviewed if asked.", "possible"),
        ("Police may charge the driver.", "possible"),
        ("The driver reportedly fled.", "possible"),
        ("Three people are believed to have died.", "possible"),
        ("He later said he hoped to meet the president.", "possible"),
        ("Both sides have made clear they do not expect a breakthrough.", "possible"),
        ("The mayor denied taking bribes.", "denied"),
        ("Residents questioned whether the mayor was sincere.", "asked"),
        ("The cause of the crash is not known.", "unknown"),
        ("It is not clear whether he will meet the president.", "unknown"),
        ("It is unclear why the bridge fell.", "unknown"),
        ("There was no word on casualties.", "unknown"),
        ("She did not say whether she would run.", "unknown"),
        ("Police do not know how the fire started.", "unknown"),
        ("The firm gave no reason for the delay.", "unknown"),
        ("Details of the deal were not disclosed.", "unknown"),
        ("Divers are trying to establish what sank the ferry.", "unknown"),
        ("Will the mayor resign?", "asked"),
        ("“Who opened the bridge?”", "asked"),
        ("Residents want to know why the bridge fell.", "asked"),
        ("The mayor ruled out closing the bridge.", "denied"),
        ("The mayor has agreed to open the bridge.", "planned"),
        ("The bridge opens to the public on Saturday.", "planned"),
        ("Talks resume next week.", "planned"),
        ("If the talks fail, the union will strike.", "possible"),
        ("The union will strike unless the firm pays.", "possible"),
        ("The mayor is considering a ban.", "possible"),
        ("The firm is in talks to buy the bridge.", "possible"),
        ("He is accused of taking bribes.", "possible"),
        ("He faces up to ten years in prison.", "possible"),
        ("There are fears that the dam will burst.", "possible"),
        ("The mayor should resign, residents said.", "possible"),
        ("Police have not ruled out charging the driver.", "possible"),
        ("Had the bridge not been closed, two men would have died.", "possible"),
    ],
)
def test_status_of_the_main_proposition(sentence: str, status: str) -> None:
    assert status_of(sentence) == status


@pytest.mark.parametrize(
    "sentence",
    [
        "The visit was called off after a suspected spy balloon was seen.",
        "The talks, which may resume, failed.",
        "The main goal of the talks is to calm the markets.",
        "Will Jones arrived in May.",
        "The will of the people prevailed.",
        "The company declined to comment.",
        "He could not swim.",
        "Denying any guilt, the mayor left the hall.",
        "Asked whether he would resign, the mayor smiled.",
        "The driver had been denied a permit.",
        "The council passed a law that could hurt farmers.",
        "The council approved a plan to build a bridge.",
        "The council agreed to a truce.",
        "The firm closed the mill and plans to sell the bridge.",
        "The driver, thought to be in his 60s, left the hall.",
        "The driver faces up to it.",
        "The records had not been disclosed before.",
        "No one was hurt in the fire.",
        "Residents reacted coolly, questioning whether the mayor was sincere.",
        "The council is cutting the budget, and both parties say they do not expect a vote.",
        "The true cost was $40: not little, but something she could pay.",
        "“If we want to win, the place to start is the harbour,” she said.",
    ],
)
def test_words_that_leave_the_main_proposition_a_fact(sentence: str) -> None:
    assert status_of(sentence) == "happened"


def test_hedges_are_the_words_that_hedge() -> None:
    text = "Police said the alleged thief may have fled. He is expected to appear on Monday."
    assert [span.of(text) for span in hedges(text)] == ["alleged", "may", "is expected to"]
    assert [span.of(text) for span in hedges(text, 45)] == ["is expected to"]
    assert [hedge.status for hedge in find_hedges(text)] == [None, "possible", "planned"]


def test_unknowns_are_only_the_words_for_what_is_not_known() -> None:
    text = "It may rain. It remains unclear when."
    assert [span.of(text) for span in unknowns(text)] == ["remains unclear"]


@given(st.text(st.sampled_from("may will is to not clear It’s İ'd, who\n"), max_size=60), st.integers(0, 20))
def test_hedges_lie_inside_the_stretch_in_order(text: str, start: int) -> None:
    spans = hedges(text, start)
    assert all(start <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


def test_what_a_goal_consists_in_is_no_hedge():
    text = "Aides spoke. The aim is to calm a suspected rival, who may come."
    found = hedges(text, 13)
    assert [span.of(text) for span in found] == ["suspected", "may"]


def test_what_is_not_known_in_a_second_clause_leaves_the_first_as_told():
    assert status_of("Two men were held, and no group has claimed responsibility.") == "happened"
    assert status_of("It was unclear why the two were held, and they will appeal.") == "unknown"
