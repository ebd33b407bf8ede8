"""Claims that may be one although nothing joins them."""

from retold.comparing.joining.elsewhere import told_elsewhere
from retold.comparing.joining.retelling import may_be_one

PIER = "The ship ran into the pier of Tarn as it came in."
RAMMED = "On Monday the pier of Tarn was rammed by a ship."
WAR = "Prisoners of war had built the lighthouse of Tarn."


def test_a_claim_may_be_told_elsewhere_in_other_words() -> None:
    assert told_elsewhere([PIER, WAR, RAMMED], ["A", "B", "C"]) == [[2], [], [0]]


def test_what_one_report_tells_twice_is_not_told_elsewhere() -> None:
    assert told_elsewhere([PIER, RAMMED], ["AB", "BC"]) == [[], []]


def test_what_something_else_speaks_for_may_be_one_in_whatever_words() -> None:
    assert told_elsewhere([PIER, WAR], ["A", "B"], [(0, 1)]) == [[1], [0]]
    assert told_elsewhere([PIER, WAR], ["A", "AB"], [(0, 1)]) == [[], []]


def test_words_that_every_claim_has_speak_for_nothing() -> None:
    bruised, stairs = "Passengers on the ferry to Tarn were bruised.", "The stairs of the ferry to Tarn gave way."
    assert told_elsewhere([bruised, stairs], ["A", "B"]) == [[1], [0]]
    others = [f"The ferry to Tarn had number {number}." for number in range(29)]
    found = told_elsewhere([bruised, stairs, *others], ["A", "B", *"C" * len(others)])
    assert 1 not in found[0]


def test_what_reports_begin_with_may_be_one_event_in_whatever_words() -> None:
    derailed = "An overnight train derailed outside Tarn on Tuesday, sending coaches down an embankment."
    jumped = "The night express of Norrail left its tracks before it reached Tarn on Tuesday."
    texts, tellings = [derailed, jumped, "Ada Quint opened a museum."], ["A", "B", "C"]
    assert told_elsewhere(texts, tellings) == [[], [], []]
    assert told_elsewhere(texts, tellings, begun=[(0, 1), (0, 2), (1, 2)]) == [[1], [0], []]


def test_two_quotations_of_one_speaker_are_two() -> None:
    first = "“A ship has no brakes,” said Ada Quint, the harbour master."
    second = "“Somebody was asleep up there,” said Ada Quint, the harbour master."
    assert not may_be_one(first, second, 1.0)
    assert may_be_one(first, "Ada Quint, the harbour master, said: “A ship has no brakes.”", 1.0)
