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
        "Good morning and welcome to our live coverage.",
        "We are closing this live blog. Thank you for reading. You can read our main story here.",
        "15:20 That's all from us for now",
        "Follow our live coverage of Storm Edda as it hits the coast.",
        "00:00 / 01:42",
        "Share on Facebook",
    ],
)
def test_notices_are_no_credits(line: str) -> None:
    assert (is_furniture(line), is_credit(line)) == (True, False)


@pytest.mark.parametrize(
    "line",
    [
        "The ferry ran aground off Varn on Monday, the coastguard said.",
        "Good morning and welcome to our live coverage. Storm Edda is expected to reach the coast at noon.",
        "Play resumed on Sunday.",
        "Key points of the deal are open.",
        "Welcome to the live music capital, said the mayor.",
    ],
)
def test_a_sentence_is_neither(line: str) -> None:
    assert (is_furniture(line), is_credit(line)) == (False, False)
