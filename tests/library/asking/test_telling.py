"""What is made when somebody asks, and kept."""

import contextlib
import sqlite3
import zlib

import msgspec

import retold
from library.news import OWN, REPORTS, WIRE
from retold.model import Report


def test_a_story_told_is_kept(filled):
    story = filled.story(filled.story_of(WIRE))
    assert (story.label, len(story.reports), len(story.lineages)) == (REPORTS[0].title, 5, 2)
    assert any(claim.independent.high == 2 for claim in story.claims)
    assert filled.story(story.id) == story


def test_readings_and_comparisons_are_those_of_the_pipeline(filled):
    wire, own = (filled.report(name) for name in (WIRE, OWN))
    assert filled.reading(WIRE) == filled.reading(WIRE) == retold.read(wire)
    assert filled.compare(WIRE, OWN) == filled.compare(WIRE, OWN) == retold.compare(wire, own)


def test_what_other_code_made_is_made_anew(empty, monkeypatch):
    empty.add(REPORTS[:1])
    reading = empty.reading(WIRE)
    monkeypatch.setattr(
        "retold.pipeline.read", lambda report, _: retold.model.Reading(report, (), reading.published, ())
    )
    assert empty.reading(WIRE) == reading
    monkeypatch.setattr("retold.library.asking.keeping.TELLING", "newer")
    assert empty.reading(WIRE).sentences == ()


def test_what_is_kept_in_other_fields_is_made_anew(empty):
    empty.add(REPORTS[:1])
    reading = empty.reading(WIRE)
    with contextlib.closing(sqlite3.connect(empty.path)) as database, database:
        other = zlib.compress(msgspec.msgpack.encode({"id": 1}))
        assert database.execute("UPDATE kept SET body = ?", (other,)).rowcount == 1
    assert empty.reading(WIRE) == reading


def test_a_story_is_told_with_houses(tmp_path):
    text = "A gravel barge sank on the Lume near Tarnow on Monday. Three sailors swam to the bank, the harbour said."
    other = (
        "Near Tarnow a barge with gravel went down on Monday. The harbour said three sailors swam to the Lume's bank."
    )
    with retold.open(tmp_path / "news.db") as library:
        library.add([Report("a", text, publisher="Gazette"), Report("b", other, publisher="Courier")])
        story = library.story_of("a")
        assert library.story_of("b") == story
        alone = library.story(story)
        housed = library.story(story, houses={"Gazette": "Meridian", "Courier": "Meridian"})
        assert max(claim.independent.high for claim in alone.claims) == 2
        assert max(claim.independent.low for claim in housed.claims) == 1
        assert max(claim.independent.high for claim in library.story(story).claims) == 2
        assert [line.roots.high for line in library.stories()] == [2]
        library.path.with_name("publishers.toml").write_text('[houses]\nMeridian = ["Gazette", "Courier"]\n')
        counts = [library.story(story).accounts, library.entry(story).roots, library.why("a").story.roots]
        assert [(one.low, one.high) for one in counts] == [(1, 1)] * 3
