"""Addresses of the web, and the standard input, in the place of files."""

import json

import pytest

from cli.shelf import lines_of, run
from cli.test_commands import AGENCY, COPY, OTHER
from retold.sources import fetching
from sources.test_fetching import PAGE_TEXT, Server, site  # noqa: F401 -- a fixture


@pytest.fixture(autouse=True)
def quick(monkeypatch, tmp_path):
    """No pause between requests, and a library of its own."""
    monkeypatch.setattr(fetching.time, "sleep", lambda _: None)
    monkeypatch.setenv("RETOLD_LIBRARY", str(tmp_path / "news.db"))
    monkeypatch.chdir(tmp_path)


def asked():
    return [path for path, _ in Server.asked]


def test_a_page_is_fetched_and_said_to_be(site):  # noqa: F811
    added = run("add", f"{site}/page")
    assert (added.exit_code, added.stdout) == (0, "1 new report\n")
    assert added.stderr.splitlines()[0] == f"Fetching {site}/page"
    assert run("search", "ferry fog", "--format", "jsonl").stdout.startswith(f'{{"report":"{site}/page"')
    assert asked() == ["/robots.txt", "/page"]


def test_what_has_not_changed_is_known(site):  # noqa: F811
    assert run("add", f"{site}/changed").stdout == "1 new report\n"
    again = run("add", f"{site}/changed")
    assert (again.exit_code, again.stdout) == (0, "1 known already\n")
    assert "note: " + f"{site}/changed: not changed since it was fetched" in again.stderr
    assert run("remove", f"{site}/changed", "--yes").exit_code == 0
    assert run("add", f"{site}/changed").stdout == "1 new report\n"


def test_records_that_have_not_changed_are_known(site):  # noqa: F811
    assert run("add", f"{site}/records").stdout.startswith("2 new reports; ")
    refused = run("status", "--problems", "--format", "jsonl").stdout
    assert json.loads(refused)["place"] == 3
    again = run("add", f"{site}/records")
    assert (again.exit_code, again.stdout) == (0, "2 known already\n")
    assert run("status", "--problems", "--format", "jsonl").stdout == refused
    assert "note: " + f"{site}/records: not changed since it was fetched" in again.stderr


def test_what_a_site_does_not_allow_is_a_problem(site):  # noqa: F811
    Server.robots = 200, b"User-agent: *\nDisallow: /page"
    added = run("add", f"{site}/page")
    assert added.exit_code == 1
    reason = "the site asks programs not to fetch it (robots.txt)"
    assert f"not read: {site}/page: {reason} (save the page by hand)" in added.stderr
    (one,) = lines_of(run("status", "--problems", "--format", "jsonl"))
    assert (one["path"], one["reason"]) == (f"{site}/page", reason)
    Server.robots = 404, b""
    assert run("add", f"{site}/page").exit_code == 0
    assert run("status", "--problems", "--format", "jsonl").stdout == ""


def test_pages_are_read_compared_and_told_like_files(site, tmp_path):  # noqa: F811
    (tmp_path / "own.txt").write_text(PAGE_TEXT)
    (read,) = lines_of(run("read", f"{site}/page", "--format", "jsonl"))
    assert (read["id"], read["text"]) == (f"{site}/page", PAGE_TEXT)
    compared = run("compare", f"{site}/page", "own.txt", "--format", "jsonl")
    assert compared.stderr == f"Fetching {site}/page\n"
    assert lines_of(compared)[0]["relation"]["level"] == "derived"
    (story,) = lines_of(run("story", f"{site}/page", "own.txt", "--format", "jsonl"))
    assert sorted(story["reports"]) == [f"{site}/page", "own"]
    (family,) = lines_of(run("lineage", f"{site}/page", "own.txt", "--format", "jsonl"))
    assert sorted(family["members"]) == [f"{site}/page", "own"]
    assert len(lines_of(run("group", f"{site}/page", "own.txt", "--format", "jsonl"))) >= 2


@pytest.mark.parametrize("source", ["https://news.example/fire", "-"])
def test_only_files_are_watched(source, tmp_path):
    refused = run("add", tmp_path, source, "--watch")
    assert refused.exit_code == 2
    assert refused.stderr.endswith("Error: --watch follows folders and files, not addresses or the standard input.\n")
    assert not (tmp_path / "news.db").exists()


def test_the_standard_input_is_another_report_each_time(tmp_path):
    (tmp_path / "copy.txt").write_text(COPY)
    assert run("add", "-", input=AGENCY).stdout == "1 new report\n"
    assert run("add", "-", input=AGENCY).stdout == "1 known already\n"
    other = run("add", "-", input=OTHER)
    assert other.stdout == "1 new report\n"
    assert "note: -: another report has the id 'stdin'; this one is called 'stdin#2' (" in other.stderr
    assert lines_of(run("read", "-", "--format", "jsonl", input=AGENCY))[0]["id"] == "stdin"
    (compared,) = lines_of(run("compare", "-", "copy.txt", "--format", "jsonl", input=AGENCY))
    assert (compared["a"], compared["b"]) == ("stdin", "copy")
    assert len(lines_of(run("group", "-", "copy.txt", "--format", "jsonl", input=OTHER))) >= 2


def test_a_report_in_another_language_is_said_to_be_unread(tmp_path):
    (tmp_path / "de.txt").write_text(
        "Der Kahn sank am Montag auf der Lume bei Tarnow, sagte die Polizei. Niemand wurde verletzt, und die drei "
        "Matrosen schwammen an das Ufer, wo sie von Helfern versorgt wurden.\n"
    )
    (tmp_path / "en.txt").write_text(AGENCY)
    note = "note: de: not read: not in English (de)\n"
    assert run("read", "de.txt", "en.txt").stderr == note
    assert run("compare", "en.txt", "de.txt").stderr == note
    assert run("read", "en.txt").stderr == ""
