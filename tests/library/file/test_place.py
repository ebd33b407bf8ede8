"""Where the library lies if nobody says otherwise."""

import sys
from pathlib import Path

import pytest

from retold.library.file.place import default_path


def test_the_environment_names_another_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RETOLD_LIBRARY", str(tmp_path / "mine.db"))
    assert default_path() == tmp_path / "mine.db"
    monkeypatch.setenv("RETOLD_LIBRARY", "~/mine.db")
    assert default_path() == Path.home() / "mine.db"


@pytest.mark.parametrize(
    ("platform", "folder"),
    [
        ("linux", ".local/share"),
        ("darwin", "Library/Application Support"),
        ("win32", "AppData/Local"),
    ],
)
def test_the_data_folder_of_each_system(monkeypatch: pytest.MonkeyPatch, platform: str, folder: str) -> None:
    for name in ("RETOLD_LIBRARY", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", platform)
    assert default_path() == Path.home() / folder / "retold" / "retold.db"


def test_the_data_folder_that_the_user_names(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("RETOLD_LIBRARY", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_path() == tmp_path / "retold" / "retold.db"
