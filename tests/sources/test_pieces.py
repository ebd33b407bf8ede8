"""Files that are read piece by piece."""

import gzip
import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import retold
from retold.model import Problem
from retold.sources import pieces
from retold.sources.kinds import open_document, read_document
from sources.documents import document

LETTER = (
    b"From a@b Mon Mar  4 21:30:00 2024\nMessage-ID: <%d>\nSubject: Ferry\n\nA ferry with %d people ran aground.\n\n"
)


@pytest.fixture(autouse=True)
def small(monkeypatch):
    """Pieces of a few records."""
    monkeypatch.setattr(pieces, "PIECE", 200)
    monkeypatch.setattr(pieces, "LONGEST", 800)


def read(raw, file):
    parts = open_document(document(raw, file))
    return [one for part in parts for one in ([part] if isinstance(part, Problem) else read_document(part))]


def line(number, length=20):
    return json.dumps({"text": f"{number} boats sank. {'x' * length}"}).encode() + b"\n"


@given(st.lists(st.one_of(st.integers(0, 400), st.none()), max_size=40))
def test_a_record_is_the_same_whatever_piece_it_is_in(lengths):
    lines = [b" \n" if length is None else line(number, length) for number, length in enumerate(lengths)]
    found = read(b"".join(lines), "a.jsonl")
    there = [number for number, length in enumerate(lengths, start=1) if length is not None]
    assert [one.provenance.place for one in found if hasattr(one, "text")] == there
    assert [one.reason for one in found if not hasattr(one, "text")] == ([] if there else ["the file is empty"])


def test_letters_keep_their_numbers():
    found = read(b"".join(LETTER % (number, number) for number in range(30)), "a.mbox")
    assert [(one.id, one.provenance.place) for one in found] == [(str(number), number + 1) for number in range(30)]


def test_a_record_that_is_too_long_is_a_problem_and_the_next_ones_are_read():
    found = read(line(1) + b"x" * 3000 + b"\n" + line(3), "a.jsonl")
    assert [one.provenance.place for one in (found[0], found[-1])] == [1, 3]
    assert [(one.reason, one.place) for one in found[1:-1]] == [("a line of more than 0 MB", 2)]


def test_one_that_is_too_long_and_never_ends_is_a_problem():
    (problem,) = (one for one in read(b"x" * 9000, "a.jsonl") if one.reason.startswith("a line"))
    assert problem.place == 1


def test_lines_in_utf_16_are_read_at_once():
    text = "".join(json.dumps({"text": f"{number} boats sank."}) + "\n" for number in range(30))
    assert len(read(text.encode("utf-16"), "a.jsonl")) == 30


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_all_of_a_long_file_is_read_and_has_its_hash(tmp_path, name):
    raw = b"".join(map(line, range(100)))
    (tmp_path / name).write_bytes(gzip.compress(raw) if name.endswith("gz") else raw)
    reports = retold.load([tmp_path / name]).reports
    assert [report.id for report in reports] == [f"a:{number}" for number in range(1, 101)]
    assert len({report.provenance.sha256 for report in reports}) == 1


MEASURED = """
import json, resource, sys
from retold.sources import gathering, pieces
from retold.sources.load import portions
gathering.PORTION, pieces.PIECE = 2**21, 2**18
reached = [resource.getrusage(resource.RUSAGE_SELF).ru_maxrss for _ in portions(sys.argv[1:])]
print(len(reached), max(reached) - reached[4])
"""


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_memory_does_not_grow_with_the_file(tmp_path, name):
    lines = b"".join(line(number, 5_000) for number in range(8_000))
    (tmp_path / name).write_bytes(gzip.compress(lines, 1) if name.endswith("gz") else lines)
    done = subprocess.run([sys.executable, "-c", MEASURED, tmp_path / name], check=True, capture_output=True, text=True)
    portions, grown = map(int, done.stdout.split())
    assert portions > 15
    assert grown < 8_000  # kB, of 40 MB
