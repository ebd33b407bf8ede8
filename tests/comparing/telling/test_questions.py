"""Open questions of a story."""

from dataclasses import replace

import pytest

from comparing.told import aligned, reading, rewrite, span_of
from retold.comparing import find_claims
from retold.comparing.telling.questions import find_questions
from retold.model import Citation, OpenQuestion, Reading, Report
from retold.reading import read

WHY = "It is unclear why the bridge fell"
A = reading("A", f"{WHY}, police said.", "Nobody knows when trains will run.")
B = reading("B", "The bridge fell on Sunday.", f"{WHY}.")
C = reading("C", "Nobody knows when trains will run.")


def asking(one: Reading, *questions: str) -> Reading:
    return replace(one, open_questions=tuple(span_of(one.text, words) for words in questions))


def cite(one: Reading, words: str) -> Citation:
    return Citation(one.id, span_of(one.text, words))


def test_a_question_of_two_tellings_is_told_once_with_everyone_who_asks_it() -> None:
    readings = [asking(A, WHY, "Nobody knows when trains will run"), asking(B, WHY)]
    claims = find_claims(readings, [aligned("A", "B", (0, 1))], [rewrite("B", "A")])
    assert find_questions(readings, claims) == (
        OpenQuestion(WHY, (cite(A, WHY), cite(B, WHY))),
        OpenQuestion(
            "Nobody knows when trains will run",
            (cite(A, "Nobody knows when trains will run"),),
        ),
    )


def test_questions_stand_in_the_order_of_the_reports() -> None:
    readings = [asking(C, "Nobody knows when trains will run"), asking(B, WHY)]
    texts = [question.text for question in find_questions(readings, find_claims(readings, [], []))]
    assert texts == ["Nobody knows when trains will run", WHY]


def test_the_same_words_in_sentences_that_are_no_tellings_of_one_claim_stay_two_questions() -> None:
    leaning = [reading(name, "It hurt twelve people.", "He knows nothing of when it will end.") for name in "AC"]
    readings = [asking(one, "knows nothing of when it will end") for one in leaning]
    assert len(find_questions(readings, find_claims(readings, [], []))) == 2


def test_a_question_in_no_claim_is_still_told() -> None:
    one = asking(A, WHY)
    assert find_questions([one], ()) == (OpenQuestion(WHY, (cite(A, WHY),)),)


def test_two_questions_of_one_sentence_are_one() -> None:
    words = "It is unclear who opened the lock and how many boats were in it."
    one = asking(reading("D", words), "unclear who opened the lock", "how many boats were in it")
    (question,) = find_questions([one], find_claims([one], [], []))
    assert (question.text, question.cites) == (words, (cite(one, words),))


def test_a_question_that_leans_on_its_sentence_is_told_in_the_whole_of_it() -> None:
    words = "The mayor confirmed the closure but gave no reason."
    one = asking(reading("D", words, f"{WHY}, police said."), "gave no reason", WHY)
    assert [question.text for question in find_questions([one], ())] == [words, WHY]


def test_no_questions() -> None:
    assert find_questions([A, B], ()) == ()


ASKED = "A blast shook the coal mine of Dorv. It was not clear what had set off the blast."
TOLD = "A blast shook the coal mine of Dorv. A spark from a belt set off the blast."


@pytest.mark.parametrize(
    ("day", "answer"), [("2031-03-05", "A spark from a belt set off the blast."), ("2031-03-03", None), (None, None)]
)
def test_only_a_later_report_may_answer(day: str | None, answer: str | None) -> None:
    told = read(Report("B", TOLD, published=day))
    readings = [read(Report("A", ASKED, published="2031-03-04")), told]
    (question,) = find_questions(readings, find_claims(readings, [], []))
    assert (question.answer and question.answer.span.of(told.text)) == answer


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("It was unclear how many weavers would lose their jobs.", "The 240 weavers of Dorv will lose their jobs."),
        ("The mine did not say whether the upper shaft would open.", "The upper shaft will open, the mine said."),
        (
            "It is unclear whether the guard was in the shaft when the blast came.",
            "The guard was not in the shaft when the blast came.",
        ),
    ],
)
def test_what_will_be_may_answer_what_would_be_and_a_clause_with_when_asks_no_day(asked: str, told: str) -> None:
    readings = [
        read(Report("A", f"A blast shook the coal mine of Dorv. {asked}", published="2031-03-04T08:00:00Z")),
        read(Report("B", f"A blast shook the coal mine of Dorv. {told}", published="2031-03-04T11:00:00Z")),
    ]
    (question,) = find_questions(readings, find_claims(readings, [], []))
    assert question.answer
    assert question.answer.span.of(readings[1].text) == told
