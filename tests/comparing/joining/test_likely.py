from collections import Counter

from retold.comparing.joining.likely import likely

OFTEN: Counter[str] = Counter()


def worth(one: str, other: str, *, begun: bool = False) -> float:
    return likely(one, other, OFTEN, begun=begun)


def test_the_same_number_of_the_same_speaks_for_it() -> None:
    told = "Six passengers died in the wreck of the express."
    assert worth(told, "The accident killed 6 people.") > worth(told, "The accident killed 7 people.")
    assert worth("The plant has 640,000 customers.", "Power failed in 640,000 homes.") > worth(
        "The plant has 640,000 customers.", "Power failed in 64,000 homes."
    )


def test_ages_and_years_are_no_numbers_of_something() -> None:
    counted = worth("Lund has 35 sheep in Tarn.", "The farm counts 35 sheep.")
    assert worth("Lund, 35, has sheep in Tarn.", "The farm of Ostermann, 35, has sheep.") < counted
    assert worth("Lund has sheep since 1996.", "The farm had sheep in 1996.") < counted


def test_that_reports_of_a_day_begin_with_both_speaks_for_it() -> None:
    one, other = "A train left the rails near Tarn.", "Carriages lay beside the line near Tarn."
    assert worth(one, other, begun=True) > worth(one, other)


def test_what_quotes_other_words_is_another() -> None:
    assert worth("“The dam of Tarn will hold,” Lund said.", "“Nobody came to Tarn,” Lund said.") == float("-inf")
