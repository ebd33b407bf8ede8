"""Lines that belong to a page, and lines that say who made the report."""

import pytest

from retold.text.furniture import is_credit, is_furniture


@pytest.mark.parametrize(
    "line",
    ["Reporting by Ada Brandt in Varn; editing by Col Darro", "(Additional reporting by Eve Falk)",
     "With files from The Harbour Post", "— Ada Brandt contributed to this report."],
)  # fmt: skip
def test_credits(line: str) -> None:
    assert is_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "Read more: Fog on the coast",
        "Sign up for our newsletter",
        "Advertisement",
        "© 2024 The Varn Courier",
        "More on this story",
    ],
)
def test_notices_are_no_credits(line: str) -> None:
    assert (is_furniture(line), is_credit(line)) == (True, False)


def test_a_sentence_is_neither() -> None:
    line = "The ferry ran aground off Varn on Monday, the coastguard said."
    assert (is_furniture(line), is_credit(line)) == (False, False)
