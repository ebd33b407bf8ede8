"""Letters, such as newsletters."""

import pytest

from retold.model import Provenance, Report
from retold.sources.mail import read_mail
from retold.version import __version__
from sources.documents import document, read

LETTER = b"""From: =?utf-8?q?The_Varn_Courier?= <news@courier.example>
Subject: Ferry aground,
 forty safe
Date: Tue, 05 Mar 2024 08:00:00 +0100
Message-ID: <17@courier.example>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

A ferry ran
aground.
--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<style>p {color: red}</style><p>A ferry ran
aground off Varn =E2=80=93 all safe.</p><ul><li>Tug</li><li>Fog</li></ul>
--b--
"""
PLAIN = b"Subject: Fog\n\nThick fog lies on the coast.\n"


def test_a_letter():
    (report,), problems = read(read_mail, LETTER, "a.eml")
    assert problems == []
    assert report == Report(
        id="17@courier.example",
        text="A ferry ran aground off Varn \u2013 all safe.\nTug\nFog",
        title="Ferry aground, forty safe",
        published="2024-03-05T08:00:00+01:00",
        publisher="The Varn Courier",
        provenance=Provenance("in/a.eml", None, document(LETTER).sha256, None, f"retold {__version__}, email"),
    )


def test_a_letter_with_plain_text_alone_keeps_it_as_it_is():
    (report,), _ = read(read_mail, PLAIN, "fog.eml")
    assert (report.id, report.text, report.title) == ("fog", "Thick fog lies on the coast.\n", "Fog")


def test_a_mailbox_holds_many():
    box = b"From a@b Mon Mar  4 21:30:00 2024\n" + LETTER + b"\nFrom c@d Tue Mar  5 09:00:00 2024\n" + PLAIN
    box += b">From the lighthouse nothing was seen.\n"
    reports, problems = read(read_mail, box, "box.mbox")
    assert problems == []
    assert [report.id for report in reports] == ["17@courier.example", "box:2"]
    assert reports[1].text == "Thick fog lies on the coast.\nFrom the lighthouse nothing was seen.\n"
    assert [report.provenance.place for report in reports] == [1, 2]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b" \n", "the file is empty"),
        (b"Subject: nothing more\n\n", "a letter without text"),
        (b"Content-Type: text/plain; charset=none-such\nSubject: x\n\nWords.", None),
        (b"Content-Type: multipart/mixed; boundary=\n\n\0\xff\xfe", "a letter without text"),
        (b"Date: the fifth\nFrom: \n\nWords.", None),
    ],
)
def test_broken_letters(raw, reason):
    reports, problems = read(read_mail, raw, "a.eml")
    assert [one.reason for one in problems] == ([reason] if reason else [])
    assert len(reports) == (0 if reason else 1)


def test_what_stands_below_a_letter_as_its_signature_is_none_of_its_text():
    (report,), _ = read(read_mail, b"Subject: Fog\n\nFog lies -- thick\n--\nand low.\n-- \nNews desk, The Wire\n")
    assert report.text == "Fog lies -- thick\n--\nand low.\n"


def test_a_list_of_links_that_a_search_engine_sends_is_no_report():
    raw = b"From: Google Alerts <googlealerts-noreply@google.com>\nSubject: ferry\n\nFerry aground - The Varn Courier"
    reports, (problem,) = read(read_mail, raw)
    assert (reports, problem.reason) == ([], "a list of links to reports, not a report")
