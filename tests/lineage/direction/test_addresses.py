from dataclasses import replace

import pytest

from lineage.texts import FERRY, in_step, reading_of
from retold.lineage.direction.addresses import address_cues, same_address
from retold.lineage.measure import measure
from retold.model import Provenance, Report

PAGE = "https://www.planet.example/2024/05/aurora-aground/"


def found(one: str, other: str, urls=(None, None), publishers=(None, None)):
    a, b = (
        replace(reading, report=replace(reading.report, url=url, publisher=publisher))
        for reading, url, publisher in zip(
            (reading_of(one, "a"), reading_of(other, "b")), urls, publishers, strict=True
        )
    )
    return [
        (cue.direction, [span.of(a.text) for span in cue.evidence.a], [span.of(b.text) for span in cue.evidence.b])
        for cue in address_cues(measure(a, b, in_step(a, b)))
    ]


def test_who_prints_the_others_address_has_it_from_there():
    text = f"{FERRY}\nRead on at http://planet.example/2024/05/aurora-aground?from=herald"
    assert found(FERRY, text, (PAGE, None)) == [("b_from_a", [], ["planet.example/2024/05/aurora-aground"])]
    assert found(text, FERRY, (None, PAGE)) == [("a_from_b", ["planet.example/2024/05/aurora-aground"], [])]


def test_an_outlets_front_page_is_no_report():
    assert found(FERRY, f"{FERRY}\nMore at www.planet.example", ("https://www.planet.example/", None)) == []


def test_ones_own_address_tells_nothing():
    text = f"{FERRY}\n{PAGE}"
    assert found(text, text, (PAGE, PAGE)) == []


def test_a_canonical_address_that_is_the_others():
    urls, publishers = (PAGE, f"{PAGE}?via=herald"), ("planet.example", "Herald")
    assert found(FERRY, FERRY, urls, publishers) == [("b_from_a", [], [])]


def test_a_guest_who_writes_for_an_outlet_took_nothing_from_its_other_pages():
    urls, publishers = (PAGE, "https://www.planet.example/opinion/ferries"), ("planet.example", "Guest Writer")
    assert found(FERRY, FERRY, urls, publishers) == []


def test_an_address_that_goes_on_is_another():
    assert found(FERRY, f"{FERRY}\n{PAGE}in-pictures", (PAGE, None)) == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (PAGE, "http://planet.example/2024/05/aurora-aground?ref=1#top", True),
        (PAGE, "http://planet.example/2024/05/aurora", False),
        ("https://planet.example/show.php?id=1", "https://planet.example/show.php?id=2", False),
        ("https://planet.example/?p=1", "https://planet.example/?p=2", False),
        ("https://planet.example/show.php?id=1#top", "http://www.planet.example/show.php?id=1", True),
        (None, None, False),
    ],
)
def test_same_address(one, other, same):
    assert same_address(Report("a", "", url=one), Report("b", "", url=other)) == same


def test_a_page_that_names_the_others_address_as_the_proper_one():
    copy, original = reading_of(FERRY, "a"), reading_of(FERRY, "b")
    copy = replace(copy, report=replace(copy.report, provenance=Provenance(original=f"{PAGE}?via=portal")))
    original = replace(original, report=replace(original.report, url=PAGE))
    (cue,) = address_cues(measure(copy, original, in_step(copy, original)))
    assert cue.direction == "a_from_b"
