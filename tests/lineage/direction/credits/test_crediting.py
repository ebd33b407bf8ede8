from lineage.texts import FERRY, in_step, reading_of
from retold.lineage.direction import find_direction
from retold.lineage.direction.credits import credit_cues
from retold.lineage.measure import measure
from retold.model import Reading

PASSAGE = f"{FERRY.split('. ')[0]}. {FERRY.split('. ')[1]}"
HOST = (
    "Insurers expect a long dispute about the costs of the accident and of the days that the harbour stayed closed. "
    f"{PASSAGE}, Northwire reported. Brokers in the capital wrote that premiums for old ferries would rise by a fifth."
)


def found(a: Reading, b: Reading):
    return [(cue.direction, cue.evidence.cue) for cue in credit_cues(measure(a, b, in_step(a, b)))]


def test_a_report_that_credits_the_others_publisher_has_its_text_from_there():
    a = reading_of(FERRY, "a", publisher="The Daily Planet")
    b = reading_of(f"{FERRY} The Daily Planet first reported the accident.", "b", publisher="Herald")
    assert found(a, b) == [("b_from_a", "credit")]


def test_two_that_credit_an_agency_have_it_in_common():
    a = reading_of(f"PORT LORNE (Reuters) - {FERRY}", "a", publisher="Herald")
    b = reading_of(f"PORT LORNE, May 4 (Reuters) - {FERRY}", "b", publisher="Courier")
    assert found(a, b) == [("common", "credit")]


def test_two_that_begin_in_the_dateline_of_an_agency_nobody_knows_have_it_in_common():
    a = reading_of(f"PORT LORNE (Northwire) - {FERRY}", "a", publisher="Herald")
    b = reading_of(f"PORT LORNE, May 4 (Northwire) - {FERRY}", "b", publisher="Courier")
    assert found(a, b) == [("common", "credit")]
    b = reading_of(f"PORT LORNE, May 4 (Northwire) - {FERRY}", "b", publisher="Northwire")
    assert found(a, b) == [("a_from_b", "credit")]


def test_what_an_agency_published_was_taken_from_it():
    a, b = reading_of(FERRY, "a", publisher="Reuters"), reading_of(FERRY, "b", publisher="Herald")
    assert found(a, b) == [("b_from_a", "agency")]


def test_a_credit_counts_from_a_report_of_unknown_outlet():
    a = reading_of(FERRY, "a", publisher="The Daily Planet")
    b = reading_of(f"{FERRY} The Daily Planet first reported the accident.", "b")
    assert found(a, b) == [("b_from_a", "credit")]


def test_an_agencys_bare_text_is_taken_for_its_own_beside_an_outlets_copy_or_cut():
    a = reading_of(f"PORT LORNE (Reuters) - {FERRY}", "a")
    for text in (f"PORT LORNE, May 4 (Reuters) - {FERRY}", FERRY, PASSAGE):
        assert found(a, reading_of(text, "b", publisher="Herald")) == [("b_from_a", "credit")]


def test_an_agency_credited_by_reports_of_unknown_outlets_may_have_published_either():
    a = reading_of(f"PORT LORNE (Reuters) - {FERRY}", "a")
    assert found(a, reading_of(f"PORT LORNE, May 4 (Reuters) - {FERRY}", "b")) == []


def test_an_outlet_that_adds_or_credits_another_agency_may_have_it_from_elsewhere():
    a = reading_of(f"PORT LORNE (Reuters) - {PASSAGE}.", "a")
    assert found(a, reading_of(FERRY, "b", publisher="Herald")) == []
    assert found(a, reading_of(f"PORT LORNE (Northwire) - {PASSAGE}.", "b", publisher="Herald")) == []
    assert found(a, reading_of(f"{PASSAGE}.\nSource: AFP", "b", publisher="Herald")) == []


def test_a_name_alone_on_the_last_line_is_a_credit():
    a = reading_of(f"PORT LORNE (Northwire) - {FERRY}", "a", publisher="Northwire")
    assert found(a, reading_of(f"{FERRY}\n\nNorthwire", "b", publisher="Herald")) == [("b_from_a", "credit")]


def test_who_credits_an_agency_took_the_passage_from_its_text():
    a = reading_of(f"PORT LORNE (Northwire) - {FERRY}", "a")
    assert found(a, reading_of(HOST, "b", publisher="The Ledger")) == [("b_from_a", "credit")]


def test_an_outlets_copy_of_an_agencys_text_and_who_credits_the_agency_have_it_in_common():
    a = reading_of(f"PORT LORNE (Northwire) - {FERRY}", "a", furniture="Sign up for the letter of the Gazette.")
    assert found(a, reading_of(HOST, "b", publisher="The Ledger")) == [("common", "credit")]


def test_a_bracket_behind_a_place_in_the_middle_of_a_line_is_no_dateline():
    a = reading_of(f"The ship left PORT LORNE (Northwire) - {FERRY}", "a")
    assert found(a, reading_of(HOST, "b", publisher="The Ledger")) == []


def test_a_text_without_a_dateline_is_from_the_agencys_that_has_all_of_it():
    a = reading_of(f"PORT LORNE (Northwire) - {FERRY}", "a", published="2031-05-04T10:00")
    credited = reading_of(f"{PASSAGE}.\n\nNorthwire", "b", published="2031-05-04T08:00")
    bare, early = (reading_of(f"{PASSAGE}.", "b", published=f"2031-05-04T{hour}") for hour in ("19:00", "08:00"))
    assert [direction(a, b) for b in (credited, bare, early)] == ["b_from_a", "b_from_a", "undecided"]


def direction(a: Reading, b: Reading) -> str:
    return find_direction(measure(a, b, in_step(a, b)))[0]
