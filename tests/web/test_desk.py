import threading
import time

import pytest
from fastapi.testclient import TestClient

from retold.errors import LibraryMissingError
from retold.library.file.place import houses_file
from retold.library.library import Library
from retold.model import Report
from retold.web import create_app
from retold.web.desk import Desk
from retold.web.works import Work

BARGE = Report("barge", "A barge sank on the Lume on Monday, the harbour master said.\n", "Barge sinks", "2024-05-01")
FIRE = Report(
    "fire", "A fire broke out in the mill of Arnhus on Tuesday, a fireman said.\n", "Mill burns", "2024-05-02"
)


@pytest.fixture
def small(tmp_path):
    with Library(tmp_path / "news.db") as library:
        library.add([BARGE])
    return tmp_path / "news.db"


def asking(path):
    return TestClient(create_app(path), base_url="http://localhost", raise_server_exceptions=False)


def test_a_page_waits_for_a_story_that_takes_long(small, monkeypatch):
    told, go_on = Library.story, threading.Event()

    def slowly(self, name, progress=None):
        progress("reading", 3, 7)
        go_on.wait(10)
        return told(self, name, progress)

    monkeypatch.setattr(Library, "story", slowly)
    with asking(small) as client:
        page = client.get("/story/barge")
        assert (page.status_code, page.headers["refresh"]) == (200, "1")
        assert "reading, 3 of 7" in page.text
        answer = client.get("/story/barge.json")
        assert answer.status_code == 202
        assert answer.json() == {"telling": "barge", "step": "reading", "done": 3, "of": 7}
        go_on.set()
        until = time.monotonic() + 10
        while client.get("/story/barge.json").status_code == 202 and time.monotonic() < until:
            time.sleep(0.02)
        assert client.get("/story/barge.json").json()["reports"] == ["barge"]


def test_a_story_is_told_once_as_long_as_its_reports_stay(small, monkeypatch):
    told, times = Library.story, []
    monkeypatch.setattr(Library, "story", lambda self, *given: times.append(1) or told(self, *given))
    monkeypatch.setattr("retold.web.desk.PATIENCE", 30)
    desk = Desk(small)
    with desk.open() as library:
        reports = library.members("barge")
    assert desk.story("barge", reports) == desk.story("barge", reports)
    assert len(times) == 1
    desk.story("barge", [Report("barge", "Another text.")])
    assert len(times) == 2
    houses_file(small).write_text('[houses]\n"Post House" = ["The Post", "Evening Post"]\n')
    desk.story("barge", reports)
    assert len(times) == 3


def test_what_nobody_waits_for_any_more_is_not_done(small, monkeypatch):
    begun, go_on = [], threading.Event()
    monkeypatch.setattr("retold.web.desk.PATIENCE", 0.01)
    monkeypatch.setattr("retold.web.works.REMEMBERED", 3)
    monkeypatch.setattr(Library, "story", lambda _, name, *__: begun.append(name) or go_on.wait(10))
    desk = Desk(small)
    works = [desk.story(str(number), [BARGE]) for number in range(8)]
    go_on.set()
    for work in works[-3:]:
        work.future.result(10)
    assert sorted(begun) == ["0", "1", "5", "6", "7"]
    assert [work.future.cancelled() for work in works] == [False, False, True, True, True, False, False, False]


def test_what_failed_is_tried_again(small, monkeypatch):
    monkeypatch.setattr("retold.web.desk.PATIENCE", 30)
    desk, told = Desk(small), Library.story
    monkeypatch.setattr(Library, "story", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        desk.story("barge", [BARGE])
    monkeypatch.setattr(Library, "story", told)
    assert desk.story("barge", [BARGE]).id == "barge"


def test_roots_that_are_still_counted_are_not_told_as_known(small, monkeypatch):
    monkeypatch.setattr("retold.web.desk.waiting_among", lambda _, names: list(names))
    monkeypatch.setattr("retold.web.works.Works.made", lambda *_: Work())
    with asking(small) as client:
        [line] = client.get("/stories.json?least=1").json()["stories"]
        assert line["counted"] is False
        assert "still being counted" in client.get("/stories?least=1").text


def test_a_list_waits_for_reports_that_are_read_for_a_name(small, monkeypatch):
    search, go_on = Library.search, threading.Event()
    monkeypatch.setattr(
        Library, "search", lambda self, *words, **asked: go_on.wait(10) and search(self, *words, **asked)
    )
    with asking(small) as client:
        page = client.get("/stories?name=Lume&least=1")
        assert (page.status_code, page.headers["refresh"], "being read" in page.text) == (200, "1", True)
        assert client.get("/stories.json?name=Lume&least=1").json()["searching"] is True
        go_on.set()
        until = time.monotonic() + 10
        while client.get("/stories.json?name=Lume&least=1").json()["searching"] and time.monotonic() < until:
            time.sleep(0.02)
        assert [one["id"] for one in client.get("/stories.json?name=Lume&least=1").json()["stories"]] == ["barge"]


def test_pages_are_read_while_another_writes(small):
    with asking(small) as client, Library(small) as writer:
        writer.add([FIRE])  # holds the lock until it is closed
        for address in ("/stories?least=1", "/report/barge", "/report/fire", "/compare/barge/fire"):
            assert client.get(address).status_code == 200, address
        assert [one["id"] for one in client.get("/stories.json?least=1").json()["stories"]] == ["fire", "barge"]
        writer.add([Report("late", "A mast fell in Sund on Friday, a sailor said.\n", "Mast falls", "2024-05-09")])
        assert client.get("/stories.json?least=1").json()["stories"][0]["id"] == "late"


def test_a_library_that_is_not_there_is_said_and_not_made(tmp_path):
    with asking(tmp_path / "none.db") as client:
        answer = client.get("/stories")
    assert (answer.status_code, "retold add" in answer.text) == (503, True)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(LibraryMissingError), Desk(tmp_path / "none.db").open():
        pass


def test_an_empty_library_says_what_to_do(tmp_path):
    with Library(tmp_path / "news.db") as library:
        library.add([BARGE])
        library.remove("barge")
    with asking(tmp_path / "news.db") as client:
        assert "The library is empty" in client.get("/stories").text
