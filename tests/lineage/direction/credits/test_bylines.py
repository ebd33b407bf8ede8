from dataclasses import replace

from lineage.texts import FERRY, in_step, reading_of
from retold.lineage.direction.credits.bylines import byline_cues
from retold.lineage.measure import measure


def found(one: str, other: str, *, outlets=("Herald", "Courier"), writers=(("Ada Voss",), ("ADA  VOSS", "Kim Oyen"))):
    readings = [
        replace(reading, report=replace(reading.report, authors=names))
        for reading, names in zip(
            (reading_of(one, "a", publisher=outlets[0]), reading_of(other, "b", publisher=outlets[1])),
            writers,
            strict=True,
        )
    ]
    pair = measure(*readings, in_step(*readings))
    return [
        (
            cue.direction,
            [span.of(readings[0].text) for span in cue.evidence.a],
            [span.of(readings[1].text) for span in cue.evidence.b],
        )
        for cue in byline_cues(pair)
    ]


SOLD = f"{FERRY}\n© 2024 by King Features Syndicate"


def test_a_writers_text_that_a_syndicate_sells_is_common():
    assert found(FERRY, SOLD) == [("common", [], ["King Features Syndicate"])]
    assert found(SOLD, FERRY) == [("common", ["King Features Syndicate"], [])]


def test_a_syndicated_columnist_is_one_who_says_so():
    said = "Ada Voss is a nationally syndicated columnist"
    assert found(f"{FERRY} {said}.", FERRY) == [("common", ["nationally syndicated columnist"], [])]


def test_one_writer_alone_proves_nothing():
    assert found(FERRY, FERRY) == []


def test_another_writer_proves_nothing():
    assert found(FERRY, SOLD, writers=(("Ada Voss",), ("Kim Oyen",))) == []
    assert found(FERRY, SOLD, writers=(("Voss",), ("Voss",))) == []


def test_an_agencys_own_report_is_no_copy_of_what_it_sells():
    assert found(FERRY, SOLD, outlets=("Reuters", "Courier")) == []


def test_a_part_of_the_text_is_not_the_writers_text():
    assert found(". ".join(FERRY.split(". ")[:2]), SOLD) == []
