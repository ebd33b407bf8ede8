"""Clauses that stand in a frame in one report only: denied, asked, feared, planned."""

import pytest

from comparing.differences.make import aligned, reading
from retold.comparing import find_differences

Shown = tuple[str, str, str, str]


def told(one: str, other: str) -> list[Shown]:
    a, b = reading(one, "a"), reading(other, "b")
    found = find_differences(a, b, aligned(a, b))
    return [(d.kind, d.a.of(one), d.b.of(other), d.note) for d in found if d.a and d.b]


@pytest.mark.parametrize(
    ("framed", "plain", "frame", "verb"),
    [
        ("The army denied that guards had fired on the crowd.", "Guards fired on the crowd.", "denied that", "fired"),
        ("There is no proof that the drug killed Ada Krol.", "The drug killed Ada Krol.", "no proof that", "killed"),
        (
            "Ada Krol called claims that the mill would move nonsense.",
            "The mill will move, Ada Krol said.",
            "claims that",
            "move",
        ),
        ("The two were cleared of robbing the bank.", "The two robbed the bank.", "cleared of", "robbed"),
        ("The ferry failed to stop at the pier.", "The ferry stopped at the pier.", "failed to", "stopped"),
        ("The ferry narrowly avoided hitting the pier.", "The ferry hit the pier.", "narrowly avoided", "hit"),
    ],
)
def test_what_is_denied_by_what_stands_around_it(framed: str, plain: str, frame: str, verb: str) -> None:
    assert told(framed, plain) == [("negation", frame, verb, "denied in A only")]
    assert told(plain, framed) == [("negation", verb, frame, "denied in B only")]


@pytest.mark.parametrize(
    ("framed", "plain", "frame", "verb"),
    [
        ("A court will decide whether Ada Krol stole the ring.", "Ada Krol stole the ring.", "whether", "stole"),
        ("Police accuse Ada Krol of stealing the ring.", "Ada Krol stole the ring.", "accuse Ada Krol of", "stole"),
        ("Experts had warned that the dam would burst.", "The dam burst.", "warned that", "burst"),
        ("The crew threatened to sink the ferry.", "The crew sank the ferry.", "threatened to", "sank"),
        ("The town wants the judge to resign.", "The judge resigned.", "wants", "resigned"),
        ("If it rains, the ferry will begin its trip at noon.", "The ferry began its trip at noon.", "If", "began"),
    ],
)
def test_what_is_open_or_planned_in_one_report_and_has_happened_in_the_other(
    framed: str, plain: str, frame: str, verb: str
) -> None:
    assert ("certainty", frame, verb, "more certain in B") in told(framed, plain)
    assert ("certainty", verb, frame, "more certain in A") in told(plain, framed)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The army denied that guards had fired on the crowd.", "Guards did not fire on the crowd, the army said."),
        ("Police accuse Ada Krol of stealing the ring.", "Ada Krol is charged with stealing the ring."),
        ("The mayor was unable to sign the deed.", "The mayor forgot to sign the deed."),
        ("The town plans to build a tram.", "The town will build a tram."),
        ("The town plans to build a tram.", "The town praised the building of a tram in Torp."),
    ],
)
def test_what_both_deny_or_leave_open_is_none(one: str, other: str) -> None:
    assert not {"negation", "certainty"} & {kind for kind, *_ in (*told(one, other), *told(other, one))}
