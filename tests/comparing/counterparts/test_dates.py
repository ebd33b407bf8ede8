"""Dates of one thing in sentences that do not correspond."""

from comparing.counterparts.make import apart

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
