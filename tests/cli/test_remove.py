"""`retold remove`: what is taken out, and what is asked before."""

import json

import pytest

from cli.shelf import REPORTS, lines_of, record, run, write
from retold.errors import UnknownReportError


@pytest.fixture
def own(tmp_path):
    """A library that the test may change."""
    source = write(tmp_path / "reports.jsonl", *(record(name, *REPORTS[name]) for name in REPORTS))
    run("add", source)


@pytest.mark.usefixtures("own")
def test_remove_takes_reports_out():
    assert run("remove", "copy", "--yes").stdout.startswith("1 report removed")
    assert [one["report"] for one in lines_of(run("search", "barge", "--format", "jsonl"))] == ["agency"]
    removed = json.loads(run("remove", "other", "--yes", "--format", "json").stdout)
    assert (removed["reports"], removed["changes"]) == (["other"], {"ended": 1})


@pytest.mark.usefixtures("own")
def test_remove_asks_where_it_can_and_else_needs_yes():
    result = run("remove", "copy")
    assert (result.exit_code, result.stderr) == (
        1,
        "Error: nothing was removed: where nobody can be asked, --yes is needed.\n",
    )
    assert json.loads(run("status", "--format", "json").stdout)["reports"] == 3


@pytest.mark.usefixtures("own")
def test_one_unknown_id_and_nothing_is_removed():
    with pytest.raises(UnknownReportError, match="'agancy'"):
        run("remove", "copy", "agancy", "--yes")
    assert json.loads(run("status", "--format", "json").stdout)["reports"] == 3
