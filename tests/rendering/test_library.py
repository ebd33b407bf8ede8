import io
from pathlib import Path

import pytest
from rich.console import Console

from retold.model import Evidence, Judgement, Problem, Report, Roots, Span
from retold.model.answers import Added, Compared, Explained, Hit, LoggedChange, Removed, Status, StoryEntry
from retold.model.placed import Neighbour, Placement
from retold.rendering.terminal.library import print_added, print_hits, print_removed, print_status
from retold.rendering.terminal.listing import print_changes, print_entries
from retold.rendering.terminal.why import print_explained

FERRY = StoryEntry("wire", "Ferries collide\noff Sund", "2024-05-03", "2024-05-04T10:00", 3, 2, Roots(1, 2))
STATUS = Status(Path("/news/my.db"), 1204, 3, 0, 310, 412, 5_300_000, 1, "0.1.0", 30, "2024-05-05T06:07:08Z")
MERGED = LoggedChange(
    7, "2024-05-05T06:07:08Z", "merged", "wire", "post", ("post", "sun"), "merged because 3 of 4 are alike"
)


def printed(show, *arguments, width=80):
    stream = io.StringIO()
    show(Console(file=stream, width=width, color_system=None, highlight=False), *arguments)
    return stream.getvalue()


def compared(name, story, *reasons):
    return Compared(Neighbour(name, story, 0.456), f"Title of {name}", Judgement(True, 0.6, reasons))


def explained(**more):
    near = (
        Evidence("names against", "only sun has Lund"),
        Evidence("shared names", "both have Sund, Berg"),
    )
    place = Placement("sun", "wire", 0.51, (Neighbour("post", "wire", 0.456),), "mill", 0.12, 0.33)
    return Explained(
        **{
            "report": "sun",
            "story": FERRY,
            "placement": place,
            "inside": (compared("post", "wire", *near),),
            "next_best": (),
            "labels": {"mill": "Mill burns"},
            "log": (MERGED,),
            **more,
        }
    )


def test_stories_are_two_lines_each():
    assert printed(print_entries, [FERRY]) == (
        "wire  Ferries collide off Sund\n"
        "  2024-05-03 to 2024-05-04  3 reports, 2 publishers, 1 to 2 independent accounts\n"
    )


def test_a_long_id_stays_whole_and_the_title_gets_a_line_of_its_own():
    name = "archive/2024/05/" + 60 * "x"
    entry = StoryEntry(name, "Ferries collide " * 9, None, None, 1, 0, Roots(1, 1))
    id_line, title, facts = printed(print_entries, [entry]).splitlines()
    assert id_line == name
    assert (title[:10], len(title)) == ("  Ferries ", 80)
    assert facts == "  undated  1 report, 1 independent account"


def test_the_words_of_a_hit_stand_on_one_line():
    hit = Hit("sun", "Fog", "The Sun", "2024-05-03T08:00", "wire", "fog\ncame", Span(10, 18), (Span(10, 13),), 2.5)
    assert printed(print_hits, [hit]) == "sun  Fog\n  2024-05-03  The Sun  story wire\n    … fog came …\n"


def test_a_hit_that_waits_for_its_story_says_so():
    hit = Hit("sun", None, None, None, None, "fog.", Span(0, 4), (), 2.5)
    assert printed(print_hits, [hit]) == "sun\n  undated  waits for its story\n    fog.\n"


def test_the_library_at_a_glance():
    assert printed(print_status, STATUS) == (
        "Library        /news/my.db  5.3 MB\n"
        "Reports        1,204, and 3 earlier texts of theirs\n"
        "Stories        310 of two or more reports\n"
        "Links          412 between reports that share text\n"
        "Held against   others within 30 days\n"
        "Last add       2024-05-05 06:07 UTC\n"
        "Versions       file 1, code 0.1.0\n"
    )


