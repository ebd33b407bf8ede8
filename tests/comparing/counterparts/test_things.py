"""Things, people and places of which only one can be the answer to a question that two reports perhaps answer."""

import pytest

from comparing.counterparts.make import apart, undecided

Shown = tuple[str, str, str]


def perhaps(one: str, other: str) -> list[Shown]:
    """Words and note of each difference that is not for certain."""
    return [(item.a.of(one), item.b.of(other), item.note) for item in undecided(one, other) if item.a and item.b]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "The men threatened two saleswomen with a pistol.",
            "He held a knife to me the whole time, she says.",
            ("pistol", "knife", "another thing"),
        ),
        (
            "They fled on a motorcycle.",
            "Two men came at one and left by boat.",
            ("motorcycle", "boat", "another thing"),
        ),
        (
            "They fled in a dark blue Audi.",
            "The car, a black BMW, was found by the river.",
            ("blue", "black", "another thing"),
        ),
        ("He has bites in the left arm.", "It is the right arm.", ("left arm", "right arm", "another thing")),
        ("She fell and broke an ankle.", "She broke her left wrist.", ("ankle", "wrist", "another thing")),
        ("The mayor was arrested at his home.", "He was taken from his office.", ("home", "office", "another thing")),
        (
            "The dead were two women and a boy of nine.",
            "A nine-year-old girl died.",
            ("boy of nine", "nine-year-old girl", "another person"),
        ),
        (
            "The dead are a married couple from Belgium.",
            "Two Dutch holidaymakers are dead.",
            ("couple from Belgium", "Dutch holidaymakers", "another nation"),
        ),
        (
            "The balloon had taken off from Mittdorf at six.",
            "They had started at Oberdorf much later.",
            ("Mittdorf", "Oberdorf", "another place"),
        ),
        (
            "Two speedboats approached at dawn.",
            "They came by helicopter.",
            ("speedboats", "helicopter", "another thing"),
        ),
        (
            "The other half goes to Kenji Morita of Kyoto.",
            "Kenji Morita spoke in the garden. It was read, he said at his home in Nara.",
            ("Kyoto", "Nara", "another thing"),
        ),
        (
            "She beat Dieter Kolm of the Liberals.",
            "It was Dieter Kolm of the Conservatives who rang.",
            ("Liberals", "Conservatives", "another thing"),
        ),
        (
            "The Ghanaian has played well.",
            "The 24-year-old Nigerian signed.",
            ("Ghanaian", "Nigerian", "another nation"),
        ),
        (
            "They were lucky, said the head of the mountain rescue, Franz Gruber.",
            "Josef Hain, head of the mountain rescue, was glad.",
            ("Franz Gruber", "Josef Hain", "another name"),
        ),
    ],
)
def test_two_answers_to_one_question(one: str, other: str, found: Shown) -> None:
    assert perhaps(one, other) == [found]
    assert apart(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("He was armed with a pistol.", "He had a gun, she says."),
        ("He was armed with a pistol.", "He carried a knife and a pistol."),
        ("He was armed with a pistol.", "He did not have a knife."),
        ("They fled in a car.", "The police arrived in a van."),
        ("She wore a red cap.", "The blue door was shut."),
        ("Ida Moe broke an ankle.", "Ole Dahl broke an arm."),
        ("Police searched eleven homes and offices. He was arrested at his home.", "He was arrested at his home."),
        ("A boy of nine and a girl of nine died.", "A girl of nine died."),
        ("An English climber fell.", "The British climber fell."),
        ("Nick Vale moved to Torp.", "Eva Horn moved from Lund."),
        ("She was born in Denmark.", "She was born in Torp."),
        ("The ferry sailed to Århus.", "The ferry sailed to Kallvik for its Århusian owners."),
        ("It was found by a plumber.", '"I thought it was the baker," she said.'),
        ("They came in a van.", "Police arrived by helicopter."),
        ("He was armed with a pistol.", "Officers quickly drew a rifle."),
        ("Her lawyer, Armin Gess, denied it.", "Her lawyer, Rosa Kolb, denied it."),
        ("It was Jan Pohl of the Greens.", "It was Jan Pohl of Torp."),
        ("The foreign minister, Ida Moe, left.", "The foreign minister, Nils Berg, left."),
        ("Police spokesman Ole Dahl said so.", "Police spokesman Nils Berg said so."),
        ("Former mayor Ole Dahl said so.", "Mayor Nils Berg said so."),
    ],
)
def test_what_can_both_be_so(one: str, other: str) -> None:
    assert perhaps(one, other) == []


def test_long_reports_tell_of_many_weapons() -> None:
    one, other = "He was armed with a pistol.", "He held a knife."
    assert len(perhaps(one, other)) == 1
    more = " It was cold and it rained." * 100
    assert perhaps(one + more, other + more) == []
