"""Records, feeds, letters and papers: wrong fields, wrong dates, entity bombs, loops."""

import base64
import itertools
import json
import zlib
from collections.abc import Iterator

from benchmarks.hostile.packed import REPORT, Made, zipped

_FIELDS = ("id", "text", "title", "published", "publisher", "url", "authors")
_VALUES = ("null", "7", "true", "[]", "{}", '[null, 7, "a"]', '""', '" "', "-1e999")
DATES = (
    "0001-11-30",
    "0000-00-00",
    "9999-12-31",
    "10000-01-01",
    "2024-02-30",
    "2024-13-01",
    "24-3-5",
    "2024-03-05T25:00:00Z",
    "2024-03-05T24:00:00Z",
    "2024-03-05T08:00:60Z",
    "2024-03-05T08:00:00+99:00",
    "1970-01-01",
    "2100-06-01",
    "-0044-03-15",
    "next Monday",
    "05/03/2024",
    "2024-W10-2",
    "2024-065",
    "1709625600",
    "20240305T080000Z",
    "\u202e2024-03-05",
    "2024-03-05\n",
)


def made(bomb: int) -> Iterator[Made]:
    """All of them; bombs unpack to ``bomb`` bytes."""
    yield from _records()
    yield from _feeds()
    yield from _letters()
    yield from _papers(bomb)


def _records() -> Iterator[Made]:
    """JSON with fields missing, doubled, of the wrong type and out of range."""
    for field, (number, value) in itertools.product(_FIELDS, enumerate(_VALUES)):
        others = {"id": "r", "text": REPORT.decode(), "title": "Ferry"}
        body = ", ".join([f'"{field}": {value}', *(f'"{k}": {json.dumps(v)}' for k, v in others.items() if k != field)])
        yield f"field-{field}-{number}.jsonl", f"{{{body}}}\n".encode()
    for number, date in enumerate(DATES):
        record = {"id": f"d{number}", "text": REPORT.decode(), "published": date}
        yield f"date-{number:02}.jsonl", json.dumps(record).encode()
    good = json.dumps({"id": "g", "text": REPORT.decode()})
    for name, text in {
        "doubled-field": '{"text": "A.", "text": "B."}',
        "doubled-id": f"{good}\n{good}",
        "one-broken": f"{good}\n{{\n{good}",
        "array": f"[{good}]",
        "nan": '{"text": NaN}',
        "huge-number": '{"id": 1' + "0" * 5000 + ', "text": "A."}',
        "surrogate": '{"id": "s", "text": "A \\ud800 tug."}',
        "nul": '{"text": "A \\u0000 tug."}',
        "comma": '{"text": "A.",}',
        "deep": '{"text": "A.", "x": ' + "[" * 5000 + "]" * 5000 + "}",
        "comment": '// x\n{"text": "A."}',
        "single": "{'text': 'A.'}",
        "crlf": good + "\r\n" + good.replace('"g"', '"h"'),
        "mark": "\ufeff" + good,
        "words": "no json",
        "bytes": good[:-9],
        "results": '{"id": "a", "story": "b", "lineage": "c"}\n{"link": {}}',
        "path": '{"id": "../../etc/passwd", "text": "A."}',
        "long-id": json.dumps({"id": "i" * 100_000, "text": "A."}),
        "many-lines": "{}\n" * 3000,
        "only-commas": ",\n" * 99,
    }.items():
        yield f"lines-{name}.jsonl", text.encode("utf-8", "surrogatepass")
        yield f"value-{name}.json", text.encode("utf-8", "surrogatepass")


def _feeds() -> Iterator[Made]:
    """Feeds that are none, that unpack to gigabytes, that ask for files of this machine."""

    def rss(inside: str, head: str = "") -> bytes:
        return (
            f'<?xml version="1.0"?>{head}<rss version="2.0"><channel><title>C</title>{inside}</channel></rss>'.encode()
        )

    item = "<item><title>Ferry</title><description>{}</description></item>"
    for levels in (2, 3, 4, 5, 6, 8, 11):
        names = [chr(97 + level) for level in range(levels)]
        nested = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in itertools.pairwise(names))
        head = f'<!DOCTYPE rss [<!ENTITY a "ferry">{nested}]>'
        yield f"entities-{levels:02}.xml", rss(item.format(f"&{names[-1]};"), head)
    for name, entity in {
        "file": '<!ENTITY x SYSTEM "file:///etc/passwd">',
        "web": '<!ENTITY x SYSTEM "http://127.0.0.1:9/x">',
        "parameter": '<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;',
        "itself": '<!ENTITY x "&x;">',
        "square": f'<!ENTITY x "{"ferry " * 9_999}">',
    }.items():
        yield f"entity-{name}.rss", rss(item.format("&x;" * 99), f"<!DOCTYPE rss [{entity}]>")
    for number, date in enumerate(DATES[:12]):
        dated = f"<item><description>A ferry ran aground.</description><pubDate>{date}</pubDate></item>"
        yield f"feed-date-{number:02}.rss", rss(dated)
    for name, raw in {
        "html": b"<!doctype html><html><body><h1>Feed not found</h1></body></html>",
        "empty": b"",
        "words": REPORT,
        "no-items": rss(""),
        "no-text": rss("<item><title>T</title></item>"),
        "torn": rss(item.format("A."))[:-60],
        "deep": b"<rss version='2.0'><channel>" + b"<item>" * 20_000,
        "nul": rss(item.format("A \0 tug")),
        "script": rss(item.format("&lt;script&gt;alert(1)&lt;/script&gt;A tug sank.")),
        "many": rss(item.format("A.") * 2_000),
        "wrong-encoding": rss(item.format("é")).replace(b'"1.0"', b'"1.0" encoding="utf-16"'),
        "atom-empty": b"<feed/>",
    }.items():
        yield f"feed-{name}.xml", raw


