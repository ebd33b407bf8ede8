"""Every page in a real browser: it fits, complains of nothing, and asks nobody but this machine."""

import socket
import threading
import time
from contextlib import contextmanager

import pytest
import uvicorn

from looks import DESKTOP, check_keyboard, check_looks
from retold.comparing.claims.ids import sentence_id
from retold.library.library import Library
from retold.model import Report
from retold.web import create_app
from retold.web.adding import AGAIN
from retold.web.addresses import pair_address, report_address, segment
from retold.web.telling import WAIT
from web.conftest import EVIL_ID, OWN, WIRE

ADDRESSES = {
    "stories": "/stories?least=1",
    "search": "/stories?words=ferries",
    "story": "/story/wire",
    "claim": f"/claim/{sentence_id('wire', WIRE[WIRE.index('Harbour master') :])}",
    "quotation": f"/quotation/wire/{WIRE.index('The fog')}",
    "report": report_address("copy/1") + "?at=23-60#passage",
    "quotes": "/quotes?words=nobody+saw+the+other+boat",
    "pair": pair_address("wire", "own"),
    "compare": "/compare",
    "evil story": "/story/" + segment(EVIL_ID),
    "evil report": report_address(EVIL_ID),
}


@contextmanager
def serving(path, **given):
    """Serve a library at an address of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(create_app(path, **given), port=port, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.01)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(10)


@pytest.fixture(scope="module")
def served(path):
    """Where the library is served for these tests."""
    with serving(path) as address:
        yield address


@pytest.fixture(scope="module")
def window(browser):
    """A window that most tests use one after the other."""
    tab = browser.new_page()
    yield tab
    tab.close()


@pytest.fixture
def tab(window):
    """The window as it was at first."""
    window.set_viewport_size(DESKTOP)
    window.emulate_media(media="null", color_scheme="light")
    return window


def opened(tab, address):
    """Open a page, and wait for the story where one is still being told."""
    tab.goto(address)
    tab.wait_for_function("() => !document.querySelector('progress')", timeout=20_000)


def watched(tab, served):
    """What a page complains of, or asks of anybody else, from now on."""
    complaints = []
    tab.on("console", lambda message: complaints.append(message.text))
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("dialog", lambda dialog: complaints.append(dialog.message))
    tab.on("request", lambda asked: None if asked.url.startswith(f"{served}/") else complaints.append(asked.url))
    return complaints


@pytest.mark.parametrize("name", ADDRESSES)
def test_pages_look_right_complain_of_nothing_and_ask_nobody_else(tab, served, name):
    complaints = watched(tab, served)
    opened(tab, served + ADDRESSES[name])
    check_looks(tab, name)
    assert complaints == []
    assert tab.locator("script:not([src='/script.js']), img, iframe, object").count() == 0


@pytest.mark.parametrize("name", ["stories", "story", "report", "pair", "compare"])
def test_the_keyboard_goes_through_a_page_in_its_order(tab, served, name):
    opened(tab, served + ADDRESSES[name].partition("?at=")[0])
    check_keyboard(tab, name)


def test_stories_are_found_and_opened_with_the_keyboard_and_without_scripts(browser, served):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{served}/stories")
    tab.keyboard.press("Tab")
    assert tab.locator(":focus").inner_text() == "To the content"
    for _ in ("Retold", "Stories", "Quotations", "Compare texts", "search"):
        tab.keyboard.press("Tab")
    tab.keyboard.type("skippers")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/stories?words=skippers")
    tab.locator("ol.stories .label").first.focus()
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/story/wire")
    tab.locator("h2#claims").wait_for(timeout=20_000)
    tab.locator("sup a").first.focus()
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/report/**")
    assert tab.locator("#passage").is_visible()
    context.close()


def test_marks_can_be_switched_off(tab, served):
    opened(tab, served + report_address("wire"))
    mark = tab.locator("article mark.said").first
    assert mark.evaluate("one => getComputedStyle(one).backgroundColor") != "rgba(0, 0, 0, 0)"
    tab.locator("#m-said").uncheck()
    assert mark.evaluate("one => getComputedStyle(one).backgroundColor") == "rgba(0, 0, 0, 0)"


def test_what_is_printed_has_no_controls_and_leaves_nothing_folded(browser, served):
    tab = browser.new_page(color_scheme="dark")
    controls = "header.top, .filter, .within, .legend, .skip"
    for name in ("stories", "story", "report", "pair"):
        opened(tab, served + ADDRESSES[name])
        tab.emulate_media(media="screen")
        assert any(tab.evaluate(SHOWN, controls)), name
        assert not any(tab.evaluate(SHOWN, "details:not([open]) > ul > li")), name
        tab.emulate_media(media="print")
        assert not any(tab.evaluate(SHOWN, controls)), name
        assert all(tab.evaluate(SHOWN, "details > ul > li")), name
        assert tab.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    tab.close()


@pytest.mark.parametrize("address", ["/report/none", "/stories?words=zeppelin", "/stories?page=9", "/stories?since=x"])
def test_what_is_missing_empty_or_wrong_looks_right_too(tab, served, address):
    opened(tab, served + address)
    check_looks(tab, address)
    assert tab.locator("main a[href^='/stories']").first.is_visible()


def test_a_page_that_waits_for_a_story_looks_right_and_opens_by_itself(tab, tmp_path, monkeypatch):
    with Library(tmp_path / "news.db") as library:
        library.add([Report("late", WIRE, "Ferries collide")])
    told, go_on = Library.story, threading.Event()

    def slowly(self, name, progress=None, **given):
        progress("reading", 3, 7)
        go_on.wait(20)
        return told(self, name, progress, **given)

    monkeypatch.setattr(Library, "story", slowly)
    with serving(tmp_path / "news.db") as address:
        monkeypatch.setitem(WAIT, "refresh", "600")  # it stays as long as it is looked at
        tab.goto(f"{address}/story/late")
        assert "reading, 3 of 7" in tab.get_by_role("status").inner_text()
        check_looks(tab)
        monkeypatch.setitem(WAIT, "refresh", "0")
        tab.goto(f"{address}/story/late")
        go_on.set()
        tab.locator("h2#claims").wait_for(timeout=20_000)


def test_lines_are_shown_by_kind_of_change_without_scripts(browser, served):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(served + ADDRESSES["pair"])
    rows = tab.locator(".row[id], .row.same")
    everything = rows.count()
    tab.get_by_role("radio", name="dropped").check()
    shown = [row.get_attribute("class") for row in rows.all() if row.is_visible()]
    assert 0 < len(shown) < everything
    assert all("has-dropped" in one for one in shown)
    tab.get_by_role("radio", name="all lines").check()
    assert all(row.is_visible() for row in rows.all())
    tab.get_by_role("link", name="first change").click()
    assert tab.url.endswith("#change-1")
    context.close()


def test_texts_are_compared_without_scripts_and_files_by_the_keyboard(browser, served, tmp_path):
    (tmp_path / "own.txt").write_text(OWN)
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{served}/compare")
    tab.get_by_role("textbox", name="One report").fill(WIRE)
    tab.get_by_label("Or files").set_input_files(tmp_path / "own.txt")
    tab.get_by_role("button", name="Compare").focus()
    tab.keyboard.press("Enter")
    tab.get_by_role("heading", name="Two reports compared").wait_for(timeout=20_000)
    context.close()


def test_forms_work_under_a_name_that_was_allowed(tab, path):
    with serving(path, names=["desk.example"]) as address:
        tab.goto(address.replace("127.0.0.1", "desk.example") + "/compare")
        tab.get_by_role("textbox", name="One report").fill(WIRE)
        tab.get_by_role("textbox", name="Another").fill(OWN)
        tab.get_by_role("button", name="Compare").click()
        tab.get_by_role("heading", name="Two reports compared").wait_for(timeout=20_000)


def test_a_form_of_another_page_hands_over_nothing(tab, served):
    tab.goto("about:blank")
    tab.set_content(
        f'<form method="post" action="{served}/compare" enctype="multipart/form-data">'
        '<input name="text" value="A barge sank."><input name="text" value="A barge sank."><button>Go</button></form>'
    )
    tab.get_by_role("button").click()
    tab.get_by_text("only pages of Retold may do so").wait_for(timeout=20_000)


def test_a_page_under_a_name_of_its_own_is_told_nothing(tab, served):
    tab.goto(served.replace("127.0.0.1", "rebound.example") + "/stories")
    assert "not one of this machine" in tab.locator("body").inner_text()


def test_reports_are_added_from_a_page(tab, tmp_path, monkeypatch):
    monkeypatch.setitem(AGAIN, "refresh", "0")
    with Library(tmp_path / "news.db") as library:
        library.add([Report("wire", WIRE, "Ferries collide", "2024-05-03", "Northwire")])
    with serving(tmp_path / "news.db", token="a-token") as address:
        tab.goto(f"{address}/stories")
        tab.get_by_role("link", name="Add reports").click()
        check_looks(tab)
        tab.get_by_label("Token").fill("a-token")
        tab.get_by_role("textbox", name="A report").fill(OWN)
        tab.get_by_label("Its headline").fill("Out of the fog")
        tab.get_by_role("button", name="Add").click()
        tab.get_by_role("heading", name="1 new report").wait_for(timeout=20_000)
        check_looks(tab)
        tab.locator("main li a").first.click()
        assert tab.locator("h1").inner_text() == "Out of the fog"


def test_files_are_dropped(tab, served):
    complaints = watched(tab, served)
    tab.goto(f"{served}/compare")
    tab.evaluate(DROP, [["wire.txt", WIRE], ["own.txt", OWN]])
    assert tab.get_by_role("list", name="Files chosen").get_by_role("listitem").count() == 2
    tab.get_by_role("button", name="Compare").click()
    tab.get_by_role("heading", name="Two reports compared").wait_for(timeout=20_000)
    assert tab.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert complaints == []


def test_too_much_is_said_before_it_is_sent(tab, served):
    tab.goto(f"{served}/compare")
    tab.evaluate("document.querySelector('form[data-most]').dataset.most = 100")
    tab.evaluate(DROP, [["wire.txt", WIRE]])
    assert "more than fits" in tab.get_by_role("status").inner_text()
    assert tab.get_by_role("button", name="Compare").is_disabled()


SHOWN = """where => [...document.querySelectorAll(where)].map(one => one.checkVisibility({visibilityProperty: true}))"""

DROP = """files => {
  const data = new DataTransfer();
  for (const [name, text] of files) data.items.add(new File([text], name));
  document.body.dispatchEvent(new DragEvent("drop", {dataTransfer: data, bubbles: true, cancelable: true}));
}"""
