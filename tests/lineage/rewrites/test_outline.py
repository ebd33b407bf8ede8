from lineage.texts import reading_of
from retold.lineage.rewrites.outline import checksum, make_outline, meet
from retold.lineage.rewrites.reworded import outline_of
from retold.text import idf


def close_to(found: tuple[float, float], wanted: tuple[float, float]) -> bool:
    return all(abs(one - other) < 1e-5 for one, other in zip(found, wanted, strict=True))


def test_what_an_outline_has_of_a_report():
    found = outline_of(reading_of('Tugs from Hallam came. "Ask Merid," he said of the tugs.'))
    named = {
        one: checksum(one)
        for one in ("hallam", "merid", "tug")
        if found.named[found.concepts.tolist().index(checksum(one))] > 0
    }
    assert list(named) == ["hallam", "merid"]
    assert abs(found.told[found.concepts.tolist().index(checksum("tug"))] - 2 * idf("tug")) < 1e-5
    assert found.told[found.concepts.tolist().index(checksum("merid"))] == 0
    assert found.sentences == 2


def test_two_reports_meet_in_what_both_have():
    one, other = reading_of("In Hallam 212 came."), reading_of("In Lorne 212 went.")
    (found,) = meet(outline_of(one), [outline_of(other)])
    number, hallam, lorne = idf("212"), idf("hallam"), idf("lorn")
    assert close_to(found.named, (number / (number + hallam), number / (number + lorne)))
    assert found.shared[0] <= found.told[0]


def test_nothing_meets_nothing():
    nothing, something = outline_of(reading_of("")), outline_of(reading_of("In Hallam 212 came."))
    for one, other in ((nothing, nothing), (nothing, something), (something, nothing)):
        (found,) = meet(one, [other])
        assert (found.shared, found.named) == ((0.0, 0.0), (0.0, 0.0))
    assert meet(something, []) == []


def test_a_concept_counts_once_for_each_sentence():
    found = make_outline(reading_of("Tugs. Tugs."), [frozenset({"tug"}), frozenset({"tug"})])
    assert found.told.tolist() == [2 * idf("tug")] or abs(found.told[0] - 2 * idf("tug")) < 1e-5
