"""Pages that a browser saved in one file."""

import plistlib

import pytest

from retold.sources.saved import read_mhtml, read_webarchive
from sources.documents import read

PAGE = """<html><head><title>Ferry aground</title><meta charset="iso-8859-1"></head><body>
<article><h1>Ferry aground</h1>
<p>A ferry with forty people on board ran aground on a sandbank off Varn on Monday \u2013 nobody was hurt.</p>
<p>Two tugs are to pull it off the sandbank when the tide is high on Tuesday.</p></article></body></html>"""
ADDRESS = "https://courier.example/ferry"
MHTML = f"""From: <Saved by Blink>
Snapshot-Content-Location: {ADDRESS}
Subject: Ferry aground
Date: Tue, 5 Mar 2024 08:15:00 +0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="b"

--b
Content-Type: text/css; charset=utf-8
Content-Location: {ADDRESS}.css

p {{ color: red }}
--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 8bit
Content-Location: {ADDRESS}

{PAGE}
--b
Content-Type: text/html; charset=utf-8
Content-Location: https://advertisements.example/frame

<p>Buy a boat now, since boats are what this advertisement in a frame of the page is about.</p>
--b--
"""


def test_the_page_in_a_file_that_chrome_saved():
    (report,), problems = read(read_mhtml, MHTML, "ferry.mhtml")
    where = report.provenance
    assert problems == []
    assert (report.title, report.text[-4:], "\u2013" in report.text) == ("Ferry aground", "day.", True)
    assert (report.url, where.address, where.fetched) == (ADDRESS, ADDRESS, "2024-03-05T08:15:00+00:00")


def test_the_page_in_a_web_archive_of_safari():
    main = {"WebResourceData": PAGE.encode(), "WebResourceTextEncodingName": "UTF-8", "WebResourceURL": ADDRESS}
    raw = plistlib.dumps({"WebMainResource": main, "WebSubresources": []}, fmt=plistlib.FMT_BINARY)
    (report,), problems = read(read_webarchive, raw, "ferry.webarchive")
    assert (report.title, report.url, "\u2013" in report.text, problems) == ("Ferry aground", ADDRESS, True, [])


@pytest.mark.parametrize(
    ("reader", "raw", "reason"),
    [
        (read_mhtml, b"", "no page in this file"),
        (read_mhtml, b"Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/css\n\np {}\n--b--",
         "no page in this file"),
        (read_webarchive, b"bplist00 and no more", "a saved page that can't be read (InvalidFileException)"),
        (read_webarchive, plistlib.dumps({}), "a saved page that can't be read (KeyError)"),
        (read_webarchive, plistlib.dumps({"WebMainResource": {"WebResourceData": "text", "WebResourceURL": 3}}),
         "no page in this file"),
    ],
)  # fmt: skip
def test_what_holds_no_page_is_a_problem(reader, raw, reason):
    reports, (problem,) = read(reader, raw)
    assert (reports, problem.reason) == ([], reason)


@pytest.mark.parametrize("name", ["none-such", "utf-8\0", "idna", ""])
def test_an_encoding_that_there_is_not_is_left_to_the_page(name):
    main = {"WebResourceData": PAGE.encode(), "WebResourceTextEncodingName": name, "WebResourceURL": ADDRESS}
    raw = plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)
    (report,), problems = read(read_webarchive, raw, "ferry.webarchive")
    assert ("\u2013" in report.text, problems) == (True, [])
