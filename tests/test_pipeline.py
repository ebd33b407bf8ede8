import pytest

import retold
from retold.errors import UnknownStoryError
from retold.lineage import Window
from retold.model import Report

FIRST = Report(
    "first",
    "Customs officers in the port of Arnhus found 300 kilos of cocaine in a load of bananas on Monday, the customs "
    "office said.\n\nThe drugs were hidden behind the cooling unit of a container from Ecuador. "
    "A 41-year-old driver was arrested.\n",
    published="2024-03-05",
)
SECOND = Report("second", FIRST.text.replace("300", "310"), published="2024-03-06")
THIRD = Report(
    "third",
    "The village choir of Sundby won the national contest on Saturday with a song about rain.\n\n"
    "It was the first victory for the choir since 1988, conductor Eva Lund said.\n",
    published="2024-03-09",
)


def test_compare_pairs_gives_what_compare_gives():
    reports = {report.id: report for report in (FIRST, SECOND, THIRD)}
    pairs = [("first", "second"), ("third", "first")]
    assert list(retold.compare_pairs(reports, pairs)) == [
        retold.compare(FIRST, SECOND),
        retold.compare(THIRD, FIRST),
    ]


def test_one_text_told_twice_is_one_story():
    comparison = retold.compare(FIRST, SECOND)
    assert (comparison.same_story.verdict, comparison.relation.level) == (True, "derived")


@pytest.mark.parametrize("order", [(FIRST, SECOND, THIRD), (THIRD, SECOND, FIRST), (SECOND, THIRD, FIRST)])
def test_the_order_of_the_reports_does_not_matter(order):
    grouping, usual = retold.group(order), retold.group((FIRST, SECOND, THIRD))
    assert (grouping.stories, grouping.lineages) == (usual.stories, usual.lineages)


def test_only_stories_of_more_than_one_report_are_told():
    (story,) = retold.tell((FIRST, SECOND, THIRD))
    assert story.reports == ("first", "second")
    assert story == retold.story((FIRST, SECOND, THIRD), story.id)


def test_a_story_of_one_report_is_told_when_it_is_named():
    name = retold.group((FIRST, THIRD)).stories["third"]
    assert retold.story((FIRST, THIRD), name).reports == ("third",)


def test_an_unknown_story_names_the_known_ones():
    known = retold.group((FIRST,)).stories["first"]
    with pytest.raises(UnknownStoryError, match=f"No story 'x' here. Stories: {known}"):
        retold.story((FIRST,), "x")


def test_no_reports_make_no_stories():
    assert (list(retold.tell(())), retold.group(()).stories) == ([], {})


def test_lineages_are_those_of_the_grouping():
    grouping, alone = retold.group((FIRST, SECOND, THIRD)), retold.lineages((FIRST, SECOND, THIRD))
    assert (alone.lineages, alone.links, alone.families) == (grouping.lineages, grouping.links, grouping.families)
    assert alone.stories == {}


def test_reports_that_the_window_has_left_behind_are_not_held_against_later_ones():
    days = [f"2024-05-{1 + number // 60:02}" for number in range(600)]
    between = [
        Report(f"b{number:03}", f"Nothing of note in week {number}.", published=day) for number, day in enumerate(days)
    ]
    reports = (FIRST, *between, Report("later", SECOND.text, published="2024-09-06"))
    assert [(link.a, link.b) for link in retold.lineages(reports).links] == [("first", "later")]
    assert retold.lineages(reports, window=Window(days=2)).links == ()
    assert retold.lineages(reports, window=Window(reports=100)).links == ()
    assert retold.group(reports, window=Window(reports=100)).links == ()
