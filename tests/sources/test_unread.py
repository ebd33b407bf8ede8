"""Kinds of files that are not read: each with a reason, and what would help."""

import pytest

import retold
from retold.sources.text import read_text
from retold.sources.unread import CHAT, is_chat
from sources.documents import read

WHATSAPP = """[05/03/2026, 08:15:02] Ada: Ferry aground off Varn, anyone there?
[05/03/2026, 08:16:40] Lind: Coastguard says nobody hurt
[05/03/2026, 08:17:00] Ada: On my way
"""
ANDROID = """05/03/2026, 08:15 - Messages are encrypted.
05/03/2026, 08:15 - Ada: Ferry aground off Varn, anyone there?
05/03/2026, 8:16 pm - Lind: Coastguard says nobody hurt
and the tugs are coming
05/03/2026, 08:17 - Ada: On my way
"""
TIMELINE = """The ferry's last day
08:15: It leaves Varn with forty people on board.
09:20: It runs aground.
10:05: Lifeboats are there.
"""


@pytest.mark.parametrize(("text", "chat"), [(WHATSAPP, True), (ANDROID, True), (TIMELINE, False), ("", False)])
def test_a_conversation_is_told_from_a_timeline(text, chat):
    assert is_chat(text) is chat


def test_a_conversation_is_no_report():
    reports, (problem,) = read(read_text, WHATSAPP)
    assert (reports, problem.reason) == ([], CHAT)


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("a.rtf", "rich text (RTF)"),
        ("a.odt", "an OpenDocument text"),
        ("a.epub", "an electronic book"),
        ("a.XLSX", "a spreadsheet"),
        ("a.opml", "a list of feeds (OPML)"),
        ("a.tar.gz", "a tar archive"),
    ],
)
def test_a_file_of_a_kind_that_is_not_read_has_a_row(tmp_path, name, what):
    (tmp_path / name).write_bytes(b"anything at all")
    loaded = retold.load([tmp_path])
    assert [(one.reason, one.fatal) for one in loaded.problems] == [(f"{what}, which is not read", True)]
    assert loaded.ignored == ()


def test_rich_text_is_told_whatever_its_name(tmp_path):
    reports, (problem,) = read(read_text, r"{\rtf1\ansi A ferry ran aground.}")
    assert (reports, problem.reason) == ([], "rich text (RTF), which is not read")
    (tmp_path / "report").write_text(r"{\rtf1\ansi A ferry ran aground.}")
    assert retold.load([tmp_path / "report"]).problems[0].reason == problem.reason


def test_the_messages_of_slack_are_no_reports(tmp_path):
    (tmp_path / "day.json").write_text('[{"type": "message", "user": "U1", "ts": "1.5", "text": "Ferry aground?"}]')
    loaded = retold.load([tmp_path])
    assert (loaded.reports, [one.reason for one in loaded.problems]) == ((), [CHAT])
