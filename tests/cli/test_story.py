"""`retold story` on stories of a library, beside files of the same names."""

import json

from cli.shelf import REPORTS, lines_of, record, run, write
from cli.test_commands import AGENCY, COPY


def test_a_story_is_told_by_its_id_or_that_of_one_of_its_reports(asks):
    told = asks("story", "agency")
    assert "2 reports, 1 independent account  2024-05-06 to 2024-05-07; story agency" in told.stdout
    by_report = asks("story", "copy")
    assert by_report.stdout == told.stdout
    assert by_report.stderr == "note: copy is a report of the story agency.\n"
    assert json.loads(asks("story", "agency", "--format", "json").stdout)["reports"] == ["agency", "copy"]


def test_a_story_of_the_library_as_a_page(asks, tmp_path):
    assert asks("story", "agency", "--format", "html", "-o", tmp_path / "page.html").exit_code == 0
    assert "Gravel barge sinks near Tarnow" in (tmp_path / "page.html").read_text()


def test_a_file_is_read_though_a_library_is_there(asks, tmp_path):
    (tmp_path / "agency").mkdir()
    for name, text in (("a", AGENCY), ("b", COPY)):
        (tmp_path / "agency" / f"{name}.txt").write_text(text)
    assert json.loads(asks("story", "agency", "--format", "json").stdout)["reports"] == ["a", "b"]


def test_a_named_library_is_asked_though_a_file_has_the_name(filled, tmp_path):
    (tmp_path / "agency").mkdir()
    told = run("story", "agency", "--library", filled, "--format", "json")
    assert json.loads(told.stdout)["reports"] == ["agency", "copy"]


def test_a_story_that_has_the_id_of_a_report_of_another_says_so(tmp_path):
    source = write(tmp_path / "a.jsonl", *(record(name, *REPORTS[name]) for name in ("agency", "copy")))
    run("add", source)
    write(source, record("agency", *REPORTS["other"]), record("copy", *REPORTS["copy"]))
    run("add", source)
    assert "note: agency is also a report, of the story agency+2.\n" in run("story", "agency").stderr


def test_a_story_before_the_first_add():
    result = run("story", "agency")
    assert result.exit_code == 1
    assert "no library at" in result.stderr
    assert "there is no such file or folder" in result.stderr


def test_publishers_of_one_house_are_one_account(tmp_path):
    text = "A gravel barge sank on the Lume near Tarnow on Monday. Three sailors swam to the bank, the harbour said."
    other = (
        "Near Tarnow a barge with gravel went down on Monday. The harbour said three sailors swam to the Lume's bank."
    )
    source = write(
        tmp_path / "reports.jsonl",
        {"id": "a", "text": text, "publisher": "Gazette"},
        {"id": "b", "text": other, "publisher": "Courier"},
    )
    (tmp_path / "houses.toml").write_text('[houses]\n"Meridian" = ["Gazette", "Courier"]\n')
    run("add", source)

    def most(*arguments):
        (told,) = lines_of(run("story", *arguments, "--format", "jsonl"))
        return max(claim["independent"]["high"] for claim in told["claims"])

    assert (most(source), most("a")) == (2, 2)
    houses = "--publishers", "houses.toml"
    assert (most(source, *houses), most("a", *houses)) == (1, 1)

    def accounts(*arguments):
        (record,) = lines_of(run("compare", *arguments, "--format", "jsonl"))
        return max(claim["independent"]["high"] for claim in record["claims"])

    assert (accounts(source), accounts(source, *houses), accounts("a", "b", *houses)) == (2, 1, 1)

    def of_group(*arguments):
        return next(
            one["roots"]["high"] for one in lines_of(run("group", *arguments, "--format", "jsonl")) if "roots" in one
        )

    assert (of_group(source), of_group(source, *houses)) == (2, 1)


def test_files_that_are_one_story_whatever_they_tell(tmp_path):
    source = write(tmp_path / "all.jsonl", *(record(name, *REPORTS[name]) for name in REPORTS))
    (told,) = lines_of(run("story", source, "--format", "jsonl"))
    assert (told["reports"], told["left_out"]) == (["agency", "copy"], [])
    result = run("story", source, "--format", "json")
    assert [one["report"] for one in json.loads(result.stdout)["left_out"]] == ["other"]
    assert "left out: other  Tram tickets to cost three crowns: like no story here" in result.stderr
    assert "1 of 3 reports is not in the story below" in run("story", source).stdout
    assert json.loads(run("story", source, "--one-story", "--format", "json").stdout)["reports"] == list(REPORTS)
    run("report", source, "--one-story", "-o", tmp_path / "page.html")
    assert "Tram tickets" in (tmp_path / "page.html").read_text()


def test_one_story_is_of_files(asks, tmp_path):
    assert "--one-story is for files and folders" in asks("story", "agency", "--one-story").stderr
    assert "--one-story is for files and folders" in asks("claim", "agency:abcdef", "--one-story").stderr
    source = write(tmp_path / "all.jsonl", record("agency", *REPORTS["agency"]))
    assert "there is one" in run("story", source, "--one-story", "--id", "agency").stderr
