import pytest

from retold.comparing.sentences.unlike_word import has_unlike_word


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The driver was sober when the bus left Tarn.", "The driver was drunk when the bus left Tarn."),
        ("The talks in Tarn ended with a deal.", "The talks in Tarn ended without a deal."),
        ("Few people in Tarn were vaccinated.", "Many people in Tarn were vaccinated."),
        ("The victim's mother wept in court.", "The victim's sister wept in court."),
        ("The minister's wife was born in Tarn.", "The minister was born in Tarn."),
        ("The bridge of Tarn cost 45 million euros.", "The bridge of Tarn cost 45 million pounds."),
    ],
)
def test_one_word_for_another_that_is_not_known_to_mean_the_same(one: str, other: str) -> None:
    assert has_unlike_word(one, other)
    assert has_unlike_word(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A blaze destroyed a mill in Tarn.", "A fire destroyed a mill in Tarn."),
        ("The mill in Tarn burned down on Sunday.", "The mill in Tarn burned down on Monday."),
        ("Fifteen people were hurt in Tarn.", "Twelve people were hurt in Tarn."),
        ("The mill in Tarn burned down, police said.", "The mill in Tarn burned down, a neighbour said."),
        ("Lund's wife wept in court.", "His wife wept in court."),
    ],
)
def test_synonyms_numbers_days_and_who_says_it_are_none(one: str, other: str) -> None:
    assert not has_unlike_word(one, other)