def _letters() -> Iterator[Made]:
    """Letters with broken parts, headers that never end, parts in parts in parts."""
    boundary = "".join(f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n' for n in range(800))
    encoded = base64.b64encode(REPORT).decode()
    for name, text in {
        "deep": boundary + "\nA.",
        "no-end": 'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nA tug sank.',
        "no-head": "\n\nA.",
        "base64": f"Content-Transfer-Encoding: base64\n\n{encoded[:-5]}!!",
        "header": "Subject: " + "x" * 200_000 + "\n\nA tug sank.",
        "many-headers": "X: y\n" * 20_000 + "\nA tug sank.",
        "injected": "Subject: a\n\rBcc: b\n\nA tug sank.",
        "words": REPORT.decode(),
        "charset": "Content-Type: text/plain; charset=\x00\n\nA tug sank.",
        "encoded": "Subject: =?x?q?=FF?= =?utf-8?b?/?=\n\nA.",
        "date": "Date: Mon, 99 Foo 99999 99:99:99 +9999\n\nA tug sank.",
        "from": "From: " + "(" * 5000 + "\n\nA tug sank.",
        "unknown": "Content-Transfer-Encoding: none\nContent-Type: x/y\n\nA tug sank.",
        "html": "Content-Type: text/html\n\n" + "<p>" * 9999,
        "attached": "Content-Type: application/pdf\n\n%PDF",
        "id": "Message-ID: <../../x>\n\nA tug sank.",
        "no-body": "Subject: x",
        "references": "Content-Type: message/rfc822\n\nSubject: y\n\nA tug sank.",
        "8bit": "Subject: \udcff\n\n\udcff",
    }.items():
        raw = text.encode("utf-8", "surrogateescape")
        yield f"letter-{name}.eml", raw
        yield f"box-{name}.mbox", b"From a@b Mon Mar  4 21:30:00 2024\n" + raw + b"\n\nFrom c@d\n\n" + REPORT


def _papers(bomb: int) -> Iterator[Made]:
    """Word documents and PDF that are torn, loop, or unpack to gigabytes."""
    xml = (
        '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "{}">]><w:document xmlns:w="x"><w:body>&a;</w:body></w:document>'
    )
    for name, raw in {
        "words": REPORT,
        "empty": b"",
        "zip": zipped(("a.txt", REPORT)),
        "bomb": zipped(("word/document.xml", bytes(bomb))),
        "entity": zipped(("[Content_Types].xml", b"<Types/>"), ("word/document.xml", xml.format("y" * 9999).encode())),
        "torn": zipped(("[Content_Types].xml", b"<Types/>"))[:-9],
    }.items():
        yield f"paper-{name}.docx", raw
    stream = zlib.compress(bytes(bomb))
    for name, raw in {
        "words": REPORT,
        "empty": b"",
        "head": b"%PDF-1.7\n",
        "loop": _pdf(kids=b"2 0 R"),
        "itself": _pdf(kids=b"3 0 R " * 5000),
        "count": _pdf(count=b"999999999"),
        "bomb": _pdf(content=stream, how=b"/Filter /FlateDecode"),
        "filters": _pdf(content=stream, how=b"/Filter [" + b"/FlateDecode " * 500 + b"]"),
        "torn": _pdf()[:200],
        "brackets": _pdf(content=b"[" * 50_000),
        "no-table": _pdf().partition(b"xref")[0],
        "strings": _pdf(content=b"(" * 50_000),
    }.items():
        yield f"paper-{name}.pdf", raw


def _pdf(kids: bytes = b"3 0 R", count: bytes = b"1", content: bytes = b"BT (A.) Tj ET", how: bytes = b"") -> bytes:
    """A PDF whose pages, count of pages and content are as given."""
    parts = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [" + kids + b"] /Count " + count + b" >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
        b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), how, content),
    )
    body, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        body
        + b"xref\n0 5\n0000000000 65535 f \n"
        + table
        + b"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(body)
    )
