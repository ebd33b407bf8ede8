from dataclasses import replace

from comparing.told import aligned, reading
from retold.comparing import find_claims
from retold.comparing.claims.ids import find_claim, report_of, sentence_id

A = reading("A", "The bridge fell at noon on Sunday.", "Nobody was hurt there.", published="2024-03-03")
B = reading("B", "On Sunday at noon the bridge fell.", published="2024-03-04")


def texts(*readings):
    return {one.id: one.text for one in readings}


def test_a_claim_is_called_by_its_first_sentence():
    fell, _ = find_claims([A, B], [aligned("A", "B", (0, 0))], [])
    assert fell.id == sentence_id("A", "The bridge fell at noon on Sunday.")
    assert report_of(fell.id) == "A"


def test_an_id_names_the_same_claim_after_an_earlier_report_has_come():
    (alone,) = find_claims([B], [], [])
    claims = find_claims([A, B], [aligned("A", "B", (0, 0))], [])
    found = find_claim(claims, texts(A, B), alone.id)
    assert found == claims[0]
    assert found.id != alone.id


def test_an_id_names_the_same_claim_when_the_text_around_its_sentence_changes():
    longer = reading("A", "Trains were stopped.", "The bridge fell at  noon on Sunday.", published="2024-03-03")
    before = find_claims([A], [], [])[0].id
    claims = find_claims([longer], [], [])
    assert find_claim(claims, texts(longer), before).text == "The bridge fell at  noon on Sunday."


def test_no_claim_has_an_id_that_no_sentence_gives():
    claims = find_claims([A], [], [])
    assert find_claim(claims, texts(A), "A:000000") is None
    assert find_claim(claims, texts(A), "Q:000000") is None
    assert find_claim(claims, texts(A), "A") is None


def test_a_sentence_that_a_report_has_twice_gives_two_ids():
    twice = reading("A", "Nobody was hurt there today.", "The bridge fell.", "Nobody was hurt there today.")
    ids = [claim.id for claim in find_claims([twice], [], [])]
    first = sentence_id("A", "Nobody was hurt there today.")
    assert sorted(ids) == sorted([first, f"{first}.2", sentence_id("A", "The bridge fell.")])


def test_a_report_whose_id_has_a_colon():
    odd = replace(A, report=replace(A.report, id="https://news.example/1"))
    (first, _) = find_claims([odd], [], [])
    assert report_of(first.id) == "https://news.example/1"


def test_half_of_a_pair_of_surrogates_has_an_id():
    assert sentence_id("A", "A \ud83d fell.") != sentence_id("A", "A fell.")
