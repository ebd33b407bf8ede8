from aligning.readings import reading
from retold.aligning.signs import find_signs


def test_a_dateline_and_furniture_have_no_signs() -> None:
    one = reading("A", "BERLIN —", "The ferry sank.", "Sign up here.", sections={0: "dateline", 2: "furniture"})
    assert [[each.sentence.number for each in side] for side in find_signs(one, one)] == [[1], [1]]
