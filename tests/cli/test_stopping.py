"""Commands that are stopped by Ctrl-C, or ask at a terminal."""

import json
import os
import pty
import signal
import subprocess
import sys
import time
from contextlib import suppress

import pytest

from lineage.texts import invented
from retold.errors import LibraryError
from retold.library.library import Library
from retold.model import Report

AGENCY = "A barge with 40 tonnes of gravel sank on the river Lume near Tarnow on Monday, the harbour master said.\n"
PATIENCE = 60


def start(folder, *arguments):
    return subprocess.Popen(
        [sys.executable, "-m", "retold", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"RETOLD_LIBRARY": str(folder / "news.db")},
        preexec_fn=_listen_to_ctrl_c,
    )


def _listen_to_ctrl_c():
    """What a shell starts in the background ignores it, and so would all that is started from there."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def ended(process):
    out, err = process.communicate(timeout=PATIENCE)
    assert "Traceback" not in err
    return process.returncode, out, err


def status(folder):
    with Library(folder / "news.db") as library:
        return library.status()


def wait_for_reports(process, folder):
    while process.poll() is None:
        with suppress(LibraryError):
            if status(folder).reports:
                return
        time.sleep(0.02)


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "term"])
def test_watching_takes_what_arrives_and_ends_cleanly(tmp_path, end):
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "a.txt").write_text(AGENCY)
    os.utime(inbox / "a.txt", (0, 0))
    process = start(tmp_path, "add", inbox, "--watch")
    assert process.stdout.readline().endswith("  a: 1 new report\n")
    (inbox / "b.txt").write_text(AGENCY.replace("gravel", "sand"))
    os.utime(inbox / "b.txt", (0, 0))
    assert "  b: 1 new report" in process.stdout.readline()
    process.send_signal(end)
    code, out, err = ended(process)
    assert (code, out) == (0, "")
    assert err.endswith("Watching ended; all that was added is in the library.\n")
    assert status(tmp_path).reports == 2


@pytest.mark.parametrize(("end", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["ctrl-c", "term"])
def test_an_addition_that_was_stopped_says_how_to_go_on(tmp_path, end, code):
    records = ({"id": str(number), "text": invented(number, sentences=3)} for number in range(2000))
    source = tmp_path / "many.jsonl"
    source.write_text("".join(json.dumps(record) + "\n" for record in records))
    process = start(tmp_path, "add", source)
    wait_for_reports(process, tmp_path)
    process.send_signal(end)
    stopped, out, err = ended(process)
    assert (stopped, out) == (code, "")
    assert "The library is sound." in err
    assert "Give the same command again to read the rest, or `retold add` to place what waits." in err
    assert ended(start(tmp_path, "add"))[0] == 0
    found = status(tmp_path)
    assert found.reports > 0
    assert found.pending == 0


def at_terminal(folder, typed, *arguments):
    """The status of a command at whose terminal something is typed, and what that showed."""
    keyboard, terminal = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "retold", *arguments],
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        env=os.environ | {"RETOLD_LIBRARY": str(folder / "news.db"), "TERM": "dumb"},
    )
    os.close(terminal)
    os.write(keyboard, typed)
    shown = b""
    while chunk := _read(keyboard):
        shown += chunk
    os.close(keyboard)
    return process.wait(PATIENCE), shown.decode()


def _read(keyboard):
    try:
        return os.read(keyboard, 65536)
    except OSError:
        return b""


@pytest.mark.parametrize(("typed", "code", "left"), [(b"n\n", 1, 1), (b"y\n", 0, 0)], ids=["no", "yes"])
def test_removing_asks_at_a_terminal(tmp_path, typed, code, left):
    with Library(tmp_path / "news.db") as library:
        library.add(Report("barge", AGENCY, title="Barge sinks"))
    ended_with, shown = at_terminal(tmp_path, typed, "remove", "barge")
    assert ended_with == code
    assert "barge  Barge sinks" in shown
    assert "Remove 1 report from the library? [y/N]" in shown
    assert status(tmp_path).reports == left
