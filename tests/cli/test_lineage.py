import json

import pytest
from click.testing import CliRunner

from lineage.texts import FERRY, FERRY_RETOLD, HARVEST
from retold.cli.main import retold

TRIM = FERRY.rsplit(". ", 2)[0] + "."


def run(*arguments):
    result = CliRunner().invoke(retold, ["lineage", *map(str, arguments)], catch_exceptions=False)
    assert "\x1b" not in result.stdout
    return result


def write(folder, texts, **more):
    path = folder / "reports.jsonl"
    records = [{"id": name, "text": text, "title": f"On {name}", **more} for name, text in texts.items()]
    path.write_text("".join(json.dumps(record) + "\n" for record in records))
    return path


@pytest.fixture
def reports(tmp_path):
    return write(tmp_path, {"ferry": FERRY, "trim": TRIM, "harvest": HARVEST}, publisher="The Tribune")


def test_a_family_is_a_tree_with_kinds_shares_and_reasons(reports):
    lines = run(reports).stdout.splitlines()
    assert lines[0] == "Lineage ferry  2 reports"
    assert "ferry" in lines
    assert "└── trim" in lines
    assert "    trim; undecided which of the two is from the other: 100% of this one, 59% of" in lines
    assert any(line.startswith("      - ") and "words in runs" in line for line in lines)
    assert not any("harvest" in line for line in lines)
    assert max(map(len, lines)) <= 80


def test_the_report_that_was_asked_for_is_marked(reports):
    assert "└── trim  <- this one" in run(reports, "--id", "trim").stdout.splitlines()


def test_a_report_without_relatives_is_a_family_of_its_own(reports):
    shown = run(reports, "--id", "harvest").stdout
    assert "Lineage harvest  1 report\n" in shown
    assert "harvest  <- this one\n" in shown


def test_a_report_may_be_named_by_its_file(tmp_path):
    for name, text in (("ferry", FERRY), ("trim", TRIM)):
        (tmp_path / f"{name}.txt").write_text(text)
    by_id = run(tmp_path, "--id", "trim").stdout
    assert "<- this one" in by_id
    assert run(tmp_path, "--id", tmp_path / "trim.txt").stdout == by_id
    beside = run(tmp_path / "trim.txt", tmp_path)
    assert (beside.stdout, beside.stderr) == (by_id, "")


def test_a_name_that_nobody_has_brings_the_nearest(reports):
    result = CliRunner().invoke(retold, ["lineage", str(reports), "--id", "harvst"])
    assert str(result.exception) == (
        "No report 'harvst' among these 3. Did you mean 'harvest'? `retold group` lists the ids."
    )


def test_where_nothing_was_taken_over(tmp_path):
    shown = run(write(tmp_path, {"ferry": FERRY, "harvest": HARVEST})).stdout
    assert shown == "No two of these reports are of one lineage; `retold group` lists them.\n"


def test_json_has_everything(reports):
    family = json.loads(run(reports, "--id", "trim", "--format", "json").stdout)
    assert (family["id"], family["members"], family["top"]) == ("ferry", ["ferry", "trim"], "ferry")
    assert family["reports"]["trim"] == {"title": "On trim", "publisher": "The Tribune", "url": None}
    (edge,) = family["edges"]
    shown = {name: edge[name] for name in ("child", "parent", "main", "kind", "direction", "certain", "share_child")}
    assert shown == {
        "child": "trim",
        "parent": "ferry",
        "main": True,
        "kind": "trim",
        "direction": "undecided",
        "certain": True,
        "share_child": 1.0,
    }
    assert [TRIM[start:end] for start, end in edge["passages"]] == [TRIM[:-1]]
    assert [json.loads(line) for line in run(reports, "--format", "jsonl").stdout.splitlines()] == [family]


def test_json_of_several_families_takes_a_choice(reports):
    result = CliRunner().invoke(retold, ["lineage", str(reports), "--id", "trim", "--format", "json"])
    assert result.exit_code == 0
    two = {"ferry": FERRY, "trim": TRIM, "harvest": HARVEST, "copy": HARVEST}
    result = CliRunner().invoke(retold, ["lineage", str(write(reports.parent, two)), "--format", "json"])
    assert (
        "Error: 2 families here: copy, ferry. Name one, of files with --id; --format jsonl takes all." in result.stderr
    )


def test_a_thousand_copies_are_one_branch(tmp_path):
    texts = {f"copy-{number:03}": FERRY for number in range(1000)}
    shown = run(write(tmp_path, {"a": FERRY, **texts, "trim": TRIM}), "--id", "copy-700").stdout
    assert "Lineage a  1,002 reports\n" in shown
    assert "and 1,000 more copies of the same text: copy-000, copy-001, copy-700 (this one), ..." in " ".join(
        shown.split()
    )
    assert len(shown.splitlines()) < 20


def test_nothing_from_a_report_steers_the_terminal(tmp_path):
    shown = run(write(tmp_path, {"[bold]\x1b[31mferry\u202e": FERRY, "trim\x07": TRIM})).stdout
    assert "[bold]\ufffd[31mferry\ufffd" in shown
    assert not set("\x1b\x07\u202e") & set(shown)


def test_a_report_that_many_took_from_shows_some_of_them_and_the_one_that_was_asked_for(tmp_path):
    cuts = {f"cut-{number:02}": f"{TRIM} Edition {number} went to print at nine." for number in range(30)}
    shown = run(write(tmp_path, {"a": FERRY, **cuts}), "--id", "cut-27").stdout
    assert "cut-27  <- this one" in shown
    assert shown.endswith("... and 9 more reports (--format json has all)\n")


def test_passages_from_another_lineage(tmp_path):
    first, *rest = HARVEST.split(". ")
    middle = FERRY.split(". ")
    mixed = ". ".join([first, *middle[1:3], *rest])
    shown = run(write(tmp_path, {"ferry": FERRY, "mixed": mixed}), "--id", "mixed").stdout
    assert "\n- also shares passages with ferry: embed" in shown
    both = write(tmp_path, {"ferry": FERRY, "mixed": mixed})
    assert "mixed shares with ferry: embed" in run(both, "--id", "ferry").stdout
    none, *listed = run(both).stdout.splitlines()
    assert none == "No two of these reports are of one lineage; `retold group` lists them."
    assert listed[1] == "PASSAGES SHARED ACROSS LINEAGES"
    assert listed[2].startswith("  - mixed shares with ferry: embed (")


def test_a_link_that_is_not_proven_says_so(tmp_path):
    proven = run(write(tmp_path, {"ferry": FERRY, "trim": TRIM})).stdout
    shorter = FERRY_RETOLD.rsplit(". ", 1)[0] + "."
    plausible = run(write(tmp_path, {"ferry": FERRY, "retold": shorter})).stdout
    assert "not proven" not in proven
    assert "plausible, not proven" in " ".join(plausible.split())
