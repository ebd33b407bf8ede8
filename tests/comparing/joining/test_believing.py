"""Numbers and dates that make two sentences look like two things are differences of one."""

from comparing.told import aligned, reading, span_of
from retold.comparing import believed_differences
from retold.model import Difference, Relation

ONE = "Solheim won the last election with 54 percent of the vote."
OTHER = "She took 45 percent of the vote in the last election."
APART = Relation("A", "B", "independent", None, "undecided", 0.0, 0.0, certain=True)


def believed(one: str, other: str, words: tuple[str, str], score: float = 0.95) -> int:
    a, b = reading("A", one), reading("B", other)
    number = Difference("number", span_of(one, words[0]), span_of(other, words[1]), "another number", 0)
    alignment = aligned("A", "B", (0, 0), score=score)
    return len(believed_differences(a, b, alignment, APART, [number]))


def test_sentences_that_would_tell_the_same_with_one_number_differ_in_it() -> None:
    assert believed(ONE, OTHER, ("54", "45")) == 1


def test_sentences_that_tell_of_two_things_all_the_same_differ_in_nothing() -> None:
    assert believed("The mill of Norton burned for 54 hours.", "Norton sold 45 horses.", ("54", "45")) == 0
    assert believed(ONE, OTHER, ("54", "45"), score=0.8) == 0
