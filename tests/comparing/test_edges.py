from comparing.told import aligned, reading, rewrite
from retold.comparing import believed_differences
from retold.comparing.edges import SAME, Edges
from retold.model import Alignment, Difference, Relation

A = reading("A", "The blue ferry sank off Lesbos on Tuesday.", "The mayor of Lesbos opened a bakery.")
B = reading("B", "Divers found the blue ferry of Lesbos in the mud on Friday.", "The mayor of Lesbos opened a bakery.")
ALIGNMENT: Alignment = aligned("A", "B", (0, 0), (1, 1))
LOOK_ALIKE = Difference("date", A.sentences[0].span, B.sentences[0].span, "Tuesday | Friday", 0)
TOLD_TWICE = Difference("detail", A.sentences[1].span, B.sentences[1].span, "", 1)
ALONE = Difference("added", None, B.sentences[1].span, "only in B")
FOUND = (LOOK_ALIKE, TOLD_TWICE, ALONE)


def test_sentences_of_two_accounts_that_tell_other_things_differ_in_nothing() -> None:
    independent = Relation("A", "B", "independent", None, "undecided", 0.0, 0.0, certain=True)
    assert believed_differences(A, B, ALIGNMENT, independent, FOUND) == (TOLD_TWICE, ALONE)


def test_between_reports_of_one_text_all_differences_are_believed() -> None:
    assert believed_differences(A, B, ALIGNMENT, rewrite("B", "A"), FOUND) == FOUND


def test_a_long_sentence_of_the_same_words_is_one_row_in_whatever_report() -> None:
    words = "The old bridge of Marlow fell into the river on Sunday."
    first, second = reading("A", words, "It hurt two."), reading("B", "It hurt two.", words.upper())
    edges = Edges([first, second], [], [])
    assert edges.rows == {(0, 0): (0, 0), (1, 1): (0, 0)}
    assert edges.between((0, 0), (1, 1)) == SAME
    assert edges.between((0, 1), (1, 0)) is None


def test_words_that_lean_or_that_one_report_has_twice_are_rows_of_their_own() -> None:
    leaning = "He said nothing about the bridge of Marlow."
    twice = "The old bridge of Marlow fell into the river."
    edges = Edges([reading("A", leaning, twice), reading("B", leaning, twice, twice)], [], [])
    assert edges.rows == {(0, 1): (0, 1), (1, 1): (0, 1)}
