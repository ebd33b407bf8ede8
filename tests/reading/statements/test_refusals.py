"""Who says nothing, in a report read as a whole."""

import pytest

from retold.model import Report
from retold.reading import read


def declined(text: str) -> list[tuple[str, str, str]]:
    """Source, cue and content of each refusal as words."""
    return [
        (one.source.of(text) if one.source else "", one.cue.of(text) if one.cue else "", one.content[0].of(text))
        for one in read(Report("r", text)).statements
        if one.status == "declined"
    ]


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("The firm could not be reached for comment.", ("The firm", "could not be reached", "for comment")),
        (
            "Mr Lee could not immediately be reached for comment on Monday.",
            ("Mr Lee", "could not immediately be reached", "for comment"),
        ),
        ("No one at the firm could be reached for comment.", ("No one at the firm", "could be reached", "for comment")),
        ("The ministry was unavailable for comment.", ("The ministry", "was unavailable", "for comment")),
        ("The mayor did not return calls.", ("The mayor", "did not return", "calls")),
        ("A spokesman would not be drawn on job cuts.", ("A spokesman", "would not be drawn", "on job cuts")),
        ("The mayor kept mum about the plan.", ("The mayor", "kept", "mum about the plan")),
        ("The firm remained silent.", ("The firm", "remained", "silent")),
        (
            "The army neither confirmed nor denied that it had paid.",
            ("The army", "neither confirmed nor denied", "that it had paid"),
        ),
        (
            "The firm did not immediately respond to a request for comment.",
            ("The firm", "did not immediately respond", "a request for comment"),
        ),
        (
            "The mayor denied it and did not return calls seeking comment.",
            ("The mayor", "did not return", "calls seeking comment"),
        ),
        ("Calls to the firm were not returned.", ("the firm", "were not returned", "Calls to the firm")),
        (
            "Messages left with the firm went unanswered.",
            ("the firm", "went unanswered", "Messages left with the firm"),
        ),
        ("The ministry offered no comment on the ruling.", ("The ministry", "offered", "no comment on the ruling")),
        ("The firm had no immediate comment.", ("The firm", "had", "no immediate comment")),
        ("The firm would not comment.", ("The firm", "would not", "comment")),
        ("The mayor did not elaborate.", ("The mayor", "did not", "elaborate")),
    ],
)
def test_a_refusal_is_what_it_is(text: str, refusal: tuple[str, str, str]) -> None:
    assert declined(text) == [refusal]


@pytest.mark.parametrize(
    "text",
    [
        "The summit could not be reached by road.",
        "An agreement could not be reached.",
        "He was reached for comment.",
        "The player did not return the ball.",
        "The letters were returned to the mayor.",
        "The mayor had comments on the plan.",
    ],
)
def test_what_is_no_refusal(text: str) -> None:
    assert declined(text) == []
