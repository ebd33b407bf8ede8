import json

import pytest
from click.testing import CliRunner

from retold.cli.main import retold

AGENCY = """A barge with 40 tonnes of gravel sank on the river Lume near Tarnow on Monday, the harbour master said.

The three men on board swam ashore and were taken to hospital with chills. "We heard a crack and then the water
came," the skipper, Jan Rost, told reporters.

The river will stay closed to ships until Thursday while divers look for the wreck. It is unclear who owns the barge.
"""
COPY = AGENCY.replace("40 tonnes", "60 tonnes")
OTHER = """The city council of Aldburg voted on Wednesday to raise the price of a tram ticket from two to three crowns.

Mayor Lena Hahn said the money was needed for new tracks. The opposition spoke of a tax on the poor.
"""


@pytest.fixture
def reports(tmp_path):
    for name, text in (("agency", AGENCY), ("copy", COPY), ("other", OTHER)):
        (tmp_path / f"{name}.txt").write_text(text)
    return tmp_path


def run(*arguments):
    result = CliRunner().invoke(retold, [str(argument) for argument in arguments])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def test_compare_tells_the_relation_first(reports):
    result = run("compare", reports / "agency.txt", reports / "copy.txt")
    assert result.exit_code == 0
    assert "derived" in result.stdout.split("SENTENCES")[0]
    assert "[-40-]" in result.stdout
    assert "{+60+}" in result.stdout
    assert max(len(line) for line in result.stdout.splitlines()) <= 80
    assert "\x1b" not in result.stdout


def test_compare_as_json(reports):
    comparison = json.loads(run("compare", reports / "agency.txt", reports / "copy.txt", "--format", "json").stdout)
    assert (comparison["a"], comparison["b"], comparison["same_story"]) == ("agency", "copy", True)
    assert comparison["relation"]["level"] == "derived"
    numbers = [one for one in comparison["differences"] if one["kind"] == "number"]
    assert [(AGENCY[d["a"]["start"] : d["a"]["end"]], COPY[d["b"]["start"] : d["b"]["end"]]) for d in numbers] == [
        ("40", "60")
    ]


def test_compare_as_a_page(reports):
    page = reports / "out" / "page.html"
    result = run("compare", reports / "agency.txt", reports / "copy.txt", "--format", "html", "-o", page)
    assert result.exit_code == 0
    assert page.read_text().startswith("<!doctype html>")


def test_compare_a_report_with_itself(reports):
    result = run("compare", reports / "agency.txt", reports / "agency.txt")
    assert result.exit_code == 0
    assert "the same file" in result.stderr
    assert "derived, reprint" in result.stdout


def test_compare_the_two_reports_of_one_file(tmp_path):
    lines = [json.dumps({"id": name, "text": text}) for name, text in (("a", AGENCY), ("b", OTHER))]
    (tmp_path / "two.jsonl").write_text("\n".join(lines))
    comparison = json.loads(run("compare", tmp_path / "two.jsonl", "--format", "json").stdout)
    assert (comparison["same_story"], comparison["relation"]["level"]) == (False, "independent")


def test_compare_many_pairs(reports):
    pairs = reports / "pairs.txt"
    pairs.write_text('{"a": "agency", "b": "copy"}\n{"a": "agency", "b": "nobody"}\n{"a": "agency", "b": "other"}\n')
    result = run("compare", reports, "--pairs", pairs, "--format", "jsonl")
    records = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(one["b"], one["relation"]["level"]) for one in records] == [("copy", "derived"), ("other", "independent")]
    assert "line 2: no report 'nobody'" in result.stderr
    assert run("compare", reports, "--pairs", pairs, "--strict").exit_code == 1


def test_compare_needs_two(reports):
    result = run("compare", reports / "agency.txt")
    assert result.exit_code == 2
    assert "retold compare first.txt second.txt" in result.stderr
    assert "give two reports" in run("compare", "an-id-of-a-library").stderr


def test_group_as_json_lines(reports):
    records = [json.loads(line) for line in run("group", reports, "--format", "jsonl").stdout.splitlines()]
    rows = {record["id"]: (record["story"], record["lineage"]) for record in records if "id" in record}
    assert rows["agency"] == rows["copy"]
    assert rows["other"] not in (rows["agency"], rows["copy"])
    (link,) = [record["link"] for record in records if "link" in record]
    assert {link["a"], link["b"]} == {"agency", "copy"}


