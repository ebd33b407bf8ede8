import json
import re
import threading
import time

import msgspec
from fastapi.testclient import TestClient

from retold.formats.asked import quoted_json
from retold.library.library import Library
from retold.model import Report
from retold.web import create_app
from web.conftest import OWN, WIRE
from web.test_pages import words


def found(client, address):
    """The record at an address, once it is made."""
    until = time.monotonic() + 20
    while (answer := client.get(address)).status_code == 202 and time.monotonic() < until:
        time.sleep(0.02)
    return answer.json()


def test_every_wording_stands_with_all_who_have_it(client, path):
    record = found(client, "/quotes.json?words=nobody+saw+the+other+boat")
    with Library(path) as library:
        quoted = library.quote("nobody saw the other boat", limit=10)
        names = {carrier.report for one in quoted.utterances for told in one.wordings for carrier in told.carriers}
        reports = {name: library.report(name) for name in names}
        told = quoted_json(quoted, reports, dict.fromkeys(names, "wire"))
        assert record == json.loads(msgspec.json.encode(told))
    page = client.get("/quotes?words=nobody+saw+the+other+boat").text
    assert "Ole Berg: 2 wordings, 5 reports, 2 independent accounts" in words(page)
    assert 'within <mark class="w">seconds</mark>' in page
    links = set(re.findall(r'href="(/report/[^"]+)"', page))
    assert len(links) == 5
    assert all('id="passage"' in client.get(link.partition("#")[0]).text for link in links)


def test_a_speaker_narrows_it_down(client):
    assert len(found(client, "/quotes.json?words=the+fog+came+down&speaker=Berg")["utterances"]) == 1
    assert found(client, "/quotes.json?words=the+fog+came+down&speaker=Voll")["utterances"] == []
    assert "No quotation has most of these words" in client.get("/quotes?words=zeppelin").text


def test_without_words_the_page_asks_for_some(client):
    page = client.get("/quotes")
    assert (page.status_code, "A few of its words will do" in page.text) == (200, True)
    assert found(client, "/quotes.json")["utterances"] == []


def test_a_page_waits_for_reports_that_are_read(tmp_path, monkeypatch):
    quote, go_on = Library.quote, threading.Event()

    def slowly(self, asked, speaker=None, progress=None, **given):
        progress("reading", 3, 7)
        go_on.wait(10)
        return quote(self, asked, speaker, progress, **given)

    with Library(tmp_path / "news.db") as library:
        library.add([Report("wire", WIRE), Report("own", OWN)])
    monkeypatch.setattr(Library, "quote", slowly)
    monkeypatch.setattr("retold.web.desk.PATIENCE", 0.02)
    with TestClient(create_app(tmp_path / "news.db"), base_url="http://localhost") as asking:
        page = asking.get("/quotes?words=nobody+saw")
        assert (page.headers["refresh"], "being read: 3 of 7" in page.text) == ("1", True)
        answer = asking.get("/quotes.json?words=nobody+saw")
        assert (answer.status_code, answer.json()) == (
            202,
            {"quoting": "nobody saw", "step": "reading", "done": 3, "of": 7},
        )
        go_on.set()
        assert found(asking, "/quotes.json?words=nobody+saw")["utterances"]
