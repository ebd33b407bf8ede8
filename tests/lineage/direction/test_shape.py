import pytest

from lineage.texts import FERRY, HARVEST, in_step, reading_of
from retold.lineage.direction.shape import shape_cues
from retold.lineage.measure import measure

LEAD = "Ada Voss of the department said on Monday that nobody would be charged and that the narrows are to be dredged."


def found(one: str, other: str, publisher: str = "Courier"):
    a, b = reading_of(one, "a", publisher="Herald"), reading_of(other, "b", publisher=publisher)
    return [(cue.direction, cue.evidence.cue) for cue in shape_cues(measure(a, b, in_step(a, b)))]


def test_what_one_begins_with_stands_behind_a_lead_of_the_others():
    assert found(FERRY, f"{LEAD} {FERRY}") == [("b_from_a", "added")]
    assert found(f"{LEAD} {FERRY}", FERRY) == [("a_from_b", "added")]


@pytest.mark.parametrize(
    "opening", ["He", "It said that he", "They", "But he", "The two", "The department said he", "Voss", "Ms Voss"]
)
def test_a_report_that_opens_in_the_middle_has_lost_its_lead_and_gives_nothing(opening):
    middle = f"{opening} will ask the court on Friday for the papers of the ferry. {FERRY}"
    assert found(middle, f"{LEAD} {middle}") == []


def test_a_report_that_names_what_it_opens_with_has_a_lead():
    for opening in ("The department Northwater", "It was Ada Voss who", "Ada Voss"):
        whole = f"{opening} will ask the court on Friday for the papers of the ferry. {FERRY}"
        assert found(whole, f"{LEAD} {whole}") == [("b_from_a", "added")]


def test_who_opens_with_an_institution_that_the_others_lead_does_not_name_has_a_lead():
    whole = f"The ministry said it will ask the court on Friday for the papers of the ferry. {FERRY}"
    assert found(whole, f"{LEAD} {whole}") == [("b_from_a", "added")]


def test_the_end_that_is_missing():
    assert found(f"{FERRY} {HARVEST}", FERRY) == [("b_from_a", "dropped")]


def test_an_outlet_cuts_its_own_report_and_lets_it_grow():
    assert found(f"{FERRY} {HARVEST}", FERRY, publisher="Herald") == []


def test_a_longer_report_whose_end_names_an_outlet_of_the_two_may_have_been_added_to():
    for added in ("The Courier's reporter counted eleven cars on the deck", "The Herald could not confirm the number"):
        assert found(FERRY, f"{FERRY} {added}. {HARVEST}") == []


def test_a_word_that_is_an_outlets_name_too_does_not_name_it():
    for added in ("A courier brought the papers to the court", "Two Couriers1 lay at the quay"):
        assert found(FERRY, f"{FERRY} {added}. {HARVEST}") == [("a_from_b", "dropped")]


def test_a_shorter_report_in_its_own_outlets_dateline_was_not_cut_from_anothers():
    bare = f"PORT LORNE (Herald) - {FERRY}"
    assert found(bare, f"{bare} {HARVEST}") == []
    assert found(bare.replace("Herald", "Northwire"), f"{bare} {HARVEST}".replace("Herald", "Northwire")) == [
        ("a_from_b", "dropped")
    ]
