import io
from dataclasses import replace

import pytest
from rich.console import Console

import retold
from retold.model import (
    Citation,
    Conflict,
    ConflictSide,
    Difference,
    NameSpelled,
    Provenance,
    Report,
    Roots,
    Span,
    Spelled,
    Tie,
    Undecided,
)
from retold.rendering.terminal.comparison import print_comparison, print_relation_line
from retold.rendering.terminal.grouping import print_grouping
from retold.rendering.terminal.reading import print_reading
from retold.rendering.terminal.story import print_stories

A = Report(
    "a",
    "Two ferries collided off Sund on Friday, injuring 12 people, the coast guard said.\n\n"
    '"The fog came down within a minute," captain Ole Berg told reporters. It is unclear who had the right of way.\n',
    title="Ferries collide off Sund",
    published="2024-05-03",
)
B = Report("b", A.text.replace("12", "15").replace("a minute", "seconds"), published="2024-05-04")


def printed(show, *arguments, width=80, terminal=False):
    stream = io.StringIO()
    colours = "standard" if terminal else None
    show(Console(file=stream, width=width, force_terminal=terminal, color_system=colours, highlight=False), *arguments)
    return stream.getvalue()


def test_changed_words_stand_between_marks_where_there_is_no_colour():
    text = printed(print_comparison, retold.compare(A, B))
    assert "[-12-] people" in text
    assert "{+15+} people" in text
    assert "\x1b" not in text


def test_changed_words_are_coloured_on_a_terminal():
    text = printed(print_comparison, retold.compare(A, B), terminal=True)
    assert "\x1b[31m12" in text
    assert "[-12-]" not in text


def test_what_sentences_that_do_not_correspond_tell_otherwise_is_shown_with_both():
    apart = Difference("number", Span(A.text.index("12"), A.text.index("12") + 2), Span(0, 3), "another number")
    lines = printed(print_comparison, replace(retold.compare(A, B), differences=(apart,))).splitlines()
    start = lines.index("TOLD OTHERWISE  in sentences that do not correspond")
    assert lines[start + 1 : start + 6] == [
        "  number       12 → Two  (another number)",
        "    A0  Two ferries collided off Sund on Friday, injuring [-12-] people, the",
        "        coast guard said.",
        "    B0  {+Two+} ferries collided off Sund on Friday, injuring 15 people, the",
        "        coast guard said.",
    ]


def test_a_sentence_told_otherwise_is_not_in_one_report_only():
    compared = retold.compare(A, Report("b", "Ada Lind wrote a book.", published="2024-05-03"))
    assert "A0  Two ferries" in printed(print_comparison, compared)
    apart = Difference("number", Span(0, 3), Span(0, 3), "another number")
    lines = printed(print_comparison, replace(compared, differences=(apart,))).splitlines()
    below = lines[lines.index("ONLY IN A") :]
    assert not [line for line in below if line.startswith("  A0 ")]
    assert "ONLY IN B" not in below


@pytest.mark.parametrize("width", [40, 80, 110])
def test_no_line_is_wider_than_the_terminal(width):
    reports = (A, B)
    shown = [
        printed(print_comparison, retold.compare(A, B), width=width),
        printed(print_reading, retold.read(A), width=width),
        printed(print_grouping, retold.group(reports), reports, width=width),
        printed(print_stories, list(retold.tell(reports)), reports, width=width),
    ]
    assert [line for text in shown for line in text.splitlines() if len(line) > width] == []


def test_no_line_ends_in_spaces():
    text = printed(print_comparison, retold.compare(A, B))
    assert [line for line in text.splitlines() if line != line.rstrip()] == []


def test_one_line_for_one_of_many_comparisons():
    assert printed(print_relation_line, retold.compare(A, B)).startswith("a  b  same story; derived")


def test_a_reading_names_date_sources_and_open_questions():
    text = printed(print_reading, retold.read(A))
    assert "2024-05-03 (metadata" in text
    assert "captain Ole Berg" in text
    assert "NOT KNOWN" in text


def test_what_is_to_be_known_of_a_text_stands_before_what_is_read_in_it():
    provenance = Provenance(notes=("summary only, not the whole report", "encoding guessed: cp1252"))
    text = printed(print_reading, retold.read(Report("a", "Two ferries sank.", provenance=provenance)))
    assert text.splitlines()[:4] == [
        "a",
        "  undated",
        "  summary only, not the whole report; encoding guessed: cp1252",
        "  1 sentence, 3 words",
    ]


def test_a_story_gives_reports_and_accounts():
    text = printed(print_stories, list(retold.tell((A, B))), (A, B))
    assert "2 reports, 1 independent account" in text


def test_a_story_that_may_be_of_more_accounts_says_from_how_many_to_how_many():
    (story,) = retold.tell((A, B))
    tie = Tie("b", "a", "credited", "the Sund Gazette", (Span(0, 3),))
    text = printed(print_stories, [replace(story, accounts=Roots(1, 2, (tie,)))], (A, B))
    assert "2 reports, 1 to 2 independent accounts" in text
    why = "? b credits what it tells to the Sund Gazette, as a may have it; they may be one account"
    assert why in " ".join(text.split())


