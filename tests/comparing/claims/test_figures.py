"""Tellings that have another figure, which shows that they may be of something else."""

import pytest

from comparing.told import rewrite, span_of
from retold.comparing.claims.figures import OTHER_FIGURE, with_other_figures
from retold.comparing.claims.support import Accounts
from retold.model import Citation, Claim, Difference, Relation, Report, Support, Telling
from retold.model.compared import DifferenceKind
from retold.reading import read

WINDOWS = "The blast at 4.40 a.m. broke windows 300 metres away."
HURT = "Four runners were hurt in Tarn."


def doubts(one: str, other: str, *pairs: tuple[DifferenceKind, str, str], links: tuple[Relation, ...] = ()) -> set[str]:
    """Who may tell something else than the first report, by what differs."""
    readings = {name: read(Report(name, text)) for name, text in (("A", one), ("B", other))}
    spans = {name: reading.sentences[0].span for name, reading in readings.items()}
    tellings = tuple(
        Telling(name, (span,), None, "happened", "reworded", doubtful=False) for name, span in spans.items()
    )
    claim = Claim("A:1", one, Citation("A", spans["A"]), Support(2, 2), "happened", None, tellings)
    items = [Difference(kind, span_of(one, a), span_of(other, b), "another", 0) for kind, a, b in pairs]
    found = with_other_figures(claim, [("A", "B", items)], readings, Accounts(links))
    assert set(found.values()) <= {OTHER_FIGURE}
    return set(found)


@pytest.mark.parametrize(
    ("one", "other", "pairs", "doubted"),
    [
        (HURT, "Twelve runners were hurt in Tarn.", [("number", "Four", "Twelve")], False),
        (HURT, "Runners were hurt in Tarn by 70 bees.", [("number", "Four", "70")], True),
        ("Two of 41 runners were hurt.", "Of 41 runners some were hurt by 70 bees.", [("number", "Two", "70")], False),
        (WINDOWS, "The blast broke windows 200 metres away.", [("number", "300", "200")], False),
        (
            WINDOWS,
            "The blast at 5.10 p.m. broke windows 200 metres away.",
            [("date", "4.40 a.m.", "5.10 p.m."), ("number", "300", "200")],
            True,
        ),
    ],
)
def test_a_figure_in_the_place_of_another_is_of_one_thing_or_leaves_a_doubt(
    one: str, other: str, pairs: list[tuple[DifferenceKind, str, str]], doubted: bool
) -> None:
    assert doubts(one, other, *pairs) == ({"B"} if doubted else set())


def test_an_update_of_one_account_is_no_doubt() -> None:
    bees = "Runners were hurt in Tarn by 70 bees."
    assert doubts(HURT, bees, ("number", "Four", "70"), links=(rewrite("B", "A"),)) == set()
