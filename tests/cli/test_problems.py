"""What could not be read is remembered until it can be, and told by its reasons."""

import json

from cli.shelf import lines_of, run, write
from cli.test_commands import AGENCY, OTHER
from retold.cli.output import report_problems
from retold.model import Problem


def library(tmp_path):
    return "--library", tmp_path / "news.db"


def refused(tmp_path):
    return [(one["path"], one["place"], one["reason"]) for one in lines_of(problems(tmp_path))]


def problems(tmp_path):
    return run("status", "--problems", "--format", "jsonl", *library(tmp_path))


def test_what_was_refused_is_listed_and_counted(tmp_path):
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text(AGENCY)
    bad.write_text("")
    added = run("add", good, bad, *library(tmp_path))
    assert added.stdout == "1 new report; 1 refused: 1 the file is empty\n"
    assert added.stderr.endswith(
        f"1 not read; `retold status --problems --library {tmp_path / 'news.db'}` lists them.\n"
    )
    (one,) = lines_of(problems(tmp_path))
    assert (one.pop("at")[:2], one) == (
        "20",
        {
            "path": str(bad),
            "place": None,
            "reason": "the file is empty",
            "remedy": "give a file with the text of a report in it",
            "alike": 0,
        },
    )
    listed = run("status", "--problems", *library(tmp_path)).stdout
    assert listed.endswith(f"  {bad}: the file is empty (give a file with the text of a report in it)\n")
    assert json.loads(run("status", "--format", "json", *library(tmp_path)).stdout)["problems"] == 1
    assert "\n1 not read: `retold status --problems" in run("status", *library(tmp_path)).stdout


def test_what_is_read_well_later_is_no_problem_any_more(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("")
    file = write(tmp_path / "in" / "b.jsonl", {"id": "x"}, {"id": "y", "text": AGENCY}, {"id": "z"})
    run("add", tmp_path / "in", *library(tmp_path))
    no_text = (str(file), 1, "no text"), (str(file), 3, "no text")
    assert refused(tmp_path) == [(str(tmp_path / "in" / "a.txt"), None, "the file is empty"), *no_text]
    (tmp_path / "in" / "a.txt").write_text(OTHER)
    run("add", tmp_path / "in" / "a.txt", *library(tmp_path))
    assert refused(tmp_path) == [*no_text]
    write(file, {"id": "x", "text": OTHER}, {"id": "y", "text": AGENCY})
    run("add", file, *library(tmp_path))
    assert refused(tmp_path) == []
    assert run("status", "--problems", *library(tmp_path)).stdout == "Everything that was added could be read.\n"


def test_what_is_gone_is_no_problem_any_more(tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text("")
    run("add", tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "mistyped", *library(tmp_path))
    assert [(path, reason) for path, _, reason in refused(tmp_path)] == [
        (str(tmp_path / "a.txt"), "the file is empty"),
        (str(tmp_path / "b.txt"), "the file is empty"),
        (str(tmp_path / "mistyped"), "there is no such file or folder"),
    ]
    (tmp_path / "a.txt").unlink()
    run("add", *library(tmp_path))
    assert [path for path, *_ in refused(tmp_path)] == [str(tmp_path / "b.txt")]


def test_files_are_the_same_from_another_folder(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("")
    monkeypatch.chdir(tmp_path)
    run("add", "a.txt", *library(tmp_path))
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")
    run("add", "../a.txt", *library(tmp_path))
    assert refused(tmp_path) == [(str(tmp_path / "a.txt"), None, "the file is empty")]


def test_few_problems_have_a_line_each(capsys):
    report_problems([Problem("a", "no text", "give it"), Problem("b.jsonl", "no text", "give it", 2, fatal=False)])
    assert capsys.readouterr().err == "not read: a: no text (give it)\nnote: b.jsonl, line 2: no text (give it)\n"


def test_many_problems_are_counted_by_reason_the_most_frequent_first(capsys):
    known = [Problem("n", f"is a copy of 'r{n}'", "leave it", n, fatal=False) for n in range(1, 9)]
    wide = [Problem("w", f"larger than {n} GB", "cut it") for n in (2, 30)]
    empty = [Problem(f"e{n}", "no text", "give it") for n in range(1200)]
    report_problems([*known, *wide, Problem("one", "not a feed", "give one"), *empty])
    assert capsys.readouterr().err.splitlines() == [
        "1,200 times, the first: not read: e0: no text (give it)",
        "2 times, the first: not read: w: larger than 2 GB (cut it)",
        "not read: one: not a feed (give one)",
        "8 times, the first: note: n, number 1: is a copy of 'r1' (leave it)",
    ]


def test_of_many_reasons_the_rest_is_counted(capsys):
    words = "abcdefghijklm"
    report_problems(Problem(word, f"has {word}", "see") for word in words)
    lines = capsys.readouterr().err.splitlines()
    assert (len(lines), lines[-1]) == (11, "... and 3 more problems of 3 other kinds.")
    report_problems(Problem(word, f"has {word}", "see") for word in words[:11])
    assert capsys.readouterr().err.splitlines()[-1] == "... and 1 more problem of 1 other kind."


def test_files_of_other_kinds_are_counted(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a.txt", "b.png", "c.png"):
        (folder / name).write_text(AGENCY)
    assert run("add", folder, *library(tmp_path)).stderr.endswith("\n2 files of other kinds left alone.\n")
    (folder / "b.png").unlink()
    assert run("add", folder, *library(tmp_path)).stderr == "1 file of other kinds left alone.\n"


def test_an_empty_name_is_not_this_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(AGENCY)
    done = run("add", "", *library(tmp_path))
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.endswith("it is empty; give a file, a folder or an address\n")


def test_what_is_only_counted_is_counted(tmp_path):
    (tmp_path / "a.jsonl").write_text('{"text": ""}\n' * 1_007 + json.dumps({"id": "a", "text": AGENCY}))
    added = run("add", tmp_path / "a.jsonl", *library(tmp_path))
    assert added.stdout == "1 new report; 1,007 refused: 1,007 no text\n"
    assert "\n1,007 not read; `retold status" in added.stderr
    assert [one["alike"] for one in lines_of(problems(tmp_path))] == [6, *[0] * 1_000]
    assert json.loads(run("status", "--format", "json", *library(tmp_path)).stdout)["problems"] == 1_007


def test_a_link_that_leads_nowhere_stays_a_problem_while_it_is_there(tmp_path):
    (tmp_path / "a.txt").symlink_to("nowhere.txt")
    (tmp_path / "b.txt").write_text(AGENCY)
    run("add", tmp_path, *library(tmp_path))
    run("add", tmp_path / "b.txt", *library(tmp_path))
    assert [path for path, _, _ in refused(tmp_path)] == [str(tmp_path / "a.txt")]


def test_what_is_not_english_is_told_in_the_status(tmp_path):
    text = "Ein Brand ist am Dienstag in einer Lagerhalle am Hafen ausgebrochen, und niemand wurde verletzt, wie die "
    write(
        tmp_path / "a.jsonl",
        {"id": "de", "text": text + "Feuerwehr am späten Abend in Varn mitteilte."},
        {"id": "en", "text": AGENCY},
    )
    run("add", tmp_path / "a.jsonl", *library(tmp_path))
    assert "\nNot read       1 report, not in English (de 1)\n" in run("status", *library(tmp_path)).stdout
    assert json.loads(run("status", "--format", "json", *library(tmp_path)).stdout)["unread"] == {"de": 1}
