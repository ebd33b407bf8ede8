"""Collections as nobody wishes them: grouping stays quick and right, or says that it does not know."""

import random
import time

import pytest

import retold
from lineage.texts import invented
from retold.errors import DoubleIdError
from retold.model import Report

STORY = (
    "Customs officers in the port of Arnhus found 300 kilos of cocaine in a load of bananas on Monday, the customs "
    "office said. The drugs were hidden behind the cooling unit of a container from Ecuador. "
    "A lorry driver of 41 years was arrested at the gate and will be brought before a judge. It was the third find of "
    "this size since the new scanner was set up in the eastern dock last winter."
)


@pytest.fixture
def quick():
    started = time.perf_counter()
    yield
    assert time.perf_counter() - started < 90


@pytest.mark.usefixtures("quick")
def test_one_report_a_thousand_times_is_one_lineage():
    grouping = retold.group(Report(f"r{number:04}", STORY) for number in range(1000))
    assert set(grouping.lineages.values()) == {"r0000"}
    assert set(grouping.stories.values()) == {"r0000"}
    assert {link.kind for link in grouping.links} == {"reprint"}


@pytest.mark.usefixtures("quick")
def test_a_report_of_a_megabyte_and_half_of_it():
    text = invented(1, 11_000)
    grouping = retold.group([Report("whole", text), Report("half", text[: text.rindex(".", 0, len(text) // 2) + 1])])
    assert len(set(grouping.lineages.values())) == 1
    (link,) = grouping.links
    assert (link.level, link.kind) == ("derived", "trim")


@pytest.mark.usefixtures("quick")
def test_a_thousand_reports_of_one_form_are_as_many_lineages():
    chance = random.Random(5)
    names = ["".join(chance.choices("abdeiklmnorstu", k=6)).capitalize() for _ in range(1500)]
    form = (
        "{} Works said that net profit rose to {} million dollars in the quarter from {} million a year ago. Sales of "
        "{} came to {} million dollars, and the board will propose a dividend of {} cents a share. The chairman {} "
        "said that the outlook for the {} market is good."
    )
    texts = [
        form.format(*(chance.choice(names) if slot in {0, 3, 6, 7} else chance.randrange(9999) for slot in range(8)))
        for _ in range(1000)
    ]
    grouping = retold.group(Report(f"r{number:04}", text) for number, text in enumerate(texts))
    assert len(set(grouping.lineages.values())) == 1000


@pytest.mark.usefixtures("quick")
def test_texts_without_letters_are_related_to_nothing():
    texts = ["", "   ", "... --- ...", "12:30 14:45", "¿¡!?", "\x00\x01", "———"]
    grouping = retold.group(Report(str(number), text) for number, text in enumerate(texts))
    assert len(set(grouping.lineages.values())) == 7
    assert grouping.links == ()


@pytest.mark.parametrize("publisher", ["The Arnhus Herald", None])
@pytest.mark.usefixtures("quick")
def test_a_footer_of_forty_lines_under_all_reports_joins_nothing(publisher):
    footer = "\n".join(
        f"Line {number} of the terms under which readers of this paper may copy or keep what it prints, item {number}."
        for number in range(40)
    )
    reports = [
        Report(f"r{number:02}", f"{invented(number, 6)}\n\n{footer}", publisher=publisher) for number in range(30)
    ]
    grouping = retold.group([*reports, Report("copy", f"{reports[3].text} Printed again.", publisher="The Dales Post")])
    assert grouping.lineages["copy"] == grouping.lineages["r03"]
    assert len(set(grouping.lineages.values())) == 30


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2190-01-01", "2024-03-04"),
        ("1970-01-01", "2024-03-04"),
        ("2024-03-04", "2024-03-04"),
        ("9999-12-31T23:59:59Z", "0001-01-01"),
        (None, None),
    ],
)
def test_forged_dates_decide_no_direction(first, second):
    whole = Report("whole", STORY, published=first, publisher="The Herald")
    same = Report("same", f"{STORY} Copyright.", published=second, publisher="The Post")
    (link,) = retold.group([whole, same]).links
    assert (link.level, link.direction) == ("derived", "undecided")


def test_two_reports_of_one_id_are_refused():
    with pytest.raises(DoubleIdError, match="Two reports have the id 'a'"):
        retold.lineages([Report("a", STORY), Report("a", "Something else.")])
