"""Words of two tellings that correspond, by the numbers of their tokens."""

from benchmarks.word_links import links


def test_equal_words_in_order_and_one_in_the_place_of_one() -> None:
    assert links("the ferry sank off Marlow .", "a ferry sank near Marlow") == [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4)]


def test_what_one_telling_adds_corresponds_to_nothing() -> None:
    assert links("he did n't sail", "the captain did not sail") == [(1, 2), (2, 3), (3, 4)]
