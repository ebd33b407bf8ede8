from dataclasses import replace

from comparing.told import reading
from retold.comparing import cut_into_facts, find_claims
from retold.comparing.telling.whole import in_whole_sentences
from retold.model import Citation, Claim

TEXT = "The council closed the bridge of Marlow, and two schools were moved to Tarn."


def test_running_text_has_the_whole_sentence_and_those_who_tell_all_of_it() -> None:
    reports = [cut_into_facts(reading(name, TEXT)) for name in "AB"]
    reports.append(reading("C", "Two schools were moved to Tarn."))
    claims = find_claims(reports, [], [])
    assert [(claim.text, len(claim.tellings)) for claim in claims] == [
        ("The council closed the bridge of Marlow", 2),
        ("Two schools were moved to Tarn.", 3),
    ]
    (whole,) = (
        claim for claim in in_whole_sentences(claims, {one.id: one for one in reports}) if "council" in claim.text
    )
    assert whole.text == TEXT
    assert whole.cite == Citation(whole.cite.report, reading("A", TEXT).sentences[0].span)
    assert sorted(telling.report for telling in whole.tellings) == ["A", "B"]


def test_who_tells_all_of_a_sentence_in_two_is_cited_for_both() -> None:
    reports = [cut_into_facts(reading(name, TEXT)) for name in "AB"]
    reports.append(reading("C", "The council closed the bridge of Marlow.", "Two schools were moved to Tarn."))
    claims = find_claims(reports, [], [])
    told = in_whole_sentences([replace(one, cite=at(one, "A")) for one in claims], {one.id: one for one in reports})
    assert [claim.text for claim in told] == [TEXT]
    assert {one.report: len(one.spans) for one in told[0].tellings} == {"A": 2, "B": 2, "C": 2}


def at(claim: Claim, report: str) -> Citation:
    """Where a report tells a claim."""
    return Citation(report, next(one.spans[0] for one in claim.tellings if one.report == report))


def test_claims_of_whole_sentences_are_what_they_were() -> None:
    reports = {"A": reading("A", "Two schools were moved to Tarn.", "It rained on the bridge.")}
    claims = find_claims(list(reports.values()), [], [])
    assert in_whole_sentences(claims, reports) == list(claims)
