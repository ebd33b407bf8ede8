"""Views, words and figures that set phrases give to somebody."""

import pytest

from reading.statements.shown import shown


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("In the view of Ann Lee, the plan is a mistake.", ("Ann Lee", "In the view of", ["the plan is a mistake"])),
        (
            "The plan is, in the view of many economists, a mistake.",
            ("many economists", "in the view of", ["The plan is", "a mistake"]),
        ),
        (
            'In the mayor\'s words, the bridge was "a disgrace".',
            ("the mayor", "words", ['the bridge was "a disgrace"']),
        ),
        (
            "The mine was closed in May, per a report by the agency.",
            ("a report by the agency", "per", ["The mine was closed in May"]),
        ),
        ("By his own account, Dunn slept through the storm.", ("his", "account", ["Dunn slept through the storm"])),
        (
            "Police put the number of marchers at 8,000 while the town slept.",
            ("Police", "put", ["the number of marchers at 8,000"]),
        ),
    ],
)
def test_whose_view_or_figure_it_is(text: str, statement: tuple[str, str, list[str]]) -> None:
    assert shown(text) == [statement]


@pytest.mark.parametrize(
    "text",
    [
        "In other words, the plan failed.",
        "The drug costs $4 per day.",
        "By some estimates 400 people died.",
        "The army put the guns at the disposal of the town.",
    ],
)
def test_the_same_words_in_other_uses(text: str) -> None:
    assert shown(text) == []
