"""Entries of live reports, which begin with their time, and other things that stand around what is said."""

import pytest

from reading.statements.shown import shown

_BEFORE = "The ferry left the harbour on Monday morning.\n\n"


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("23.20 Police say that it sank.", ("Police", "say", ["that it sank"])),
        ("10.05am Ann Lee said that it sank.", ("Ann Lee", "said", ["that it sank"])),
        ("16.55 GMT – “It sank,” the captain said.", ("the captain", "said", ["“It sank,”"])),
        ("“It sank,” wept Tom Holm, 36.", ("Tom Holm, 36", "wept", ["“It sank,”"])),
        ("She warned the crew in writing that it leaked.", ("She", "warned", ["that it leaked"])),
        ("The crew asked to leave it in order to rest.", ("The crew", "asked", ["to leave it in order to rest"])),
    ],
)
def test_who_says_what(text: str, statement: tuple[str, str, list[str]]) -> None:
    assert shown(_BEFORE + text) == [statement]
