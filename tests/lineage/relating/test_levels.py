import pytest

from lineage.texts import FERRY, HARVEST, in_step, reading_of
from retold.lineage import relate
from retold.lineage.measure import measure
from retold.lineage.relating.levels import copied_level

FERRY_SENTENCES = [sentence.strip() + "." for sentence in FERRY.split(". ")]


def level(one: str, other: str) -> str:
    return copied_level(measure(reading_of(one, "a"), reading_of(other, "b")))


@pytest.mark.parametrize(
    ("count", "expected"), [(0, "independent"), (1, "partly"), (2, "partly"), (3, "derived"), (5, "derived")]
)
def test_the_more_sentences_are_copied_the_more_hangs_on_them(count, expected):
    assert level(FERRY, " ".join([HARVEST, HARVEST, *FERRY_SENTENCES[:count]])) == expected


def test_a_name_in_full_is_no_passage():
    name = "Vera Holt of the Tarn Valley Mining and Timber Works, a unit of the Mirren Holding Company of Hallam,"
    one, other = f"On Monday {name} bought two barges.", f"Nobody asked {name} why the furnace stood still in May."
    assert level(one, other) == "independent"


def test_as_many_words_that_tell_something_are_a_passage():
    words = "two barges broke loose below the weir and drifted for three miles before a fisherman caught their ropes"
    one, other = f"On Monday {words} near Hallam.", f"The mayor wrote that {words}, and nobody was hurt."
    assert level(one, other) == "derived"


def test_a_few_changed_words_in_every_sentence_leave_the_report_derived():
    changes = {"sandbank": "reef", "noon": "dusk", "cement": "tar", "nine": "ten", "Friday": "Monday", "hours": "days"}
    other = FERRY
    for word, instead in changes.items():
        other = other.replace(word, instead)
    found = relate(
        reading_of(FERRY, "a"), reading_of(other, "b"), in_step(reading_of(FERRY, "a"), reading_of(other, "b"))
    )
    assert (found.level, found.certain) == ("derived", True)
