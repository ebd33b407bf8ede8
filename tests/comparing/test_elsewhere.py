"""Claims that may be one although nothing joins them."""

from retold.comparing.elsewhere import told_elsewhere
from retold.comparing.retelling import may_be_one

PIER = "The ship ran into the pier of Tarn as it came in."
RAMMED = "On Monday the pier of Tarn was rammed by a ship."
WAR = "Prisoners of war had built the lighthouse of Tarn."


def test_a_claim_may_be_told_elsewhere_in_other_words() -> None:
    assert told_elsewhere([PIER, WAR, RAMMED], ["A", "B", "C"]) == [[2], [], [0]]


def test_what_one_report_tells_twice_is_not_told_elsewhere() -> None:
    assert told_elsewhere([PIER, RAMMED], ["AB", "BC"]) == [[], []]


def test_two_quotations_of_one_speaker_are_two() -> None:
    first = "“A ship has no brakes,” said Ada Quint, the harbour master."
    second = "“Somebody was asleep up there,” said Ada Quint, the harbour master."
    assert not may_be_one(first, second)
    assert may_be_one(first, "Ada Quint, the harbour master, said: “A ship has no brakes.”")


def test_long_sentences_need_a_verb_in_common() -> None:
    fire = (
        "The fire broke out before dawn in the drying tower of the grain terminal on the east quay of Tarn and spread"
        " to two silos."
    )
    ruin = (
        "From the school one sees what is left of the grain terminal on the east quay of Tarn: the stump of its drying"
        " tower and two silos."
    )
    assert not may_be_one(fire, ruin)
    assert may_be_one(fire, ruin.replace("one sees", "one sees, where the fire broke out,"))
