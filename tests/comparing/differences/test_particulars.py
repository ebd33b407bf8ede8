"""What one of two corresponding passages tells with a name, number or label that the other report has nowhere."""

from pathlib import Path

import pytest

from comparing.differences.make import aligned, reading
from retold import pipeline
from retold.comparing import find_differences
from retold.model import Report

TOLD = "The council met in the old hall and agreed to sell the wood by the lake."


def details(a: str, b: str) -> list[tuple[str | None, str | None]]:
    one, other = reading(a, "a"), reading(b, "b")
    found = find_differences(one, other, aligned(one, other))
    return [(d.a and d.a.of(a), d.b and d.b.of(b)) for d in found if d.kind == "detail"]


@pytest.mark.parametrize(
    ("b", "place"),
    [
        ("At a meeting in Norton the council decided on the sale of that wood.", "Norton"),
        ("Councillors agreed on the sale of that wood for $40,000 at their meeting.", "$40,000"),
        ("The council, meeting there, agreed that the wood of 300 trees be sold.", "300"),
        ("The council, meeting there, agreed that the wood, planted in 1912, be sold.", "1912"),
        ("Councillors agreed on “final” sale of that wood when they met.", "“final”"),
        ("At a “frank” and “stormy” meeting the council agreed to the sale of that wood.", "“frank” and “stormy”"),
        ("Anna Brody told the council at its meeting to agree and sell that wood.", "Anna Brody"),
    ],
)
def test_what_stays_in_any_wording_is_a_detail_where_it_is_missing(b: str, place: str) -> None:
    assert details(TOLD, b) == [(None, place)]
    assert details(b, TOLD) == [(place, None)]


@pytest.mark.parametrize(
    ("elsewhere", "b"),
    [
        ("Norton lies on the coast.", "At a meeting in Norton the council decided on the sale of that wood."),
        ("The Nortons live there.", "At a meeting in Norton the council decided on the sale of that wood."),
        ("It fetched $40,000.", "Councillors agreed on the sale of that wood for $40,000 at their meeting."),
        ("It was a final farewell.", "Councillors agreed on “final” sale of that wood when they met."),
        ("It rained.", "Early that day the council agreed at its meeting to the sale of the wood in two weeks."),
    ],
)
def test_what_the_other_report_tells_anywhere_or_in_words_is_not_missing(elsewhere: str, b: str) -> None:
    assert details(f"{TOLD}\n{elsewhere}", b) == []


def test_outcome_and_source_that_a_reworded_lead_adds(shared: Path) -> None:
    texts = [path.read_text("utf-8") for path in sorted((shared / "seeds").glob("*.txt"))]
    found = pipeline.compare(*(Report(name, text) for name, text in zip("ab", texts, strict=True))).differences
    added = [(d.kind, d.b.of(texts[1])) for d in found if d.a is None and d.b and d.kind in ("detail", "attribution")]
    assert added == [
        ("detail", '"candid" and "constructive"'),
        ("attribution", "the US State Department has said"),
    ]
