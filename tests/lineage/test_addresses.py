from dataclasses import replace

from lineage.texts import FERRY, in_step, reading_of
from retold.lineage.addresses import address_cues, same_address
from retold.lineage.measure import measure
from retold.model import Report

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


def test_a_canonical_address_with_the_others_outlet():
    urls, publishers = (PAGE, "https://www.planet.example/mirror"), ("planet.example", "Herald")
    assert found(FERRY, FERRY, urls, publishers) == [("b_from_a", [], [])]


def test_same_address():
    a = Report("a", "", url=PAGE)
    assert same_address(a, Report("b", "", url="http://planet.example/2024/05/aurora-aground?ref=1#top"))
    assert not same_address(a, Report("b", "", url="http://planet.example/2024/05/aurora"))
    assert not same_address(Report("a", ""), Report("b", ""))
