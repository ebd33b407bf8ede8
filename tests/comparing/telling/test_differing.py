"""A story shows what a comparison of its reports shows."""

from retold.formats.conflicts import conflict_words
from retold.model import Claim, Report
from retold.pipeline import tell

WIRE = """A passenger ferry sank off the island of Kalmis early on Monday, killing 12 people, the coast guard said.

The vessel, the Aster, was carrying 140 passengers when it hit a reef in thick fog.

The captain, Ole Brandt, was questioned by police on Monday night."""
LATER = """Fifteen people died when a ferry went down near Kalmis on Monday, hospital officials said.

About 140 people were aboard the Aster, which struck a reef.

Divers searched the wreck through the afternoon."""
BRIDGE = """The Olden bridge will close for repairs in August, the city council said on Monday.

Work on the Olden bridge will cost $12 million and take six months."""
REPAIRS = """Repairs to the Olden bridge will begin in August, when it will be closed to traffic, the council said.

The work on the Olden bridge is to cost $15 million and last six months."""


def _conflicts(*texts: str) -> list[str]:
    moments = ("2031-03-03T10:00:00Z", "2031-03-03T16:00:00Z")
    reports = [Report(name, text, published=when) for name, text, when in zip("AB", texts, moments, strict=False)]
    claims: list[Claim] = [claim for story in tell(reports) for claim in story.claims]
    return [conflict_words(one) for claim in claims for one in claim.conflicts]


def test_a_toll_that_another_reporter_has_higher_later_is_shown() -> None:
    assert _conflicts(WIRE, LATER) == [
        "number: from “12” (A, 2031-03-03 10:00) to “Fifteen” (B, 2031-03-03 16:00);"
        " undecided whether this is an update or a conflict"
    ]


def test_a_price_is_in_conflict() -> None:
    assert _conflicts(BRIDGE, REPAIRS) == ["number: A has “$12 million”, B has “$15 million”"]


def test_what_agrees_is_in_no_conflict() -> None:
    assert _conflicts(BRIDGE, REPAIRS.replace("$15", "$12")) == []
