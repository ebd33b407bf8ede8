"""Results of votes and matches, in sentences that do not correspond."""

from comparing.counterparts.make import apart

ONE = "Torp won 3-0 at home to Lund."
OTHER = "Lund had no luck.\nTheir match at Torp was lost 4-0."


def test_one_other_figure_of_a_match_is_another_result() -> None:
    assert apart(ONE, OTHER) == [("number", "3-0", "4-0")]


def test_nil_is_nought_whoever_is_named_first() -> None:
    assert apart(ONE, OTHER.replace("4-0", "nil to three")) == []
    assert apart(ONE, OTHER.replace("4-0", "10-0")) == [("number", "3-0", "10-0")]
