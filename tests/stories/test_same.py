from itertools import combinations

from retold.model import Evidence, Reading
from retold.stories import same_story
from stories.few_reports import TEXTS, few_reports, group_stories, light

REPORTS = {reading.id: reading for reading in few_reports()}


def shown(evidence: Evidence, a: Reading, b: Reading) -> tuple[str, list[str], list[str]]:
    return evidence.cue, [span.of(a.text) for span in evidence.a], [span.of(b.text) for span in evidence.b]


def test_same_story_with_its_reasons() -> None:
    a, b = REPORTS["ohio-1"], REPORTS["ohio-2"]
    judgement = same_story(a, b)
    assert judgement.verdict
    assert judgement.score > 0.5
    by_cue = {item.cue: item for item in judgement.evidence}
    assert shown(by_cue["shared names"], a, b)[1] == shown(by_cue["shared names"], a, b)[2]
    assert "Lorain" in shown(by_cue["shared names"], a, b)[1]
    assert shown(by_cue["shared numbers"], a, b) == ("shared numbers", ["54"], ["54"])
    assert by_cue["dates"].note == "published 1 day apart"


def test_other_story_with_what_speaks_against() -> None:
    a, b = REPORTS["whale"], REPORTS["iowa-1"]
    judgement = same_story(a, b)
    assert not judgement.verdict
    assert judgement.score < 0.5
    by_cue = {item.cue: item for item in judgement.evidence}
    assert by_cue["dates against"].note == "published some time apart: 18 days"
    only_b = [shown(item, a, b) for item in judgement.evidence if item.cue == "names against" and item.b]
    assert only_b[0][2] == ["Tarry", "Helen", "Moines", "Des"]


def test_sides_swapped_the_verdict_stands() -> None:
    for one in REPORTS.values():
        for other in REPORTS.values():
            there, back = same_story(one, other), same_story(other, one)
            assert (there.verdict, there.score) == (back.verdict, back.score)


def test_lookalikes() -> None:
    assert not same_story(light("a", TEXTS["whale"][1]), light("b", TEXTS["bridge-1"][1])).verdict


def test_empty_reports_are_no_story() -> None:
    judgement = same_story(light("a", ""), light("b", ""))
    assert (judgement.verdict, judgement.score, judgement.evidence) == (False, 0.0, ())


def test_two_reports_alone_are_grouped_as_they_are_judged() -> None:
    for one, other in combinations(REPORTS.values(), 2):
        grouped = group_stories([one, other])
        assert (grouped[one.id] == grouped[other.id]) == same_story(one, other).verdict


def test_lookalikes_are_not_one_story_and_the_evidence_says_why() -> None:
    a = light("a", "Dock workers of Marlow went on strike on Monday. Turnout was high, said Dora Quint.", "2024-03-04")
    b = light("b", "Dock workers of Hexley went on strike on Monday. Turnout was high, said Owen Pryce.", "2024-03-04")
    judgement = same_story(a, b)
    assert (judgement.verdict, judgement.score) == (False, 0.333)
    assert judgement.evidence[0] == Evidence(
        "lookalikes against", "each has other names where the words around them are the same"
    )
    notes = {item.cue: item.note for item in judgement.evidence}
    assert "Turnout" in notes["shared words"]
    assert "shared names" not in notes
