"""What the benchmark of reading counts."""

import pytest
from benchmarks.reading import phrases
from benchmarks.reading.runners import common, recognizers

MONDAY = {"timex": "XXXX-WXX-1", "type": "date", "value": "2023-06-19"}
JUNE = {"timex": "XXXX-06", "type": "daterange", "start": "2022-06-01", "end": "2022-07-01"}


def case(text, *results):
    """A case of which each result is the words, a type and its readings."""
    found = [
        {"start": text.index(words), "end": text.index(words) + len(words) - 1, "text": words}
        | {"type": kind, "values": values}
        for words, kind, values in results
    ]
    return {"text": text, "results": found}


def answer(start, end, value):
    return {"start": start, "end": end, "type": "DATE", "value": value}


@pytest.mark.parametrize("text", ["He left on Monday.", "He left at 9:30 pm on May 21st.", "He may leave now."])
def test_what_a_paper_could_print(text):
    assert phrases.is_newslike(text)


@pytest.mark.parametrize("text", ["he left on monday", "He left 1-2-2016.", "Cortana, set it.", "He left on 5/7."])
def test_what_no_paper_prints(text):
    assert not phrases.is_newslike(text)


def test_an_answer_is_right_with_the_days_of_one_reading():
    cases = [case("On Monday in June.", ("Monday", "date", [MONDAY]), ("June", "daterange", [JUNE]))]
    counts, errors = phrases.scored(cases, [[answer(3, 9, "2023-06-19"), answer(13, 17, "2022-06")]])
    assert (counts, errors) == ({"found": 2, "same": 2, "false": 0}, [])


def test_wrong_days_missed_expressions_and_false_answers():
    cases = [case("On Monday in June now.", ("Monday", "date", [MONDAY]), ("June", "daterange", [JUNE]))]
    counts, errors = phrases.scored(cases, [[answer(3, 9, "2023-06-12"), answer(18, 21, "PRESENT_REF")]])
    assert counts == {"found": 1, "same": 0, "false": 1}
    assert len(errors) == 2


def test_words_are_looked_up_in_the_order_of_the_text():
    found = common.placed("May 5 or May 6", [("May", "DATE", "1"), ("May", "DATE", "2"), ("June", "DATE", "3")])
    assert [(one["start"], one["end"], one["value"]) for one in found] == [(0, 3, "1"), (9, 12, "2")]


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("date", MONDAY, ("DATE", "2023-06-19")),
        ("daterange", JUNE, ("DATE", "2022-06")),
        ("daterange", {"timex": "(2017-01-01,2017-04-01,P3M)", "start": "2017-01-01"}, ("DATE", "2017-Q1")),
        ("daterange", {"timex": "(2000-01-01,2010-01-01,P10Y)", "start": "2000-01-01"}, ("DATE", "200")),
        ("daterange", {"timex": "(2017-02-03,2017-05-03,P3M)", "start": "2017-02-03"}, ("DURATION", "P3M")),
        ("datetime", {"timex": "PRESENT_REF"}, ("DATE", "PRESENT_REF")),
        ("datetime", {"timex": "XXXX-06-18T09", "value": "2023-06-18 09:00:00"}, ("TIME", "2023-06-18T09:00")),
        ("datetimerange", {"timex": "2023-06-18TNI", "start": "2023-06-18 20:00:00"}, ("TIME", "2023-06-18TNI")),
        ("time", {"timex": "T09:30", "value": "09:30:00"}, ("TIME", "2023-06-20T09:30")),
        ("duration", {"timex": "P3D", "value": "259200"}, ("DURATION", "P3D")),
        ("set", {"timex": "P1D"}, ("SET", "P1D")),
        ("timezone", {}, None),
    ],
)
def test_values_of_recognizers_in_the_terms_of_timex3(kind, value, expected):
    assert recognizers._timex3(kind, value, "2023-06-20") == expected
