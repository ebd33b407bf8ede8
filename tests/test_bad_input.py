"""Hostile and broken input through the real commands: a message or a counted row, never a traceback."""

import json
import os
import pty
import re
import signal
import subprocess
import sys
import time

import pytest

import retold
from retold.model import Report

AGENCY = """A barge with 40 tonnes of gravel sank on the river Lume near Tarnow on Monday, the harbour master said.

The three men on board swam ashore. "We heard a crack and then the water came," the skipper, Jan Rost, told reporters.
"""
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def run(*arguments, status=0, **environment):
    process = subprocess.run(
        [sys.executable, "-m", "retold", *map(str, arguments)],
        capture_output=True,
        env=os.environ | environment,
        check=False,
    )
    assert b"Traceback" not in process.stderr
    assert process.returncode == status, process.stderr
    return process


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "agency.txt"
    path.write_text(AGENCY)
    return path


def write_records(path, *records):
    path.write_text("".join((one if isinstance(one, str) else json.dumps(one)) + "\n" for one in records))
    return path


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (AGENCY * 500, 8),
        ((AGENCY * 500).replace("\n", " "), 8),
        ("".join((AGENCY * 500).split()), 8),
        ("The mayor of Tarnow said\n" * 4000, 8),
        ('He said "no. ' * 4000, 8),
        ('"' * 20000, 4),
        ("“" * 20000, 4),
        ("0123456789 " * 20000, 4),
        ("0123456789" * 5000, 4),
        ("THE MAYOR SAID NO. " * 5000, 8),
        ("北京今日宣布新的政策。" * 20000, 4),
        ("Mr Rost of the Lume and the Sund " * 5000, 8),
        ("a" + " " * 200_000 + "b" + "\n" * 200_000 + "c", 4),
    ],
    ids=[
        *("prose", "line", "no spaces", "short lines", "open quotes", "quotes", "curly", "digits", "one number"),
        *("capitals", "cjk", "names", "white space"),
    ],
)
def test_long_reports_are_read_in_bearable_time(text, seconds):
    started = time.process_time()
    reading = retold.read(Report("long", text))
    assert time.process_time() - started < seconds
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in reading.sentences)


def test_four_times_the_length_takes_four_times_the_time():
    def seconds(times):
        """Of this process: whatever else the machine does meanwhile is not counted."""
        started = time.process_time()
        retold.read(Report("long", AGENCY * times))
        return time.process_time() - started

    seconds(10)
    turns = [(seconds(150), seconds(600)) for _ in range(3)]
    assert min(long for _, long in turns) < 8 * min(short for short, _ in turns)


@pytest.mark.parametrize("end", ["called on", "pushed for", "said that", "told", "said:", "“", "on", "in 1 BC"])
def test_a_report_may_stop_anywhere(end):
    reading = retold.read(Report("cut", f"{AGENCY}The mayor of Tarnow {end}"))
    assert reading.sentences[-1].span.of(reading.text).endswith(end)


def test_nothing_from_a_report_steers_the_terminal(tmp_path):
    evil = "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x9b2J \u202egnorw\u202c [bold]markup[/nope]"
    records = [
        {"id": f"{evil}\n{number}", "title": evil, "text": f"{AGENCY}\n{evil} said the mayor of Tarnow {number}."}
        for number in range(2)
    ]
    path = write_records(tmp_path / "evil.jsonl", *records, {"id": evil, "text": "x", "title": 5})
    pairs = write_records(tmp_path / "pairs", {"a": evil, "b": evil}, {"a": evil, "b": f"no {evil}"})
    for arguments in (
        ("read", path),
        ("group", path),
        ("story", path),
        ("compare", write_records(tmp_path / "two.jsonl", *records)),
        ("compare", path, "--pairs", pairs),
    ):
        process = run(*arguments)
        assert UNSAFE.findall((process.stdout + process.stderr).decode()) == []
        assert b"[/nope]" in process.stdout


def test_json_keeps_what_the_terminal_does_not_show(tmp_path):
    record = {"id": "\x1b[31m\n", "text": "A \x1b[31mred\x00 barge sank, the mayor said."}
    process = run("read", write_records(tmp_path / "r.jsonl", record), "--format", "jsonl")
    read = json.loads(process.stdout)
    assert (read["id"], read["text"]) == (record["id"], record["text"])
    assert b"\x1b" not in process.stdout


