"""Results of votes and matches, in sentences that do not correspond."""

from comparing.counterparts.make import apart

ONE = "Torp won 3-0 at home to Lund."
OTHER = "Lund had no luck.\nTheir match at Torp was lost 4-0."


def test_one_other_figure_of_a_match_is_another_result() -> None:
    assert apart(ONE, OTHER) == [("number", "3-0", "4-0")]


def test_nil_is_nought_whoever_is_named_first() -> None:
    assert apart(ONE, OTHER.replace("4-0", "nil to three")) == []
    assert apart(ONE, OTHER.replace("4-0", "10-0")) == [("number", "3-0", "10-0")]


def test_results_of_votes_and_matches() -> None:
    one = "Councillors voted by 14 to 11 to close the baths."
    assert apart(one, "The baths of Elm will close.\nThe vote was 15 to 11.") == [("number", "14 to 11", "15 to 11")]
    assert apart(one, "The baths of Elm will close.\nThe vote was 11 to 14.") == []
    assert apart(one, "The baths of Elm will close.\nThe first vote was 15 to 11, the second 14 to 11.") == []
