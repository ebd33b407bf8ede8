"""Where the words of one end and those of another begin."""

import pytest

from reading.statements.shown import shown, statuses
from retold.model import Report
from retold.reading import read


def test_two_speakers_of_one_sentence() -> None:
    assert shown('"He lied," said Lind, and the mayor: "I did not."') == [
        ("Lind", "said", ['"He lied,"']),
        ("the mayor", ":", ['"I did not."']),
    ]
    text = 'There were cheers when Lind cried "He lied to us!" and boos when the mayor answered: "I did not."'
    assert shown(text) == [
        ("Lind", "cried", ['"He lied to us!"']),
        ("the mayor", "answered", ['"I did not."']),
    ]


def test_who_said_it_is_not_who_says_so() -> None:
    assert shown("“It leaks,” he said, according to his wife.") == [
        ("he", "said", ["“It leaks,”"]),
        ("his wife", "according to", ["“It leaks,” he said"]),
    ]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The mayor said two men had died, it emerged on Tuesday.", ("The mayor", "said", ["two men had died"])),
        ("Moe says that it leaks. — Ann Lee (@annlee) May 3, 2020", ("Moe", "says", ["that it leaks"])),
        ("He said that, in the end, he knew of it.", ("He", "said", ["that, in the end, he knew of it"])),
    ],
)
def test_a_content_ends_where_the_reporter_goes_on(text: str, statement: tuple[str, str, list[str]]) -> None:
    assert shown(text) == [statement]


def test_a_quotation_goes_on_with_who_spoke_and_not_with_who_reported_it() -> None:
    assert shown("“It leaks,” Moe said, the Dagblad reports. “It always did.”") == [
        ("Moe", "said", ["“It leaks,”", "“It always did.”"]),
        ("the Dagblad", "reports", ["“It leaks,” Moe said"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Hill insists she did nothing wrong, a claim that her deputy rejects.",
        "Hill insists she did nothing wrong, which the union disputes.",
        "Hill insists she did nothing wrong, something the police deny.",
    ],
)
def test_a_claim_ends_before_what_others_say_of_it(text: str) -> None:
    assert shown(text)[0] == ("Hill", "insists", ["she did nothing wrong"])


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ('Her aide was not amused: "There was no deal," he wrote.', ("he", "wrote", ['"There was no deal,"'])),
        (
            "As Reuters first reported on Tuesday, a judge has frozen the money.",
            ("Reuters", "reported", ["a judge has frozen the money"]),
        ),
        (
            "The mayor has resigned, as first revealed by the Aston Post.",
            ("the Aston Post", "revealed", ["The mayor has resigned"]),
        ),
    ],
)
def test_beside_a_clause(text: str, statement: tuple[str, str, list[str]]) -> None:
    assert shown(text) == [statement]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            '"It is not true," the firm\'s speaker, Petra Lund, who joined last week, said on Monday.',
            ("the firm's speaker, Petra Lund, who joined last week,", "said", ['"It is not true,"']),
        ),
        ('Says Holm: "Yes, of course."', ("Holm", "Says", ['"Yes, of course."'])),
        ('The club confirmed the news on its website: "Stone leaves."', ("The club", "confirmed", ['"Stone leaves."'])),
        ('"Never again," was Holt\'s answer.', ("Holt", "answer", ['"Never again,"'])),
        ('"Never again," was the reaction of Tom Holm.', ("Tom Holm", "the reaction of", ['"Never again,"'])),
    ],
)
def test_words_and_their_speaker(text: str, statement: tuple[str, str, list[str]]) -> None:
    assert shown(text) == [statement]


def test_a_claim_ends_before_its_verb() -> None:
    assert statuses("Holt's claim that she was ill was false.") == [("denied", "that she was ill")]


def test_quotations_around_their_cue() -> None:
    assert shown('It was "a circus", Holm said, "and a bad one", before adding: "I want my money."')[0] == (
        "Holm",
        "said",
        ['It was "a circus"', '"and a bad one"'],
    )


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Two guards who say they saw nothing were sent home.", "they saw nothing"),
        ("A woman who told police that she had heard shots was not called.", "that she had heard shots"),
        ("Told that the ferry had sunk, Moe wept.", "that the ferry had sunk"),
    ],
)
def test_a_clause_ends_before_the_verb_around_it(text: str, content: str) -> None:
    assert [one[2] for one in shown(text)] == [[content]]


def test_no_quotation_is_in_two_statements() -> None:
    assert shown('"It was dark," Lie said, while Moe remembered: "It was noon."') == [
        ("Lie", "said", ['"It was dark,"']),
        ("Moe", "remembered", ['"It was noon."']),
    ]


def test_who_speaks_behind_a_role_with_an_age() -> None:
    text = '"We slept in the bath," her mother, Eva Moe, 80, recalled on Tuesday.'
    reading = read(Report("r", text))
    (statement,), names = reading.statements, {entity.id: entity.name for entity in reading.entities}
    assert names[statement.speaker or ""] == "Eva Moe"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Lee told the council that the dam would hold, state media said.", "that the dam would hold"),
        ("Hill promised that nobody would lose a job, her office said.", "that nobody would lose a job"),
        ("Lee said that he was ill, his lawyer told the court.", "that he was ill"),
        ("The union claims that the mill was sold, documents show.", "that the mill was sold"),
    ],
)
def test_no_content_goes_on_into_who_else_says_so(text: str, content: str) -> None:
    assert shown(text)[0][2] == [content]
