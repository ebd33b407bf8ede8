"""What a link between two reports says about their stories."""

import pytest

from retold.library.asking.explaining import with_link
from retold.model import Evidence, Judgement, Passage, Relation, Span

APART = Judgement(False, 0.05, (Evidence("other names against", "other names"),))


def link(level: str, kind: str | None) -> Relation:
    return Relation("a", "b", level, kind, "undecided", 0.5, 0.75, True, (Passage(Span(0, 9), Span(3, 12), True),))


def test_a_link_that_makes_one_account_decides() -> None:
    reason = Evidence("text taken over", "75 % of its text is also in a (trim)", (Span(3, 12),), (Span(0, 9),))
    assert with_link(APART, link("derived", "trim"), "b", True) == Judgement(True, 0.05, (reason, *APART.evidence))


@pytest.mark.parametrize(
    ("level", "kind", "counts", "said"),
    [
        ("derived", "trim", False, "(trim); what either has from the other is not of the account that most of it is"),
        ("derived", "trim", None, "(trim); it was not weighed when the stories formed"),
        ("derived", "embed", None, "(embed); a passage that is set in makes no account"),
        ("partly", "template", None, "(template); a form that both fill in makes no account"),
        ("partly", None, None, "(partly); that is too little"),
    ],
)
def test_any_other_link_is_said_and_decides_nothing(level: str, kind: str, counts: bool | None, said: str) -> None:
    judgement = with_link(APART, link(level, kind), "a", counts)
    assert (judgement.verdict, judgement.score, judgement.evidence[1:]) == (False, 0.05, APART.evidence)
    assert judgement.evidence[0].cue == "text shared"
    assert judgement.evidence[0].note.startswith(f"50 % of its text is also in b {said}")
    assert judgement.evidence[0].a == (Span(0, 9),)
