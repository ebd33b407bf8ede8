"""Names, doubts and denials in sentences that do not correspond."""

from comparing.counterparts.make import apart
from retold.comparing.counterparts import find_counterparts, without_details
from retold.model import Difference, Report, Span
from retold.pipeline import read


def test_a_name_of_several_words_one_of_which_is_spelled_otherwise() -> None:
    one = "The fire has burned for a week, said fire chief Nicole Harden.\nHarden asked people to leave."
    other = "“Go now,” said Nicola Harden, who leads the brigade."
    assert ("name", "Nicole Harden", "Nicola Harden") in apart(one, other)
    assert apart(one, "“Go now,” said Nicola Harden, who leads the brigade with Nicole Harden.") == []


def test_forms_of_one_name_are_no_other_spelling() -> None:
    assert apart("The mayor is Robert Lind of Torp.", "“No,” said Bob Lind in Torp.") == []
    assert apart("She works at the Elm Arts Centre in Torp.", "He was seen at the Elm Arts Center in Torp.") == []


def test_a_doubt_that_the_other_report_tells_as_fact() -> None:
    one = "A gas pipe under the bakery may have caused the blast, said inspector Ida Moe."
    other = "Two men died when a gas pipe caused the blast at a bakery in Torp."
    assert apart(one, other) == [("certainty", "may", "gas pipe caused the blast at a bakery")]
    assert apart(one, other + "\nA gas pipe might have caused the blast, an inspector said.") == []
    assert apart(one, other.replace("caused", "did not cause")) == []


def test_what_may_come_of_talks_and_what_is_agreed() -> None:
    one = "Shipping group Halvorsen is in talks to buy the ferry line Norlink."
    other = "Halvorsen has agreed to buy the ferry line Norlink for a billion."
    assert apart(one, other) == [("negation", "in talks", "agreed to")]


def test_what_one_report_denies_and_the_other_tells() -> None:
    one = "No passenger records had been copied, the airline said."
    other = "Thieves copied passenger records of the airline, police said."
    assert apart(one, other) == [("negation", "No passenger records had been copied", "copied")]
    assert apart(one, other.replace("copied", "may have copied")) == []
    assert apart(one, "Thieves copied no passenger records of the airline, police said.") == []


def test_a_denial_in_other_words_than_the_telling() -> None:
    one = "The inspector said that sound was not recorded in the shops."
    other = "Sound was recorded as well, a former manager of the shops told a paper."
    assert apart(one, other) == [("negation", "not recorded", "recorded")]
    assert apart(one, other.replace("was recorded", "may have been recorded")) == []
    assert apart(one, "Thieves recorded the tour of a singer.") == []


def test_what_is_known_to_differ_is_not_told_again() -> None:
    a, b = read(Report("a", "Some 3,400 people fled.")), read(Report("b", "In Lund 34,000 people fled."))
    (found,) = find_counterparts(a, b)
    assert (found.correspondence, found.a, found.b) == (None, Span(0, 10), Span(8, 14))
    assert find_counterparts(a, b, [Difference("number", Span(5, 10), None, "another number", 0)]) == ()
    assert find_counterparts(a, b, [Difference("dropped", Span(0, 23), None, "only in A")]) == (found,)


def test_a_detail_that_the_other_report_has_otherwise_is_none() -> None:
    apart = Difference("number", Span(5, 10), Span(8, 14), "another number")
    detail, other = (
        Difference("detail", Span(5, 10), None, "in A only"),
        Difference("detail", None, Span(20, 24), "in B only"),
    )
    assert without_details([detail, other], [apart]) == (other,)


def test_who_speaks_of_something_else_denies_nothing() -> None:
    one = "Rescue chief Toni Imhof would not speak of a mistake on Mount Sarn."
    other = "Rescue chief Toni Imhof spoke of a miracle on Mount Sarn."
    assert apart(one, other) == []
