"""Corrections in the record of an article."""

import pytest

from retold.sources.page.corrections import with_corrections

TEXT = "The ferry has 80 seats.\nCorrection: It has two decks, not three."


@pytest.mark.parametrize(
    ("recorded", "added"),
    [
        (None, ""),
        ("It has two decks, not three.", ""),
        ("Its captain is Lena Moss.", "\nCorrection: Its captain is Lena Moss."),
        ({"@type": "CorrectionComment", "text": "It is&nbsp;white."}, "\nCorrection: It is white."),
        (["It is white.", {"description": "It is white."}, 7], "\nCorrection: It is white."),
        ("https://courier.example/corrections", ""),
    ],
)
def test_what_the_text_lacks_stands_below_it(recorded: object, added: str) -> None:
    assert with_corrections({"correction": recorded}, TEXT) == TEXT + added
