"""Sentences that correspond only because one report is known to follow the other."""

from aligning.readings import reading
from retold.aligning import align, align_more
from retold.model import Alignment, Reading

_DAM = (
    "Engineers have found cracks in the spillway of the Orvane dam, the water authority said on Tuesday.",
    "The largest of them is eleven metres long and wide enough to put a hand into.",
    "The authority has lowered the level of the reservoir by two metres until the repairs are done.",
)
_RETOLD = (
    "The spillway of the Orvane dam has cracks, engineers of the water authority made public on Tuesday.",
    "The biggest runs for seventeen metres, and a hand fits into it.",
    "Until repairs are done the level of the reservoir has been lowered by two metres, the authority said.",
)


def _links(found: Alignment) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(one.a, one.b) for one in found.correspondences]


def _more(a: Reading, b: Reading) -> Alignment:
    return align_more(a, b, align(a, b))


def test_what_is_left_between_neighbours_corresponds() -> None:
    a, b = reading("a", *_DAM), reading("b", *_RETOLD)
    assert _links(_more(a, b)) == [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]
    assert {one.score for one in _more(a, b).correspondences} == {one.score for one in _more(b, a).correspondences}


def test_what_shares_nothing_stays_by_itself() -> None:
    a, b = reading("a", *_DAM), reading("b", _RETOLD[0], "It rained.", _RETOLD[2])
    assert _links(_more(a, b)) == [((0,), (0,)), ((2,), (2,))]
