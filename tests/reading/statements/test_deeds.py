"""Verbs that tell deeds as well as words, and words that stand on things, by which nobody says anything."""

import pytest

from reading.statements.shown import shown


@pytest.mark.parametrize(
    "text",
    [
        "Rebels attacked the town of Kelo on Monday, killing nine people.",
        "Gunmen attacked him outside his home.",
        "Russia attacked Ukraine in 2022.",
        "The company was attacked by hackers last week.",
        "He backed the car into a wall.",
        "The mayor welcomed the visitors at the airport.",
        "The two countries signed a trade deal on Friday.",
        "The president signed the bill into law.",
        "The contract, worth 48 million crowns, was signed in November.",
        "The warning was ignored by the crew.",
        "More than 600 tractors blocked the ring road.",
        "Three fireboats fought the flames for nearly five hours.",
        "The council approved the budget on Tuesday.",
        "Neighbour Joyce Pratt, 71, saw the flames.",
        "The building is known as the Crow's Nest.",
        "He pleaded not guilty.",
        "He did so in full view of the crowd.",
        "Engineers examined the roof of the hall.",
        "The firm ordered 200 new buses.",
        "She ordered a coffee and sat down.",
        "Moss was questioned as a suspect in the fire.",
        "The town mourned its dead.",
        "One may ask why the dam was built.",
        "The new ship is called the Aurora.",
        "He spoke so badly that they left.",
        "She was so quiet that they left.",
        "The blow cracked something inside of him.",
        "Three officers confirmed dead.",
        "Ministers clash over the cost of the bridge.",
        "The figures help to explain the drop.",
        "More people voted for her.",
        "They shared a room in Aston.",
        "She was fighting for her life last night.",
        "He ran back to the house and called for help.",
        "He was pronounced dead at 18.20.",
        "Those who know the university shrug.",
        "They see that differently.",
        "The court fined Zenbank for failing to report a leak.",
        "No: the first was dead by then.",
        "The tip came from Tobias Grant, who reported Reed to the police.",
    ],
)
def test_deeds_are_no_statements(text: str) -> None:
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Dunn attacked the plan.", ("Dunn", "attacked", ["the plan"])),
        ("Dunn attacked Lee for missing the vote.", ("Dunn", "attacked", ["Lee for missing the vote"])),
        ("The union welcomed the decision.", ("The union", "welcomed", ["the decision"])),
        ("Critics have hit back at the plan.", ("Critics", "have hit back", ["the plan"])),
        ("The judge ordered a new trial.", ("The judge", "ordered", ["a new trial"])),
        ("The union ordered its members to leave.", ("The union", "ordered", ["to leave"])),
        ("He voted for the merger.", ("He", "voted", ["the merger"])),
        ("The minister reiterated his offer.", ("The minister", "reiterated", ["his offer"])),
        ("I think it’s late.", ("I", "think", ["it’s late"])),
    ],
)
def test_the_same_verbs_with_words(text: str, statement: tuple[str, str, list[str]]) -> None:
    assert shown(text) == [statement]


@pytest.mark.parametrize(
    "text",
    [
        'A man wore a shirt reading "Make Peace Not War".',
        'Protesters held a banner that read "No more lies".',
        'She carried a sign saying "Save our school".',
    ],
)
def test_words_on_things_are_no_statements(text: str) -> None:
    assert shown(text) == []


def test_what_a_crowd_chants_is_speech() -> None:
    assert shown("Marchers chanted “Water is life” outside the plant.") == [
        ("Marchers", "chanted", ["“Water is life”"])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Prosser, 61, showed no emotion.",
        "A search dog, Bess, found him on Sunday.",
        "Norda recalls 120,000 cars.",
        "The firm, which allegedly paid the money, has not been charged.",
        "Prince Aldric was admitted to St Olave's Hospital.",
        "Police are looking for a van.",
        "It was reported tonight.",
        "BuzzPop was first to report it.",
        "The shares fell after a newspaper report that sent them down.",
        "It was not possible to tell when they were filmed.",
        "Hurricane Ottilie slams Florida",
        "The flood of imports has hit the industry as it was late.",
        "The appointment marks the first time.",
        "Statement on industrial action",
    ],
)
def test_other_senses_of_cues(text: str) -> None:
    assert [cue for _, cue, _ in shown(text) if cue != "allegedly"] == []
