"""How many died or were hurt, in sentences that do not correspond."""

from comparing.counterparts.make import apart


def test_nobody_in_one_report_and_some_in_the_other() -> None:
    one = "The mill of Torp burned down in the night.\nNobody was hurt."
    other = "Fire destroyed the mill of Torp.\nTwo guards were treated for smoke."
    assert apart(one, other) == [("negation", "Nobody was hurt", "Two")]
    assert apart(one + "\nTwo guards were injured later.", other) == []
    assert apart(one, other.replace("Two guards were treated", "In May two guards were treated")) == []


def test_that_none_of_a_kind_were_hurt_denies_nothing_of_others() -> None:
    one = "Crowds clashed at the port of Torp.\nNo officers were hurt."
    other = "The port of Torp saw clashes.\nTwelve officers were hurt."
    assert apart(one, other) == [("negation", "No officers were hurt", "Twelve")]
    assert apart(one, other.replace("Twelve officers", "Twelve dockers")) == []
    assert apart(one.replace("No officers", "No people"), other) == [("negation", "No people were hurt", "Twelve")]
    assert apart(one.replace("No officers", "None of the dockers"), other) == []
