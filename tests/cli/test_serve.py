import sys

import pytest
import uvicorn
from click.testing import CliRunner

from retold.cli.main import retold
from retold.cli.serve import serve
from retold.errors import LibraryMissingError, MissingPackageError
from retold.library import Library
from retold.model import Report


@pytest.fixture
def path(tmp_path):
    with Library(tmp_path / "news.db") as library:
        library.add(Report("barge", "A barge sank on the Lume on Monday, the harbour master said.\n"))
    return tmp_path / "news.db"


@pytest.fixture
def listening(monkeypatch):
    """The servers that would have listened; the turns of threads stay as they are."""
    servers = []
    monkeypatch.setattr(uvicorn.Server, "run", lambda server: servers.append(server))
    monkeypatch.setattr(sys, "setswitchinterval", lambda _: None)
    return servers


def test_only_this_machine_can_ask_unless_told_otherwise(path, listening):
    result = CliRunner().invoke(retold, ["serve", "--library", str(path)])
    assert (result.exit_code, "http://127.0.0.1:8484/" in result.output) == (0, True)
    [server] = listening
    assert (server.config.host, server.config.port, server.config.proxy_headers) == ("127.0.0.1", 8484, False)


def test_an_address_of_the_sixth_version_is_shown_as_browsers_take_it(path, listening):
    result = CliRunner().invoke(retold, ["serve", "--library", str(path), "--host", "::1", "--port", "9000"])
    assert (len(listening), "http://[::1]:9000/" in result.output) == (1, True)


def test_nothing_listens_without_a_library(tmp_path, listening):
    with pytest.raises(LibraryMissingError):
        CliRunner().invoke(serve, ["--library", str(tmp_path / "none.db")], catch_exceptions=False)
    assert listening == []


def test_without_the_packages_it_is_said_how_to_get_them(path, monkeypatch):
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    with pytest.raises(MissingPackageError, match=r"retold\[web\]"):
        CliRunner().invoke(serve, ["--library", str(path)], catch_exceptions=False)
