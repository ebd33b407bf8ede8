import random
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from lineage.texts import FERRY, FERRY_RETOLD, HARVEST, invented, reading_of
from retold.engine import Engine, ProcessPool
from retold.lineage.rewrites import Sketch, sketch_of
from retold.lineage.rewrites.contents import MOST_REPORTS, ContentIndex, in_order
from retold.model import Reading

TOLD, RETOLD = ([sentence.strip(".") + "." for sentence in text.split(". ")] for text in (FERRY, FERRY_RETOLD))
retelling = st.tuples(*(st.sampled_from((told, told, retold, "")) for told, retold in zip(TOLD, RETOLD, strict=True)))
some_reports = st.lists(retelling.map(lambda parts: " ".join(filter(None, parts))), max_size=9)
"""Reports of the ferry, each sentence told in one way, in the other or not at all: many of them are close."""


def numbered(readings: list[Reading]) -> list[tuple[int, Sketch]]:
    return [(number, sketch_of(reading)) for number, reading in enumerate(readings)]


def find_retold(
    readings: list[Reading], most: int = MOST_REPORTS, engine: Engine | None = None
) -> list[tuple[int, int]]:
    return ContentIndex(most).add(numbered(readings), engine)


def test_a_report_retold_in_other_words_is_found_among_others():
    others = [reading_of(invented(seed), f"o{seed}") for seed in range(50)]
    readings = [reading_of(HARVEST, "h"), reading_of(FERRY, "f"), *others, reading_of(FERRY_RETOLD, "r")]
    assert find_retold(readings) == [(52, 1)]


def test_one_at_a_time_each_is_given_those_that_came_before():
    index = ContentIndex()
    found = [index.add([one]) for one in numbered([reading_of(text) for text in (FERRY, HARVEST, FERRY_RETOLD)])]
    assert found == [[], [], [(2, 0)]]


def test_nothing_is_found_among_empty_short_and_wordless_reports():
    readings = [reading_of(text, str(place)) for place, text in enumerate(("", "", "Rain.", "Rain.", "7 8. 9 10. 11."))]
    assert find_retold(readings) == []
    assert find_retold([]) == []


def test_the_same_sentences_backwards_are_not_found():
    assert find_retold([reading_of(FERRY, "a"), reading_of(" ".join(reversed(RETOLD)), "b")]) == []


def test_two_hundred_copies_count_as_one():
    copies = [reading_of(FERRY, f"c{number:03}") for number in range(200)]
    assert find_retold([*copies[100:], reading_of(FERRY_RETOLD, "r"), *copies[:100]]) == [(100, 0)]


def test_another_copy_stands_for_one_that_is_removed():
    index = ContentIndex()
    index.add(numbered([reading_of(FERRY), reading_of(HARVEST), reading_of(FERRY)]))
    index.remove({0, 1})
    assert len(index) == 1
    assert index.add([(3, sketch_of(reading_of(FERRY_RETOLD)))]) == [(3, 2)]
    index.remove({2})
    assert index.add([(4, sketch_of(reading_of(FERRY)))]) == [(4, 3)]


def test_a_form_filled_in_many_times_does_not_flood():
    def form(number: int) -> str:
        name = invented(number, 1).split()[3].capitalize()
        return (
            f"The insurer {name} declared a quarterly dividend of {number} cents a share on Monday. "
            f"Holders of {name} on record at the close of {number % 28} April receive the cheque in Hallam. "
            f"A year earlier {name} distributed {number + 3} cents to its shareholders. "
            f"Premiums at {name} grew by {number + 7} percent, the treasurer wrote. "
            f"Analysts polled by Lorne Brokers had expected {number + 9} cents from {name}."
        )

    readings = [reading_of(form(number), f"r{number}") for number in range(300)]
    assert find_retold(readings) == []


@settings(max_examples=80, deadline=None)
@given(some_reports, st.sampled_from((1, 2, 4, MOST_REPORTS)), st.randoms(use_true_random=False))
def test_one_at_a_time_in_chunks_and_at_once_the_same_is_found(texts: list[str], most: int, chance: random.Random):
    some = numbered([reading_of(text, f"r{place}") for place, text in enumerate(texts)])
    index = ContentIndex(most)
    found = []
    left = some
    while left:
        size = chance.randint(1, 4)
        found += index.add(left[:size])
        left = left[size:]
    assert sorted(found) == sorted(ContentIndex(most).add(some))


def test_a_pair_of_concepts_that_many_had_tells_a_later_report_nothing():
    some = numbered([reading_of(text, str(place)) for place, text in enumerate((FERRY, FERRY_RETOLD))])
    assert ContentIndex(0).add(some) == []
    assert ContentIndex(1).add(some) == [(1, 0)]


def test_the_work_can_be_spread_over_processes():
    others = [reading_of(invented(seed, 2), f"o{seed}") for seed in range(1000)]
    readings = [reading_of(FERRY, "f"), *others, reading_of(FERRY_RETOLD, "r")]
    assert find_retold(readings, engine=ProcessPool(2)) == [(1001, 0)]


def test_of_a_very_long_report_the_beginning_is_looked_at():
    words = invented(1, 100).replace(".", "").split()
    named = zip(words[:400], words[400:800], strict=True)
    long = " ".join(
        f"The clerk {one.title()} counted {place} crates of {what}." for place, (one, what) in enumerate(named)
    )
    assert find_retold([reading_of(long, "a"), reading_of(f"{long} Ships sailed.", "b")]) == [(1, 0)]


def test_sentences_in_order():
    assert in_order([]) == 0
    assert in_order([(0, 2), (1, 1), (2, 0)]) == 1
    assert in_order([(0, 0), (1, 0), (1, 1), (2, 1), (5, 9)]) == 3


def test_a_report_costs_little_however_many_there_are():
    index = ContentIndex()
    some = numbered([reading_of(invented(seed), f"r{seed}") for seed in range(900)])
    index.add(some[:800])
    start = time.process_time()
    for one in some[800:]:
        index.add([one])
    assert time.process_time() - start < 2
