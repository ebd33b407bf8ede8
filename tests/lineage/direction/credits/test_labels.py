from dataclasses import replace

from lineage.texts import FERRY, in_step, reading_of
from retold.lineage.direction.credits import label_cues
from retold.lineage.measure import measure
from retold.model import Reading, Section, Span


def found(a: Reading, b: Reading):
    return [(cue.direction, cue.evidence.cue) for cue in label_cues(measure(a, b, in_step(a, b)))]


def test_the_version_with_the_higher_number_is_the_later():
    a = reading_of(f"Ferry aground.\nPORT LORNE (Northwire) - {FERRY}", "a")
    b = reading_of(f"UPDATE 2 - Ferry aground.\nPORT LORNE (Northwire) - {FERRY} Nobody was hurt.", "b")
    c = reading_of(f"UPDATE 3 - Ferry aground.\nPORT LORNE (Northwire) - {FERRY} All are well.", "c")
    assert found(a, b) == [("b_from_a", "label")]
    assert found(c, b) == [("a_from_b", "label")]


def test_a_number_orders_only_the_versions_of_one_desk():
    a = reading_of(f"Ferry aground.\nPORT LORNE (Northwire) - {FERRY}", "a", furniture="Sign up for our letter.")
    b = reading_of(f"UPDATE 2 - Ferry aground.\nPORT LORNE (Northwire) - {FERRY} Nobody was hurt.", "b")
    assert found(a, b) == []


def test_a_corrected_version_is_the_later():
    a = reading_of(f"Ferry aground.\nPORT LORNE (Northwire) - {FERRY}", "a")
    b = reading_of(f"CORRECTED: Ferry aground.\nPORT LORNE (Northwire) - {FERRY}", "b")
    c = replace(a, report=replace(a.report, id="c", title="CORRECTION-Ferry aground"))
    assert found(a, b) == [("b_from_a", "label")]
    assert found(c, a) == [("a_from_b", "label")]
    assert found(b, c) == []


def test_a_note_on_what_was_corrected_marks_the_later_version():
    a = reading_of(FERRY, "a", publisher="Herald")
    b = reading_of(f"{FERRY}\nThis story corrects the name of the ship.", "b", publisher="Herald")
    note = Section("correction", Span(len(FERRY) + 1, len(b.text)))
    noted = replace(b, sections=(*b.sections, note))
    (cue,) = label_cues(measure(a, noted, in_step(a, noted)))
    assert (cue.direction, cue.evidence.note) == ("b_from_a", "b is marked as corrected, and a is not")
    assert [span.of(noted.text) for span in cue.evidence.b] == ["This story corrects the name of the ship."]


def test_of_two_bare_texts_that_are_nearly_one_the_corrected_is_the_later():
    a = reading_of(FERRY, "a")
    b = reading_of(f"CORRECTED: {FERRY.replace('212', '213')}", "b")
    other = reading_of(f"CORRECTED: {FERRY.split('. ')[0]}. Its owner has gone bankrupt, a court in Hallam found.", "c")
    assert found(a, b) == [("b_from_a", "label")]
    assert found(a, other) == []
    assert found(reading_of(FERRY, "a", furniture="Sign up for our letter."), b) == []
