"""Stories told, and the reports that are in none of them."""

import retold
from retold.model import Report
from retold.pipeline import tell_and_leave

FELL = "The rail bridge at Marlow fell into the Lume at noon on Sunday, the police said."
A = Report("A", f"{FELL}\nTwelve people were hurt, a doctor of the hospital said.\n", published="2026-03-01")
B = Report("B", f"{FELL}\nTrains were stopped until Monday evening at least.\n", published="2026-03-02")
WALK = Report("C", "I was on the towpath with the dog. It ran home.\n", published="2026-03-03")
OVEN = Report(
    "D",
    "The bakery has a new oven of brick, built by a mason and two apprentices from clay out of the bed of the Lume.\n"
    "The baker lit it with birch, sold rye loaves, plum cake and pretzels, and gave a roll to each child.\n",
    published="2026-03-03",
)


def test_reports_that_are_alone_are_left_out_the_nearest_first():
    told = tell_and_leave([A, B, WALK, OVEN])
    assert [story.reports for story in told.stories] == [("A", "B")]
    assert [(one.report, one.next_story) for one in told.left_out] == [("D", "A"), ("C", None)]


def test_of_a_named_story_only_those_near_it_are_left_out():
    told = tell_and_leave([A, B, WALK, OVEN], ["A"])
    assert [story.id for story in told.stories] == ["A"]
    assert [one.report for one in told.left_out] == ["D"]
    assert tell_and_leave([A, B, WALK, OVEN], ["C"]).left_out == ()


def test_all_are_one_story_if_somebody_says_so():
    told = tell_and_leave([OVEN, B, WALK, A], one_story=True)
    (story,) = told.stories
    assert (story.id, story.reports, told.left_out) == ("A", ("A", "B", "C", "D"), ())
    assert [one.id for one in retold.tell([OVEN, A], one_story=True)] == ["A"]


def test_a_claim_of_one_story_of_all():
    other = Report("E", FELL.replace("fell into the Lume", "sank into the river"), published="2026-03-02")
    (story,) = retold.tell([A, WALK, other], one_story=True)
    ids = [claim.id for claim in story.claims]
    assert [retold.claim([A, WALK, other], one, one_story=True)[1].id for one in ids] == ids
