import pytest

from lineage.texts import FERRY, in_step, reading_of
from retold.lineage import relate
from retold.lineage.direction.credits.lines import find_credits, known_credits
from retold.lineage.outlets import outlet_named

TRIMMED = ". ".join(FERRY.split(". ")[:3]) + "."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LORNE, May 4 (Reuters) - A ferry ran aground.", [("Reuters", "dateline")]),
        ("The crack was found early, the Associated Press reported.", [("Associated Press", "says")]),
        ("The captain was drunk, according to the Guardian.", [("The Guardian", "told")]),
        ("He told CNN that the course was right.", [("CNN", "told")]),
        ("(c) Copyright 2024 AFP", [("Agence France-Presse", "copyright")]),
        ("Some map makers keep an ap on their desk, and the post reported it.", []),
        ("The guardians of the narrows keep watch.", []),
        ("Australian Associated Press reported it.", [("Australian Associated Press", "says")]),
        ("© 2020 by King Features Syndicate", [("King Features", "copyright")]),
        ("With files from the Canadian Press", [("Canadian Press", "taken")]),
        ("Republished with permission of The Conversation and Reuters.", []),
        ("Republished from the Guardian.", [("The Guardian", "taken")]),
        ("Nobody was hurt. (USA Today article)", [("USA Today", "bracket")]),
        ("The captain was drunk, according to RussiaToday", [("RT", "told")]),
    ],
)
def test_credits(text, expected):
    found = known_credits(reading_of(text))
    assert [(one.outlet, one.form) for one in found] == expected
    assert all(outlet_named(one.span.of(text)) == one.outlet for one in found)


@pytest.mark.parametrize(
    ("form", "outlet"),
    [
        ("CNN (Web News)", "CNN"),
        ("www.nytimes.com", "The New York Times"),
        ("https://www.reuters.com/world/x", "Reuters"),
        ("New York Times - News", "The New York Times"),
        ("The Daily Planet", "daily planet"),
        ("dailyplanet.com", "dailyplanet"),
    ],
)
def test_outlet_named(form, outlet):
    assert outlet_named(form) == outlet


@pytest.mark.parametrize(
    ("text", "credited"),
    [
        ("The Mail reported it first.", True),
        ("Electronic Mail said it had lost the order.", False),
        ("The ship carried mail, said the captain, and mail reported missing was found.", False),
        ("By Mail", True),
        ("According to the Mail, it was late.", True),
    ],
)
def test_a_name_that_is_a_word_is_an_outlet_only_where_it_stands_as_a_name(text, credited):
    assert bool(find_credits(reading_of(text), "mail")) == credited


def direction(a, b):
    found = relate(a, b, in_step(a, b))
    return found.direction, [one.cue for one in found.evidence if one.cue not in ("verbatim", "order")]


def test_a_report_that_credits_the_others_publisher_has_its_text_from_there():
    a = reading_of(FERRY, "a", publisher="The Daily Planet")
    b = reading_of(f"{FERRY} The Daily Planet first reported the accident.", "b", publisher="Herald")
    assert direction(a, b) == ("b_from_a", ["credit"])


def test_two_that_credit_an_agency_have_it_in_common():
    a = reading_of(f"PORT LORNE (Reuters) - {FERRY}", "a", publisher="Herald")
    b = reading_of(f"PORT LORNE, May 4 (Reuters) - {FERRY}", "b", publisher="Courier")
    assert direction(a, b) == ("common", ["credit"])


def test_two_that_begin_in_the_dateline_of_an_agency_nobody_knows_have_it_in_common():
    a = reading_of(f"PORT LORNE (Northwire) - {FERRY}", "a", publisher="Herald")
    b = reading_of(f"PORT LORNE, May 4 (Northwire) - {FERRY}", "b", publisher="Courier")
    assert direction(a, b) == ("common", ["credit"])
    b = reading_of(f"PORT LORNE, May 4 (Northwire) - {FERRY}", "b", publisher="Northwire")
    assert direction(a, b) == ("a_from_b", ["credit"])


def test_what_an_agency_published_was_taken_from_it():
    a, b = reading_of(FERRY, "a", publisher="Reuters"), reading_of(FERRY, "b", publisher="Herald")
    assert direction(a, b) == ("b_from_a", ["agency"])


def test_a_cut_end_tells_between_two_outlets_only():
    a, b = reading_of(FERRY, "a", publisher="Herald"), reading_of(TRIMMED, "b", publisher="Courier")
    assert direction(a, b) == ("b_from_a", ["dropped"])
    b = reading_of(TRIMMED, "b", publisher="Herald")
    assert direction(a, b) == ("undecided", [])


