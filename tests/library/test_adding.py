"""Reports come in: from files, from programs, in portions, and until somebody interrupts."""

import json
from dataclasses import replace

import pytest

import retold
from library.news import REPORTS
from retold.errors import (
    Stopped,
)
from retold.model import Problem, Report
from retold.model.answers import Added
from retold.sources import gathering, pieces


def test_files_and_folders(empty, tmp_path):
    folder = tmp_path / "reports"
    folder.mkdir()
    for report in REPORTS[:2]:
        (folder / f"{report.id}.txt").write_text(report.text)
    (folder / "list.jsonl").write_text('{"id": "x", "text": ""}\n{"id": "y", "text": "Rain fell."}\n')
    added = empty.add([folder, REPORTS[4]])
    assert (added.new, added.known, [problem.reason for problem in added.problems]) == (4, 0, ["no text"])
    assert empty.add(str(folder)) == Added(known=3, problems=added.problems)


def test_a_report_that_is_none_is_refused(empty):
    added = empty.add([Report("a", " "), Report("b", "Rain fell.", published=20240102), Report("c", "Snow fell.")])
    assert added.problems == (
        Problem("a", "no text", "give the text of the report"),
        Problem("b", "published is a int", "give published as a string"),
    )
    assert added.new == 1


def test_what_was_read_before_an_interruption_is_accepted(empty, tmp_path):
    for report in REPORTS[:4]:
        (tmp_path / f"{report.id}.txt").write_text(report.text)

    def stop(step, done, _):
        if (step, done) == ("reading files", 3):
            raise KeyboardInterrupt

    files = sorted(tmp_path.glob("*.txt"))
    with pytest.raises(Stopped, match="stopped; 3 accepted, 3 still to be placed"):
        empty.add(files, stop)
    assert [empty.report(file.stem).text for file in files[:3]] == [file.read_text() for file in files[:3]]
    added = empty.add(files)
    assert (added.new, added.known, added.placed) == (1, 3, 4)


def test_an_interruption_before_anything_was_read_makes_no_library(tmp_path):
    (tmp_path / "a.txt").write_text("")

    def stop(*_):
        raise KeyboardInterrupt

    with retold.open(tmp_path / "news.db") as library, pytest.raises(Stopped, match="stopped; 0 accepted, 0 still"):
        library.add([tmp_path / "a.txt"], stop)
    assert not (tmp_path / "news.db").exists()


def test_reading_tells_how_far_it_is(empty, tmp_path):
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"A mill burned in Tarnow, {number} people said.")
    heard = []
    empty.add(tmp_path, lambda *told: heard.append(told))
    assert heard[:4] == [*(("reading files", number, 0) for number in (1, 2, 3)), ("accepting", 0, 3)]


def test_what_a_program_could_not_give_is_kept_by_its_id_until_it_can(empty, tmp_path):
    path = str(tmp_path / "a.pdf")
    (tmp_path / "a.pdf").write_bytes(b"")
    refused = Problem(path, "no text", "scan it", 2)
    empty.add([REPORTS[0], Report("bare", " "), refused, replace(refused, reason="a note", fatal=False)])
    assert [(one.path, one.place, one.reason) for one in empty.problems()] == [
        (path, 2, "no text"),
        ("bare", None, "no text"),
    ]
    assert empty.status().problems == 2
    empty.add([Report("bare", "A mill burned in Tarnow.")])
    assert [one.path for one in empty.problems()] == [path]
    empty.add([Report("half \ud800", " ")])
    assert [one.path for one in empty.problems()] == [path, "half \ufffd"]


def test_large_sources_are_accepted_in_portions_of_which_none_is_lost(empty, tmp_path, monkeypatch):
    monkeypatch.setattr(gathering, "PORTION", 200)
    monkeypatch.setattr(pieces, "PIECE", 300)
    lines = [json.dumps({"text": f"{number} boats sank off {place}."}) for number, place in enumerate(["Varn"] * 40)]
    (tmp_path / "many.jsonl").write_text("\n".join([*lines[:20], "{}", *lines[20:], "{}"]))
    heard = []

    def stop(step, done, total):
        heard.append((step, done, total))
        if step == "reading files" and [said[0] for said in heard].count("accepting") > 3:
            raise KeyboardInterrupt

    with pytest.raises(Stopped) as stopped:
        empty.add(tmp_path / "many.jsonl", stop)
    assert 10 < stopped.value.accepted == empty.status().reports < 40
    added = empty.add(tmp_path / "many.jsonl")
    assert (added.new + added.known, added.placed, empty.status().reports) == (40, 40, 40)
    assert [(one.place, one.reason) for one in empty.problems()] == [(21, "no text"), (42, "no text")]
    assert empty.add(tmp_path / "many.jsonl").known == 40
