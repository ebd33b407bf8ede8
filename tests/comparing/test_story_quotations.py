from dataclasses import replace

from comparing.told import reading, span_of
from retold.comparing.story_quotations import find_quotations
from retold.model import Citation, Quotation, Reading, Span


def quoting(name: str, *quotes: str) -> Reading:
    """A report of sentences that each quote one utterance."""
    one = reading(name, *(f"Dora Quint said: “{quote}”" for quote in quotes))
    spans = [span_of(one.text, quote) for quote in quotes]
    return replace(
        one, quotations=tuple(Quotation(span, Span(span.start - 1, span.end + 1), "speech") for span in spans)
    )


FULL = "We had no warning at all that the old bridge would collapse this winter."
ALTERED = "We had no warning at all that the old bridge would crumble this winter."


def test_one_utterance_in_three_reports_with_its_drift() -> None:
    readings = [
        quoting("A", FULL),
        quoting("B", "The trains stop at Upper Marlow until the summer.", ALTERED),
        quoting("C", FULL),
    ]
    (quotation,) = find_quotations(readings)
    a, b, c = (Citation(one.id, one.quotations[-1].span) for one in readings)
    assert quotation.tellings == (a, b, c)
    assert {(one, other) for _, one, other in quotation.drift} == {(a, b), (b, c)}


def test_different_utterances_stay_apart() -> None:
    other = "The trains stop at Upper Marlow until the summer, and nobody can change that."
    found = find_quotations([quoting("A", FULL, other), quoting("B", other, FULL)])
    assert [len(one.tellings) for one in found] == [2, 2]
    assert [one.tellings[0].span.start for one in found] == sorted(one.tellings[0].span.start for one in found)


def test_what_one_report_quotes_is_not_listed() -> None:
    assert find_quotations([quoting("A", FULL), reading("B", "Nobody said anything.")]) == ()
