from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold import quote
from retold.model import Report

WHOLE = "We were minutes away from losing the whole quay, and nobody slept until the last barge was safe"


def report(name, lead, quoted, day="2026-03-10", publisher=None):
    text = f"{lead}\n\n{quoted}\n"
    return Report(name, text, published=day, publisher=publisher)


FIRST = report(
    "first",
    "KELLHAVEN - A fire broke out in a warehouse on the east quay on Tuesday, the fire service said.",
    f"“{WHOLE},” fire chief Marit Solberg told reporters.",
)
SECOND = report(
    "second",
    "Dock workers woke to sirens when flames lit the harbour, and most of them ran to their boats.",
    f"“{WHOLE},” said Marit Solberg, who leads the brigade.",
    "2026-03-11",
)


def retold_as(quoted, name="third", day="2026-03-12"):
    lead = "Insurers in the capital met on Thursday to count what the night had cost them all."
    return report(name, lead, quoted, day)


def drift_of(quoted):
    (utterance,) = quote([FIRST, SECOND, retold_as(quoted)], "minutes away from losing the whole quay").utterances
    return {carrier.report: wording.drift for wording in utterance.wordings for carrier in wording.carriers}["third"]


@pytest.mark.parametrize(
    ("quoted", "drift"),
    [
        (f"“{WHOLE},” Marit Solberg said.", ()),
        ("“We were minutes away from losing the whole quay,” Marit Solberg said.", ("trimmed",)),
        (f"“{WHOLE.replace('minutes', 'seconds')},” Marit Solberg said.", ("substituted",)),
        (
            "“We were minutes away from losing the whole quay ... until the last barge was safe,” Marit Solberg said.",
            ("ellipsis",),
        ),
        (f"“{WHOLE.replace('We', '[The brigade]')},” Marit Solberg said.", ("bracket",)),
        (
            "Marit Solberg said the brigade had been minutes away from losing the whole quay, "
            "and that nobody had slept until the last barge was safe.",
            ("indirect",),
        ),
    ],
)
def test_each_kind_of_drift_from_the_fullest_wording(quoted, drift):
    assert drift_of(quoted) == drift


def test_who_has_each_wording_and_where():
    third = retold_as("“We were minutes away from losing the whole quay,” Marit Solberg said.")
    (utterance,) = quote([third, SECOND, FIRST], "losing the quay").utterances
    whole, cut = utterance.wordings
    assert utterance.speaker == "Marit Solberg"
    assert [(one.report, one.published) for one in whole.carriers] == [
        ("first", "2026-03-10"),
        ("second", "2026-03-11"),
    ]
    assert [span.of(FIRST.text) for span in whole.carriers[0].spans] == [f"{WHOLE},"]
    assert [carrier.report for carrier in cut.carriers] == ["third"]
    assert (utterance.earliest, utterance.fullest, utterance.original) == (0, 0, 0)
    assert (whole.independent.low, whole.independent.high) == (2, 2)


def test_no_original_where_no_two_accounts_agree():
    other = retold_as(f"“{WHOLE.replace('minutes', 'seconds')},” Marit Solberg said.")
    (utterance,) = quote([FIRST, other], "away from losing the whole quay").utterances
    assert utterance.original is None
    assert utterance.earliest == 0


def test_no_earliest_where_days_meet():
    other = retold_as(f"“{WHOLE.replace('minutes', 'seconds')},” Marit Solberg said.", day="2026-03-10")
    (utterance,) = quote([FIRST, other], "away from losing the whole quay").utterances
    assert utterance.earliest is None


def test_two_quotations_merged_into_one():
    apart = retold_as(
        "“We were minutes away from losing the whole quay,” Marit Solberg said. The fire had spread to three sheds and "
        "a crane by then, and the wind had turned twice. “Nobody slept until the last barge was safe,” she said."
    )
    (utterance, *_) = quote([FIRST, apart], "minutes away from losing the whole quay").utterances
    assert {one.carriers[0].report: one.drift for one in utterance.wordings} == {
        "first": ("merged",),
        "third": ("trimmed",),
    }


def test_the_very_words_of_another_speaker_are_the_same_quotation():
    other = retold_as(f"“{WHOLE},” the mayor, Anton Reiss, said.")
    (utterance,) = quote([FIRST, SECOND, other], "losing the whole quay").utterances
    assert utterance.speaker == "Marit Solberg"
    assert [one.speaker for one in utterance.wordings[0].carriers] == ["Marit Solberg", "Marit Solberg", "Anton Reiss"]


ELSE = "“We were minutes away from losing the whole quay when the wind turned at four,” the mayor, Anton Reiss, said."


def test_like_words_of_another_speaker_are_another_quotation():
    other = retold_as(ELSE)
    assert len(quote([FIRST, SECOND, other], "losing the whole quay").utterances) == 2
    (utterance,) = quote([FIRST, SECOND, other], "losing the whole quay", speaker="reiss").utterances
    assert utterance.speaker == "Anton Reiss"


