"""Texts and pages: encodings, nesting, walls, endless lines, signs that show something else than is there."""

import itertools
from collections.abc import Iterator

from benchmarks.hostile.packed import REPORT, Made

TEXT = "Die Fähre “Möwe” lief vor Varn auf Grund – niemand wurde verletzt, sagte Kapitän Åsa Łuk.\n"
_ENCODINGS = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "utf-32-le",
    "utf-7",
    "cp1252",
    "latin-1",
    "iso8859-2",
    "cp1251",
    "koi8-r",
    "shift_jis",
    "euc-jp",
    "gb18030",
    "big5",
    "cp037",
    "cp437",
    "mac-roman",
)
_SIGNS = {
    "right-to-left": "\u202e\u202dMayor \u202eresigned\u202c",
    "zero-width": "May\u200bor\u200d re\ufeffsigned\u2060",
    "letters-of-others": "Mаyоr rеsigned",
    "stacked": "M" + "\u0301" * 500 + "ayor",
    "controls": "\x1b[31mMayor\x07\x08",
    "tags": "\U000e0041\U000e0042Mayor",
    "private": "\ue000\uf8ff Mayor",
    "noncharacters": "\ufffe\uffff Mayor",
    "separators": "Mayor\u2028resigned\u2029\x85now",
    "fullwidth": "Ｍａｙｏｒ ｒｅｓｉｇｎｅｄ",
    "ligatures": "o\ufb03ce \ufb01re",
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈" * 50,
    "bidi-isolates": "\u2066\u2067\u2068Mayor\u2069",
    "soft-hyphens": "May\u00ador",
}
_WALLS = {
    "login": "<h1>Log in</h1><form><input name=user><input type=password></form>",
    "not-found": "<h1>404</h1><p>The page you asked for is not here.</p>",
    "cookies": "<p>We value your privacy. We and our 870 partners store information on your device.</p>",
    "robot": "<p>Checking your browser before you go on. Please verify you are a human.</p>",
    "script-only": "<noscript>Please enable JavaScript to read this page.</noscript><div id=app></div>",
    "frames": "<frameset cols='50%,50%'><frame src=a><frame src=b></frameset>",
    "redirect": "<meta http-equiv=refresh content='0; url=https://courier.example/'>",
    "empty-article": "<article></article>",
}


def made(size: int) -> Iterator[Made]:
    """All of them; long ones have ``size`` bytes."""
    yield from _encodings()
    yield from _signs()
    yield from _pages(size)
    yield from _long(size)


def _encodings() -> Iterator[Made]:
    """Texts and pages in many encodings, declared rightly, wrongly and not at all; bytes that are none."""
    for encoding in _ENCODINGS:
        raw = TEXT.encode(encoding, errors="replace") * 4
        yield f"in-{encoding}.txt", raw
        yield f"in-{encoding}.html", b"<html><body><article><p>" + raw + b"</p></article></body></html>"
        yield f"said-utf-8-in-{encoding}.html", b"<meta charset=utf-8><article><p>" + raw + b"</p></article>"
    yield "mixed.txt", TEXT.encode() + TEXT.encode("cp1252", "replace") + TEXT.encode("utf-16")
    for name, raw in {
        "overlong": b"\xc0\xaf\xe0\x80\xaf" * 50,
        "surrogates": b"\xed\xa0\x80" * 50,
        "cut-short": "é".encode()[:1] * 99,
        "all-bytes": bytes(range(256)) * 8,
        "nuls": REPORT.replace(b" ", b"\0"),
        "one-nul": REPORT + b"\0" + REPORT,
        "late-nul": REPORT * 200 + b"\0",
        "only-mark": b"\xef\xbb\xbf",
        "two-marks": b"\xef\xbb\xbf" * 2 + REPORT,
        "half-utf-16": b"\xff\xfeA",
        "white": b" \t\r\n\f\v" * 99,
        "returns": REPORT.replace(b" ", b"\r"),
        "empty": b"",
    }.items():
        for kind in ("txt", "html"):
            yield f"{name}.{kind}", raw
    yield "unknown-charset.html", b"<meta charset=none-such><article><p>" + REPORT * 4 + b"</p></article>"
    yield "endless-charset.html", b"<meta charset=" + b"u" * 100_000 + b">"


def _signs() -> Iterator[Made]:
    """Signs that steer a terminal, hide words, or look like others."""
    for name, signs in _SIGNS.items():
        text = f"{signs} on Monday after the ferry ran aground off Varn, the council of the town said. " * 3
        yield f"signs-{name}.txt", text.encode()
        yield f"signs-{name}.html", f"<title>{signs}</title><article><h1>{signs}</h1><p>{text}</p></article>".encode()
    for number, text in enumerate(
        ("<script>alert(1)</script>", "{{7*7}}", "=cmd|' /C calc'!A0", "%n%s%x", "'; DROP TABLE")
    ):
        yield f"code-{number}.txt", (f"{text} " + REPORT.decode()).encode()


