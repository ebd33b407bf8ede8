"""Results of a question that a story asks once, in sentences that have nothing else in common."""

import pytest

from retold.comparing.counterparts.outcomes import find_outcomes_perhaps
from retold.model import Report
from retold.reading import read


def perhaps(one: str, other: str) -> list[tuple[str, str]]:
    a, b = (read(Report(id=name, text=text)) for name, text in (("a", one), ("b", other)))
    return [(d.a.of(a.text), d.b.of(b.text)) for d in find_outcomes_perhaps(a, b) if d.a and d.b]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("The decision was unanimous.", "By four votes to three Vestra were given the cup.",
         [("unanimous", "four votes to three")]),
        ("Nobody was hurt.", "Police used gas, and six people were hurt.", [("Nobody was hurt", "were hurt")]),
        ("They will not appeal.", "Rangholt lodged an appeal the same evening.", [("not appeal", "lodged an appeal")]),
        ("He had been drinking.", "A test showed that the pilot had not consumed alcohol.",
         [("been drinking", "not consumed alcohol")]),
        # In the order of the questions, wherever they are answered.
        ("Nobody was hurt. They will not appeal.", "Rangholt lodged an appeal. Six people were hurt.",
         [("not appeal", "lodged an appeal"), ("Nobody was hurt", "were hurt")]),
        # Who tells both, or of somebody else by name, does not answer otherwise.
        ("Nobody was hurt. In May three people were injured there.", "Six people were hurt.", []),
        ("Erik Sand will not appeal.", "Jon Toll lodged an appeal the same evening.", []),
        # Of two accused one may be convicted.
        ("The pilot was convicted.", "The master was acquitted.", []),
    ],
)  # fmt: skip
def test_results_of_a_question_that_is_asked_once(one: str, other: str, found: list[tuple[str, str]]) -> None:
    assert perhaps(one, other) == found
