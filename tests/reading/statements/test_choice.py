"""Whom a cue has for its source where the nearest noun phrase is another."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reading.statements.shown import shown
from retold.model import Report
from retold.reading import read, read_light
from retold.reading.statements.chunks import find_chunks
from retold.reading.statements.tokens import find_units


def sources(text: str) -> list[tuple[str | None, str]]:
    """The source and the cue of each statement as words."""
    return [
        (one.source.of(text) if one.source else None, one.cue.of(text) if one.cue else "")
        for one in read(Report("r", text)).statements
    ]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Unlike most of her rivals, Ann Lee backed the plan, noting that the bridge was unsafe.",
            ("Ann Lee", "noting"),
        ),
        ("Ann Lee went to a rally in Aston to say that the bridge was unsafe.", ("Ann Lee", "to say")),
        ("By refusing to answer questions, Ann Lee has angered voters.", ("Ann Lee", "refusing")),
        ("In rejecting the claim, the court said that it was late.", ("the court", "rejecting")),
        ("The crowd cheered when Ann Lee asked that the bridge be closed.", ("Ann Lee", "asked")),
        (
            "Senator Ann Lee, who in two letters had warned that the bridge was unsafe, resigned.",
            ("Senator Ann Lee, who", "had warned"),
        ),
        ("Ann Lee seemed to suggest that the bridge was unsafe.", ("Ann Lee", "seemed to suggest")),
        ("The ad shows Ann Lee telling voters that the bridge is safe.", ("Ann Lee", "telling")),
        ("The letter, sent by lawyers for the firm, goes on to say that the bridge is safe.", ("The letter", "to say")),
        ("The officials whose offices were searched say the bridge is unsafe.", ("The officials", "say")),
        (
            "One of the engineers hired in May has said that the bridge is unsafe.",
            ("One of the engineers", "has said"),
        ),
        ("“It is late,” Ann Lee said by telephone on Monday.", ("Ann Lee", "said")),
        (
            "The firm lacks support, said Larry Lee, director of the Institute of Politics.",
            ("Larry Lee, director of the Institute of Politics", "said"),
        ),
        (
            "The bridge is safe, according to Ann Lee, a spokeswoman for the firm.",
            ("Ann Lee, a spokeswoman for the firm", "according to"),
        ),
        ("According to “The Bridge,” the mayor was ill.", ("“The Bridge,”", "According to")),
    ],
)
def test_a_source_that_is_not_the_nearest_noun(text: str, statement: tuple[str, str]) -> None:
    assert statement in sources(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The talks are expected to fail.", (None, "are expected")),
        ("The talks seem to fail.", (None, "seem")),
    ],
)
def test_what_is_spoken_of_or_to_is_no_source(text: str, statement: tuple[str | None, str]) -> None:
    assert sources(text) == [statement]


@given(
    st.lists(
        st.sampled_from("Ann Lee the mayor said who , that his plan of was . “No” and to by 's".split()), max_size=20
    )
)
def test_noun_phrases_stand_in_order_and_apart(words: list[str]) -> None:
    text = " ".join(words)
    light = read_light(Report("r", text))
    for unit in find_units(text, light.sentences, light.quotations):
        chunks = list(find_chunks(unit.tokens, frozenset()))
        assert all(0 <= start < end <= len(unit.tokens) for start, end in chunks)
        assert all(before[1] <= after[0] for before, after in pairwise(chunks))


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            "The bridge is believed to have been built by the Romans.",
            [(None, "is believed", ["The bridge", "to have been built by the Romans"])],
        ),
        (
            "The plan was described by the mayor as a “disaster”.",
            [("the mayor", "was described", ["The plan", "as a “disaster”"])],
        ),
        (
            "The plan was described as a “disaster” by the mayor.",
            [("the mayor", "was described", ["The plan", "as a “disaster”"])],
        ),
        ("The minister is certain to resign in May.", []),
        (
            "The law was adopted in May and hailed as a “milestone”.",
            [(None, "hailed", ["The law", "a “milestone”"])],
        ),
    ],
)
def test_who_stands_behind_by_did_what_the_nearest_verb_says(
    text: str, statements: list[tuple[str | None, str, list[str]]]
) -> None:
    assert shown(text) == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("“It is a disgrace,” blasted boss Paulo Neri.", [("boss Paulo Neri", "blasted", ["“It is a disgrace,”"])]),
        (
            "“We must go,” Pieter Maas wrote in an e-mail – but manager Karen Voss replied: “Not now.”",
            [("Pieter Maas", "wrote", ["“We must go,”"]), ("manager Karen Voss", "replied", ["“Not now.”"])],
        ),
    ],
)
def test_a_quotation_is_of_the_one_beside_it(text: str, statements: list[tuple[str | None, str, list[str]]]) -> None:
    assert shown(text) == statements
