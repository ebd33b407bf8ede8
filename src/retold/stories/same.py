"""Whether two reports tell the same story."""

from retold.model import Judgement, Reading


def same_story(a: Reading, b: Reading) -> Judgement:
    """Yes or no, with the shared and the opposing evidence."""
    return Judgement(False, 0.0)
