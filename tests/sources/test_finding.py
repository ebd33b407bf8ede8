"""Documents at paths: files, pipes and the standard input."""

import io
import os
import sys
import threading
from types import SimpleNamespace

import pytest

import retold
from retold.sources import finding
from retold.sources.finding import find_files


def test_a_dash_is_the_standard_input(monkeypatch):
    line = b'{"id": "r1", "text": "A ferry ran aground."}\n'
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(line)))
    loaded = retold.load(["-"])
    assert ([one.id for one in loaded.reports], loaded.problems) == (["r1"], ())


def test_text_on_the_standard_input_is_one_report(monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"A ferry ran aground.")))
    (report,) = retold.load(["-"]).reports
    assert (report.id, report.text) == ("stdin", "A ferry ran aground.")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_that_is_named_is_read(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(b"A ferry ran aground.",))
    writer.start()
    (report,) = retold.load([pipe]).reports
    writer.join()
    assert (report.id, report.text) == ("pipe", "A ferry ran aground.")


def test_what_has_no_end_is_refused(monkeypatch):
    monkeypatch.setattr(finding, "MOST_BYTES", 3 * 2**20)
    (problem,) = retold.load(["/dev/zero"]).problems
    assert (problem.reason, problem.fatal) == ("larger than 0 GB", True)


def test_a_pattern_names_the_files_that_it_is_of(tmp_path):
    (tmp_path / "below").mkdir()
    for name in ("b.txt", "a.txt", "a.html", "below/c.txt", "[x].txt"):
        (tmp_path / name).write_text(f"A mill burned in {name}.")
    found = {
        pattern: [report.id for report in retold.load([tmp_path / pattern]).reports]
        for pattern in ("*.txt", "**/c.*", "[ab].txt", "[x].txt")
    }
    assert found == {"*.txt": ["[x]", "a", "b"], "**/c.*": ["c"], "[ab].txt": ["a", "b"], "[x].txt": ["[x]"]}
    assert list(finding.find_files(tmp_path / "*.txt")) == [tmp_path / name for name in ("[x].txt", "a.txt", "b.txt")]
    (problem,) = retold.load([tmp_path / "*.jsonl"]).problems
    assert problem.reason == "there is no such file or folder"


def test_what_belongs_to_a_saved_page_is_left_alone(tmp_path):
    for folder in ("Fire_files", "Flood_files", ".hidden_files"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "frame.html").write_text("An advertisement.")
    (tmp_path / "Fire.html").write_text("A page.")
    assert [file.name for file in find_files(tmp_path)] == ["Fire.html", "frame.html"]
    assert [file.parent.name for file in find_files(tmp_path)][1] == "Flood_files"