def test_a_cut_end_tells_nothing_where_the_longer_credits_an_agency_with_its_text():
    a = reading_of(FERRY, "a", publisher="Herald", furniture="Copyright 2024 The Associated Press.")
    b = reading_of(TRIMMED, "b", publisher="Courier")
    assert direction(a, b) == ("undecided", ["dropped"])


def test_dates_alone_decide_nothing():
    a = reading_of(FERRY, "a", published="2024-05-01")
    b = reading_of(FERRY, "b", published="2024-05-03")
    assert direction(a, b) == ("undecided", [])


def test_dates_that_speak_against_a_cue_leave_it_undecided():
    a = reading_of(FERRY, "a", publisher="Reuters", published="2024-05-03")
    b = reading_of(FERRY, "b", publisher="Herald", published="2024-05-01")
    assert direction(a, b) == ("undecided", ["agency", "conflict"])


def test_lost_words_tell_the_copy():
    lossy = FERRY.replace(" near ", " ", 1).replace("from the sandbank", "sandbank")
    for there, here in (
        (" with 212", " 212"),
        (" before noon", " noon"),
        (" in the hull", " in hull"),
        (" with cement", " cement"),
    ):
        assert there in lossy
        lossy = lossy.replace(there, here, 1)
    a, b = reading_of(FERRY, "a", publisher="Herald"), reading_of(lossy, "b", publisher="Courier")
    found = relate(a, b, in_step(a, b, 5))
    assert found.direction == "b_from_a"
    assert [span.of(a.text) for span in found.evidence[-1].a][:3] == ["near", "with", "before"]


def test_a_credit_counts_from_a_report_of_unknown_outlet():
    a = reading_of(FERRY, "a", publisher="The Daily Planet")
    b = reading_of(f"{FERRY} The Daily Planet first reported the accident.", "b")
    assert direction(a, b) == ("b_from_a", ["credit"])


def test_an_agency_credited_by_reports_of_unknown_outlets_may_have_published_one_of_them():
    a = reading_of(f"PORT LORNE (Reuters) - {FERRY}", "a")
    b = reading_of(f"PORT LORNE, May 4 (Reuters) - {FERRY}", "b", publisher="Herald")
    assert direction(a, b) == ("undecided", [])


PASSAGE = f"{FERRY.split('. ')[0]}. {FERRY.split('. ')[1]}"
HOST = (
    "Insurers expect a long dispute about the costs of the accident and of the days that the harbour stayed closed. "
    f"{PASSAGE}, Northwire reported. Brokers in the capital wrote that premiums for old ferries would rise by a fifth."
)


def test_who_credits_an_agency_took_the_passage_from_its_text():
    a = reading_of(f"PORT LORNE (Northwire) - {FERRY}", "a")
    assert direction(a, reading_of(HOST, "b", publisher="The Ledger")) == ("b_from_a", ["credit"])


def test_an_outlets_copy_of_an_agencys_text_and_who_credits_the_agency_have_it_in_common():
    a = reading_of(f"PORT LORNE (Northwire) - {FERRY}", "a", furniture="Sign up for the letter of the Gazette.")
    assert direction(a, reading_of(HOST, "b", publisher="The Ledger")) == ("common", ["credit"])


def test_a_bracket_behind_a_place_in_the_middle_of_a_line_is_no_dateline():
    a = reading_of(f"The ship left PORT LORNE (Northwire) - {FERRY}", "a")
    assert direction(a, reading_of(HOST, "b", publisher="The Ledger")) == ("undecided", [])


def test_the_version_with_the_higher_number_is_the_later():
    a = reading_of(f"Ferry aground.\nPORT LORNE (Northwire) - {FERRY}", "a")
    b = reading_of(f"UPDATE 2 - Ferry aground.\nPORT LORNE (Northwire) - {FERRY} Nobody was hurt.", "b")
    c = reading_of(f"UPDATE 3 - Ferry aground.\nPORT LORNE (Northwire) - {FERRY} All are well.", "c")
    assert direction(a, b) == ("b_from_a", ["label"])
    assert direction(c, b) == ("a_from_b", ["label"])


def test_a_number_orders_only_the_versions_of_one_desk():
    a = reading_of(f"Ferry aground.\nPORT LORNE (Northwire) - {FERRY}", "a", furniture="Sign up for our letter.")
    b = reading_of(f"UPDATE 2 - Ferry aground.\nPORT LORNE (Northwire) - {FERRY} Nobody was hurt.", "b")
    assert direction(a, b) == ("undecided", [])
