"""How entities are measured, and the figures below which they may not fall."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.entities import __main__ as measured  # noqa: E402
from benchmarks.entities.gold import Truth, case  # noqa: E402
from benchmarks.entities.score import Score, add  # noqa: E402

from retold.model import Entity, Mention, Published, Reading, Span  # noqa: E402

MARKED = '[Ann Lee|p.lee] left [Rome|~l.rome]. [She|p.lee] saw [Bo Lind|p.lind]; [his|?] dog slept. "[She|p.lee] did."'


def scored(*mentions: tuple[str, str]) -> Score:
    """The score of a reading that has these mentions, each by its words and its entity."""
    known = case("r", MARKED)
    text = known.report.text
    names = tuple(
        Mention(Span(text.index(words), text.index(words) + len(words)), entity, "full") for words, entity in mentions
    )
    entities = tuple(Entity(key, "person", key) for key in sorted({entity for _, entity in mentions}))
    score = Score()
    add(score, known, Reading(known.report, (), Published(), (), entities=entities, names=names))
    return score


def test_marks_leave_the_text() -> None:
    known = case("r", MARKED)
    assert known.report.text == 'Ann Lee left Rome. She saw Bo Lind; his dog slept. "She did."'
    assert known.truths[:3] == (
        Truth(Span(0, 7), "p.lee", False),
        Truth(Span(13, 17), "l.rome", True),
        Truth(Span(19, 22), "p.lee", False),
    )
    assert known.truths[-1].optional


def test_all_right() -> None:
    figures = scored(("Ann Lee", "e1"), ("She", "e1"), ("Bo Lind", "e2")).figures()
    assert (figures["mention_f1"], figures["b3_f1"], figures["kinds"]) == (1.0, 1.0, 1.0)
    assert (figures["merged"], figures["split"], figures["open_resolved"]) == (0, 0, 0)


def test_one_entity_of_two_and_an_open_pronoun() -> None:
    figures = scored(("Ann Lee", "e1"), ("She", "e1"), ("Bo Lind", "e1"), ("his", "e1")).figures()
    assert (figures["mention_precision"], figures["mention_recall"]) == (0.75, 1.0)
    assert figures["b3_precision"] == pytest.approx((2 / 3 + 2 / 3 + 1 / 3) / 3)
    assert (figures["merged"], figures["split"], figures["open_resolved"]) == (1, 0, 1)


def test_one_of_two_entities() -> None:
    figures = scored(("Ann Lee", "e1"), ("She", "e2")).figures()
    assert figures["b3_recall"] == pytest.approx((1 / 2 + 1 / 2) / 3)
    assert (figures["merged"], figures["split"]) == (0, 1)


FLOORS = {
    "looked_at": {"mention_f1": 0.97, "b3_precision": 0.98, "b3_f1": 0.96, "kinds": 0.96, "governments": 0.9},
    "held_out": {"mention_f1": 0.97, "b3_precision": 0.95, "b3_f1": 0.94, "kinds": 0.92, "governments": 0.75},
}


@pytest.mark.parametrize("name", FLOORS)
def test_floor(name: str) -> None:
    """Measured on 2026-11-22: mention F1 .985 and .982, B-cubed F1 .977 and .960."""
    figures = measured.measure(name).figures()
    assert {key: figures[key] for key, floor in FLOORS[name].items() if figures[key] < floor} == {}
    assert figures["merged"] <= 1
    assert figures["open_resolved"] <= 1
