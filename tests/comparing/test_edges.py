from comparing.told import aligned, reading, rewrite
from retold.comparing import believed_differences
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
