"""How differences between the tellings of a claim are named, and how many tell it."""

from dataclasses import replace

from exports.made import STORY, number
from retold.model import Evidence, Support
from retold.rendering.claims import claim_view, difference, differing


def test_what_a_later_version_put_right_is_no_conflict() -> None:
    one, words = number(("a", "12"), ("b", "15")), "number: a has “12”, b has “15”"
    updated = replace(one, updated_by="b")
    assert difference(one, conflict="conflict") == f"conflict: {words}"
    assert difference(updated, conflict="conflict") == f"put otherwise since: {words} (updated by b)"
    assert differing(replace(STORY.claims[0], conflicts=(one, updated))) == {
        "conflicts": [words],
        "updates": [f"{words} (updated by b)"],
    }


def test_who_tells_the_opposite_is_none_of_those_who_tell_it() -> None:
    claim = STORY.claims[0]
    denied = replace(claim, tellings=(*claim.tellings[:2], replace(claim.tellings[2], opposite=True)))
    views = [claim_view(one) for one in (claim, denied)]
    assert [view["reports"] for view in views] == ["3 reports", "2 reports"]
    assert [view["opposite"] for view in views] == ["", "1 report tells the opposite"]


def test_no_more_accounts_are_behind_a_claim_than_reports() -> None:
    """Those that may tell it in other words count for both upper bounds."""
    claim = STORY.claims[0]
    perhaps = Evidence("perhaps elsewhere", "d may tell this in other words; it counts for the upper bound alone")
    wide = replace(claim, independent=Support(1, 4, (perhaps,)))
    assert (claim_view(wide)["number"], claim_view(wide)["reports"]) == ("1–4", "3–4 reports")
    one = replace(claim, tellings=claim.tellings[:1])
    assert claim_view(one)["reports"] == "1 report"
