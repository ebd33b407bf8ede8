"""Bytes that reports were taken from: kept by ``add``, given out by ``read``, read anew by ``add --again``."""

import json

import pytest
from click.testing import CliRunner

from retold.cli.main import retold
from retold.errors import RetoldError

FERRY = "A ferry ran aground off Varn on Monday. Nobody was hurt, the coast guard said.\n"


@pytest.fixture(autouse=True)
def at_home(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "ferry.txt").write_bytes(FERRY.encode("utf-16"))


def run(*arguments):
    result = CliRunner().invoke(retold, [*arguments, "--library", "news.db"])
    said = result.exception if isinstance(result.exception, RetoldError) else result.stderr
    return result.exit_code, result.stdout_bytes.decode("latin-1"), str(said)


def test_the_bytes_of_a_report_come_out_as_they_went_in():
    run("add", "in", "--keep-raw")
    assert "Kept           the bytes of 1 document, " in run("status")[1]
    assert run("read", "ferry", "--format", "raw")[1].encode("latin-1") == FERRY.encode("utf-16")


def test_where_they_were_not_kept_it_is_said_what_keeps_them():
    run("add", "in")
    status, _, said = run("read", "ferry", "--format", "raw")
    assert (status, "add --keep-raw" in said) == (1, True)


def test_reports_are_read_again():
    run("add", "in", "--keep-raw")
    assert run("add", "--again")[:2] == (0, "1 report read again from the bytes that are kept\n")
    assert json.loads(run("add", "--again", "--format", "jsonl")[1]) == {"read": 1, "changed": [], "lost": []}


def test_where_nothing_can_be_read_again_it_is_said_what_keeps_it():
    run("add", "in")
    status, _, said = run("add", "--again")
    assert (status, said) == (0, "No bytes are kept here; `retold add PATH... --keep-raw` keeps them.\n")


@pytest.mark.parametrize(
    "arguments",
    [("add", "in", "--again"), ("add", "in", "--watch", "--keep-raw"), ("read", "a", "b", "--format", "raw")],
)
def test_what_does_not_go_together_is_refused(arguments):
    run("add", "in")
    assert run(*arguments)[0] == 2


def test_the_summary_of_an_addition_says_what_was_refused_and_why(tmp_path):
    for name in ("one.html", "two.html"):
        (tmp_path / "in" / name).write_text("")
    (tmp_path / "in" / "three.txt").write_bytes(b"\0\1\2" * 100)
    assert run("add", "in")[1] == "1 new report; 3 refused: 2 the file is empty, 1 binary data, not text\n"