def test_a_whole_rewrite_is_known_by_its_place():
    lead = "The fire in the warehouse on the east quay began at four in the morning, the fire service said on Tuesday."
    crews = "Ninety firefighters from six towns fought it for five hours, with three boats on the water side."
    silos = "Two silos of wheat were lost, and the owner expects that ships will have to wait for several weeks."
    said = "“We were minutes away from losing the whole quay,” Marit Solberg told reporters."
    retold = "“A little longer and nothing of the harbour would be left,” Marit Solberg told reporters."
    one = Report("one", "\n\n".join((lead, crews, said, silos)) + "\n", published="2026-03-10")
    other = Report("other", "\n\n".join((lead, crews, retold, silos)) + "\n", published="2026-03-11")
    (utterance,) = quote([one, other], "minutes away from losing the quay").utterances
    assert [(wording.carriers[0].report, wording.drift) for wording in utterance.wordings] == [
        ("one", ()),
        ("other", ("paraphrased",)),
    ]


COMMON = "as soon as possible"


def test_a_common_phrase_makes_no_utterance_of_two():
    harbour = retold_as(
        f"“The quay will be open again {COMMON} for the wheat ships of the coast,” Arvid Moe said.", "m"
    )
    school = retold_as(f"“Every classroom needs a new lamp {COMMON} before the winter exams,” Hanna Nils said.", "n")
    short = retold_as(f"Solberg wants to go home “{COMMON}”.", "s")
    found = quote([harbour, school, short], COMMON).utterances
    assert sorted(len(utterance.wordings) for utterance in found) == [1, 1, 1]


@given(st.text(max_size=40))
@settings(max_examples=100, deadline=None)
def test_no_words_are_an_error(words):
    found = quote([FIRST, SECOND], words)
    assert all(utterance.wordings for utterance in found.utterances)


def test_the_order_of_the_reports_changes_nothing():
    third = retold_as("“We were seconds away from losing the whole quay,” Marit Solberg said.")
    orders = permutations([FIRST, SECOND, third])
    first, *others = [quote(reports, "losing the whole quay") for reports in orders]
    assert [one == first for one in others] == [True] * 5


def test_a_copy_is_no_second_account():
    copy = Report("copy", FIRST.text, published="2026-03-11")
    (utterance,) = quote([FIRST, copy], "losing the whole quay").utterances
    assert (utterance.independent.low, utterance.independent.high) == (1, 1)
    assert utterance.original is None


def test_outlets_of_one_house_are_one_account():
    ours = [Report(one.id, one.text, published=one.published, publisher=one.id.title()) for one in (FIRST, SECOND)]
    (utterance,) = quote(
        ours, "losing the whole quay", houses={"First": "Quay Media", "Second": "Quay Media"}
    ).utterances
    assert (utterance.independent.low, utterance.independent.high) == (1, 1)


def test_words_that_nobody_says():
    found = quote([FIRST, SECOND], "we will never surrender the lighthouse")
    assert (found.utterances, found.further, found.passed_over) == ((), 0, 0)


def test_what_is_not_shown_is_counted():
    other = retold_as(ELSE)
    found = quote([FIRST, SECOND, other], "losing the whole quay", limit=1)
    assert (len(found.utterances), found.further) == (1, 1)


def test_a_cut_and_a_wording_of_one_whole_are_one_utterance_whoever_spells_the_name():
    cut = retold_as("“We were minutes away from losing the whole quay,” Marit Solberg said.")
    named = f"“They were {WHOLE[8:]},” Marit Sollberg said."
    other = report(
        "fourth", "A painter who had come to draw the ships saw smoke instead of sails.", named, "2026-03-13"
    )
    (utterance,) = quote([FIRST, cut, other], "losing the whole quay").utterances
    assert [wording.carriers[0].report for wording in utterance.wordings] == ["first", "third", "fourth"]


def test_an_update_has_new_words_in_the_place_of_those_of_before():
    lead = "The fire in the warehouse on the east quay began at four in the morning, the fire service said."
    crews = "Ninety firefighters from six towns fought it for five hours, with three boats on the water side."
    said = "“It could be the grain dryer,” Marit Solberg told reporters."
    later = "“The cable of a crane has burned first,” Marit Solberg told reporters."
    one = Report("one", f"{lead}\n\n{crews}\n\n{said}\n", "Fire on the quay", "2026-03-10", "Meridian")
    other = Report("other", f"{lead}\n\n{crews}\n\n{later}\n", "UPDATE 2-Fire on the quay", "2026-03-11", "Meridian")
    (utterance,) = quote([one, other], "could be the grain dryer").utterances
    assert [wording.carriers[0].report for wording in utterance.wordings] == ["one"]


def test_who_tells_a_quotation_after_an_agency_is_perhaps_no_account_of_it():
    agency = report("first", FIRST.text, "", publisher="Northwire Press Agency")
    after = SECOND.text.replace("Dock workers", "Northwire Press Agency reports that dock workers")
    (utterance,) = quote([agency, report("second", after, "")], "minutes away from losing the whole quay").utterances
    assert (utterance.independent.low, utterance.independent.high) == (1, 2)
    (utterance,) = quote([FIRST, SECOND], "minutes away from losing the whole quay").utterances
    assert (utterance.independent.low, utterance.independent.high) == (2, 2)
