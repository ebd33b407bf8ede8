"""Invented stories of a desk: their truth fits their reports, and what is counted is what is meant."""

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from benchmarks.desk.bench import COLUMNS, main, measure  # noqa: E402
from benchmarks.desk.linking import count_grouping  # noqa: E402
from benchmarks.desk.tally import CLASSES, GOOD, Tally  # noqa: E402
from benchmarks.desk.telling import (  # noqa: E402
    count_difference,
    count_facts,
    count_head,
    count_speakers,
    head_outcome,
    outcome_of,
)
from benchmarks.desk.truth import Case, Fact, Planted, Said, Truth, Version, cases  # noqa: E402

from retold.model import (  # noqa: E402
    Citation,
    Claim,
    Grouping,
    Relation,
    Report,
    Roots,
    Span,
    Story,
    Support,
    Telling,
)
from retold.pipeline import compare, read  # noqa: E402

CASES = list(cases())


def case(*texts, **known):
    """A folder of reports a, b, c …, of which this is known."""
    nothing = dict.fromkeys(("roots", "versions", "links_allowed", "facts", "speakers", "differences", "notes"), ())
    reports = tuple(Report(name, text) for name, text in zip("abcd", texts, strict=False))
    return Case("made", reports, Truth("made", **{"stories": {}, "accounts": {}, **nothing, **known}))


def relation(a, b, kind, direction):
    return Relation(a, b, "derived", kind, direction, 1.0, 1.0, True)


@pytest.mark.parametrize("one", CASES, ids=lambda one: one.name)
def test_words_of_the_truth_stand_in_their_report_once(one):
    texts, truth = {report.id: report.text for report in one.reports}, one.truth
    marked = [told for fact in truth.facts for told in fact.tellings.items()]
    marked += [(said.report, said.words) for said in truth.speakers]
    marked += [place for two in truth.differences for place in ((two.a, two.a_has), (two.b, two.b_has))]
    assert [place for place in marked if texts[place[0]].count(place[1]) != 1] == []


@pytest.mark.parametrize("one", CASES, ids=lambda one: one.name)
def test_the_truth_is_of_the_reports_that_are_there(one):
    names, truth = {report.id for report in one.reports}, one.truth
    assert sorted(name for some in truth.stories.values() for name in some) == sorted(names)
    assert {name for some in (*truth.roots, *truth.links_allowed) for name in some} <= names
    assert all({version.report, version.parent} <= names for version in truth.versions)
    assert all(1 <= fact.accounts[0] <= fact.accounts[1] <= len(fact.tellings) for fact in truth.facts)


def test_there_are_73_stories_of_373_reports():
    assert (len(CASES), sum(len(one.reports) for one in CASES)) == (73, 373)


def test_every_story_has_a_column():
    assert sum(len(numbers) for numbers in COLUMNS.values()) == len({one.name[:2] for one in CASES}) == 73


def test_pairs_are_right_glued_or_split_and_reports_on_both_events_are_left_out():
    made = case("", "", "", "", stories={"one": ("a", "b"), "two": ("c",), "either": ("d",)})
    tally = Tally()
    count_grouping(tally, made, Grouping({"a": "s", "b": "t", "c": "s", "d": "s"}, {}, (), ()))
    assert tally.counts == {
        ("stories", "pair split"): 1,
        ("stories", "pair glued"): 1,
        ("stories", "pair right"): 1,
    }
    assert tally.errors == ["stories, pair split: a, b", "stories, pair glued: a, c"]


def test_links_are_held_against_versions_roots_and_what_may_be_seen_both_ways():
    made = case(
        "", "", "", "",
        versions=(Version("b", "a", ("trim",)), Version("c", "b", ("update",))),
        roots=(("a", "b", "c"),),
    )  # fmt: skip
    links = (
        relation("a", "b", "reprint", "a_from_b"),
        relation("a", "c", "update", "undecided"),
        relation("a", "d", "embed", "undecided"),
    )
    tally = Tally()
    count_grouping(tally, made, Grouping({}, {}, links, ()))
    assert tally.counts == {
        ("links", "right"): 1,
        ("links", "kind wrong"): 1,
        ("links", "direction wrong"): 1,
        ("links", "may be either"): 1,
        ("links", "false"): 1,
        ("links", "missed"): 1,
    }


@pytest.mark.parametrize(
    ("low", "high", "outcome"),
    [
        (2, 2, "certain, right"),
        (3, 3, "certain, right"),
        (4, 4, "certain, too high"),
        (1, 1, "certain, too low"),
        (1, 2, "bounds hold"),
        (4, 5, "bounds outside"),
    ],
)
def test_bounds_are_held_against_all_numbers_that_can_be_defended(low, high, outcome):
    assert outcome_of(Fact("", (2, 3), {}), low, high) == outcome