@pytest.mark.parametrize(
    ("added", "line"),
    [
        (Added(), "nothing was left to be placed"),
        (Added(new=1, placed=1, changes={"began": 1}), "1 new report; stories: 1 began"),
        (
            Added(new=2, versions=1, known=4, placed=9, links=3, changes={"merged": 2, "moved": 1}),
            "2 new reports, 1 new version of known ones, 4 known already, 6 left over from\n"
            "before; stories: 2 went into another, 1 lost a report to another; 3 links",
        ),
        (
            Added(
                problems=(
                    Problem("a", "damaged paper (TypeError: x)", ""),
                    Problem("b", "no JSON: x", ""),
                    Problem("c", "damaged paper (OSError)", ""),
                    Problem("d", "given twice", "", fatal=False),
                )
            ),
            "nothing was left to be placed; 3 refused: 2 damaged paper, 1 no JSON",
        ),
    ],
)
def test_what_came_of_an_addition(added, line):
    assert printed(print_added, added) == line + "\n"


def test_what_is_gone():
    assert printed(print_removed, Removed(("a", "b"), {"ended": 1})) == "2 reports removed; stories: 1 ended\n"


def test_the_log_says_what_happened_and_why():
    began = LoggedChange(1, "2024-05-04T01:02:03Z", "began", "post", None, ("post", "a", "b", "c", "d"), "")
    assert printed(print_changes, [began, MERGED]) == (
        "  2024-05-04 01:02  post began with post, a, b and 2 more\n"
        "  2024-05-05 06:07  post merged into wire because 3 of 4 are alike\n"
    )


def test_why_has_evidence_for_before_evidence_against_and_the_next_best_story():
    shown = printed(print_explained, explained(), Report("sun", "Two ferries.", title="Fog over Sund"))
    assert shown == (
        "sun  Fog over Sund\n"
        "Story     wire  Ferries collide off Sund\n"
        "          2024-05-03 to 2024-05-04  3 reports, 2 publishers, 1 to 2 independent\n"
        "          accounts\n"
        "Likeness  0.51 on average with the other accounts of the story\n"
        "\n"
        "NEAREST IN THIS STORY  with their likeness, 0 to 1, and the evidence\n"
        "  0.46  post  Title of post\n"
        "        for      both have Sund, Berg\n"
        "        against  only sun has Lund\n"
        "\n"
        "NEXT BEST STORY  mill\n"
        "  Mill burns\n"
        "  0.12 on average with its accounts; joining it would have needed 0.33\n"
        "  None of its reports is near by itself.\n"
        "\n"
        "WHAT HAPPENED TO THE STORY\n"
        "  2024-05-05 06:07  post merged into wire because 3 of 4 are alike\n"
    )


def test_why_a_copy_is_in_the_story_of_its_text():
    copies = StoryEntry("sun", "Fog", None, None, 2, 2, Roots(1, 1))
    place = Placement("sun", "sun", 0.0, (), None, None, None)
    shown = printed(print_explained, explained(story=copies, placement=place), Report("sun", "Two ferries."))
    assert "Likeness  no other account in its story: the reports there go back to one text" in shown


def test_why_a_report_is_alone():
    alone = StoryEntry("sun", "Fog", None, None, 1, 1, Roots(1, 1))
    shown = printed(
        print_explained,
        explained(story=alone, placement=Placement("sun", "sun", 0, (), None, None, None), inside=(), log=()),
        Report("sun", "Two ferries."),
    )
    assert "Likeness  alone in its story" in shown
    assert "None: no report of another story is near enough to be asked." in shown


@pytest.mark.parametrize(
    ("next_score", "refused", "said"),
    [
        (0.12, "they differ", "0.12 on average with its accounts; 0.10 would be enough for joining it alone, but they"),
        (0.09, None, "0.09 on average with its accounts; joining it would have needed 0.10"),
    ],
)
def test_what_the_next_best_story_would_have_needed(next_score, refused, said):
    place = Placement("sun", "wire", 0.2, (), "mill", next_score, 0.1, refused)
    shown = printed(print_explained, explained(placement=place), Report("sun", "Two ferries."))
    assert said in " ".join(shown.split())
