from datetime import date

from comparing.told import reading
from retold.comparing.sentences.leads import begun_together, day_of, lead_of


def test_what_a_report_begins_with_stands_below_the_headline() -> None:
    assert lead_of(reading("A", "The bridge fell.", "It rained.", headline="Bridge falls")) == 1
    assert lead_of(reading("A")) is None


def test_a_day_that_is_not_whole_is_none() -> None:
    assert day_of(reading("A", "It fell.", published="2031-03-04T10:00")) == date(2031, 3, 4)
    assert day_of(reading("A", "It fell.", published="2031-03")) is None
    assert day_of(reading("A", "It fell.")) is None


def test_an_undated_report_may_be_of_any_day() -> None:
    assert begun_together({0: [None], 5: [date(2031, 3, 9)], 7: []}) == [(0, 5)]
