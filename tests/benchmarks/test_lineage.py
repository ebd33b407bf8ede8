"""The benchmark of lineage: what it measures of a process, how it reads what tools wrote, how it shows figures."""

import gzip
import json
import os
import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from benchmarks.lineage import scoring, table  # noqa: E402
from benchmarks.lineage.contenders import CONTENDERS, chosen  # noqa: E402
from benchmarks.lineage.measure import measured, outcome  # noqa: E402
from benchmarks.lineage.natural import Likeness, Seeds  # noqa: E402
from benchmarks.lineage.runners import common  # noqa: E402
from benchmarks.peers import Peers, PeersMissingError  # noqa: E402

MEGABYTE = 1_000_000


def run(code, tmp_path, limit=20.0):
    return measured([sys.executable, "-c", code], tmp_path, os.environ, limit)


def test_a_run_tells_its_last_line_and_what_it_cost(tmp_path):
    done = run("import time; time.sleep(.2); print('noise'); print('{\"links\": 3}')", tmp_path)
    assert (done.said, done.failure) == ({"links": 3}, None)
    assert 0.2 <= done.seconds < 10
    assert done.cpu < done.seconds


def test_memory_is_that_of_all_processes_together(tmp_path):
    hold = "import time; held = b'x' * 60_000_000; time.sleep(.5); print('{}')"
    alone = run(hold, tmp_path)
    both = run(
        f"import subprocess, sys; c = subprocess.Popen([sys.executable, '-c', {hold!r}]); {hold}; c.wait()", tmp_path
    )
    assert 60 * MEGABYTE < alone.peak < 110 * MEGABYTE
    assert 120 * MEGABYTE < both.peak < 220 * MEGABYTE


def test_memory_that_processes_share_counts_once(tmp_path):
    code = "import os, time; held = b'x' * 60_000_000; child = os.fork(); time.sleep(.5); child and print('{}')"
    assert 60 * MEGABYTE < run(code, tmp_path).peak < 110 * MEGABYTE


def test_a_run_that_fails_says_why(tmp_path):
    assert run("raise SystemExit('no such file')", tmp_path).failure == "no such file"


def test_a_run_that_takes_too_long_is_stopped_with_its_children(tmp_path):
    beat = "import time, pathlib\nwhile True: pathlib.Path('beat').touch(); time.sleep(.02)"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {beat!r}])"
    assert run(code, tmp_path, limit=1).failure == "stopped after 1 s"
    last = (tmp_path / "beat").stat().st_mtime_ns
    time.sleep(0.2)
    assert (tmp_path / "beat").stat().st_mtime_ns == last


@pytest.mark.parametrize(
    ("status", "output", "errors", "expected"),
    [
        (0, '{"links": 1}\n', "a warning", ({"links": 1}, None)),
        (0, '{"skipped": "not there"}\n', "", ({"skipped": "not there"}, "not there")),
        (1, '{"links": 1}\n', "Traceback\nValueError: bad", ({}, "ValueError: bad")),
        (-9, "", "", ({}, "ended with status -9")),
    ],
)
def test_outcome(status, output, errors, expected):
    assert outcome(status, output, errors) == expected


def test_links_written_are_read_back_and_compared(tmp_path):
    one, other = tmp_path / "one", tmp_path / "other"
    assert common.write_pairs(one, ["a", "b", "c"], [(1, 0), (2, 1)]) == 2
    assert common.write_links(other, [("b", "c", 0.5, 1.0), ("a", "b", None, None)]) == 2
    assert [(link["a"], link["b"]) for link in scoring.links_in(one)] == [("b", "a"), ("c", "b")]
    assert scoring.same_links(one, other)
    assert json.loads(other.read_text().splitlines()[0]) == {
        "link": {"a": "b", "b": "c", "kind": None, "share_a": 0.5, "share_b": 1.0, "direction": "undecided"}
    }


def test_lines_that_are_no_links_are_passed_over(tmp_path):
    path = tmp_path / "links"
    path.write_text('{"id": "a", "story": "s"}\n{"link": {"a": "a", "b": "b"}}\n')
    assert list(scoring.links_in(path)) == [{"a": "a", "b": "b"}]


