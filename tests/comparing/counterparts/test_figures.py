"""Numbers whose unit stands beside another number."""

import pytest

from retold.comparing.counterparts.figures import figures_in
from retold.model import Report
from retold.pipeline import read
from retold.text import concept


def units(text: str) -> list[tuple[str, frozenset[str]]]:
    """Each number of a report with its unit."""
    told = figures_in(read(Report("a", text)))
    return [(number.span.of(text), number.unit) for _, _, numbers in told for number in numbers]


HOMES, CUPS, PERCENT = frozenset({concept("homes")}), frozenset({concept("cups")}), frozenset({"%"})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Here 40,000 homes were dark, in all 230,000.", [("40,000", HOMES), ("230,000", HOMES)]),
        ("They drank three or four cups.", [("three", CUPS), ("four", CUPS)]),
        ("It rose from 4.5 to 6.2 percent.", [("4.5", PERCENT), ("6.2 percent", PERCENT)]),
        ("Here 40,000 homes were dark, and it was 12.", [("40,000", HOMES), ("12", frozenset())]),
    ],
)
def test_a_number_has_the_unit_of_the_one_beside_it(text: str, found: list[tuple[str, frozenset[str]]]) -> None:
    assert units(text) == found


def test_a_sum_has_its_currency_from_the_sentences_before() -> None:
    found = units("Profit was 148 million euros. A year ago it was higher. Sales shrank to 2.7 billion.")
    assert found[-1] == ("2.7 billion", frozenset({"€"}))