def test_a_fact_is_looked_up_in_the_claim_with_most_of_its_words():
    made = case("Six died.", "Six were killed.", facts=(Fact("six", (2, 2), {"a": "Six died", "b": "Six were"}),))
    alone, both = (
        Claim(
            "1", "Six died.", Citation("a", Span(0, 9)), Support(len(names), len(names)), "happened", None,
            tuple(Telling(name, (Span(0, 9),), None, "happened", "same") for name in names),
        )
        for names in ("a", "ab")
    )  # fmt: skip
    tally = Tally()
    count_facts(tally, made, [alone, both])
    count_facts(tally, made, [alone])
    count_facts(tally, made, [])
    assert [*tally.counts] == [("facts", "certain, right"), ("facts", "certain, too low"), ("facts", "not told")]
    assert tally.widths == [0, 0]


@pytest.mark.parametrize(
    ("speaker", "outcome"), [("Lund", "right"), ("mayor", "right"), ("Lun", "wrong"), ("Berg", "wrong")]
)
def test_a_speaker_is_known_by_a_whole_word(speaker, outcome):
    made = case("“We will rebuild,” said the mayor, Anna Lund.", speakers=(Said("a", "We will", (speaker,)),))
    tally = Tally()
    count_speakers(tally, made, {"a": read(made.reports[0])})
    assert tally.counts == {("speakers", outcome): 1}


@pytest.mark.parametrize(("b_has", "outcome"), [("12 people", "found"), ("harbour", "missed")])
def test_a_planted_difference_is_found_in_the_words_of_both(b_has, outcome):
    planted = Planted("number", "a", "11 people", "b", b_has)
    made = case("The fire in the harbour hurt 11 people.", "The fire in the harbour hurt 12 people.")
    tally = Tally()
    count_difference(tally, made, planted, compare(*made.reports), [])
    assert tally.counts == {("differences", outcome): 1}


def test_figures_are_shares_of_what_was_counted():
    tally = Tally()
    for outcome in ("certain, right", "certain, too low", "bounds hold", "bounds hold"):
        tally.note("facts", outcome, "")
    tally.widths += [0, 0, 1, 2]
    figures = tally.figures()
    names = ("facts_hold", "facts_certain", "width", "wrong_when_certain", "too_high")
    assert [figures[name] for name in names] == [
        0.75, 0.25, 0.75, 0.5, 0,
    ]  # fmt: skip


def test_every_class_that_is_no_error_is_one_that_is_counted():
    assert {one for outcomes in CLASSES.values() for one in outcomes} > GOOD


def test_one_story_is_printed_with_what_went_wrong_in_it():
    printed = CliRunner().invoke(main, ["--story", "26"]).stdout
    errors = measure(cases("26")).errors
    assert printed.splitlines()[:3] == [
        "| | | seen | held out | seen later | held back | faults told | unseen a day | told | unseen "
        "| told 72-75 | unseen 76-79 |",
        "|---|---|" + "---:|" * 10,
        "| stories | pair right | 6 |" + " 0 |" * 9,
    ]
    assert printed.splitlines()[-len(errors) - 1 :] == ["", *errors]


@pytest.mark.parametrize(
    ("found", "true", "outcome"),
    [
        ((3, 3), (3, 3), "certain, right"),
        ((3, 3), (2, 3), "certain, though open"),
        ((4, 4), (2, 3), "certain, too high"),
        ((1, 1), (2, 3), "certain, too low"),
        ((2, 4), (2, 3), "bounds hold"),
        ((3, 4), (2, 3), "bounds too high"),
        ((4, 5), (2, 3), "bounds outside"),
    ],
)
def test_the_head_of_a_story_may_not_be_certain_of_more_than_can_be_defended(found, true, outcome):
    assert head_outcome(found, true) == outcome


def test_the_accounts_of_a_folder_are_those_of_its_stories_and_of_reports_alone():
    made = case(
        "MARLE (Wireline) - A blast wrecked a bakery in Marle on Tuesday, killing three people.",
        "MARLE (Wireline) - Police in Marle arrested the owner of the bakery that a blast wrecked on Tuesday.",
        "The central bank of Torland left its rate unchanged.",
        accounts={"blast": (1, 2), "rate": (1, 1)},
    )
    tally = Tally()
    count_head(tally, made, [Story("a", "", None, None, ("a", "b"), (), (), (), (), (), (), (), accounts=Roots(1, 2))])
    assert (dict(tally.counts), tally.heads) == ({("heads", "bounds hold"): 1}, [1])
