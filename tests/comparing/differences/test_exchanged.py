import pytest

from comparing.differences.make import aligned, mirrored, reading
from retold.comparing import find_differences
from retold.comparing.differences.exchanged import EXCHANGED
from retold.model import Span


def exchanged(a: str, b: str) -> list[tuple[str, str]]:
    one, other = reading(a), reading(b, "s")
    found = find_differences(one, other, aligned(one, other))
    return [(d.a.of(a), d.b.of(b)) for d in found if d.note == EXCHANGED and d.a and d.b]


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("Porto beat Villa 2-0 on Sunday.", "Villa beat Porto 2-0 on Sunday.", ("Porto", "Villa")),
        ("The dog bit the postman in May.", "The postman bit the dog in May.", ("dog", "postman")),
        ("Tom Reed shot Karl Lang in Graz.", "Karl Lang shot Tom Reed in Graz.", ("Tom Reed", "Karl Lang")),
        ("Rebels shot down an army drone.", "The army shot down a rebel drone.", ("Rebels", "army")),
        ("Galdova said Ister had fired first.", "Ister said Galdova had fired first.", ("Galdova", "Ister")),
        ("It flew from Graz to Oslo on Monday.", "It flew from Oslo to Graz on Monday.", ("Graz", "Oslo")),
        (
            "The bomb was planted by rebels, the army said.",
            "The bomb was planted by the army, rebels said.",
            ("rebels", "army"),
        ),
        ("On it were two Belgians and a German.", "On it were two Germans and a Belgian.", ("Belgians", "Germans")),
    ],
)
def test_two_that_have_changed_places(a: str, b: str, found: tuple[str, str]) -> None:
    assert exchanged(a, b) == [found]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Porto beat Villa 2-0 on Sunday.", "Villa were beaten 2-0 by Porto on Sunday."),
        ("Porto met Villa in Graz on Sunday.", "Villa met Porto in Graz on Sunday."),
        ("Talks between Galdova and Ister failed.", "Talks between Ister and Galdova failed."),
        ("Apples, pears and plums were sold.", "Plums, pears and apples were sold."),
        ("Norrand rose 12 points while Halden fell.", "Halden fell while Norrand rose 12 points."),
        ("The paper appeared on 11 January and sold out.", "The paper appeared on January 11 and sold out."),
        ("Per Lund, president, Nord Bank, spoke.", "Nord Bank president Per Lund spoke."),
        ("The mayor praised the crews after the storm.", "After the storm the mayor praised the crews."),
    ],
)
def test_the_same_in_another_order(a: str, b: str) -> None:
    assert exchanged(a, b) == []


def test_either_side_first() -> None:
    one, other = (
        reading("The bank sold the mill to the council."),
        reading("The council sold the mill to the bank.", "s"),
    )
    alignment = aligned(one, other)
    there = [(d.a, d.b) for d in find_differences(one, other, alignment)]
    back = [(d.b, d.a) for d in find_differences(other, one, mirrored(alignment))]
    assert there == back == [(Span(4, 8), Span(4, 11))]
