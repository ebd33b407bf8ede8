"""Who speaks before a colon, and what is no speaker there."""

import pytest

from reading.statements.shown import shown


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Lee: Bridge is unsafe.", ("Lee", ":", ["Bridge is unsafe"])),
        (
            'Liberty leader Tomas Brandl: "One resignation is not enough."',
            ("Liberty leader Tomas Brandl", ":", ['"One resignation is not enough."']),
        ),
        (
            'Sabine Voss, the health minister: "We will not pay."',
            ("Sabine Voss, the health minister", ":", ['"We will not pay."']),
        ),
    ],
)
def test_speakers(text: str, statement: tuple[str, str, list[str]]) -> None:
    assert shown(text) == [statement]


@pytest.mark.parametrize(
    "text",
    [
        "MIRACLE ON THE MOUNTAIN: Kids crawl from wreck of school bus",
        "CORRECTED: Thousands of farmers march in Aldenburg",
        "Velora Group: results for the first quarter",
        "GUILTY: Jury convicts Prosser",
        "Ottilie: what we know so far",
    ],
)
def test_kickers_are_no_speakers(text: str) -> None:
    assert shown(text) == []


def test_a_verb_before_the_colon_is_the_cue() -> None:
    assert shown("Alden's governor, Kay Ivey, responded: “We will wait.”") == [
        ("Alden's governor, Kay Ivey,", "responded", ["“We will wait.”"])
    ]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('The dam is old - Ann Lee: "Nobody knows how long it will hold."', "Ann Lee"),
        ('For Anna Lind, the matter is simple: "He lied about it."', "Anna Lind"),
        ('The verdict of Ulla Brandes, who saw it: "A dreadful play."', "Ulla Brandes"),
        ('Brun was not impressed: "We were promised jobs."', "Brun"),
    ],
)
def test_speakers_within_a_sentence(text: str, source: str) -> None:
    assert [one[0] for one in shown(text)] == [source]
