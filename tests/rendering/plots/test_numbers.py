from dataclasses import replace

from exports.made import REPORTS, STORY, number
from rendering.plots.pictures import fetches, marks_in, size_of, words_in
from retold.rendering.plots.numbers import numbers_plot


def story(*conflicts):
    return replace(STORY, claims=(replace(STORY.claims[0], conflicts=conflicts),))


def test_a_number_has_a_point_for_each_report_that_is_set_against_another():
    told = story(number(("wire/1", "12", 12.0, 12.0), ("own", "<dozens>", 24.0, 99.0)))
    picture = numbers_plot(told, REPORTS, "svg")
    words = words_in(picture)
    assert len(marks_in(picture, "point")) == 2
    assert [one for one in words if one in ("12", "<dozens>")] == ["12", "<dozens>"]
    assert {"1. Northwire, 2024-05-03", "4. The Courier, 2024-05-07", "A barge sank on the Lume."} <= set(words)
    assert fetches(picture) == []


def test_that_who_agrees_is_left_out_is_said_where_something_is_drawn():
    told = story(number(("wire/1", "1", 1.0, 1.0), ("own", "2", 2.0, 2.0))), story()
    words = [words_in(numbers_plot(one, REPORTS, "svg")) for one in told]
    assert [sum("who gives the same number is left out" in one for one in each) for each in words] == [1, 0]


def test_an_inferred_day_is_said_to_be_inferred():
    words = words_in(
        numbers_plot(story(number(("wire/1", "12", 12.0, 12.0), ("other", "15", 15.0, 15.0))), REPORTS, "svg")
    )
    assert "3. other, 2024-05-04 (inferred)" in words


def test_where_reports_agree_that_is_said():
    picture = numbers_plot(story(), REPORTS, "svg")
    assert "No number on which reports disagree." in words_in(picture)
    assert marks_in(picture, "point") == []


def test_a_png_can_be_made():
    assert size_of(
        numbers_plot(story(number(("wire/1", "12", 12.0, 12.0), ("own", "15", 15.0, 15.0))), REPORTS, "png")
    ) > (400, 200)
