import random
import time

from benchmarks.lineage.batch import find_shared
from hypothesis import given, settings
from hypothesis import strategies as st

from lineage.texts import invented
from retold.engine import InProcess, ProcessPool
from retold.lineage.index import LIKELY, Arrival, Index, Shared, Window, make_prints
from retold.model import Report

FERRY = (
    "The ferry Alma ran aground off the northern pier on Friday with 212 people aboard. Tugs pulled her free at the "
    "evening tide, and two divers looked over the hull. The harbour master closed the channel until noon while buoys "
    "were set out again."
)


def one_by_one(reports: list[Report], window: Window | None = None) -> list[Shared]:
    index = Index(window)
    return [shared for report in reports for shared in index.add(report)]


def test_a_report_is_told_what_it_shares_with_earlier_ones():
    index = Index()
    assert index.add(Report("a", FERRY)) == ()
    assert index.add(Report("b", invented(1))) == ()
    (found,) = index.add(Report("c", f"{FERRY} {invented(2, 2)}"))
    assert (found.a, found.b, found.share_b) == ("c", "a", 1.0)
    assert 0.5 < found.share_a < 0.8
    assert found.likely > LIKELY
    assert len(index) == 3


def test_a_copy_is_linked_to_the_first_report_with_its_text():
    reports = [Report(name, FERRY) for name in "abc"]
    assert one_by_one(reports) == [Shared("b", "a", 1.0, 1.0, 1.0), Shared("c", "a", 1.0, 1.0, 1.0)]


def test_a_report_that_is_added_again_shares_nothing_with_itself():
    assert one_by_one([Report("a", FERRY), Report("a", FERRY), Report("a", f"{FERRY} More.")]) == []


def test_a_report_that_comes_a_thousand_times():
    reports = [Report(f"r{number}", FERRY) for number in range(1000)]
    assert list(find_shared(reports)) == [Shared(f"r{number}", "r0", 1.0, 1.0, 1.0) for number in range(1, 1000)]


def test_a_text_that_a_hundred_outlets_print_with_words_of_their_own_is_linked_to_the_first():
    reports = [Report(f"r{number}", f"{FERRY} {invented(number, 1)}") for number in range(100)]
    found = one_by_one(reports)
    assert {shared.a for shared in found if shared.b == "r0"} == {f"r{number}" for number in range(1, 100)}
    assert len(found) < 500


def test_texts_without_letters_or_of_a_few_words():
    texts = ["", "...", "12:30", "He said.", "She said.", "\n \n", "????"]
    assert one_by_one([Report(str(number), text) for number, text in enumerate(texts)]) == [
        Shared("5", "0", 1.0, 1.0, 1.0)
    ]


def test_what_lies_behind_the_window_is_forgotten():
    reports = [Report("first", FERRY), *(Report(f"r{number}", invented(number)) for number in range(40))]
    again = [*reports, Report("again", FERRY), Report("later", FERRY)]
    assert one_by_one(again, Window(reports=1000)) == [
        Shared("again", "first", 1.0, 1.0, 1.0),
        Shared("later", "first", 1.0, 1.0, 1.0),
    ]
    assert one_by_one(again, Window(reports=20)) == [Shared("later", "again", 1.0, 1.0, 1.0)]


def test_a_report_of_two_megabytes_takes_seconds():
    text = invented(1, 22_000)
    started = time.process_time()
    (found,) = find_shared([Report("a", text), Report("b", text[: len(text) // 2])])
    assert time.process_time() - started < 10
    assert found.share_a > 0.99


def test_ten_thousand_reports_of_one_form_are_linked_to_few():
    chance = random.Random(3)
    names = ["".join(chance.choices("abdeiklmnorstu", k=6)).capitalize() for _ in range(400)]
    form = (
        "The firm {} of {} said that its net profit rose to {} million from {} million a year ago while sales of {} "
        "fell to {} million. The board of {} will propose a dividend of {} a share at the meeting in {} on the {}th."
    )
    texts = [
        form.format(
            *(chance.choice(names) if slot in {0, 1, 4, 6, 8} else chance.randrange(9999) for slot in range(10))
        )
        for _ in range(10_000)
    ]
    started = time.process_time()
    found = list(find_shared([Report(str(number), text) for number, text in enumerate(texts)]))
    assert time.process_time() - started < 30
    assert len(found) < 16 * len(texts)
    assert sum(shared.likely >= LIKELY for shared in found) < len(texts) / 100


PARTS = st.sampled_from([FERRY[:84], FERRY[84:170], FERRY[170:], *(invented(seed, 2) for seed in range(4))])
TEXTS = st.lists(PARTS, min_size=1, max_size=3).map(" ".join)
DATES = st.sampled_from([None, "2024-05-01", "2024-05-02", "2190-01-01", "nonsense"])


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(TEXTS, DATES), max_size=14),
    st.sampled_from([Window(), Window(reports=4), Window(reports=9), Window(days=1)]),
)
def test_many_at_once_gives_what_one_at_a_time_gives(rows, window):
    reports = [Report(str(number), text, published=day) for number, (text, day) in enumerate(rows)]
    assert sorted(find_shared(reports, window)) == sorted(one_by_one(reports, window))


def test_processes_give_what_one_process_gives():
    reports = [Report(str(number), f"{invented(number % 90, 3)} {invented(number // 7, 3)}") for number in range(1200)]
    assert list(find_shared(reports, engine=ProcessPool(2))) == list(find_shared(reports, engine=InProcess()))


def test_more_reports_than_the_newest_hold_are_found_again():
    reports = [Report(str(number), f"{invented(number % 2500, 3)} {invented(number, 1)}") for number in range(5000)]
    found = one_by_one(reports)
    assert [(shared.a, shared.b) for shared in found] == [(str(2500 + number), str(number)) for number in range(2500)]
    assert sorted(find_shared(reports)) == sorted(found)


def arrivals(texts: list[str]) -> list[Arrival]:
    return [Arrival(str(number), None, own) for number, own in enumerate(make_prints(texts))]


@settings(max_examples=40, deadline=None)
@given(st.lists(TEXTS, max_size=14), st.integers(0, 4), st.sets(st.integers(0, 3)))
def test_what_was_taken_in_is_known_and_what_was_removed_is_not(texts, stop, gone):
    some = arrivals(texts)
    names = {str(number) for number in gone if number < stop}
    index = Index()
    index.take_in(some[:stop])
    index.remove(names)
    kept = Index()
    list(kept.add_all([one for one in some[:stop] if one.id not in names]))
    assert len(index) == len(kept)
    assert sorted(index.add_all(some[stop:])) == sorted(kept.add_all(some[stop:]))
