import pytest
from fastapi.testclient import TestClient

from retold.library.library import Library
from retold.web import create_app
from retold.web.guard import HEADERS, is_own


@pytest.mark.parametrize(
    "host", ["localhost", "localhost:8484", "127.0.0.1:8484", "[::1]:8484", "192.168.0.7", "LOCALHOST"]
)
def test_asked_by_a_name_of_this_machine(host):
    assert is_own(host)


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "",
        "localhost@evil.example",
        "evil.example#localhost",
        "localhost/evil",
        "localhost:port",
        "[::1",
        "localhost, evil.example",
    ],
)
def test_asked_by_another_name(host):
    assert not is_own(host)


def test_a_name_may_be_allowed(path):
    with TestClient(create_app(path, ["desk.example"]), base_url="http://desk.example:80") as client:
        assert client.get("/style.css").status_code == 200
        assert client.get("/style.css", headers={"host": "other.example"}).status_code == 421


def test_another_name_is_told_nothing(client):
    answer = client.get("/stories", headers={"host": "rebound.example"})
    assert (answer.status_code, "Ferries" in answer.text) == (421, False)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_there_is_only_something_to_read(client, method):
    answer = client.request(method, "/stories")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")


def test_a_head_is_answered(client):
    assert client.head("/stories").status_code == 200


@pytest.mark.parametrize("address", ["/stories", "/nothing", "/stories?page=x", "/story/wire.json", "/style.css"])
def test_every_answer_has_the_headers(client, address):
    answer = client.get(address)
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS


def test_a_fault_has_the_headers_too(client, monkeypatch):
    monkeypatch.setattr(Library, "reading", lambda *_: 1 / 0)
    answer = client.get("/report/wire")
    assert answer.status_code == 500
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS


def test_no_script_may_run():
    policy = HEADERS["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script" not in policy
    assert "unsafe" not in policy


def test_an_endless_address_is_refused(client):
    assert client.get(f"/report/{'a' * 9000}").status_code == 414
