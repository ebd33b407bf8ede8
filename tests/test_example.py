"""The bundled example against its truth."""

import json
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

import retold

EXAMPLE = Path(__file__).parent.parent / "examples" / "harbour"
TRUTH = json.loads((EXAMPLE / "truth.json").read_text("utf-8"))


@cache
def reports():
    loaded = retold.load([EXAMPLE / "reports"])
    assert loaded.problems == ()
    return {report.id: report for report in loaded.reports}


@cache
def grouping():
    return retold.group(reports().values())


@cache
def stories():
    return {story.id: story for story in retold.tell(reports().values())}


@cache
def compared(a, b):
    return retold.compare(reports()[a], reports()[b])


def partition(of):
    groups = {}
    for report, group in of.items():
        groups.setdefault(group, set()).add(report)
    return sorted(sorted(members) for members in groups.values())


def test_every_report_is_in_the_truth():
    assert sorted(reports()) == sorted(name for names in TRUTH["stories"].values() for name in names)


def test_stories():
    assert partition(grouping().stories) == sorted(sorted(names) for names in TRUTH["stories"].values())


def test_lineages():
    assert partition(grouping().lineages) == sorted(sorted(names) for names in TRUTH["lineages"])


def test_reports_of_different_lineages_and_stories_are_not_linked():
    story = {name: number for number, names in enumerate(TRUTH["stories"].values()) for name in names}
    assert [(link.a, link.b) for link in grouping().links if story[link.a] != story[link.b]] == []


@pytest.mark.parametrize("version", TRUTH["versions"], ids=lambda version: version["report"])
def test_links_and_their_kind(version):
    pair = {version["report"], version["parent"]}
    (link,) = [link for link in grouping().links if {link.a, link.b} == pair]
    assert link.kind == version["kind"]
    wrong = "b_from_a" if link.a == version["report"] else "a_from_b"
    assert link.direction != wrong


def test_the_two_press_conference_reports_are_independent():
    relation = compared("tribune-night-trains", "evening-mail-night-trains").relation
    assert (relation.level, relation.kind) == ("independent", None)


@pytest.mark.parametrize("wanted", TRUTH["claims"], ids=lambda wanted: wanted["text"])
def test_independent_accounts_of_a_claim(wanted):
    text = reports()[wanted["report"]].text
    start = text.index(wanted["text"])
    claims = [
        claim
        for story in stories().values()
        for claim in story.claims
        for telling in claim.tellings
        for span in telling.spans
        if telling.report == wanted["report"] and span.start <= start < span.end
    ]
    assert {(claim.independent.low, claim.independent.high) for claim in claims} == {
        (wanted["independent"], wanted["independent"])
    }


def test_every_claim_has_somebody_who_tells_it():
    supports = [claim.independent for story in stories().values() for claim in story.claims]
    assert all(1 <= support.low <= support.high for support in supports)


@pytest.mark.parametrize("wanted", TRUTH["quotations"], ids=lambda wanted: wanted["b"])
def test_quotation_drift(wanted):
    comparison = compared(wanted["a"], wanted["b"])
    changed = [
        (match.speaker_a, match.drift, a and a.of(comparison.a.text), b and b.of(comparison.b.text))
        for match in comparison.quotations
        for a, b in match.words
    ]
    assert (wanted["speaker"], (wanted["drift"],), wanted["a_words"], wanted["b_words"]) in changed


@pytest.mark.parametrize("wanted", TRUTH["differences"], ids=lambda wanted: wanted["b"])
def test_differences(wanted):
    comparison = compared(wanted["a"], wanted["b"])
    found = [
        (one.a.of(comparison.a.text), one.b.of(comparison.b.text))
        for one in comparison.differences
        if one.kind == wanted["kind"] and one.a and one.b
    ]
    assert any(wanted["a_words"] in a and wanted["b_words"] in b for a, b in found), found


@pytest.mark.parametrize(("report", "day"), TRUTH["published"].items())
def test_undated_reports_are_dated_by_their_story(report, day):
    partner = next(names for names in TRUTH["lineages"] if report in names and len(names) > 1)
    other = next(name for name in partner if name != report)
    published = compared(report, other).a.published
    assert (published.value, published.basis) == (day, "inferred")


def test_quotations_of_the_reports_are_their_characters():
    for story in stories().values():
        for sentence in story.account:
            first = sentence.cites[0]
            assert first.span.of(reports()[first.report].text) == sentence.text


def test_pairs_compare_alike_in_both_orders():
    for a, b in combinations(TRUTH["lineages"][1] + TRUTH["lineages"][2], 2):
        one, other = compared(a, b).relation, compared(b, a).relation
        assert (one.level, one.kind, one.share_a, one.share_b) == (
            other.level,
            other.kind,
            other.share_b,
            other.share_a,
        )
