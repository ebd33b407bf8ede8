from lineage.texts import FERRY, in_step, reading_of
from retold.lineage.direction.credits import label_cues
from retold.lineage.measure import measure
from retold.model import Reading


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
