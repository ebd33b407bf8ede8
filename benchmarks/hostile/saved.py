"""Tables, pages that browsers saved in one file, exports of databases, conversations: broken in many ways."""

import plistlib
from collections.abc import Iterator

from benchmarks.hostile.packed import REPORT, Made

_PAGE = b"<html><body><article><h1>Ferry</h1><p>" + REPORT * 4 + b"</p></article></body></html>"
_HEAD = b'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n'
_PART = b"--b\nContent-Type: text/html; charset=%s\nContent-Transfer-Encoding: %s\nContent-Location: %s\n\n%s\n"
_AT = b"https://courier.example/a"


def made(size: int) -> Iterator[Made]:
    """All of them; long ones have ``size`` bytes."""
    yield from _tables(size)
    yield from _mhtml(size)
    yield from _webarchives()
    yield from _exports(size)


def _tables(size: int) -> Iterator[Made]:
    """Tables without names, with too many or too few fields, with quotation marks that do not end."""
    text = REPORT.replace(b"\n", b" ")
    for name, raw in {
        "good": b"id,title,text\n1,Ferry," + text + b"\n",
        "no-names": b"1,2,3\n4,5,6\n",
        "only-names": b"id,title,text\n",
        "open-quote": b'id,text\n1,"' + text * 9,
        "quotes": b'id,text\n1,"' + b'""' * (size // 2) + b'"\n',
        "too-many": b"id,text\n" + b",".join([text] * 99) + b"\n",
        "too-few": b"id,title,text\n1\n\n,,\n",
        "twice-named": b"text,text,text\n,,%s\n" % text,
        "commas": b"text" + b"," * size + b"\n",
        "rows": b"text\n" + b"a\n" * (size // 2),
        "returns": b"id,text\r1,%s\r2,%s\r" % (text, text),
        "nul": b"id,text\n1," + b"a" * 9_000 + b"\0" + text,
        "utf-16": ("id;text\n1;" + text.decode()).encode("utf-16"),
        "formula": b"id,text\n=cmd|' /C calc'!A0,@SUM(1) %s\n" % text,
        "long-name": b"x" * size + b",text\n1,%s\n" % text,
        "no-end": b"id\ttext\n1\t" + text,
    }.items():
        yield f"table-{name}.csv", raw


def _mhtml(size: int) -> Iterator[Made]:
    """Envelopes without pages, in pages that do not end, in encodings that there are not."""
    good = _PART % (b"utf-8", b"8bit", _AT, _PAGE)
    for name, raw in {
        "good": _HEAD + b"\n" + good + b"--b--\n",
        "no-page": _HEAD + b"\n--b\nContent-Type: image/png\n\nabc\n--b--",
        "no-end": _HEAD + b"\n" + good[:-30],
        "no-boundary": b"Content-Type: multipart/related\n\n" + good,
        "charset": _HEAD + b"\n" + _PART % (b"none-such", b"8bit", _AT, _PAGE) + b"--b--",
        "base64": _HEAD + b"\n" + _PART % (b"utf-8", b"base64", _AT, b"!!!!" * 99) + b"--b--",
        "coding": _HEAD + b"\n" + _PART % (b"utf-8", b"none-such", _AT, _PAGE) + b"--b--",
        "address": _HEAD + b"\n" + _PART % (b"utf-8", b"8bit", b"javascript:alert(1)", _PAGE) + b"--b--",
        "date": b"Date: 99 Foo 0001\n" + _HEAD + b"\n" + good + b"--b--",
        "nested": b'Content-Type: multipart/related; boundary="b"\n\n--b\n' * 300 + good,
        "headers": b"X: y\n" * (size // 5) + _HEAD + b"\n" + good,
        "endless-header": b"X: " + b"y" * size + b"\n" + _HEAD + b"\n" + good,
        "controls": _HEAD + b"\n" + _PART % (b"utf-8", b"8bit", _AT, _PAGE.replace(b" ", b"\x01")) + b"--b--",
        "plain": _PAGE,
    }.items():
        yield f"saved-{name}.mhtml", raw


def _webarchives() -> Iterator[Made]:
    """Property lists that are none, lack what they need, or have it in another type."""
    main = {"WebResourceData": _PAGE, "WebResourceURL": _AT.decode(), "WebResourceTextEncodingName": "UTF-8"}
    good = plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)
    for name, raw in {
        "good": good,
        "cut": good[:-20],
        "xml": plistlib.dumps({"WebMainResource": main}),
        "entities": b"<?xml version='1.0'?><!DOCTYPE plist [<!ENTITY x 'y'>]><plist><string>&x;</string></plist>",
        "no-main": plistlib.dumps({}),
        "text": plistlib.dumps({"WebMainResource": main | {"WebResourceData": "text"}}),
        "charset": plistlib.dumps({"WebMainResource": main | {"WebResourceTextEncodingName": 7}}),
        "list": plistlib.dumps([1, 2]),
        "deep": b"<plist>" + b"<array>" * 5_000,
        "head": b"bplist00" + b"\xff" * 40,
    }.items():
        yield f"saved-{name}.webarchive", raw


def _exports(size: int) -> Iterator[Made]:
    """Files of many reports that end early or hold none; conversations; feeds with signs that XML has not."""
    lexis = b"1 of 2 DOCUMENTS\n\nThe Courier\n\nMarch 5, 2026\n\nFerry\n\nLENGTH: 9 words\n\n"
    factiva = b"Ferry\n9 words\n5 March 2026\nThe Courier\n(c) 2026\n\n"
    for name, raw in {
        "lexis": lexis + REPORT + lexis.replace(b"1 of", b"2 of"),
        "lexis-empty": b"1 of 1 DOCUMENTS\n" * 999,
        "lexis-dates": lexis.replace(b"March 5", b"Foo 99") + REPORT,
        "factiva": factiva + REPORT + b"\nDocument ABCDEF00020260305em3500001\n",
        "ends": b"End of Document\n" * (size // 16),
        "chat": b"[05/03/2026, 08:15:02] Ada: Ferry\n" * 99,
        "digits": b"[" + b"5/" * size,
        "rtf": b"{\\rtf1" + b"{" * size,
    }.items():
        yield f"export-{name}.txt", raw
    entry = b"<item><title>F\x01</title><description>&lt;script&gt;x&lt;/script&gt;A\x01\0 tug</description></item>"
    yield "feed-controls.xml", b"<rss version='2.0'><channel>" + entry * 3 + b"</channel></rss>"
    yield "page-controls.html", b"<article><script>x</script>\x01\x02" + _PAGE.replace(b" ", b" \x01")
