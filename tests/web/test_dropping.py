import io
import re
import threading
import time
import zipfile

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from retold.web import apart, create_app, dropping, uploads
from web.conftest import EVIL, OWN, WIRE

HERE = {"sec-fetch-site": "same-origin"}


def hand(client, *files, texts=(), address="/compare", headers=HERE, **fields):
    """Hand over files by name and content, and pasted texts."""
    parts = [("text", (None, text)) for text in texts] + [(name, (None, value)) for name, value in fields.items()]
    parts += [("files", (name, raw if isinstance(raw, bytes) else raw.encode())) for name, raw in files]
    return client.post(address, files=parts or [("text", (None, ""))], headers=headers)


def test_the_form_works_without_scripts_and_says_what_it_takes(client):
    page = client.get("/compare")
    assert 'method="post" action="/compare" enctype="multipart/form-data"' in page.text
    assert page.text.count("<textarea") == 2
    assert '<input type="file" name="files" multiple>' in page.text


def test_two_texts_are_compared(client):
    page = hand(client, texts=(WIRE, OWN))
    assert page.status_code == 200
    assert "Two reports compared" in page.text
    assert "Who said what in A" in page.text
    found = hand(client, texts=(WIRE, OWN), address="/compare.json").json()
    assert (found["comparison"]["a"], found["comparison"]["b"]) == ("text-1", "text-2")


def test_a_text_and_a_file_are_compared(client):
    page = hand(client, ("own.TXT", OWN), texts=(WIRE, ""))
    assert re.findall(r"<strong>(.)</strong>.*\s*<div class=\"quiet\">([\w-]+)", page.text) == [
        ("A", "text-1"),
        ("B", "own"),
    ]


def test_of_more_the_stories_are_told(client):
    files = [("wire.txt", WIRE), ("own.txt", OWN), ("hall.html", f"<html><body><p>{EVIL}</p></body></html>")]
    files.append(("hall.txt", "The town hall of Arnhus was painted on Monday, the mayor said.\n"))
    page = hand(client, *files)
    assert (page.status_code, page.text.count('<section class="story"')) == (200, 1)
    assert "1 of 3 reports is not in the story below" in page.text
    wanted = set(re.findall(r'href="#([^"]+)"', page.text))
    assert wanted <= set(re.findall(r' id="([^"]+)"', page.text))
    record = hand(client, *files, address="/compare.json").json()
    assert [sorted(story["reports"]) for story in record["stories"]] == [["own", "wire"]]
    assert sorted(one["report"] for one in record["left_out"]) == ["hall"]


def test_an_archive_holds_many(client):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("../../etc/wire.txt", WIRE)
        archive.writestr("own.txt", OWN)
    assert "Two reports compared" in hand(client, ("all.zip", packed.getvalue())).text


def test_one_report_is_not_enough_and_what_was_pasted_stays(client):
    page = hand(client, texts=("", WIRE))
    assert (page.status_code, "it takes a second one" in page.text) == (422, True)
    assert "nobody saw the other boat" in page.text
    assert "no report in that yet" in hand(client).text
    answer = hand(client, texts=(WIRE,), address="/compare.json")
    assert (answer.status_code, answer.json()["status"]) == (422, 422)


def test_what_cannot_be_read_is_said(client):
    page = hand(client, ("noise.txt", bytes(range(256)) * 20), ("wire.txt", WIRE), ("own.txt", OWN))
    assert "Two reports compared" in page.text
    assert "noise.txt: binary data, not text" in page.text
    assert "noise.txt" in hand(client, ("noise.txt", bytes(range(256)) * 20)).text


# --- nothing that is handed over is trusted ---------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["../../../../etc/passwd", "..\\..\\boot.ini", "/etc/passwd", EVIL, "\x00", "a" * 1000]
)
def test_a_name_of_a_file_is_only_a_name(client, name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    page = hand(client, (name, WIRE), ("own.txt", OWN))
    assert (page.status_code, "Two reports compared" in page.text) == (200, True)
    assert "<script" not in page.text
    assert "<img" not in page.text
    assert "root:" not in page.text
    assert list(tmp_path.iterdir()) == []


def test_a_text_that_would_like_to_be_markup_is_text(client):
    for texts in ((EVIL + WIRE, EVIL + OWN), (EVIL, "")):
        page = hand(client, texts=texts).text.replace('<script src="/script.js" defer></script>', "")
        assert "<script" not in page
        assert "<img" not in page


def test_only_the_form_may_run_our_script(client):
    assert "script" not in hand(client, texts=(WIRE, OWN)).headers["content-security-policy"]
    for page in (client.get("/compare"), hand(client)):
        policy = page.headers["content-security-policy"]
        assert "; script-src 'self'; " in policy
        assert policy.startswith("default-src 'none'; ")
        assert "unsafe" not in policy
        assert re.findall(r"<script[^>]*>", page.text) == ['<script src="/script.js" defer>']


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "cross-site", "origin": "http://localhost"},
        {"origin": "https://evil.example"},
        {"origin": "http://localhost.evil.example"},
        {"origin": "null"},
        {"origin": "http://[::1"},
        {"origin": "http://localhost/"},
        {"origin": ""},
    ],
)
def test_a_page_from_elsewhere_can_hand_over_nothing(client, headers):
    answer = hand(client, texts=(WIRE, OWN), headers=headers)
    assert (answer.status_code, "ferries" in answer.text) == (403, False)


