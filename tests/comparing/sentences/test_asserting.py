"""Who tells something, and who only names somebody by it."""

import pytest

from retold.comparing.sentences.asserting import asserted, repeats

NAMED = [
    ("The steering of a ferry that ran aground had failed, the owner said.", "A ferry ran aground off Skell Point."),
    ("Police arrested two men on suspicion of stealing a vase.", "Thieves stole a vase on Monday."),
    ("The hackers who attacked eight clinics took names and addresses.", "Hackers attacked eight clinics on Monday."),
    ("A man accused of stabbing two women in Lesk died in his cell.", "A man stabbed two women in Lesk."),
    ("The mayor, shaken by the fire that killed two men, resigned.", "A fire in Lesk killed two men on Monday."),
    ("A guard was charged with theft over the fire that killed two men.", "A fire in Lesk killed two men on Monday."),
    ("Crowds filled the church for the two men, killed in a fire.", "A fire in Lesk killed two men on Monday."),
    ("The driver of the bus that fell had slept, Lind said.", "Nine people were killed when a bus fell near Lesk."),
    ("A climber who had been missing since Sunday was found alive.", "Three climbers were missing on Mount Sarn."),
    ("The bridge that collapsed in May will be rebuilt, the mayor said.", "A bridge collapsed in Torven in May."),
]
BESIDE = [
    ("Seven people were killed when a small plane crashed near Lesk.", "A small plane crashed near Lesk on Tuesday."),
    ("A third man has died after the fire at the mill.", "Two men died in a fire at the mill."),
    ("Another guest has died after the fire at the mill.", "Two men died in a fire at the mill."),
    ("Police arrested a man over the theft of 40 vases from the mill.", "Thieves stole 40 vases from the mill."),
    ("Families of victims of the crash of a bus have sued its owner.", "A bus crashed near Lesk on 3 May."),
    ("After the dam burst in April, the minister ordered an inquiry.", "The dam of Torven burst in April."),
]
TOLD = [
    ("Seven people died when a bus plunged into a ravine.", "A bus plunged into a ravine, killing seven."),
    ("A ferry that was carrying 212 people ran aground.", "A ferry with 212 on board ran aground."),
    ("A woman was hurt when a wall fell on Monday.", "A wall fell on Monday and injured a woman."),
    ("Police said two men who stole a vase were arrested.", "Two men were arrested after a vase was stolen."),
    ("A third man died after the fire at the mill.", "Three men have died after a fire at the mill."),
    ("A baker, hit by a car, died in Lesk on Monday.", "A baker died in Lesk on Monday when a car hit him."),
    ("A man was charged with the murder of his sister.", "A man has been charged with murdering his sister."),
    ("Police put the number of dead at nine.", "Nine people died, police said."),
    ("The talks ended with a fine of 4 million crowns for the firm.", "The firm was told to pay a fine of 4 million."),
    ("She was taken to hospital, where she was pronounced dead.", "She was pronounced dead in hospital."),
]


@pytest.mark.parametrize(("one", "other"), NAMED)
def test_what_says_whom_a_sentence_speaks_of_is_not_told_by_it(one: str, other: str) -> None:
    assert (repeats(one, other), repeats(other, one)) == ("named", None)


@pytest.mark.parametrize(("one", "other"), BESIDE)
def test_what_stands_beside_the_news_is_told_beside(one: str, other: str) -> None:
    assert (repeats(one, other), repeats(other, one)) == ("beside", None)


@pytest.mark.parametrize(("one", "other"), TOLD)
def test_who_asserts_the_same_in_another_order_repeats_nothing(one: str, other: str) -> None:
    assert (repeats(one, other), repeats(other, one)) == (None, None)


def test_the_main_clause_goes_on_behind_a_relative_one() -> None:
    parts = asserted("Hackers who attacked eight clinics stole names.")
    assert parts[:2] == ("Hackers stole names .", "who attacked eight clinics")


def test_what_came_of_it_belongs_to_the_relative_clause() -> None:
    parts = asserted("A judge froze the assets of the firm, whose plane crashed on Sunday, killing two.")
    assert parts.rest == "whose plane crashed on Sunday , killing two"


def test_what_is_said_is_asserted() -> None:
    assert asserted("The minister told reporters that the talks had failed.").rest == ""


def test_who_names_somebody_by_the_same_but_tells_something_else_tells_something_else() -> None:
    one = "The company that ran the bus which crashed near Lesk denied that brakes had failed."
    other = "The driver of a bus that rolled down a bank near Lesk had suffered a stroke."
    assert repeats(one, other) == repeats(other, one) == "named"


def test_what_is_said_on_a_day_is_asserted() -> None:
    told = "Norgas said on Thursday that it had been called three times before a blast wrecked a bakery in Marle."
    assert asserted(told).main == "Norgas said on Thursday that it had been called three times ."
    assert repeats(told, "A blast wrecked a bakery in Marle on Tuesday.") == "beside"
