"""Whose words "she said" tells where the names alone leave it open."""

import pytest

from retold.model import Report
from retold.reading import read


def antecedents(text: str) -> list[tuple[str, str | None, str | None]]:
    """The statements whose source is a pronoun: the pronoun, what it stands for, and the name of the speaker."""
    reading = read(Report(id="report", text=text))
    names = {entity.id: entity.name for entity in reading.entities}
    return [
        (
            one.source.of(text),
            one.antecedent.of(text) if one.antecedent else None,
            names.get(one.speaker or ""),
        )
        for one in reading.statements
        if one.source and one.source.of(text).lower() in ("he", "she", "it", "they")
    ]


@pytest.mark.parametrize(
    ("text", "pronoun", "phrase"),
    [
        (
            "A spokeswoman for the hospital said the ward was shut. She said patients had been moved.",
            "She",
            "A spokeswoman for the hospital",
        ),
        ('One juror told the court the ropes were cut. "We had no doubt," she added.', "she", "One juror"),
        ('Juror No. 4 told the Echo the ropes "settled it". “No climber cuts his own,” he said.', "he", "Juror No. 4"),
        ('The ferry sank on Friday, the harbour board said. "Nobody was on it," it added.', "it", "the harbour board"),
        ("Two nurses said the ward was cold. They said heaters had been promised.", "They", "Two nurses"),
        ('A nurse said Ann Pike had left. "We shall miss her," she said.', "she", "A nurse"),
    ],
)
def test_a_pronoun_goes_on_with_the_nameless_source_before(text: str, pronoun: str, phrase: str) -> None:
    assert [(found, stands_for) for found, stands_for, _ in antecedents(text)] == [(pronoun, phrase)]


@pytest.mark.parametrize(
    "text",
    [
        'A spokesman for the mayor said the road was safe. "It is not," she said.',
        'A nurse told a doctor that the ward was shut. "I do not believe it," she said.',
        'A nurse said the ward was shut. A doctor came in. "It is shut," she said.',
        'A nurse said the ward was shut. Her daughter, Ann Pike, wept. "It is hard," she said.',
        'A nurse said a doctor had told her that the ward was shut. "It is hard," she said.',
        "Asked by a reporter whether the ward was shut, the mayor left. He said nothing was shut.",
        "A nurse said the ward was shut.\n\nSnow fell.\n\nThe lake froze.\n\n“It is hard,” she said.",
        "Money sources said rates would rise. It said the suspension would last.",
    ],
)
def test_it_is_open_where_another_may_be_meant(text: str) -> None:
    assert [stands_for for _, stands_for, _ in antecedents(text)] == [None]


def test_the_speech_of_somebody_with_a_name_goes_on_past_who_is_told_of() -> None:
    text = 'Her mum, Karen Trent, said the driver had complained about the brakes. "They felt spongy," she said.'
    assert antecedents(text) == [("she", "Her mum, Karen Trent,", "Karen Trent")]


def test_a_clause_before_its_subject_may_speak_of_that() -> None:
    text = "Mr Moe said the road was shut. In what he called a mistake, Jon Brandt had opened it."
    assert [stands_for for _, stands_for, _ in antecedents(text)] == [None]
