from dataclasses import replace

import pytest

from retold.model import DateMention, Span
from retold.rendering.timex import date_words


def mention(value, *, approx=False, earliest=None, latest=None):
    return DateMention(Span(0, 1), "DATE", value, earliest, latest, approx)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2023-06-18", "2023-06-18"),
        ("2023-06-18TMO", "2023-06-18, morning"),
        ("2026-03-10T04:00", "2026-03-10, 04:00"),
        ("P5Y", "5 years"),
        ("P1W", "1 week"),
        ("PT30M", "30 minutes"),
        ("PXM", "some months"),
        ("PRESENT_REF", "now"),
        ("XXXX-WXX-7", "a Sunday, which is not known"),
        ("2008-Q1", "2008-Q1"),
        ("XXXX-XX-XXT04:00", "04:00, day not known"),
        ("PT4H30M", "4 hours 30 minutes"),
        ("P1Y6M", "1 year 6 months"),
        ("XXXX-WXX", "a week, which is not known"),
        ("XXXX-05-12", "12 May, year not known"),
        ("XXXX-SP", "spring, year not known"),
        ("XXXX-XX-05", "XXXX-XX-05"),
    ],
)
def test_values_in_plain_words(value, words):
    assert date_words(mention(value)) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("P1D", "every day"),
        ("P2Y", "every 2 years"),
        ("P1Q", "every quarter"),
        ("XXXX-WXX-7", "every Sunday"),
        ("XXXX-WXX-WE", "every weekend"),
        ("XXXX-05", "every May"),
        ("XXXX-SU", "every summer"),
        ("XXXX-XX-XXTMO", "every morning"),
        ("XXXX-WXX-1TMO", "every Monday morning"),
    ],
)
def test_what_comes_again_says_so(value, words):
    assert date_words(replace(mention(value), type="SET")) == words


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (mention("P5M", approx=True, earliest="2023-01-01", latest="2023-02-28"), "about 2023-01-01 to 2023-02-28"),
        (mention("P5Y", approx=True), "about 5 years"),
        (mention("PXM", approx=True), "some months"),
        (mention("2022-11", earliest="2022-11-01", latest="2022-11-30"), "2022-11"),
    ],
)
def test_approximate_ones_say_so(made, words):
    assert date_words(made) == words


@pytest.mark.parametrize(
    ("rule", "value", "earliest", "latest", "words"),
    [
        ("counted_from_date", "P2D", "2026-12-23", "2026-12-23", "2 days, 2026-12-23"),
        ("counted_to_date", "P3M", "2026-01-01", "2026-03-31", "3 months, 2026-01-01 to 2026-03-31"),
        ("counted_span", "P50Y", "1970-01-10", "2020-01-10", "50 years"),
    ],
)
def test_a_length_counted_from_a_date_is_followed_by_its_days(rule, value, earliest, latest, words):
    assert date_words(replace(mention(value, earliest=earliest, latest=latest), rule=rule)) == words