def _pages(size: int) -> Iterator[Made]:
    """Walls in the place of articles, and pages that break parsers."""
    for name, body in _WALLS.items():
        yield (
            f"wall-{name}.html",
            f"<!doctype html><html><head><title>{name}</title></head><body>{body}</body>".encode(),
        )
    article = b"<article><p>" + REPORT * 4 + b"</p></article>"
    deep = size // 10
    for name, raw in {
        "deep-divs": b"<div>" * deep,
        "deep-closed": b"<b>" * deep + REPORT + b"</b>" * deep,
        "deep-tables": b"<table><tr><td>" * (deep // 3),
        "deep-lists": b"<ul><li>" * (deep // 2),
        "only-angles": b"<" * size,
        "only-closing": b"</div>" * deep,
        "comment": b"<!--" * deep,
        "attributes": b"<p " + b"a=1 " * deep + b">" + REPORT,
        "long-attribute": b"<p title='" + b"x" * size + b"'>" + REPORT,
        "entities": b"&amp;" * deep,
        "bad-entities": b"&#x110000;&#0;&#xD800;&nosuch;" * 99 + REPORT,
        "cdata": b"<![CDATA[" + REPORT,
        "doctype": b"<!DOCTYPE html [<!ENTITY x 'y'>]>" + article,
        "xml": b"<?xml version='1.0' encoding='utf-7'?>" + article,
        "svg": b"<svg>" * deep + article,
        "script": b"<script>" + article,
        "style": b"<style>" + article,
        "textarea": b"<textarea>" + article,
        "base64": b"<img src='data:image/png;base64," + b"A" * size + b"'>" + article,
        "many-tags": b"<x>y</x>" * deep,
        "no-end": article[:-20],
        "crossed": b"<p><b><i></p></b></i>" * 999 + article,
        "nul-tags": article.replace(b"<", b"<\0"),
    }.items():
        yield f"page-{name}.html", raw
    for number, record in enumerate(_RECORDS):
        script = f"<script type='application/ld+json'>{record}</script>".encode()
        yield f"record-{number:02}.html", b"<html><head>" + script + b"</head><body>" + article + b"</body></html>"


_RECORDS = (
    "",
    "{",
    "[" * 50_000,
    '{"@type": "NewsArticle"}' * 2,
    "null",
    '"NewsArticle"',
    '{"@type": ["NewsArticle", 7, null]}',
    '{"@type": "NewsArticle", "headline": ' + "[" * 900 + "]" * 900 + "}",
    '{"@type": "NewsArticle", "headline": 7, "author": 7}',
    '{"@type": "NewsArticle", "datePublished": "0001-11-30T00:00:00+14:00"}',
    '{"@type": "NewsArticle", "datePublished": "9999-12-31T23:59:59-12:00"}',
    '{"@type": "NewsArticle", "datePublished": "2024-02-30"}',
    '{"@type": "NewsArticle", "datePublished": ["2024-03-05"]}',
    '{"@type": "NewsArticle", "author": [[[["A B"]]]]}',
    '{"@type": "NewsArticle", "author": {"name": {"name": "A B"}}}',
    '{"@type": "NewsArticle", "articleBody": {"text": 1}}',
    '{"@type": "NewsArticle", "articleBody": "' + "word " * 9_999 + '"}',
    '{"@graph": ' + '{"@graph": ' * 500 + "[]" + "}" * 501,
    '{"@type": "NewsArticle", "headline": "\\ud800"}',
    '{"@type": "NewsArticle", "headline": "<script>alert(1)</script>"}',
    '{"@type": "NewsArticle", "url": "javascript:alert(1)"}',
)


def _long(size: int) -> Iterator[Made]:
    """Endless lines, words, sentences and quotations."""
    for name, text in {
        "letters": "a" * size,
        "words": "word " * (size // 5),
        "spaces": " " * size + "end",
        "commas": "a, " * (size // 3),
        "marks": "“" * size,
        "capitals": "Ada Brandt " * (size // 11),
        "numbers": "1,234.5 " * (size // 8),
        "dots": ". " * (size // 2),
        "lines": "A.\n" * (size // 3),
        "empty-lines": "\n" * size,
        "brackets": "(" * size,
        "dashes": "–-—" * (size // 3),
        "sayings": "he said " * (size // 8),
        "dates": "on Monday 5 March " * (size // 18),
        "initials": "U.S. " * (size // 5),
    }.items():
        yield f"long-{name}.txt", text.encode()
    for first, second in itertools.product("“\"'", repeat=2):
        yield (
            f"unbalanced-{ord(first)}-{ord(second)}.txt",
            f"{first}We go, she said. {second}No, he said.\n".encode() * 40,
        )
