from lineage.texts import FERRY, invented, reading_of
from retold.lineage import find_furniture, marks_of, set_apart
from retold.lineage.narration import narration_of

FOOTER = "You can support our newsroom with a gift of any size at the counter or by post to the address below."


def furniture_of(readings):
    return find_furniture(readings, [marks_of(one) for one in readings])


def test_what_an_outlet_repeats_under_its_stories_is_furniture():
    readings = [reading_of(f"{invented(number, 3)} {FOOTER}", f"r{number}", publisher="Herald") for number in range(4)]
    assert furniture_of(readings) == {place: frozenset({3}) for place in range(4)}
    assert furniture_of(readings[:3]) == {}


def test_what_stands_under_unrelated_stories_of_anybody_is_furniture():
    readings = [reading_of(f"{invented(number, 3)} {FOOTER}", f"r{number}") for number in range(8)]
    assert furniture_of(readings) == {place: frozenset({3}) for place in range(8)}
    assert furniture_of(readings[:7]) == {}


def test_an_outlets_many_versions_of_one_story_have_no_furniture():
    readings = [reading_of(f"{FERRY} {invented(number, 1)}", f"r{number}", publisher="Herald") for number in range(6)]
    assert furniture_of(readings) == {}


def test_a_text_of_many_outlets_is_no_furniture():
    readings = [reading_of(f"{FERRY} {invented(number, 1)}", f"r{number}") for number in range(30)]
    assert furniture_of(readings) == {}


def test_what_is_set_apart_is_no_narration():
    reading = reading_of(f"{invented(1, 2)} {FOOTER}")
    apart = set_apart(reading, frozenset({2}))
    assert sorted(narration_of(apart).by_sentence) == [0, 1]
    assert [one.section for one in apart.sentences] == ["body", "body", "furniture"]


def test_reports_without_sentences():
    assert furniture_of([]) == {}
    assert furniture_of([reading_of("", str(number)) for number in range(9)]) == {}
