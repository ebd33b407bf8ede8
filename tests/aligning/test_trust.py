"""Short sentences that any two reports may share."""

from aligning.readings import reading
from retold.aligning import align

_FLOOD = "The Vltava flooded eleven villages south of Prague on Thursday."
_BRIDGE = "Engineers closed the Charles Bridge to pedestrians until the weekend."


def test_a_short_sentence_corresponds_beside_one_that_does() -> None:
    a = reading("a", _FLOOD, "He was 27.", _BRIDGE)
    b = reading("b", _FLOOD, "He was 27.", "Trams ran again.", _BRIDGE)
    assert [(one.a, one.b) for one in align(a, b).correspondences] == [((0,), (0,)), ((1,), (1,)), ((2,), (3,))]


def test_but_not_far_from_them() -> None:
    a = reading("a", "He was 27.", "The winner trained in Kenya for years.", _FLOOD)
    b = reading("b", _FLOOD, _BRIDGE, "He was 27.")
    assert [(one.a, one.b) for one in align(a, b).correspondences] == [((2,), (0,))]
