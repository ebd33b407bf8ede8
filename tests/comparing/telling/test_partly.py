import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparing.told import reading, span_of
from retold import pipeline
from retold.comparing.telling.partly import WHOLE, share_told
from retold.model import Report, Span

OPENED = "The tunnel under Lake Orla opened on Sunday, two years late and at a cost of 640 million crowns."


def share(sentence: str, telling: str, *more: str) -> float:
    one, other = reading("A", sentence), reading("B", telling, *more)
    return share_told(one, one.sentences[0].span, other, [other.sentences[0].span])


@pytest.mark.parametrize(
    ("sentence", "telling"),
    [
        (OPENED, "The Lake Orla tunnel is 4.2 km long and was opened by the queen."),
        (
            "The council of Marlow closed two schools on Monday and sold the swimming pool to a brewery.",
            "Marlow council closes two schools",
        ),
        (
            "The bakery in Mill Lane, a favourite of students for a century, was gutted by fire overnight.",
            "Fire guts bakery in Tarn",
        ),
    ],
)
def test_who_has_a_part_of_a_sentence(sentence: str, telling: str) -> None:
    assert share(sentence, telling) < WHOLE


@pytest.mark.parametrize(
    ("sentence", "telling"),
    [
        (OPENED, "Two years late, and after 640 million crowns, the Lake Orla tunnel was opened on Sunday."),
        (
            "A boy of nine was rescued from a well in Tarn on Friday by firefighters with ropes.",
            "Firefighters rescued a nine-year-old boy from a well in Tarn on Friday.",
        ),
    ],
)
def test_who_has_all_of_it_in_other_words(sentence: str, telling: str) -> None:
    assert share(sentence, telling) >= WHOLE


def test_a_name_that_the_report_has_elsewhere_is_not_missed() -> None:
    sentence, telling = "Ottoline Brask of Velm withdrew the appeal.", "She withdrew the appeal."
    assert share(sentence, telling) < WHOLE
    assert share(sentence, telling, "Ottoline Brask was born in Velm.") == 1.0


def test_who_says_something_and_where_is_not_measured() -> None:
    told = '"We dredged the channel twice," harbourmaster Odd Rask told the weekly Pilot.'
    one = pipeline.read(Report("A", told))
    other = reading("B", "“We dredged the channel twice,” he said.")
    assert share_told(one, Span(0, len(told)), other, [other.sentences[0].span]) == 1.0


def test_several_passages_tell_together() -> None:
    one = reading("A", OPENED)
    other = reading(
        "B", "The Lake Orla tunnel opened on Sunday.", "It came two years late.", "It cost 640 million crowns."
    )
    shares = [
        share_told(one, one.sentences[0].span, other, [each.span for each in other.sentences[:n]]) for n in (1, 2, 3)
    ]
    assert shares == sorted(set(shares))
    assert shares[0] < WHOLE <= shares[2]


def test_a_figure_that_is_not_told_is_a_large_part() -> None:
    with_figure, without = "The mayor sold 85 boats.", "The mayor sold boats."
    assert share(with_figure, without) < share(without, with_figure) == 1.0


@given(st.lists(st.sampled_from(OPENED.split()), max_size=12).map(" ".join))
def test_it_is_a_part_and_all_of_what_stands_there_word_for_word(words: str) -> None:
    telling = f"{words} again."
    one, other = reading("A", OPENED), reading("B", telling, OPENED)
    assert 0.0 <= share_told(one, one.sentences[0].span, other, [span_of(other.text, telling)]) <= 1.0
    assert share_told(one, one.sentences[0].span, other, [other.sentences[1].span]) == 1.0
