from hypothesis import given, settings
from hypothesis import strategies as st

from lineage.texts import FERRY, FERRY_RETOLD, in_step, reading_of
from retold.lineage.rewrites.reworded import Retelling, Step, at_most_in_order, find_retelling, is_close
from retold.model import Alignment, Correspondence

FERRY_BY_ANOTHER = (
    "Rescuers worked through the day to free a ferry that was stuck on a sandbank near Port Lorne. "
    "Passengers described hours of waiting in the saloon with little news from the crew and no warm meal. "
    "My daughter thought it was a game, said Ilse Brandt of Norden, who was travelling with two children. "
    "Merid Lines offered vouchers and a free crossing to everybody on board the Aurora. "
    "It is the third accident in the narrows since a lighthouse was switched off in 2019, and pilots want it back."
)

SENTENCES = [sentence + "." for text in (FERRY, FERRY_RETOLD, FERRY_BY_ANOTHER) for sentence in text.split(". ")]
chosen = st.lists(st.sampled_from(SENTENCES), max_size=9).map(" ".join)


def test_a_retelling_sentence_by_sentence_is_close():
    a, b = reading_of(FERRY, "a"), reading_of(FERRY_RETOLD, "b")
    found = find_retelling(a, b, in_step(a, b, 5))
    assert (found.ordered_steps, found.sentences, found.close) == (5, 5, True)
    assert min(found.named) > 0.9


def test_another_reporters_account_is_not_though_all_sentences_were_to_correspond():
    a, b = reading_of(FERRY, "a"), reading_of(FERRY_BY_ANOTHER, "b")
    assert not find_retelling(a, b, in_step(a, b, 5)).close
    assert not at_most_in_order(a, b)[1]


def test_three_sentences_are_too_few():
    text, retold = (" ".join(whole.split(". ")[:3]) for whole in (FERRY, FERRY_RETOLD))
    a, b = reading_of(text, "a"), reading_of(retold, "b")
    assert not find_retelling(a, b, in_step(a, b, 3)).close
    assert not is_close(3, 3, 1.0, (1.0, 1.0))


def test_the_same_sentences_in_another_order_are_not_close():
    a, b = reading_of(FERRY, "a"), reading_of(FERRY_RETOLD, "b")
    moved = tuple(Correspondence((n,), (4 - n,), "reworded", 0.7, moved=n > 0) for n in range(5))
    assert not find_retelling(a, b, Alignment("a", "b", moved)).close


@settings(max_examples=60, deadline=None)
@given(chosen, chosen, st.integers(0, 9))
def test_the_bound_is_never_below_what_an_alignment_gives(one: str, other: str, count: int):
    a, b = reading_of(one, "a"), reading_of(other, "b")
    found = find_retelling(a, b, in_step(a, b, min(count, len(a.sentences), len(b.sentences))))
    most, may_be_close = at_most_in_order(a, b)
    assert found.in_order <= most + 1e-5
    assert may_be_close or not found.close


@settings(max_examples=30, deadline=None)
@given(chosen, chosen)
def test_neither_report_comes_first(one: str, other: str):
    a, b = reading_of(one, "a"), reading_of(other, "b")
    count = min(len(a.sentences), len(b.sentences))
    there, back = find_retelling(a, b, in_step(a, b, count)), find_retelling(b, a, in_step(b, a, count))
    assert (there.close, there.named, there.part) == (back.close, back.named[::-1], back.part)
    assert at_most_in_order(a, b) == at_most_in_order(b, a)


def test_a_rewrite_that_is_hardly_close_proves_nothing():
    steps = tuple(Step((number,), (number,), 9.0, 0.5, 0.5, moved=False) for number in range(7))
    hardly, by_far = (Retelling(steps, 140.0, 140.0, (part, part), 11) for part in (0.85, 0.95))
    assert (hardly.close, hardly.surely_close) == (True, False)
    assert (by_far.close, by_far.surely_close) == (True, True)


def test_few_sentences_in_order_must_be_closer():
    steps = [Step((number,), (number,), 11.0, 0.5, 0.5, moved=False) for number in range(6)]
    few, more = (Retelling(tuple(steps[:size]), 20.0 * size, 20.0 * size, (0.82, 0.82), size) for size in (4, 6))
    assert (few.nearly_close, few.close) == (True, False)
    assert (more.nearly_close, more.close) == (True, True)
