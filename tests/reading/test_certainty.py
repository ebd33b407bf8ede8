import pytest

from retold.model import Sentence, Span
from retold.reading.certainty import find_open_questions
from retold.reading.statements import find_statements


def questions(*sentences: str) -> list[str]:
    """The open questions of a report with these sentences."""
    text = " ".join(sentences)
    starts = [text.index(sentence) for sentence in sentences]
    found = tuple(
        Sentence(number, Span(start, start + len(sentence)), "body", 0)
        for number, (start, sentence) in enumerate(zip(starts, sentences, strict=True))
    )
    return [span.of(text) for span in find_open_questions(text, found, find_statements(text, found, (), (), ()))]


def test_a_sentence_that_says_what_is_not_known() -> None:
    assert questions("The two met.", "It is unclear whether they will meet again.") == [
        "It is unclear whether they will meet again"
    ]
    assert questions("What started the fire remains unknown.") == ["What started the fire remains unknown"]
    assert questions("There was no immediate word on casualties.") == ["There was no immediate word on casualties"]


def test_only_the_clause_that_says_so() -> None:
    assert questions("Two people died, but it was not immediately clear who they were.") == [
        "it was not immediately clear who they were"
    ]
    assert questions("The cause has yet to be determined, but arson was ruled out.") == [
        "The cause has yet to be determined"
    ]


def test_attribution_is_no_part_of_the_question() -> None:
    assert questions("Police said it was not clear how the man died.") == ["it was not clear how the man died"]


def test_what_is_known_is_no_open_question() -> None:
    assert questions("It is clear that the bridge will close.", "The man was not known to police.") == []


def test_a_concession_ends_at_its_comma() -> None:
    assert questions("And though the damage to the harbour remains to be seen, it appears that the wall held.") == [
        "the damage to the harbour remains to be seen"
    ]


def test_what_somebody_cries_before_who_cries_it_is_left_to_her() -> None:
    assert not questions('"I don\'t know how we are alive," she wept.')


def test_what_a_source_says_in_quotation_marks_is_left_to_it() -> None:
    assert questions("He attacked the council, saying “nobody knows what is happening.”") == []
    assert questions('He attacked the council, saying "nobody knows what is happening."') == []


def test_a_joining_word_is_no_part_of_the_question() -> None:
    assert questions("But it remains to be seen whether the wall holds.") == [
        "it remains to be seen whether the wall holds"
    ]


def test_a_question_keeps_its_subject() -> None:
    assert questions("The firm, which built the wall, has declined to say whether it holds.") == [
        "The firm, which built the wall, has declined to say whether it holds"
    ]
    assert questions("How many people were there during that period is unknown.") == [
        "How many people were there during that period is unknown"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The cause of the fire was not immediately clear",
        "The motive for the theft is still under investigation",
        "Why the ship turned is a mystery",
        "No one has said when the road will reopen",
        "The number of victims was not given",
        "The council has yet to explain why it sold the quay",
        "Doctors could not say how long the girl had slept",
        "The firm refused to say whether it had paid",
        "Little is known about the swimmer",
        "No group has claimed responsibility",
        "Detectives have not determined the motive",
        "Police have yet to establish a motive",
        "Doctors are at a loss to explain the illness",
        "The question now is whether Brun knew",
    ],
)
def test_ways_to_say_that_something_is_not_known(sentence: str) -> None:
    assert questions(sentence + ".") == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "The road was clear by noon.",
        "The man, who was not identified, left.",
        "The mill is a mystery tour's last stop.",
        "The council is investigating the fire.",
        "Ortiz has not been given a chance.",
        "Nobody could say who had won until the photograph was shown.",
    ],
)
def test_what_only_sounds_so(sentence: str) -> None:
    assert questions(sentence) == []
