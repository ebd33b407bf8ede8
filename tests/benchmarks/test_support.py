"""Made stories: their truth is true, and a seed makes the same ones everywhere."""

import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from benchmarks.support.bench import write  # noqa: E402
from benchmarks.support.drafts import JOINTS  # noqa: E402
from benchmarks.support.events import FOLDER, HELD_OUT, load_events, spelled  # noqa: E402
from benchmarks.support.making import RETELLING, make_large_story, make_stories  # noqa: E402
from benchmarks.support.rewording import exchange, turn  # noqa: E402
from benchmarks.support.scoring import Counted, figures  # noqa: E402
from benchmarks.support.speed import reprints, rows_of  # noqa: E402

from retold.pipeline import tell  # noqa: E402

STORIES = list(make_stories(40, 3))
EVENTS = load_events() + load_events(HELD_OUT)


def runs(text: str, size: int) -> set[tuple[str, ...]]:
    words = text.lower().split()
    return {tuple(words[start : start + size]) for start in range(len(words) - size + 1)}


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.name)
def test_an_event_is_told_in_words_of_each_reporters_own(event):
    assert set(event.order) == {*event.facts, *event.quotes}
    assert {*event.core, *event.telling} <= {*event.order, *event.conflicts}
    assert all(event.telling.values())
    for wordings in event.facts.values():
        assert len(wordings) == len(set(wordings)) == 6
        for number, one in enumerate(wordings):
            assert all(runs(one, 7).isdisjoint(runs(other, 7)) for other in wordings[:number])


def test_no_slot_stays_open():
    texts = [report.text + (report.title or "") for story in STORIES for report in story.reports]
    assert [text for text in texts if "{" in text or "}" in text] == []


def test_tellings_are_sentences_of_their_reports():
    for story in STORIES:
        texts = {report.id: report.text for report in story.reports}
        for fact in story.facts:
            for one in fact.tellings:
                text = texts[one.report]
                assert not text[one.start].islower() or text[: one.start].endswith(JOINTS)
                assert text[: one.end].rstrip("”").endswith(".") or text[one.end :].startswith(JOINTS)
                assert one.account in lent_by(story, one.report)


def lent_by(story, name):
    """The accounts that a report can have text of: its own, and those whose passages were set in on its way."""
    found = {story.made[name].account}
    while name:
        made = story.made[name]
        found |= lent_by(story, made.donor) if made.donor else set()
        name = made.parent
    return found


def test_each_account_tells_the_core_and_something_of_its_own_wording():
    for story in STORIES:
        originals = [one for one in story.made.values() if one.kind == "original"]
        assert 1 <= len(originals) <= 6
        leads = [line.text for one in originals for line in one.draft.lines if story_core(story) & set(line.facts)]
        assert len(leads) == len(set(leads))


def story_core(story):
    return set(next(event for event in EVENTS if event.name == story.event).core)


def test_an_account_whose_original_is_missing_has_two_versions_or_more():
    hidden = [one for story in STORIES for one in story.made.values() if not one.present]
    assert hidden
    for story in STORIES:
        for one in story.made.values():
            if not one.present:
                others = [other for other in story.made.values() if other.account == one.account and other.present]
                assert len(others) >= 2
        assert len(story.reports) >= 2


def test_accounts_of_a_fact_are_counted_once_however_many_reports_tell_it():
    facts = [fact for story in STORIES for fact in story.facts]
    assert all(1 <= fact.independent <= len({one.report for one in fact.tellings}) for fact in facts)
    assert any(fact.independent == 1 and len(fact.tellings) > 4 for fact in facts)
    assert {kind for fact in facts for kind in fact.conflicts} == {"number", "date", "name"}


def test_the_same_seed_makes_the_same_stories_in_any_process(tmp_path):
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from pathlib import Path\nfrom benchmarks.support.bench import write\n"
        "from benchmarks.support.making import RETELLING, make_large_story, make_stories\n"
        "write(make_stories(6, 5, RETELLING), Path(sys.argv[2]))"
    )
    for number in ("1", "2"):
        command = [sys.executable, "-c", code, str(ROOT), str(tmp_path / number)]
        subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": number})
    write(make_stories(6, 5, RETELLING), tmp_path / "3")
    for name in ("reports.jsonl", "truth.jsonl"):
        assert len({(tmp_path / number / name).read_bytes() for number in "123"}) == 1
    truth = [json.loads(line) for line in (tmp_path / "3" / "truth.jsonl").open(encoding="utf-8")]
    assert [one["story"] for one in truth] == [f"s{number:04}" for number in range(6)]


def test_more_stories_begin_with_the_same_ones():
    assert [story.record() for story in make_stories(3, 3)] == [story.record() for story in STORIES[:3]]


@pytest.mark.parametrize(("number", "words"), [(7, "seven"), (21, "twenty-one"), (300, "three hundred")])
def test_numbers_in_words(number, words):
    assert spelled(number) == words


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("Ten people were hurt, police said.", "Police said that ten people were hurt."),
        ("According to police, ten people were hurt.", "Ten people were hurt, police said."),
        ("Norvik woke to a fire in the old port on Monday.", "On Monday Norvik woke to a fire in the old port."),
        ("“I saw it on Monday,” said Ada Quint.", "“I saw it on Monday,” said Ada Quint."),
    ],
)
def test_a_clause_changes_places(text, turned):
    assert turn(text, {"Norvik"}) == turned


def test_words_of_quotations_are_not_exchanged():
    class All:
        def sample(self, some, _):
            return some

        def random(self):
            return 0.0

        def choice(self, some):
            return some[0]

    assert exchange("“The fire began,” police said of the fire.", All(), 1.0).startswith("“The fire began,” officers")


def test_figures():
    def counted(true, low, high, gathered=1):
        return Counted("s", "f", true, low, high, gathered, publishers=2, reports=3)

    found = figures([counted(1, 1, 1), counted(2, 1, 3, 2), counted(2, 1, 1), counted(1, 2, 2)])
    assert (found["exact"], found["holds"], found["width"]) == (0.25, 0.5, 0.5)
    assert (found["sure"], found["wrong when sure"], found["too many"]) == (0.75, pytest.approx(2 / 3), 0.25)
    assert (found["gathered"], found["by publisher"], found["by report"]) == (0.75, 0.5, 0.0)


def test_a_large_story_has_as_many_reports_as_are_asked_for():
    story = make_large_story(load_events()[0], Random(1), accounts=3, reports=50)
    assert (len(story.reports), story.independent) == (50, 3)


def test_stories_of_held_out_events_are_made_of_other_facts():
    tuned, held_out = ({event.name for event in load_events(folder)} for folder in (FOLDER, HELD_OUT))
    assert held_out == {"derailment", "recall"}
    assert tuned.isdisjoint(held_out)
    (story, *_) = make_stories(2, 1, folder=HELD_OUT)
    assert story.event == "derailment"


def test_reprints_cost_no_row_more_than_one_report():
    (one,), (many,) = (list(tell(reprints(number))) for number in (2, 40))
    assert rows_of(one, reprints(2)) == rows_of(many, reprints(40)) == len(many.claims)
    assert {len(claim.tellings) for claim in many.claims} == {40}
    assert {(claim.independent.low, claim.independent.high) for claim in many.claims} == {(1, 1)}
