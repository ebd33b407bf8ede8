"""What comparisons show and no claim does stands with what is undecided."""

import retold
from retold.model import Report, Story
from retold.pipeline import tell

WIRE = """A passenger ferry sank off the island of Kalmis early on Monday, killing 12 people, the coast guard said.

The Aster was built in 1967 and had been sold twice.

The captain, Ole Brandt, was questioned by police on Monday night."""
PAPER = """Twelve people died when a ferry went down near Kalmis on Monday, the coast guard said.

Ole Brandt, the captain of the Aster, was with the police until midnight.
His ship, launched in 1976, lies at 40 metres."""
LATER = PAPER.replace("Twelve people", "Fifteen people")


def _reports(*texts: str) -> list[Report]:
    return [Report(name, text, published="2031-03-03") for name, text in zip("ab", texts, strict=False)]


def _perhaps(story: Story, *texts: str) -> list[tuple[str, str, str, str]]:
    of = dict(zip("ab", texts, strict=False))
    return [
        (one.kind, one.a.span.of(of[one.a.report]), one.b.span.of(of[one.b.report]), one.told_b.of(of[one.b.report]))
        for one in story.undecided
    ]


def test_what_a_comparison_shows_in_sentences_apart_is_in_the_story() -> None:
    reports = _reports(WIRE, PAPER)
    sure = [
        (one.kind, one.correspondence, one.a and one.a.of(WIRE), one.b and one.b.of(PAPER))
        for one in retold.compare(*reports).differences
        if one.kind == "date"
    ]
    assert sure == [("date", None, "1967", "1976")]
    (story,) = tell(reports)
    last = "His ship, launched in 1976, lies at 40 metres."
    assert ("date", "1967", "1976", last) in _perhaps(story, WIRE, PAPER)


def test_what_a_claim_shows_is_not_there_again() -> None:
    (story,) = tell(_reports(WIRE, LATER))
    assert [(one.a.words, one.b.words) for claim in story.claims for one in claim.conflicts] == [("12", "Fifteen")]
    assert [one for one in _perhaps(story, WIRE, LATER) if one[0] == "number"] == []
