"""How many died or were hurt, in sentences that do not correspond."""

from comparing.counterparts.make import apart

ONE = """A coach left the road near Kelm, killing the driver and injuring at least 19 children.
The coach hit a wall above the river."""
OTHER = """The driver of a coach has died near Kelm.
At least 29 children were hurt."""


def test_two_numbers_of_one_fate_are_a_difference_wherever_they_stand() -> None:
    assert apart(ONE, OTHER) == [("number", "at least 19", "At least 29")]


def test_a_bare_number_counts_people_and_part_of_them_is_another() -> None:
    one = "A coach left the road near Kelm.\nSeven were treated for minor injuries."
    other = "The driver of a coach has died near Kelm.\nSeventy were hurt, some of them seriously."
    assert apart(one, other) == [("number", "Seven", "Seventy")]
    assert apart(one, other.replace("Seventy were", "Seventy of them were")) == []
    assert apart(one, "A coach crashed near Kelm.\nSeventy people are critically injured.") == []


def test_numbers_that_agree_or_count_others_are_none() -> None:
    assert apart(ONE, OTHER.replace("At least 29 children", "Some 20 children")) == []
    assert apart(ONE, OTHER.replace("29 children were hurt", "29 adults were hurt")) == []
    assert apart(ONE, OTHER.replace("were hurt", "were hurt in a crash last year")) == []


def test_a_report_with_two_numbers_of_one_fate_tells_of_two_things() -> None:
    assert apart(ONE, OTHER + "\nIn all 70 children were hurt.") == []


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


def test_who_were_told_to_leave_are_counted_in_many_words() -> None:
    one = "Thousands leave valley of Orla\nAbout 12,000 people living below the dam were told to leave their homes."
    other = "A dam burst above Orla.\nSome 30,000 people were moved out of the valley."
    assert apart(one, other) == [("number", "About 12,000", "Some 30,000")]
    assert apart(one, other + "\nIn 1976 it had been 12,000 villagers.") == []


def test_people_are_of_any_kind_and_another_time_is_told_in_another_clause() -> None:
    one = "An air strike on Orla killed at least 23 people on Friday."
    other = "Two jets hit the market of Orla, killing 45 civilians."
    assert apart(one, other) == [("number", "at least 23", "45")]
    assert apart(one, "The market of Orla, hit in 2019, was bombed, killing 45 civilians.") == [
        ("number", "at least 23", "45")
    ]
    assert apart(one, "In 2019, a strike on the market of Orla killed 45 civilians.") == []
