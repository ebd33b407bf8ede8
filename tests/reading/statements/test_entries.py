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
        ("The ferry sank, police said on Friday, June 19.", ("police", "said", ["The ferry sank"])),
        ("The ferry sank, police said Friday, 19 June.", ("police", "said", ["The ferry sank"])),
        ("The ferry sank, police said on June 19, 2026.", ("police", "said", ["The ferry sank"])),
        (
            "The ferry, police said on Friday, June 19, will sink.",
            ("police", "said", ["The ferry", "will sink"]),
        ),
        (
            "The ferry sank, he said in May, 300 miles away.",
            ("he", "said", ["The ferry sank", "300 miles away"]),
        ),
        ("* The ferry sank, police said.", ("police", "said", ["The ferry sank"])),
        ("UPDATE 2-Qarim says it sank.", ("Qarim", "says", ["it sank"])),
        ("13:40 Power company Voltara says it sank.", ("Power company Voltara", "says", ["it sank"])),
        ("A week later Rear Admiral Ann Lee said that it sank.", ("Rear Admiral Ann Lee", "said", ["that it sank"])),
        ("According to the daily Vecer he will stay.", ("the daily Vecer", "According to", ["he will stay"])),
        (
            "“It sank,” said the head of the rescue service in Vidra, Dan Reed.",
            ("the head of the rescue service in Vidra, Dan Reed", "said", ["“It sank,”"]),
        ),
        (
            "“It was copied,” said the Rector, Professor Vesna Kolar.",
            ("the Rector, Professor Vesna Kolar", "said", ["“It was copied,”"]),
        ),
        (
            "She found the page in May, she says. “I thought it was broken.”",
            ("she", "says", ["She found the page in May", "“I thought it was broken.”"]),
        ),
        ("The brute waved a machete, it was claimed on Friday.", (None, "was claimed", ["The brute waved a machete"])),
        (
            "Rumours that a witness was paid were dismissed by officials.",
            ("officials", "were dismissed", ["Rumours that a witness was paid"]),
        ),
    ],
)
def test_who_says_what(text: str, statement: tuple[str, str, list[str]]) -> None:
    assert shown(_BEFORE + text) == [statement]
