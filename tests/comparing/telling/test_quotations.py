from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from comparing.told import person, reading, said, span_of
from retold.comparing.telling.quotations import find_quotations
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


def test_one_utterance_in_three_reports_with_the_drift_of_each_wording() -> None:
    readings = [
        quoting("A", FULL),
        quoting("B", "The trains stop at Upper Marlow until the summer.", ALTERED),
        quoting("C", FULL),
    ]
    (quotation,) = find_quotations(readings)
    a, b, c = (Citation(one.id, one.quotations[-1].span) for one in readings)
    assert quotation.tellings == (a, b, c)
    assert {(one, other) for _, one, other in quotation.drift} == {(a, b)}


def test_different_utterances_stay_apart() -> None:
    other = "The trains stop at Upper Marlow until the summer, and nobody can change that."
    found = find_quotations([quoting("A", FULL, other), quoting("B", other, FULL)])
    assert [len(one.tellings) for one in found] == [2, 2]
    assert [one.tellings[0].span.start for one in found] == sorted(one.tellings[0].span.start for one in found)


def test_what_one_report_quotes_is_not_listed() -> None:
    assert find_quotations([quoting("A", FULL), reading("B", "Nobody said anything.")]) == ()


def test_a_long_quotation_does_not_chain_what_it_strings_together() -> None:
    first, second = "The old bridge would collapse any day.", "The trains stop at Upper Marlow until summer."
    found = find_quotations([quoting("A", first), quoting("B", f"{first} {second}"), quoting("C", second)])
    assert [[telling.report for telling in one.tellings] for one in found] == [["A", "B"], ["B", "C"]]
    assert [[kind for kind, _, _ in one.drift] for one in found] == [["trimmed"], ["trimmed"]]


def test_changed_words_come_before_cuts_and_these_before_the_same_words() -> None:
    same, cut = "Nobody could repair the pumps on Friday.", "The trains stop at Upper Marlow until summer."
    a = quoting("A", same, f"{cut} The buses carry tourists.", FULL)
    found = find_quotations([a, quoting("B", same, cut, ALTERED)])
    assert [{kind for kind, _, _ in one.drift} for one in found] == [{"substituted"}, {"trimmed"}, set()]


def test_a_speaker_has_the_fullest_name_of_the_tellings() -> None:
    readings = []
    for name, speaker in (("A", "Quint"), ("B", "Dora Quint")):
        one = quoting(name, FULL)
        statement = replace(said(one.text, FULL, "Dora Quint", "e1"), kind="direct")
        readings.append(replace(one, entities=(person(speaker),), statements=(statement,)))
    assert [one.speaker for one in find_quotations(readings)] == ["Dora Quint"]


def test_a_quotation_inside_another_goes_with_it() -> None:
    one = quoting("A", FULL)
    start = one.text.index("old bridge")
    inner = Quotation(Span(start, start + 10), Span(start, start + 10), "speech")
    (quotation,) = find_quotations([replace(one, quotations=(*one.quotations, inner)), quoting("B", FULL)])
    assert [telling.report for telling in quotation.tellings] == ["A", "B"]


@given(st.permutations(["A", "B", "C", "D"]))
def test_the_order_of_the_reports_changes_nothing_but_the_order(names: list[str]) -> None:
    texts = {
        "A": FULL,
        "B": ALTERED,
        "C": f"{FULL} The trains stop at Upper Marlow.",
        "D": "The trains stop at Upper Marlow.",
    }
    found = find_quotations([quoting(name, texts[name]) for name in names])
    assert sorted(sorted(telling.report for telling in one.tellings) for one in found) == [["A", "B", "C"], ["C", "D"]]
