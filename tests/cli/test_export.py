"""`retold export`, and what no output may be written over."""

import pytest

from cli.shelf import lines_of
from retold.errors import LibraryInTheWayError


def test_export_is_what_group_writes(asks, tmp_path):
    shown = lines_of(asks("export"))
    assert [(one["id"], one["story"]) for one in shown if "id" in one] == [
        ("agency", "agency"), ("copy", "agency"), ("other", "other"),
    ]  # fmt: skip
    assert [(one["link"]["a"], one["link"]["b"]) for one in shown if "link" in one] == [("agency", "copy")]
    result = asks("export", "-o", tmp_path / "out.jsonl")
    assert (tmp_path / "out.jsonl").read_text() == asks("export").stdout
    assert result.stderr == f"3 reports written: {tmp_path / 'out.jsonl'}\n"


def test_export_where_nothing_can_be_written(asks, tmp_path):
    assert asks("export", "-o", tmp_path / "new" / "out.jsonl").exit_code == 0
    result = asks("export", "-o", tmp_path)
    assert (result.exit_code, result.stderr) == (1, f"Error: {tmp_path} can't be written: Is a directory\n")


OUTPUTS = {
    "stories": ("stories",),
    "story": ("story", "agency", "--format", "html"),
    "lineage": ("lineage", "agency", "--format", "jsonl"),
    "search": ("search", "barge", "--format", "json"),
    "read": ("read", "agency"),
    "export": ("export",),
}


@pytest.mark.parametrize("command", OUTPUTS.values(), ids=OUTPUTS)
@pytest.mark.parametrize("ending", ["", "-wal", ".lock"], ids=["library", "wal", "lock"])
def test_no_output_goes_over_the_library(asks, filled, command, ending):
    before = filled.read_bytes()
    with pytest.raises(LibraryInTheWayError, match="Name another file to write to"):
        asks(*command, "-o", f"{filled}{ending}")
    assert filled.read_bytes() == before


def test_an_output_that_fails_leaves_the_older_one(asks, tmp_path, monkeypatch):
    (tmp_path / "stories.jsonl").write_text("old\n")
    monkeypatch.setattr("retold.formats.library.roots_json", lambda _: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        asks("stories", "--format", "jsonl", "-o", "stories.jsonl")
    assert [path.name for path in tmp_path.iterdir()] == ["stories.jsonl"]
    assert (tmp_path / "stories.jsonl").read_text() == "old\n"


def test_parquet_needs_a_folder(asks):
    assert "parquet needs a folder: -o FOLDER." in asks("export", "--format", "parquet").stderr