def test_story_as_json_and_text(reports):
    told = json.loads(run("story", reports, "--format", "json").stdout)
    assert sorted(told["reports"]) == ["agency", "copy"]
    assert {(claim["independent"]["low"], claim["independent"]["high"]) for claim in told["claims"]} == {(1, 1)}
    assert "2 reports, 1 independent account" in run("story", reports).stdout
    assert run("story", reports, "--id", told["id"], "--format", "json").exit_code == 0


def test_an_unknown_story_is_told_with_those_that_are_known(reports):
    from retold.errors import UnknownStoryError

    with pytest.raises(UnknownStoryError, match="No story 'none' here"):
        run("story", reports, "--id", "none")


def test_read_as_json_lines(reports):
    (record,) = [
        json.loads(line) for line in run("read", reports / "agency.txt", "--format", "jsonl").stdout.splitlines()
    ]
    assert record["text"] == AGENCY
    assert [AGENCY[start:end][:8] for start, end in record["sentences"]] == [
        "A barge ", "The thre", '"We hear', "The rive", "It is un",
    ]  # fmt: skip


@pytest.mark.parametrize("command", ["read", "group", "story"])
def test_problems_are_told_and_the_rest_goes_on(reports, command):
    (reports / "image.txt").write_bytes(b"\x89PNG\0\0")
    result = run(command, reports)
    assert result.exit_code == 0
    assert f"not read: {reports / 'image.txt'}: binary data, not text" in result.stderr
    assert run(command, reports, "--strict").exit_code == 1


@pytest.mark.parametrize("arguments", [("compare", "none.txt", "none2.txt"), ("read", "none"), ("group", "none")])
def test_no_report_at_all_is_an_error(tmp_path, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)
    result = run(*arguments)
    assert result.exit_code == 1
    assert "there is no such file or folder" in result.stderr
    assert "No report could be read" in result.stderr


@pytest.mark.parametrize(
    "text",
    [
        "One sentence.",
        "no sentence end and no capital",
        "!!! ... ???",
        "12 34 56",
        "“",
        "a" * 5000,
        "\u202e\u200b\ufeff",
    ],
    ids=["one", "open", "marks", "numbers", "mark", "endless", "invisible"],
)
def test_strange_reports_are_compared(reports, text):
    (reports / "strange.txt").write_text(text)
    for first, second in (("strange", "agency"), ("agency", "strange"), ("strange", "strange")):
        assert run("compare", reports / f"{first}.txt", reports / f"{second}.txt").exit_code == 0
    assert run("read", reports / "strange.txt").exit_code == 0
    assert run("story", reports).exit_code == 0


@pytest.mark.parametrize("command", [("group",), ("read",), ("lineage",), ("story",)], ids=lambda one: one[0])
def test_no_output_goes_over_a_report_that_is_read(tmp_path, command):
    file = tmp_path / "reports.jsonl"
    file.write_text('{"id": "a", "text": "A barge sank."}\n')
    (tmp_path / "link").symlink_to(file)
    result = CliRunner().invoke(retold, [*command, str(file), "--format", "jsonl", "-o", str(tmp_path / "link")])
    assert (result.exit_code, "is a file to read; name another one to write to" in result.stderr) == (2, True)
    assert file.read_text() == '{"id": "a", "text": "A barge sank."}\n'


@pytest.mark.parametrize("name", ["agency.txt", "new.txt", "deep/er/new.jsonl", "there.html"])
def test_no_output_goes_where_it_would_be_read_as_a_report(reports, name):
    (reports / "there.html").write_text("<p>Somebody's page.</p>")
    before = sorted(reports.rglob("*"))
    result = CliRunner().invoke(retold, ["group", str(reports), "-o", str(reports / name)])
    said = f"{reports / name} lies in {reports}, all of which is read; name a file elsewhere to write to."
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (2, f"Error: {said}")
    assert (reports / "agency.txt").read_text() == AGENCY
    assert sorted(reports.rglob("*")) == before


def test_a_page_of_reports_beside_them_is_no_report(reports):
    page = ["story", str(reports), "--format", "html", "-o", str(reports / "story.html")]
    before = run("group", reports).stdout
    assert CliRunner().invoke(retold, page).exit_code == 0
    grouped = run("group", reports)
    assert grouped.stdout == before
    assert "story.html: a page that Retold made (it is no report; passed over)" in grouped.stderr
    assert CliRunner().invoke(retold, page).exit_code == 0