@pytest.mark.parametrize(
    ("pairs", "size"), [([], 1), ([("a", "b")], 2), ([("a", "b"), ("c", "d"), ("e", "d"), ("b", "a")], 3)]
)
def test_largest_family(pairs, size):
    assert scoring.largest_family(pairs) == size


@pytest.fixture
def seeds(tmp_path):
    told = "the harbour master said on monday that the ferry would sail again"
    rows = [
        ("first", told, "1987-03-02T08:00:00"),
        ("again", f"{told} at noon", "1987-03-02T20:00:00"),
        ("later", told, "1987-03-09T08:00:00"),
        ("undated", told, None),
        ("other", "rain fell over the hills for the third day in a row", "1987-03-02T08:00:00"),
    ]
    path = tmp_path / "seeds.jsonl.gz"
    records = [{"id": name, "title": None, "text": text, "published": day} for name, text, day in rows]
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, records)).encode()))
    return Seeds(path)


@pytest.mark.parametrize(
    ("other", "likeness", "reuse"),
    [
        ("again", Likeness(1.0, 12.0), True),
        ("later", Likeness(1.0, 168.0), False),
        ("undated", Likeness(1.0, float("inf")), False),
        ("other", Likeness(0.0, 0.0), False),
    ],
)
def test_reuse_by_the_agency_is_much_common_text_within_a_day_and_a_half(seeds, other, likeness, reuse):
    assert seeds.closest(["first"], [other]) == likeness
    assert likeness.reuse is reuse


def test_of_several_origins_the_pair_that_is_reuse_counts(seeds):
    assert seeds.closest(["other", "first"], ["later", "again"]) == Likeness(1.0, 12.0)


def test_peers_that_cannot_be_had_are_told_of(tmp_path, monkeypatch):
    (tmp_path / "peers.lock").write_text("")
    monkeypatch.setattr(sys, "executable", "false")
    with pytest.raises(PeersMissingError, match="could not be made, is there a network"):
        Peers(tmp_path).python()


def test_word_runs():
    assert common.word_runs("One two\nthree four five SIX") == ["one two three four five", "two three four five six"]
    assert common.word_runs("Too short") == ["too short"]


def test_pairs_are_told_once():
    assert list(common.earlier([[0, 2], [1], [2, 0]])) == [(2, 0)]


def test_latencies():
    figures = common.latencies([0.001] * 98 + [0.002, 0.1])
    assert figures == pytest.approx({"adds_a_second": 500, "p50_ms": 1, "p99_ms": 100})


def test_a_figure_that_is_missing_is_a_dash():
    cells = table.figures({"recall_trim": 0.98765, "links": 12345, "p99_ms": 1.234, "same": True})
    assert cells == ["–", "0.988", *"––––––", "12,345", *"––––––", "1.23", "yes"]
    assert len(cells) + 1 == len(table.HEADINGS)


def test_growth_is_told_against_the_smallest_corpus():
    assert table.growth([(0.2, 100.0), (0.25, 1000.0)]) == ["0.200 (1.00×), 100", "0.250 (1.25×), 1,000"]
    assert table.growth([(0.2, 100.0), "stopped"]) == ["0.200 (1.00×), 100", "stopped"]


def test_rows_are_chosen_by_how_they_begin():
    assert [contender.name for contender in chosen(["daft .7"])] == ["Daft .7", "Daft .7, components"]
    assert chosen([]) == list(CONTENDERS)


@pytest.mark.parametrize(
    ("folder", "names"), [("lineage", ["daft", "datasketch", "gaoya", "rensa"]), ("stories", ["scikit-learn"])]
)
def test_every_peer_is_pinned_with_hashes_and_no_address(folder, names):
    peers = Peers(ROOT / "benchmarks" / folder)
    lock = peers.lock.read_text("utf-8")
    assert sorted(peers.pinned()) == names
    assert "://" not in lock
    lines = lock.splitlines()
    after = [following for line, following in pairwise(lines) if "==" in line]
    assert after
    assert all(line.lstrip().startswith("--hash=sha256:") for line in after)
