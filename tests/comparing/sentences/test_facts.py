"""Sentences cut into facts."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparing.told import reading
from retold import reading as reads
from retold.comparing import cut_into_facts
from retold.comparing.sentences.facts import parts_of_whole
from retold.model import Report


def _cut(text: str) -> list[str]:
    one = cut_into_facts(reads.read(Report("A", text)))
    return [sentence.span.of(one.text) for sentence in one.sentences]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "The council closed the bridge of Marlow, and two schools were moved to Tarn.",
            ["The council closed the bridge of Marlow", "two schools were moved to Tarn."],
        ),
        (
            "Rovers led at the break; Torven won the final in extra time.",
            ["Rovers led at the break", "Torven won the final in extra time."],
        ),
        (
            "The mayor opened the market, while his deputy stayed at home, but the guests left early.",
            ["The mayor opened the market, while his deputy stayed at home", "the guests left early."],
        ),
    ],
)
def test_a_sentence_is_cut_between_two_facts(text: str, facts: list[str]) -> None:
    assert _cut(text) == facts


@pytest.mark.parametrize(
    "text",
    [
        "Police closed the bridge, the road, and the railway to Marlow.",
        "Rovers scored in the first half, and held on to win.",
        "Police said that the bridge was closed, and two schools were moved to Tarn.",
        "The bridge was closed on Monday, and two schools were moved to Tarn, police said.",
        "“The bridge was closed, and two schools were moved,” the mayor said.",
        "When the bridge was closed on Monday, and the schools were moved, nobody knew why.",
        "The bridge fell on Monday, and it hurt two people who were on it.",
        "Ada Brenn, who built the bridge, and Karl Brodin, who paid for it, were there.",
    ],
)
def test_what_is_one_fact_or_has_one_source_stays_whole(text: str) -> None:
    assert _cut(text) == [text]


def test_headlines_are_not_cut() -> None:
    line = "The council closed the bridge of Marlow, and two schools were moved to Tarn"
    report = reading("A", "It rained.", headline=line)
    assert cut_into_facts(report) is report
    body = replace(report, sentences=tuple(replace(one, section="body") for one in report.sentences))
    assert len(cut_into_facts(body).sentences) == 3


def test_sentences_are_numbered_anew_and_know_their_other_parts() -> None:
    text = "The council closed the bridge of Marlow, and two schools were moved to Tarn."
    cut = cut_into_facts(reading("A", "It rained.", text, "It rained on."))
    assert [one.number for one in cut.sentences] == [0, 1, 2, 3]
    assert [one.number for one in parts_of_whole(cut, 2)] == [1, 2]
    assert [one.number for one in parts_of_whole(cut, 3)] == [3]


_WORDS = st.lists(st.sampled_from("the mayor closed bridges , and ; while it was “ ” . who 14".split()), max_size=25)


@given(_WORDS)
def test_parts_stand_in_their_order_and_within_the_sentence(words: list[str]) -> None:
    text = "The " + " ".join(words).replace(" ,", ",").replace(" ;", ";") + " end."
    whole = reads.read(Report("A", text))
    cut = cut_into_facts(whole)
    spans = [one.span for one in cut.sentences]
    assert spans == sorted(spans)
    assert all(any(s.span.start <= span.start < span.end <= s.span.end for s in whole.sentences) for span in spans)
