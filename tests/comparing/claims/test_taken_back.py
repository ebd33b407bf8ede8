"""What somebody had denied, told by the same one, is a conflict of two claims."""

import pytest

from retold import read
from retold.comparing.claims.taken_back import taken_back
from retold.model import Citation, Claim, Report, Span, Support, Telling

DENIED = "The bank denied that it had lent money to Halden."
TAKEN_BACK = [
    (DENIED, "The bank acknowledged that it had lent Halden 40 million euros.", "The bank"),
    ("Police denied that an officer had struck the boy.", "Police admitted an officer had struck the boy.", "Police"),
]
NOT_TAKEN_BACK = [
    (DENIED, "The bank said that it had lent money to farmers in Tarn.", "The bank"),
    (DENIED, "The bank said that it would lend money to Halden.", "The bank"),
    (DENIED, "The bank said that it had not lent money to Halden.", "The bank"),
    (DENIED, "The ministry said that the bank had lent money to Halden.", "The ministry"),
    ("Norgas denied that it had been called.", "Norgas said that it had called three witnesses.", "Norgas"),
    ("Norgas denied that it had been called.", "Norgas fixed the pipe before it had been called, it said.", "Norgas"),
]


def _found(denial: str, told: str, source: str) -> list[tuple[int, int, str | None, str | None]]:
    denier = denial.split(" denied")[0]
    readings = {name: read(Report(name, text + "\n")) for name, text in (("a", denial), ("b", told))}
    claims = [_claim("a", denial, denier), _claim("b", told, source)]
    return [(one, other, each.a.words, each.b.claim) for one, other, each in taken_back(claims, readings)]


def _claim(name: str, text: str, source: str) -> Claim:
    span = Span(0, len(text))
    telling = Telling(name, (span,), source, "happened", "same")
    return Claim(f"of {name}", text, Citation(name, span), Support(1, 1, ()), "happened", None, (telling,))


@pytest.mark.parametrize(("denial", "told", "source"), TAKEN_BACK)
def test_what_was_denied_and_is_told_by_the_same_one(denial: str, told: str, source: str) -> None:

    assert _found(denial, told, source) == [(0, 1, "denied that", "of b")]


@pytest.mark.parametrize(("denial", "told", "source"), NOT_TAKEN_BACK)
def test_what_others_tell_or_what_is_another_thing(denial: str, told: str, source: str) -> None:
    assert _found(denial, told, source) == []


def test_a_name_and_its_last_part_are_one_source() -> None:
    assert _found("Ada Lind denied having met the owner.", "Lind conceded that she had met the owner.", "Lind") == [
        (0, 1, "denied having", "of b")
    ]
