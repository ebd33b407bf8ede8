import io

from rich.console import Console

import retold
from retold.model import Placement, Report
from retold.rendering.left_out import HANDFUL, SHOWN, left_out_heading, left_out_hint, left_out_lines
from retold.rendering.page.stories import stories_page
from retold.rendering.terminal.story import print_stories

FELL = "The rail bridge at Marlow fell into the Lume at noon on Sunday. Twelve people were hurt, the police said."
STORY = [Report("a", FELL, published="2026-03-01"), Report("b", FELL, published="2026-03-02")]
OVEN = Report("c", "The bakery in Lund has a new oven.\nIt was lit.", published="2026-03-02")
NEAR = Placement("c", "c", 0.0, (), "a", 0.05, 0.08)


def shown(*arguments):
    stream = io.StringIO()
    print_stories(Console(file=stream, width=80), *arguments)
    return stream.getvalue().splitlines()


def test_why_a_report_was_left_out():
    refused = Placement("c", "c", 0.0, (), "a", 0.15, 0.08, "each has other names")
    far = Placement("c", "c", 0.0, (), None, None, None)
    assert [left_out_lines([one], [*STORY, OVEN]) for one in (NEAR, refused, far)] == [
        ["c  The bakery in Lund has a new oven.: nearest to a, 0.05 alike where 0.08 would do"],
        ["c  The bakery in Lund has a new oven.: nearest to a, 0.15 alike, but each has other names"],
        ["c  The bakery in Lund has a new oven.: like no story here"],
    ]


def test_of_many_the_nearest_are_named():
    lines = left_out_lines([NEAR] * (SHOWN + 2), [*STORY, OVEN])
    assert (len(lines), lines[-1]) == (SHOWN + 1, "... and 2 more; `retold group` lists them")


def test_how_many_were_left_out_of_how_many_stories():
    (story,) = retold.tell(STORY)
    assert [
        left_out_heading([NEAR], [*STORY, OVEN], [story]),
        left_out_heading([NEAR] * 2, [*STORY, OVEN, OVEN], [story] * 2),
        left_out_heading([], STORY * 2, [story] * 2),
    ] == [
        "1 of 3 reports is not in the story below",
        "2 of 4 reports are not in any of the 2 stories below",
        "4 reports in 2 stories, one below the other",
    ]


def test_only_a_handful_may_be_meant_as_one_story():
    assert "--one-story" in left_out_hint([OVEN] * HANDFUL)
    assert "retold why" in left_out_hint([OVEN] * (HANDFUL + 1))


def test_a_terminal_names_first_what_was_left_out():
    (story,) = retold.tell(STORY)
    assert shown([story], [*STORY, OVEN], [NEAR])[:6] == [
        "1 of 3 reports is not in the story below",
        "  - c  The bakery in Lund has a new oven.: nearest to a, 0.05 alike where 0.08",
        "    would do",
        "  If all of them tell one story, `retold story --one-story` takes them as one.",
        "",
        "=" * 80,
    ]
    assert shown([story, story], STORY, [])[0] == "2 reports in 2 stories, one below the other"
    assert shown([story], STORY, []) == shown([story], STORY) == shown([story], STORY, [])


def test_a_page_names_first_what_was_left_out():
    (story,) = retold.tell(STORY)
    page = stories_page([story], [*STORY, OVEN], left_out=[NEAR])
    assert page.index("1 of 3 reports is not in the story below") < page.index('<section class="story"')
    assert "left-out" not in stories_page([story], STORY)
    assert "left-out" not in stories_page([], [OVEN], left_out=[NEAR])
