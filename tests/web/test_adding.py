import re
import time

import pytest
from fastapi.testclient import TestClient

from retold.library.library import Library
from retold.web import create_app
from web.conftest import EVIL, OWN, WIRE, reports
from web.test_dropping import hand

TOKEN = "a-token-of-the-test"


@pytest.fixture
def small(tmp_path):
    with Library(tmp_path / "news.db") as library:
        library.add([reports()[-1]])
    return tmp_path / "news.db"


@pytest.fixture
def desk(small):
    with TestClient(create_app(small, token=TOKEN), base_url="http://localhost") as client:
        yield client


def add(client, *files, **given):
    return hand(client, *files, address="/add", **given)


def settled(client, answer):
    """What came of an addition, once it is done."""
    until = time.monotonic() + 20
    while "<progress" in answer.text and time.monotonic() < until:
        time.sleep(0.02)
        answer = client.get(answer.url.path)
    return answer


def ids(path):
    with Library(path) as library:
        return {report.id for story in library.stories() for report in library.members(story.id)}


def test_a_text_is_added_with_what_is_said_of_it(desk, small):
    answer = add(desk, texts=(OWN,), token=TOKEN, title="Out of the fog", publisher="Courier", published="2024-05-04")
    page = settled(desk, answer)
    assert page.status_code == 200
    assert "1 new report" in page.text
    [name] = re.findall(r'href="/report/([^"]+)"', page.text)
    with Library(small) as library:
        report = library.report(name)
    assert (report.text, report.title, report.publisher, report.published) == (
        OWN.replace("\r\n", "\n"),
        "Out of the fog",
        "Courier",
        "2024-05-04",
    )
    assert "Out of the fog" in desk.get("/stories?least=1").text


def test_two_files_of_one_name_are_two_reports(desk, small):
    before = len(ids(small))
    for text in (WIRE, OWN):
        assert "1 new report" in settled(desk, add(desk, ("article.txt", text), token=TOKEN)).text
    assert len(ids(small)) == before + 2
    assert "1 known already" in settled(desk, add(desk, ("other.txt", OWN), token=TOKEN)).text


@pytest.mark.parametrize("token", ["", "wrong", TOKEN[:-1], TOKEN + "x", "ü"])
def test_without_the_token_nothing_is_added(desk, small, token):
    before = ids(small)
    answer = add(desk, ("own.txt", OWN), token=token)
    assert (answer.status_code, TOKEN in answer.text) == (403, False)
    assert add(desk, ("own.txt", OWN)).status_code == 403
    assert ids(small) == before


@pytest.mark.parametrize("headers", [{"sec-fetch-site": "cross-site"}, {"origin": "https://evil.example"}])
def test_a_page_from_elsewhere_adds_nothing_even_with_the_token(desk, small, headers):
    before = ids(small)
    assert add(desk, ("own.txt", OWN), token=TOKEN, headers=headers).status_code == 403
    assert ids(small) == before


def test_where_adding_is_not_allowed_there_is_nothing_to_add_at(client):
    assert hand(client, ("own.txt", OWN), address="/add", token="").status_code == 405
    assert client.get("/add").status_code == 404
    assert "/add" not in client.get("/stories").text


def test_where_it_is_allowed_the_list_says_so(desk):
    assert 'href="/add"' in desk.get("/stories").text
    page = desk.get("/add")
    assert (page.status_code, 'type="password" name="token"' in page.text, TOKEN in page.text) == (200, True, False)


def test_what_cannot_be_added_is_said_and_what_was_written_stays(desk):
    page = add(desk, ("noise.txt", bytes(range(256)) * 20), token=TOKEN, publisher=EVIL)
    assert (page.status_code, "noise.txt: binary data" in page.text) == (422, True)
    assert "onerror=alert(2)&gt;" in page.text
    assert TOKEN not in page.text
    page = add(desk, texts=(OWN,), token=TOKEN, published="yesterday")
    assert (page.status_code, "yesterday" in page.text) == (400, True)


def test_another_who_writes_is_told_of(desk, small, monkeypatch):
    monkeypatch.setattr("retold.library.library.PATIENCE", 0.05)
    with Library(small) as library:
        library.add(reports()[0])
        answer = settled(desk, add(desk, ("own.txt", OWN), token=TOKEN))
    assert (answer.status_code, "writ" in answer.text) == (503, True)
    assert "1 new report" in settled(desk, add(desk, ("own.txt", OWN), token=TOKEN)).text


def test_an_addition_that_nobody_made_is_not_there(desk):
    assert desk.get("/add/nothing").status_code == 404


def test_a_path_in_a_name_is_never_opened(desk, small, tmp_path):
    (tmp_path / "secret.txt").write_text("The secret of the vault lies under the third stone of the northern wall.\n")
    for name in (str(tmp_path / "secret.txt"), "../secret.txt", f"file://{tmp_path}/secret.txt"):
        settled(desk, add(desk, (name, OWN), token=TOKEN))
    settled(desk, add(desk, texts=(str(tmp_path / "secret.txt"),), token=TOKEN))
    with Library(small) as library:
        assert all("third stone" not in library.report(name).text for name in ids(small))
