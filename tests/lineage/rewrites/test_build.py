import time

import pytest

from lineage.texts import FERRY, FERRY_RETOLD, reading_of
from retold.lineage.rewrites.build import built_otherwise

TOLD = "The court in Aldby fined the dairy because it had poured sour milk into the river for a year."
IN_THE_SAME_ORDER = "Judges in Aldby fined the dairy, because it had tipped sour milk into the river for a year."
TURNED_ROUND = "For a river full of sour milk, poured there in a year, Aldby's dairy was fined."


def against(one: str, other: str) -> float:
    return built_otherwise(reading_of(one, "a"), reading_of(other, "b"), [((0,), (0,))])


def test_who_rewords_a_sentence_keeps_its_grammar_and_its_order():
    assert against(TOLD, IN_THE_SAME_ORDER) == 0


def test_the_same_content_in_another_order_and_other_grammar_speaks_against_a_rewrite():
    assert against(TOLD, TURNED_ROUND) == 2


def test_each_sentence_counts_as_much_whatever_its_length():
    a, b = reading_of(f"{TOLD} {TOLD}", "a"), reading_of(f"{IN_THE_SAME_ORDER} {TURNED_ROUND}", "b")
    both = built_otherwise(a, b, [((0,), (0,)), ((1,), (1,))])
    assert 0 < both < against(TOLD, TURNED_ROUND)


@pytest.mark.parametrize(("one", "other"), [("Milk sour.", "Milk sour."), ("Rivers rose.", "He said it was so.")])
def test_where_there_is_nothing_to_go_by_nothing_speaks_against_it(one: str, other: str):
    assert against(one, other) == 0


def test_neither_side_comes_first():
    a, b = reading_of(FERRY, "a"), reading_of(FERRY_RETOLD, "b")
    steps = [((number,), (number,)) for number in range(5)]
    there, back = built_otherwise(a, b, steps), built_otherwise(b, a, steps)
    assert there == pytest.approx(back)


def test_a_list_of_thousands_of_names_takes_no_time():
    names = [f"Name{number}" for number in range(3000)]
    a, b = reading_of(" ".join(names), "a"), reading_of(" ".join(reversed(names)), "b")
    against_it = [built_otherwise(a, b, [((0,), (0,))])]
    start = time.process_time()
    against_it += [built_otherwise(a, b, [((0,), (0,))]) for _ in range(20)]
    assert against_it == [2] * 21
    assert time.process_time() - start < 2
