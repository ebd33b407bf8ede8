"""What all commands on a library have in common: its file, ids of reports and stories, and help."""

import json

import pytest

from cli.shelf import record, run, write
from cli.test_commands import AGENCY, COPY, OTHER
from retold.errors import LibraryMissingError, RetoldError, UnknownReportError, UnknownStoryError
from retold.sources.kinds import KINDS


def test_the_lineage_of_a_report_of_the_library(asks):
    assert "copy  <- this one" in asks("lineage", "copy").stdout
    family = json.loads(asks("lineage", "copy", "--format", "json").stdout)
    assert family["members"] == ["agency", "copy"]
    assert family["reports"]["copy"]["publisher"] == "The Courier"


def test_reports_of_the_library_are_compared_and_read(asks):
    compared = json.loads(asks("compare", "agency", "copy", "--format", "json").stdout)
    assert (compared["a"], compared["b"], compared["relation"]["level"]) == ("agency", "copy", "derived")
    assert json.loads(asks("read", "other", "--format", "jsonl").stdout)["text"] == OTHER


@pytest.mark.parametrize(
    ("command", "error"),
    [("story", UnknownStoryError), ("lineage", UnknownReportError), ("read", UnknownReportError)],
)
def test_an_unknown_id_says_that_there_is_no_such_file_either(asks, command, error):
    with pytest.raises(error, match=r"'agancy'.* Nor is there a file or folder 'agancy'\."):
        asks(command, "agancy")


@pytest.mark.parametrize(
    ("name", "hint"),
    [("agancy", "Did you mean 'agency'?"), ("zzz", "`retold stories` lists the ids."), ("y" * 9000, "lists the ids.")],
    ids=["near", "far", "endless"],
)
def test_an_unknown_story_brings_the_nearest(asks, name, hint):
    for command in ("story", "log"):
        with pytest.raises(UnknownStoryError) as error:
            asks(command, name)
        assert hint in str(error.value)


@pytest.mark.parametrize(
    "command", [("story",), ("lineage",), ("read",), ("why",), ("log",), ("remove", "--yes")], ids=lambda one: one[0]
)
@pytest.mark.parametrize("name", ["\udcff", "%", "'", "x" * 5000, "\x1b[31m"])
def test_strange_ids_are_unknown(asks, command, name):
    with pytest.raises((UnknownReportError, UnknownStoryError)):
        asks(*command, name)


def test_status_tells_where_and_how_much(asks, filled):
    shown = asks("status").stdout
    assert str(filled) in shown
    assert "Reports        3\n" in shown
    assert "Stories        1 of two or more reports\n" in shown
    assert "Waiting" not in shown


@pytest.mark.parametrize(
    "command",
    [("stories",), ("search", "fire"), ("status",), ("why", "a"), ("log",), ("export",), ("remove", "a", "--yes")],
    ids=lambda command: command[0],
)
def test_before_the_first_add_there_is_the_command_to_run(command, tmp_path):
    with pytest.raises(LibraryMissingError, match=r"There is no library at .* yet. `retold add PATH...` makes one"):
        run(*command)
    with pytest.raises(LibraryMissingError, match=r"`retold add PATH... --library news.db` makes one"):
        run(*command, "--library", "news.db")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", [("add", "a.txt"), ("stories",), ("status",)], ids=lambda command: command[0])
def test_a_file_that_is_no_library_is_left_alone(command, tmp_path):
    (tmp_path / "a.txt").write_text(AGENCY)
    (tmp_path / "letter.db").write_text("Dear all")
    with pytest.raises(RetoldError, match="no library"):
        run(*command, "--library", "letter.db")
    assert (tmp_path / "letter.db").read_text() == "Dear all"


def test_a_file_is_compared_with_a_report_of_the_library(asks, tmp_path):
    (tmp_path / "later.txt").write_text(COPY)
    for pair in (("later.txt", "agency"), ("agency", "later.txt")):
        compared = json.loads(asks("compare", *pair, "--format", "json").stdout)
        assert [compared[side] for side in "ab"] == [name.removesuffix(".txt") for name in pair]
    with pytest.raises(UnknownReportError, match="Did you mean 'agency'"):
        asks("compare", "later.txt", "agenci")


def test_a_report_of_the_library_compared_with_itself_is_told(asks):
    assert asks("compare", "agency", "agency").stderr == "note: both are the same report, agency.\n"


def test_nothing_from_a_report_steers_the_terminal(tmp_path):
    evil = "\x1b[31mevil\u202e\x07"
    source = write(tmp_path / "evil.jsonl", {**record("a", AGENCY, evil, "2024-05-06", evil), "id": evil})
    run("add", source)
    commands = (("stories", "--least", 1), ("search", "barge"), ("why", evil), ("log", evil), ("story", evil))
    for command in commands:
        shown = run(*command)
        assert not set("\x1b\u202e\x07") & set(shown.stdout + shown.stderr), command


def test_help_and_errors_name_what_can_be_read(tmp_path):
    help_text = run("--help").stdout
    for kind in ("web pages", "feeds", "letters", "archives", ".docx", ".pdf", "JSON", ".zip", "addresses"):
        assert kind in help_text
    (tmp_path / "empty.txt").write_text("")
    for command in ("read", "add"):
        assert run(command, "empty.txt").stderr.endswith(f"Give {KINDS}, or an address of the web.\n")