@pytest.mark.parametrize("headers", [{"origin": "http://localhost"}, {}, {"sec-fetch-site": "none"}])
def test_our_pages_and_programs_may_hand_over(client, headers):
    assert hand(client, texts=(WIRE, OWN), headers=headers).status_code == 200


def test_another_name_of_this_machine_is_refused_for_forms_too(client):
    assert hand(client, texts=(WIRE, OWN), headers={**HERE, "host": "rebound.example"}).status_code == 421


def test_too_much_is_refused_with_what_would_fit(client, monkeypatch):
    monkeypatch.setattr(uploads, "MOST_BYTES", 2**20)
    answer = hand(client, ("a.txt", b"x" * 2**21))
    assert (answer.status_code, "More than 1 MB at once" in answer.text) == (413, True)
    assert 'href="/stories"' in answer.text
    answer = hand(client, ("a.txt", b"x" * 2**21), address="/compare.json")
    assert (answer.status_code, answer.json()["status"]) == (413, 413)


def test_what_is_far_too_much_is_not_even_read(client, monkeypatch):
    monkeypatch.setattr(uploads, "MOST_BYTES", 2**10)
    monkeypatch.setattr(uploads, "PASSED_OVER", 2**12)
    sent = []

    def body():
        yield b'--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n'
        for number in range(10_000):
            sent.append(number)
            yield b"x" * 2**10

    headers = {**HERE, "content-type": "multipart/form-data; boundary=x"}
    assert client.post("/compare", content=body(), headers=headers).status_code == 413


def test_too_many_files_and_too_long_texts_are_refused(client, monkeypatch):
    monkeypatch.setattr(uploads, "MOST_FILES", 2)
    monkeypatch.setattr(uploads, "LONGEST_TEXT", 1000)
    answer = hand(client, *((f"{number}.txt", WIRE) for number in range(3)))
    assert (answer.status_code, "At most 2 files" in answer.text) == (413, True)
    assert hand(client, texts=("x" * 1001,)).status_code == 413


@pytest.mark.parametrize(
    ("kind", "body", "status"),
    [
        ("application/json", b"{}", 415),
        ("text/plain", b"a", 415),
        ("multipart/form-data", b"a", 400),
        ("multipart/form-data; boundary=x", b"--y\r\n\r\n", 400),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\nname", 400),
        (
            "multipart/form-data; boundary=x; charset=zlib",
            b'--x\r\nContent-Disposition: form-data; name="t"\r\n\r\na\r\n--x--',
            422,
        ),
    ],
)
def test_what_is_no_form_is_said(client, kind, body, status):
    answer = client.post("/compare", content=body, headers={**HERE, "content-type": kind})
    assert (answer.status_code, 'href="/stories"' in answer.text) == (status, True)


def test_too_many_reports_are_for_a_library(client):
    lines = "".join(f'{{"id": "{number}", "text": "A barge sank on the Lume."}}\n' for number in range(301))
    answer = hand(client, ("all.jsonl", lines))
    assert (answer.status_code, "retold add" in answer.text) == (400, True)


# --- in a process of its own -------------------------------------------------------------------------------


def sleep_long(_):
    time.sleep(30)


def break_down(_):
    raise ZeroDivisionError


def take_much(_):
    return len(bytearray(16 * 2**30))


def test_what_takes_too_long_is_ended():
    begun = time.monotonic()
    with pytest.raises(apart.TooMuchError, match="longer than 0 seconds"):
        apart.done_apart(sleep_long, None, 0.2)
    assert time.monotonic() - begun < 10


def test_what_takes_too_much_memory_is_ended():
    with pytest.raises(apart.TooMuchError, match="memory"):
        apart.done_apart(take_much, None)


def test_when_too_many_wait_who_comes_is_told_so(client, monkeypatch):
    monkeypatch.setattr(apart, "WAITING", threading.BoundedSemaphore(1))
    with apart.WAITING:
        answer = hand(client, texts=(WIRE, OWN))
        assert (answer.status_code, "try again" in answer.text) == (503, True)
    assert hand(client, texts=(WIRE, OWN)).status_code == 200


def test_a_fault_is_one_here_too():
    with pytest.raises(RuntimeError):
        apart.done_apart(break_down, None)


def test_a_fault_tells_nothing_of_the_inside(path, monkeypatch):
    monkeypatch.setattr(dropping, "done_apart", lambda *_: 1 / 0)
    with TestClient(create_app(path), base_url="http://localhost", raise_server_exceptions=False) as client:
        answer = hand(client, texts=(WIRE, OWN))
    assert (answer.status_code, "division" in answer.text) == (500, False)


PIECES = [
    b"--x",
    b"--x--",
    b"\r\n",
    b"\r\n\r\n",
    b"Content-Disposition: form-data; ",
    b'name="text"',
    b'name="files"; filename="a.txt"',
    b"filename*=utf-8''..%2f..%2fetc%2fpasswd; name=\"files\"",
    b"Content-Type: text/html; charset=punycode",
    b"Content-Transfer-Encoding: base64",
    b"a" * 300,
    b"\x00\xff\xfe",
    WIRE.encode(),
]


@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from(["x", "xx", '"x"', "x; charset=utf-16", ""]))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_form_however_broken_is_a_fault(client, monkeypatch, pieces, boundary):
    monkeypatch.setattr(dropping, "done_apart", lambda work, documents: work(documents))
    headers = {**HERE, "content-type": f"multipart/form-data; boundary={boundary}"}
    answer = client.post("/compare", content=b"".join(pieces), headers=headers)
    assert answer.status_code in (200, 400, 413, 422)
    assert "root:" not in answer.text