def test_who_tells_a_part_of_a_sentence_is_said_to():
    (story,) = retold.tell((A, B))
    first = replace(story.account[0], cites=(Citation("a", Span(0, 3)), Citation("b", Span(0, 3))), in_part=("b",))
    text = printed(print_stories, [replace(story, account=(first,))], (A, B))
    assert f"{first.text}  [1; in part 2]" in " ".join(text.split()).replace(" [1", "  [1")


def test_a_telling_that_means_something_else_is_shown_where_no_conflict_shows_it():
    (story,) = retold.tell((A, B))
    claim = next(one for one in story.claims if len(one.tellings) == 2)
    tellings = tuple(replace(one, wording="changed" if one.report == "b" else "same") for one in claim.tellings)
    unlike = replace(claim, tellings=tellings, conflicts=())
    text = printed(print_stories, [replace(story, claims=(unlike,), account=(), timeline=())], (A, B))
    words = claim.tellings[1].spans[0].of(B.text)
    assert f"told otherwise: {words} [2]" in " ".join(text.split())


def test_what_claims_of_one_report_each_contradict_each_other_in_is_shown():
    (story,) = retold.tell((A, B))
    claims = [
        replace(story.claims[0], id=name, text=text) for name, text in (("a:1", "Six fled."), ("b:1", "60 fled."))
    ]
    conflict = Conflict(
        "number", ConflictSide("a", words="Six", claim="a:1"), ConflictSide("b", words="60", claim="b:1")
    )
    lone = tuple(replace(one, tellings=one.tellings[:1], conflicts=(conflict,)) for one in claims)
    text = printed(print_stories, [replace(story, claims=lone, account=(), timeline=())], (A, B))
    lines = text.splitlines()
    start = lines.index("THE REPORTS DIFFER, TOO  in claims that do not stand above")
    assert lines[start + 1 : start + 4] == [
        "  conflict: number: a has “Six”, b has “60”",
        "    - Six fled.  [1]",
        "    - 60 fled.  [1]",
    ]


def test_no_story_says_so():
    assert "No story is told by more than one of these reports" in printed(print_stories, [], (A,))


def test_groups_show_titles_and_lone_reports():
    other = Report("c", "The bakery in Lund has a new oven.\n\nIt was lit on Monday.\n")
    text = printed(print_grouping, retold.group((A, B, other)), (A, B, other))
    assert "Ferries collide off Sund" in text
    assert "1 report alone in its story" in text
    assert "c  The bakery in Lund has a new oven." in text


def test_what_may_be_of_two_things_stands_apart_with_both_sentences():
    nine, other = Span(A.text.index("12"), A.text.index("12") + 2), Span(0, 3)
    perhaps = Difference("number", nine, other, "another number")
    lines = printed(print_comparison, replace(retold.compare(A, B), undecided=(perhaps,))).splitlines()
    start = lines.index("PERHAPS TOLD OTHERWISE  may be of two things: the text does not show it")
    assert lines[start + 1] == "  number       12 → Two  (another number)"
    (story,) = retold.tell([A, B])
    sentences = Span(0, A.text.index(".") + 1), Span(0, B.text.index(".") + 1)
    undecided = Undecided("number", "another number", Citation("a", nine), Citation("b", other), *sentences)
    lines = printed(print_stories, [replace(story, undecided=(undecided,))], [A, B]).splitlines()
    start = lines.index("PERHAPS TOLD OTHERWISE  may be of two things: the text does not show it")
    assert lines[start + 1 : start + 4] == [
        "  number: 12 → Two",
        "    - Two ferries collided off Sund on Friday, injuring 12 people, the coast",
        "      guard said.  [1]",
    ]


def test_an_account_marks_what_is_perhaps_told_otherwise_and_lists_names_spelled_otherwise():
    (story,) = retold.tell([A, B])
    first = story.account[0].cites[0]
    text = {"a": A.text, "b": B.text}[first.report]
    here = Citation(first.report, Span(first.span.start, first.span.start + 3))
    there = Citation("b" if first.report == "a" else "a", Span(0, 3))
    undecided = Undecided("number", "another number", here, there, first.span, Span(0, 9))
    name = NameSpelled((Spelled("Aas", (Citation("a", Span(0, 3)),)), Spelled("Aass", (Citation("b", Span(0, 3)),))))
    told = replace(story, undecided=(undecided,), spellings=(name,))
    lines = printed(print_stories, [told], [A, B]).splitlines()
    other = {"a": "b", "b": "a"}[first.report]
    mark = f"    perhaps told otherwise: {here.span.of(text)} → Two  [{'ab'.index(other) + 1}]"
    assert lines.index("THE STORY  in sentences of the reports") < lines.index(mark) < lines.index("TIMELINE")
    start = lines.index("NAMES SPELLED OTHERWISE")
    assert lines[start + 1] == "  Aas  [1] / Aass  [2]"
