"""What makes of a clause something else than what is told."""

import pytest

from retold.comparing.sentences.frames import frames_in


@pytest.mark.parametrize(
    ("text", "kind", "scope"),
    [
        ("The army denied that guards had fired.", "denied", "guards had fired"),
        ("There was no evidence so far that the drug kills.", "denied", "the drug kills"),
        ("She stopped short of calling it a crime, he said.", "denied", "calling it a crime"),
        ("Lund called the rumour that the mill had closed nonsense.", "denied", "the mill had closed"),
        ("Lund dismissed as false reports that the mill had closed.", "denied", "the mill had closed"),
        ("Police accuse Ada Krol of stealing a ring.", "alleged", "stealing a ring"),
        ("A court asked whether the ferry sank.", "open", "the ferry sank"),
        ("Tarn threatened to close the pier but did not.", "planned", "close the pier"),
        ("The pier may close.", "modal", "close"),
    ],
)
def test_frames(text: str, kind: str, scope: str) -> None:
    assert [(one.kind, one.scope.of(text).strip(" .")) for one in frames_in(text)] == [(kind, scope)]


def test_no_frames() -> None:
    assert frames_in("The ferry should have sunk in May, as if Will Tarn had steered it.") == ()
