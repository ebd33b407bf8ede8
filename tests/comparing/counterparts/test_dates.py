"""Dates of one thing in sentences that do not correspond."""

from time import process_time

from comparing.counterparts.make import apart
from retold.comparing.counterparts.dates import find_dates_apart
from retold.model import Report
from retold.reading import read

ONE = "Water seeps through the dam of Orla, two wardens said.\nThe earth dam of Orla was completed in 1967."
OTHER = "A leak was found above Orla.\nThe old earth dam of Orla, finished in 1976, lost water at its foot."


def test_years_of_one_verb() -> None:
    assert apart(ONE, OTHER) == [("date", "1967", "1976")]
    assert apart(ONE, OTHER + "\nWork had begun in 1967.") == []
    assert apart(ONE, OTHER.replace("finished in", "painted in")) == []


def test_a_day_that_differs_by_a_digit() -> None:
    one = "Judge Ada Croft told the lottery not to pay before a hearing on April 14."
    other = "A greedy boss has the ticket.\nA judge has frozen the lottery money until 24 April at least."
    assert apart(one, other) == [("date", "April 14", "24 April")]
    assert apart(one, other.replace("24 April", "23 April")) == []
    assert apart(one, other + "\nA hearing on 14 April is planned.") == []


def test_long_lists_of_years_take_no_more_than_a_moment() -> None:
    begun = "\n".join(f"The dam of {place} was built in {1700 + place} by {place} workers." for place in range(120))
    ended = "\n".join(f"The mill of {place} was sold in {1850 + place} to {place} farmers." for place in range(120))
    one, other = read(Report("a", begun)), read(Report("b", ended))
    start = process_time()
    list(find_dates_apart(one, other))
    assert process_time() - start < 4
