import random
import time

from lineage.texts import FERRY, HARVEST, reading_of
from retold.lineage import find_candidates


def invented(seed: int, count: int = 12) -> str:
    """Sentences of made-up words that hardly any other seed has."""
    chance = random.Random(seed)
    words = ["".join(chance.choices("abdeiklmnorstu", k=7)) for _ in range(12 * count)]
    return " ".join(" ".join(words[place : place + 12]).capitalize() + "." for place in range(0, len(words), 12))


def test_reports_that_share_text_and_no_others():
    part = ". ".join(FERRY.split(". ")[:2]) + "."
    readings = [reading_of(FERRY, "a"), reading_of(HARVEST, "b"), reading_of(f"{invented(1)} {part}", "c")]
    assert find_candidates(readings) == [(0, 2)]


def test_few_and_empty_reports():
    assert find_candidates([]) == []
    assert find_candidates([reading_of("", "a"), reading_of("", "b")]) == []
    assert find_candidates([reading_of("Rain.", "a"), reading_of("Snow.", "b")]) == []


def test_a_reprint_in_a_hundred_outlets_is_kept():
    readings = [reading_of(FERRY, f"r{number}", publisher=f"Outlet {number}") for number in range(100)]
    assert find_candidates(readings) == [(0, number) for number in range(1, 100)]


def test_a_near_reprint_in_a_hundred_outlets_is_kept():
    readings = [reading_of(f"{FERRY} {invented(number, 1)}", f"r{number}") for number in range(100)]
    assert {pair for pair in find_candidates(readings) if pair[0] == 0} == {(0, number) for number in range(1, 100)}


def test_what_an_outlet_repeats_under_its_stories_joins_nothing():
    footer = "You can support our newsroom with a gift of any size at the counter or by post to the address below."
    readings = [reading_of(f"{invented(number)} {footer}", f"r{number}", publisher="Herald") for number in range(8)]
    assert find_candidates(readings) == []


def test_an_outlets_many_versions_of_one_story_are_kept():
    readings = [reading_of(f"{FERRY} {invented(number, 1)}", f"r{number}", publisher="Herald") for number in range(6)]
    assert len(find_candidates(readings)) == 15


def test_many_reports_take_little_time_each():
    readings = [reading_of(invented(number), f"r{number}") for number in range(2000)]
    start = time.perf_counter()
    assert find_candidates(readings) == []
    assert time.perf_counter() - start < 20
