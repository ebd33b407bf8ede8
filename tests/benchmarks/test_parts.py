"""What the benchmarks share."""

import pytest

from benchmarks import parts


def test_parts_are_printed_one_after_the_other(capsys):
    measured = {"first": lambda setting: iter([f"{setting} lines"]), "second": lambda _: iter(["more"])}
    parts.run(measured, ["second", "first"], "machine", "three")
    printed = [line for line in capsys.readouterr().out.splitlines() if line and not line.startswith("(")]
    assert printed == ["machine", "## second", "more", "## first", "three lines"]


def test_without_data_it_is_said_how_to_name_them(tmp_path, monkeypatch):
    monkeypatch.setattr(parts, "SHARED", tmp_path)
    with pytest.raises(SystemExit, match="RETOLD_SHARED"):
        parts.data_or_exit()
    (tmp_path / "data").mkdir()
    assert parts.data_or_exit() == tmp_path
