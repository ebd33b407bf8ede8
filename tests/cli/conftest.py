"""What tests of the commands share."""

import pytest

from cli.shelf import REPORTS, record, run, write


@pytest.fixture(scope="session")
def filled(tmp_path_factory):
    """A library with three reports, which no test changes."""
    folder = tmp_path_factory.mktemp("filled")
    source = write(folder / "reports.jsonl", *(record(name, *REPORTS[name]) for name in REPORTS))
    assert run("add", source, "--library", folder / "news.db").exit_code == 0
    return folder / "news.db"


@pytest.fixture(autouse=True)
def at_home(tmp_path, monkeypatch):
    """A place of its own for the library that is taken where none is named."""
    monkeypatch.setenv("RETOLD_LIBRARY", str(tmp_path / "home" / "retold.db"))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def asks(filled, monkeypatch):
    """Commands on the filled library."""
    monkeypatch.setenv("RETOLD_LIBRARY", str(filled))
    return run
