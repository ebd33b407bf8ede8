from retold.comparing.sentences.senses import part_of, sense_of
from retold.text import concept


def test_what_a_sentence_says() -> None:
    sense = sense_of("Ada Quint broke off the talks after a day, “for good”, with 38 drivers.")
    assert sense.concepts["quint"]
    assert sense.figures == {"38"}
    assert sense.verbs == {"break": True}
    assert sense.quoted == (("for", "good"),)


def test_a_part_of_what_is_said_by_whatever_weight() -> None:
    one, other = sense_of("The ferry hit the pier."), sense_of("A ferry sank.")
    assert part_of([concept("ferry"), "pier"], one, other, weigh=lambda _: 1.0) == 0.5
    assert part_of([], one, other, of_none=0.25) == 0.25


def test_a_raised_or_circled_number_is_no_figure() -> None:
    assert sense_of("The mill of 120 m² burned on ² and ①.").figures == {"120"}


def test_sums_of_money_are_told_from_other_numbers() -> None:
    sense = sense_of("The 120 heirs share 45 million euros and $30,000.")
    assert sense.figures == {"120", "45", "30000"}
    assert sense.figures & sense.sums == {"45", "30000"}
