from comparing.counterparts.make import apart


def test_results_in_sentences_that_do_not_correspond() -> None:
    one = "A fire broke out in Lom.\nTwo families fled.\nThe cotton mill in Rusk Lane was contained by noon."
    other = "Schools were shut.\nAt dusk the cotton mill in Rusk Lane was still burning, a baker said."
    assert ("negation", "was contained", "still burning") in apart(one, other)


def test_results_of_others() -> None:
    one = "The Halden board approved the sale of a ferry."
    other = "Bo Rask rejected a call to leave the choir of Tern."
    assert apart(one, other) == []