def test_records_of_every_wrong_kind(tmp_path):
    path = write_records(
        tmp_path / "r.jsonl",
        '{"id": "half", "text": "A lone \\ud800 surrogate."}',
        '{"id": 1e999, "text": "T."}',
        '{"id": "deep", "text": "T.", "x": ' + "[" * 10_000 + "]" * 10_000 + "}",
        "null",
        '{"text": ["T."]}',
        '{"id": "a", "id": "b", "text": "Twice the same key."}',
        '{"id": 123456789012345678901234567890, "text": "A long number."}',
        {"id": "../../etc/passwd", "text": "A path."},
        {"id": "c", "text": "Wrong kinds.", "published": [1], "authors": 5},
    )
    process = run("read", path, "--format", "jsonl")
    ids = [json.loads(line)["id"] for line in process.stdout.splitlines()]
    assert ids == ["half", "r:2", "b", "123456789012345678901234567890", "../../etc/passwd", "c"]
    assert process.stderr.decode().count("not read:") == 3
    run("read", path, "--strict", status=1)


@pytest.mark.parametrize(
    "published",
    ["0001-11-30", "9999-12-31", "9999-99-99", "yesterday", "2023-06-18T25:61:00Z", "", "1" * 5000, "٢٠٢٣-٠٦-١٨"],
)
def test_dates_at_the_ends_of_time_and_none_at_all(published):
    text = (
        "He left two days ago, on Monday, last November, 500 years ago, next week, yesterday, tomorrow and "
        "in 300 days, on 9999-99-99, 0001-11-30, 31 February 2023 and 99999999999 centuries ago, the mayor said."
    )
    reading = retold.read(Report("r", text, published=published))
    assert all(one.span.of(text) for one in reading.dates)


NO_REPORTS = {
    "empty.html": (b"  \n", "the file is empty"),
    "login.html": (b"<html><body><form><input name=u><button>Log in</button></form></body></html>", "no article"),
    "nested.html": (b"<html><body>" + b"<div>" * 100_000, "no article"),
    "angles.html": (b"<" * 200_000, "no article"),
    "short16.txt": (b"\xff\xfe\x00", "binary data"),
    "cut.jsonl.gz": (b"\x1f\x8b\x08\x00\x00", "damaged gzip file"),
}


@pytest.mark.usefixtures("report")
def test_what_holds_no_report_is_told(tmp_path):
    for name, (raw, _) in NO_REPORTS.items():
        (tmp_path / name).write_bytes(raw)
    process = run("read", tmp_path, "--strict", status=1)
    assert process.stdout.startswith(b"agency")
    for name, (_, told) in NO_REPORTS.items():
        assert f"not read: {tmp_path / name}: {told}" in process.stderr.decode()


def test_entities_of_a_page_are_not_opened(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("open sesame")
    page = (
        f'<!DOCTYPE html [<!ENTITY x SYSTEM "file://{secret}"><!ENTITY a "aaaa"><!ENTITY b "{"&a;" * 1000}">]><html>'
        f"<body><article><p>&x; {AGENCY} &b; &b;</p></article></body></html>"
    )
    (tmp_path / "page.html").write_text(page)
    process = run("read", tmp_path / "page.html", "--format", "jsonl")
    assert b"sesame" not in process.stdout
    assert len(process.stdout) < 10_000


@pytest.mark.usefixtures("report")
def test_names_of_files_and_what_is_no_file(tmp_path):
    (tmp_path / "new\nline.txt").write_text(AGENCY + "1")
    (tmp_path / "\x1b[31m.txt").write_bytes(b"\0")
    with open(os.fsencode(tmp_path) + b"/caf\xe9.txt", "w") as stream:
        stream.write(AGENCY + "2")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "again").symlink_to(tmp_path)
    process = run("read", tmp_path, "--format", "jsonl")
    assert sorted(json.loads(line)["id"] for line in process.stdout.splitlines()) == [
        "agency",
        "caf\ufffd",
        "new\nline",
    ]
    assert b"\x1b" not in process.stderr
    run("read", tmp_path / ("n" * 300), status=1)


def test_where_nothing_can_be_written(tmp_path, report):
    for output, status in ((tmp_path, 2), ("/proc/none", 1), (report / "below", 1), (tmp_path / ("n" * 300), 1)):
        process = run("read", report, "-o", output, status=status)
        assert b"Error: " in process.stderr
    run("read", report, "-o", tmp_path / "new" / "folder" / "out.txt")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full here")
