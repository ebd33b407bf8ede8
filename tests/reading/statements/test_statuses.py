"""How certain a statement is made by the way it is made."""

import pytest

from reading.statements.shown import statuses


@pytest.mark.parametrize(
    ("text", "status", "content"),
    [
        ("The ministry would neither confirm nor deny the report.", "declined", "the report"),
        ("The army would not confirm or deny the strikes.", "declined", "the strikes"),
        (
            "The embassy could neither confirm nor deny that the man had been arrested.",
            "unknown",
            "that the man had been arrested",
        ),
        ("Lee called the report false.", "denied", "the report false"),
        ("The army neither confirmed nor denied the strike.", "declined", "the strike"),
        ("The mayor wants to know who opened the gate.", "asked", "who opened the gate"),
        ("She demanded to know whether the bridge was safe.", "asked", "whether the bridge was safe"),
        ("The judge told the crew not to leave.", "asked", "not to leave"),
        ("The firm decided not to close the mill.", "planned", "not to close the mill"),
        ("Lee denied the report.", "denied", "the report"),
        ("Lee agreed that the dam leaked.", "asserted", "that the dam leaked"),
        ("Lee agreed that he would pay.", "planned", "that he would pay"),
        ("The claim that the water is unsafe is false.", "denied", "that the water is unsafe"),
        ("The mayor asked whether the bridge was safe.", "asked", "whether the bridge was safe"),
        ("The minister did not say that taxes would rise.", "unknown", "that taxes would rise"),
        ("No 10 declined to comment.", "declined", "to comment"),
        ("“A lesson in patience,” Ferri called the win.", "asserted", "“A lesson in patience,”"),
        ("It is understood the player has agreed terms.", "possible", "the player has agreed terms"),
        ("There was no immediate comment from the army.", "declined", "immediate comment"),
        (
            "Dunn declined to say whether the driver, whose name was not released, had been ill.",
            "declined",
            "to say whether the driver, whose name was not released, had been ill",
        ),
    ],
)
def test_status(text: str, status: str, content: str) -> None:
    assert statuses(text) == [(status, content)]
