"""`retold add`: what comes into a library, and what it says of it."""

import json

import pytest

from cli.shelf import REPORTS, record, run, write
from cli.test_commands import AGENCY, COPY


def test_add_makes_the_library_and_tells_what_came_in(tmp_path):
    source = write(tmp_path / "reports.jsonl", *(record(name, *REPORTS[name]) for name in REPORTS))
    first = run("add", source)
    assert first.stdout == "3 new reports; stories: 1 began; 1 link\n"
    assert first.stderr == f"Library made: {tmp_path / 'home' / 'retold.db'}\n"
    again = run("add", source)
    assert (again.stdout, again.stderr) == ("3 known already\n", "")


def test_a_changed_file_is_a_new_version(tmp_path):
    file = tmp_path / "agency.txt"
    file.write_text(AGENCY)
    run("add", file)
    file.write_text(COPY)
    assert json.loads(run("add", file, "--format", "json").stdout)["versions"] == 1
    status = json.loads(run("status", "--format", "json").stdout)
    assert (status["reports"], status["versions"], status["pending"]) == (1, 1, 0)


def test_add_tells_what_could_not_be_read(tmp_path):
    (tmp_path / "agency.txt").write_text(AGENCY)
    (tmp_path / "image.txt").write_bytes(b"\x89PNG\0\0")
    (tmp_path / "notes.md").write_text("Notes")
    result = run("add", "agency.txt", "image.txt")
    assert "not read: image.txt: binary data, not text" in result.stderr
    assert result.exit_code == 0
    assert run("add", tmp_path, "--strict").exit_code == 1


@pytest.mark.parametrize("watch", [(), ("--watch",)], ids=["once", "watch"])
def test_add_without_a_report_makes_no_library(tmp_path, watch):
    result = run("add", "none", *watch)
    assert result.exit_code == 1
    assert "there is no such file or folder" in result.stderr
    assert "No report could be read" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_add_without_a_path_goes_on_and_needs_a_library(tmp_path):
    assert "there is no library at" in run("add").stderr
    (tmp_path / "agency.txt").write_text(AGENCY)
    run("add", "agency.txt")
    assert run("add").stdout == "nothing was left to be placed\n"


def test_the_window_is_kept(tmp_path):
    (tmp_path / "agency.txt").write_text(AGENCY)
    run("add", "agency.txt", "--window", "30d")
    assert "Held against   others within 30 days\n" in run("status").stdout
    run("add", "agency.txt")
    assert json.loads(run("status", "--format", "json").stdout)["window"] == 30


@pytest.mark.parametrize("window", ["30", "0d", "-1d", "d", "1.5d"])
def test_windows_that_there_are_not(window):
    result = run("add", "agency.txt", f"--window={window}")
    assert (result.exit_code, "give a number of days, such as 60d" in result.stderr) == (2, True)