@pytest.mark.parametrize("form", ["text", "json"])
def test_a_full_disk_is_told(report, form):
    with open("/dev/full", "w") as full:
        process = subprocess.run(
            [sys.executable, "-m", "retold", "read", str(report), "--format", form],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert process.returncode == 1
    assert process.stderr.startswith(b"Error: the result can't be written")


@pytest.mark.parametrize("form", ["text", "jsonl"])
def test_a_reader_that_stops_reading_ends_the_command_quietly(tmp_path, form):
    path = write_records(tmp_path / "r.jsonl", *({"id": str(n), "text": AGENCY} for n in range(300)))
    process = subprocess.Popen(
        [sys.executable, "-m", "retold", "read", str(path), "--format", form],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(timeout=20) == 141
    assert process.stderr.read() == b""


def test_ctrl_c_ends_the_command_with_a_word(tmp_path):
    path = write_records(tmp_path / "r.jsonl", *({"id": str(n), "text": AGENCY} for n in range(20_000)))
    process = subprocess.Popen(
        [sys.executable, "-m", "retold", "read", str(path), "--format", "jsonl", "-o", str(tmp_path / "out")],
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(
            signal.SIGINT, signal.default_int_handler
        ),  # a job in the background ignores it
    )
    while len(list(tmp_path.iterdir())) == 1:
        time.sleep(0.05)
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=20) in (130, -signal.SIGINT)  # a shell shows 130 for both
    assert process.stderr is not None
    assert "Traceback" not in process.stderr.read().decode()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("encoding", ["ascii", "utf-16"])
def test_terminals_that_lack_characters(tmp_path, encoding):
    path = write_records(tmp_path / "r.jsonl", {"id": "café", "text": "“No,” she said in Zürich on Monday — 北京."})
    assert run("read", path, PYTHONIOENCODING=encoding).stdout.decode(encoding)
    assert json.loads(run("read", path, "--format", "jsonl", PYTHONIOENCODING=encoding).stdout)["id"] == "café"


def on_terminal(*arguments, **environment):
    """What a command writes on a terminal of its own."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "retold", *map(str, arguments)],
        stdout=slave,
        stderr=slave,
        env=os.environ | {"TERM": "xterm", "COLUMNS": "60"} | environment,
    )
    os.close(slave)
    written = b""
    while chunk := _read(master):
        written += chunk
    os.close(master)
    assert process.wait() == 0
    return written.decode()


def _read(terminal):
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""


def test_changed_words_are_marked_where_colours_are_not_wanted(tmp_path, report):
    other = tmp_path / "other.txt"
    other.write_text(AGENCY.replace("40", "60"))
    assert "\x1b[31m40" in on_terminal("compare", report, other)
    for unwanted in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        plain = on_terminal("compare", report, other, **unwanted)
        assert "[-40-]" in re.sub(r"\x1b\[\d*m", "", plain)
        assert "\x1b[3" not in plain


def test_one_text_under_many_ids_is_one_lineage(tmp_path):
    path = write_records(tmp_path / "r.jsonl", *({"id": f"r{n}", "text": AGENCY} for n in range(30)))
    records = [json.loads(line) for line in run("group", path, "--format", "jsonl").stdout.splitlines()]
    assert len({record["lineage"] for record in records if "id" in record}) == 1


@pytest.mark.parametrize(
    "arguments",
    [(), ("read",), ("story", "--id"), ("read", "--nope"), ("frobnicate",), ("compare", "a", "b", "c")],
    ids=lambda arguments: " ".join(arguments) or "none",
)
def test_wrong_use_is_told_with_status_2(arguments):
    assert run(*arguments, status=2).stderr


@pytest.mark.usefixtures("report")
def test_a_report_that_breaks_the_reader_is_a_problem_and_the_rest_go_on(tmp_path, monkeypatch):
    from click.testing import CliRunner

    from retold import pipeline
    from retold.cli.main import retold as command

    read = pipeline.read
    (tmp_path / "bad.txt").write_text("Bad.")
    monkeypatch.setattr(pipeline, "read", lambda one, apart: read(one, apart) if one.id != "bad" else [][1])
    result = CliRunner().invoke(command, ["read", str(tmp_path), "--strict"])
    assert result.exit_code == 1
    assert result.stdout.startswith("agency")
    assert f"not read: {tmp_path / 'bad.txt'}: a fault in retold (IndexError" in result.stderr
