"""The words of a passage, to tell whether another one has just these."""

from retold.text import fold

_MARKS = ".,;:!?\"'()"


def flat(text: str) -> str:
    """The words in small letters with single spaces, without marks at their ends."""
    return " ".join(word.strip(_MARKS) for word in fold(text).split())
