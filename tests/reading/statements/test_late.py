"""What is said far behind its cue."""

import pytest

from reading.statements.shown import shown


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ann Lee said after a lunch in Aston on Tuesday that the dam was safe.", "that the dam was safe"),
        (
            "The mayor told Tom Hill, the owner of the mill, that the dam would hold.",
            "that the dam would hold",
        ),
        ("Hill said because the dam is old, it must be mended.", "because the dam is old, it must be mended"),
        ("The judge ordered the operator, Acme, not to pay the bill.", "not to pay the bill"),
    ],
)
def test_what_stands_between_is_no_content(text: str, content: str) -> None:
    assert [one[2] for one in shown(text)] == [[content]]


@pytest.mark.parametrize(
    "text",
    [
        "Repeated claims that the vote was rigged spread.",
        "Ann Lee said little.",
        "He told reporters nothing of the kind.",
        "She praised him.",
        "Tom Hill read the Sunday papers.",
        "Thirty feared dead in Kolby mine.",
        "Per Holm is angry.",
        "She wished them luck.",
        "The greeting was short, underscoring the chilly relations of the two.",
        "Hill has known Lee for decades.",
    ],
)
def test_nothing_is_told(text: str) -> None:
    assert [one for one in shown(text) if one[0]] == []
