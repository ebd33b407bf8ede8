import re
import socket
import sys

import pytest
import uvicorn
from click.testing import CliRunner
from fastapi.testclient import TestClient

from retold.cli.main import retold
from retold.cli.serve import serve
from retold.errors import LibraryMissingError, MissingPackageError
from retold.library.library import Library
from retold.model import Report


@pytest.fixture
def path(tmp_path):
    with Library(tmp_path / "news.db") as library:
        library.add(Report("barge", "A barge sank on the Lume on Monday, the harbour master said.\n"))
    return tmp_path / "news.db"


@pytest.fixture
def listening(monkeypatch):
    """The servers that would have answered with where they listen; the turns of threads stay as they are."""
    servers = []

    def run(server, sockets):
        servers.append((server, sockets[0].getsockname()[:2]))
        sockets[0].close()

    monkeypatch.setattr(uvicorn.Server, "run", run)
    monkeypatch.setattr(sys, "setswitchinterval", lambda _: None)
    return servers


def test_only_this_machine_can_ask_unless_told_otherwise(path, listening):
    result = CliRunner().invoke(retold, ["serve", "--library", str(path), "--port", "0"])
    [(server, (host, port))] = listening
    assert (result.exit_code, host, server.config.proxy_headers) == (0, "127.0.0.1", False)
    assert f"http://127.0.0.1:{port}/ " in result.output
    assert {one.name: one.default for one in serve.params}["port"] == 8484


def test_an_address_of_the_sixth_version_is_shown_as_browsers_take_it(path, listening):
    if not socket.has_dualstack_ipv6():
        pytest.skip("no IPv6 on this machine")
    result = CliRunner().invoke(retold, ["serve", "--library", str(path), "--host", "::1", "--port", "0"])
    [(_, (_, port))] = listening
    assert f"http://[::1]:{port}/ " in result.output


def test_a_port_that_is_taken_is_said(path, listening):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        result = CliRunner().invoke(retold, ["serve", "--library", str(path), "--port", port])
    assert (result.exit_code, listening) == (1, [])
    assert f"can't listen at 127.0.0.1, port {port}: Address already in use; try --port 0.\n" in result.output
    assert "http://" not in result.output


def test_an_address_of_another_machine_is_not_one_of_this(path, listening):
    result = CliRunner().invoke(retold, ["serve", "--library", str(path), "--host", "192.0.2.1", "--port", "0"])
    assert (result.exit_code, listening) == (1, [])
    assert result.output.endswith("can't listen at 192.0.2.1, port 0: Cannot assign requested address.\n")


def test_nothing_listens_without_a_library(tmp_path, listening):
    with pytest.raises(LibraryMissingError):
        CliRunner().invoke(serve, ["--library", str(tmp_path / "none.db")], catch_exceptions=False)
    assert listening == []


def test_without_the_packages_it_is_said_how_to_get_them(path, monkeypatch):
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    with pytest.raises(MissingPackageError, match=r"retold\[web\]"):
        CliRunner().invoke(serve, ["--library", str(path)], catch_exceptions=False)


def test_adding_is_allowed_with_a_token_that_only_the_terminal_shows(path, listening):
    without = CliRunner().invoke(retold, ["serve", "--library", str(path), "--port", "0"])
    result = CliRunner().invoke(retold, ["serve", "--library", str(path), "--port", "0", "--allow-add"])
    again = CliRunner().invoke(retold, ["serve", "--library", str(path), "--port", "0", "--allow-add"])
    [token] = re.findall(r"/add reports can be added with the token (\S{16,})\n", result.output)
    assert token not in again.output
    assert "token" not in without.output
    apps = [server.config.app for server, _ in listening]
    statuses = [TestClient(app, base_url="http://localhost").get("/add").status_code for app in apps]
    assert statuses == [404, 200, 200]
