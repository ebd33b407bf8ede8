import random

from hypothesis import given, settings
from hypothesis import strategies as st

from lineage.texts import FERRY, invented, reading_of
from retold.lineage import Furniture, Marked, marks_of, outlet_of, set_apart, sketch_of
from retold.lineage.narration import narration_of

FOOTER = "You can support our newsroom with a gift of any size at the counter or by post to the address below."
LETTER = "Each Friday our editors choose the best of the week for those who would rather read a letter."


def marked(reading):
    return Marked(outlet_of(reading.report), marks_of(reading), sketch_of(reading))


def furniture_of(readings):
    return Furniture().add({number: marked(one) for number, one in enumerate(readings)})


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


@st.composite
def streams(draw):
    """Reports of a few outlets with sentences of their own and some of a few that many have."""
    parts = [FOOTER, LETTER, *FERRY.split(". ")[:2]]
    kinds = draw(st.lists(st.tuples(st.sampled_from("HLR"), st.lists(st.integers(0, 9), max_size=4)), max_size=30))
    return [
        reading_of(
            " ".join(parts[one] + "." if one < len(parts) else invented(100 * number + one, 1) for one in ones),
            f"r{number}",
            publisher=outlet,
        )
        for number, (outlet, ones) in enumerate(kinds)
    ]


@settings(max_examples=60, deadline=None)
@given(streams(), st.randoms(use_true_random=False))
def test_one_at_a_time_in_chunks_after_a_stop_and_at_once_the_same_is_found(readings, chance: random.Random):
    reports = {number: marked(one) for number, one in enumerate(readings)}
    at_once, by_chunks = Furniture(), Furniture()
    at_once.add(reports)
    begin = 0
    while begin < len(reports):
        end = begin + chance.choice((1, 1, 3, 9))
        by_chunks.add({number: reports[number] for number in range(begin, min(end, len(reports)))})
        if chance.random() < 0.3:
            resumed = Furniture()
            known = range(min(end, len(reports)))
            resumed.take_in(
                {number: reports[number] for number in known}, {number: by_chunks.of(number) for number in known}
            )
            by_chunks = resumed
        begin = end
    assert [at_once.of(number) for number in reports] == [by_chunks.of(number) for number in reports]


def test_a_sentence_that_becomes_furniture_is_so_in_earlier_reports_too():
    readings = [reading_of(f"{invented(number, 3)} {FOOTER}", f"r{number}", publisher="Herald") for number in range(5)]
    found = Furniture()
    told = [found.add({number: marked(one)}) for number, one in enumerate(readings)]
    assert told == [{}, {}, {}, {number: frozenset({3}) for number in range(4)}, {4: frozenset({3})}]


@settings(max_examples=60, deadline=None)
@given(streams(), st.randoms(use_true_random=False))
def test_after_a_removal_it_goes_on_as_after_a_stop(readings, chance: random.Random):
    reports = {number: marked(one) for number, one in enumerate(readings)}
    early = range(len(reports) * 2 // 3)
    went_on, resumed = Furniture(), Furniture()
    went_on.add({number: reports[number] for number in early})
    gone = set(chance.sample(early, len(early) // 3))
    went_on.remove(gone)
    left = {number: reports[number] for number in early if number not in gone}
    resumed.take_in(left, {number: went_on.of(number) for number in left})
    late = {number: one for number, one in reports.items() if number not in early}
    went_on.add(late)
    resumed.add(late)
    assert [went_on.of(number) for number in (*left, *late)] == [resumed.of(number) for number in (*left, *late)]
