"""Documents at paths: files, pipes and the standard input."""

import io
import os
import sys
import threading
from types import SimpleNamespace

import pytest

import retold
from retold.sources import finding


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
