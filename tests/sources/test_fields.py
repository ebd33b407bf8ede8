"""Records of other programs."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.model import Report
from retold.sources.fields import in_our_fields
from retold.sources.jsonl import read_json, read_jsonl
from sources.documents import read

TEXT = "A ferry ran aground off Varn."
NINJS_1 = {
    "uri": "http://wire.example/17", "type": "text", "versioncreated": "2024-03-05T08:00:00Z",
    "headline": "Ferry aground",
    "body_xhtml": f"<div><p>{TEXT}</p><p>All safe.</p></div>", "byline": "Ada Brandt", "copyrightholder": "The Wire",
}  # fmt: skip
NINJS_3 = {
    "uri": "http://wire.example/18", "contentcreated": "2024-03-05T08:00:00Z",
    "headlines": [{"role": "short", "value": "Aground"}, {"role": "main", "value": "Ferry &amp; fog"}],
    "bodies": [{"role": "caption", "value": "A picture."}, {"contenttype": "text/html", "value": f"<p>{TEXT}</p>"}],
}  # fmt: skip
NINJS_2 = {
    "uri": "http://wire.example/19", "firstcreated": "2024-03-05T08:00:00Z", "versioncreated": "2024-03-05T09:00:00Z",
    "headlines": [{"role": "main", "value": "Ferry aground"}], "by": "By Ada Brandt and Jon Reyes",
    "bodies": [{"role": "main", "contenttype": "text/plain", "value": TEXT}],
}  # fmt: skip
NINJS_3_IN_CAMEL_CASE = {
    "uri": "http://wire.example/20", "firstCreated": "2024-03-05T08:00:00Z", "versionCreated": "2024-03-05T08:00:00Z",
    "copyrightHolder": "The Wire", "headlines": [{"role": "main", "value": "Ferry aground"}],
    "bodies": [{"role": "html", "contentType": "text/html", "value": f"<p>{TEXT}</p>"}],
}  # fmt: skip
COMMON_CRAWL = {
    "requested_url": "https://courier.example/17?utm_source=feed", "plain_text": TEXT, "title": "Ferry aground",
    "published_date": "2024-03-05", "author": "Ada Brandt", "sitename": "The Varn Courier", "warc_path": "x.warc.gz",
}  # fmt: skip
SCHEMA_ORG = {
    "@type": "NewsArticle", "headline": "Ferry aground", "articleBody": TEXT, "datePublished": "2024-03-05",
    "dateModified": "2024-03-06", "author": [{"@type": "Person", "name": "Ada Brandt"}],
}  # fmt: skip
NEWS_API = {
    "title": "Ferry aground", "author": "Ada Brandt", "publishedAt": "2024-03-05T08:00:00Z", "content": TEXT,
    "source": {"id": None, "name": "The Wire"},
}  # fmt: skip
GUARDIAN = {
    "id": "world/17", "webTitle": "Ferry aground", "webPublicationDate": "2024-03-05T08:00:00Z",
    "webUrl": "https://courier.example/17", "fields": {"bodyText": TEXT, "byline": "Ada Brandt", "publication": "C"},
}  # fmt: skip
EVENT_REGISTRY = {
    "uri": "17", "dateTimePub": "2024-03-05T08:00:00Z", "title": "Ferry aground", "body": TEXT,
    "source": {"uri": "wire.example", "title": "The Wire"}, "authors": [{"name": "Ada Brandt"}],
}  # fmt: skip
WORDPRESS = {
    "id": 17, "date": "2024-03-05T08:00:00", "modified": "2024-03-05T09:00:00", "link": "https://courier.example/17",
    "title": {"rendered": "Ferry &amp; fog"}, "content": {"rendered": f"<p>{TEXT}</p>", "protected": False},
}  # fmt: skip
NEWS_PLEASE = {
    "maintext": TEXT, "title": "Ferry aground", "date_publish": "2024-03-05 08:00:00",
    "source_domain": "courier.example",
    "url": "https://courier.example/17", "authors": ["Ada Brandt"], "language": "en", "text": None,
}  # fmt: skip


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (
            NINJS_1,
            {
                "id": "http://wire.example/17", "text": f"{TEXT}\nAll safe.", "title": "Ferry aground",
                "published": "2024-03-05T08:00:00Z", "publisher": "The Wire", "authors": ["Ada Brandt"],
            },
        ),
        (
            NINJS_2,
            {
                "id": "http://wire.example/19", "text": TEXT, "title": "Ferry aground",
                "published": "2024-03-05T08:00:00Z", "updated": "2024-03-05T09:00:00Z",
                "authors": ["Ada Brandt", "Jon Reyes"],
            },
        ),
        (
            NINJS_3_IN_CAMEL_CASE,
            {
                "id": "http://wire.example/20", "text": TEXT, "title": "Ferry aground",
                "published": "2024-03-05T08:00:00Z", "publisher": "The Wire",
            },
        ),
        (
            COMMON_CRAWL,
            {
                "text": TEXT, "title": "Ferry aground", "published": "2024-03-05", "publisher": "The Varn Courier",
                "url": "https://courier.example/17?utm_source=feed", "authors": ["Ada Brandt"],
            },
        ),
        (
            SCHEMA_ORG,
            {
                "text": TEXT, "title": "Ferry aground", "published": "2024-03-05", "updated": "2024-03-06",
                "authors": ["Ada Brandt"],
            },
        ),
        (
            NINJS_3,
            {
                "id": "http://wire.example/18", "text": TEXT, "title": "Ferry & fog",
                "published": "2024-03-05T08:00:00Z",
            },
        ),
        (
            NEWS_API,
            {
                "text": TEXT, "title": "Ferry aground", "published": "2024-03-05T08:00:00Z", "publisher": "The Wire",
                "authors": ["Ada Brandt"],
            },
        ),
        (
            GUARDIAN,
            {
                "id": "world/17", "text": TEXT, "title": "Ferry aground", "published": "2024-03-05T08:00:00Z",
                "publisher": "C", "url": "https://courier.example/17", "authors": ["Ada Brandt"],
            },
        ),
        (
            EVENT_REGISTRY,
            {
                "id": "17", "text": TEXT, "title": "Ferry aground", "published": "2024-03-05T08:00:00Z",
                "publisher": "The Wire", "authors": ["Ada Brandt"],
            },
        ),
        (
            WORDPRESS,
            {
                "id": 17, "text": TEXT, "title": "Ferry & fog", "published": "2024-03-05T08:00:00",
                "updated": "2024-03-05T09:00:00", "url": "https://courier.example/17",
            },
        ),
        (
            NEWS_PLEASE,
            {
                "text": TEXT, "title": "Ferry aground", "published": "2024-03-05 08:00:00",
                "publisher": "courier.example", "url": "https://courier.example/17", "authors": ["Ada Brandt"],
            },
        ),
    ],
)  # fmt: skip
def test_fields_get_our_names(record, expected):
    ours = in_our_fields(record)
    assert {name: ours[name] for name in ("id", "text", "title", "published", "publisher", "url", "authors", "updated")
            if ours.get(name)} == expected  # fmt: skip


def test_a_field_of_ours_is_left_alone_whatever_else_is_there():
    record = {"id": "a", "text": TEXT, "title": "Ours", "headline": "Theirs", "published": 5, "date": "2024-03-05"}
    assert in_our_fields(record) == record


def test_fields_of_the_wrong_kind_are_not_taken():
    assert in_our_fields({"maintext": 5, "bodies": [7, {"value": []}], "headlines": {}})["text"] is None


def test_lines_of_others_are_read():
    (report,), problems = read(read_jsonl, '{"maintext": "A ferry ran aground.", "source_domain": "courier.example"}\n')
    assert problems == []
    assert (report.id, report.text, report.publisher) == ("given:1", "A ferry ran aground.", "courier.example")


@pytest.mark.parametrize(
    ("raw", "ids"),
    [
        ('{"text": "One."}', ["given"]),
        ('[{"text": "One."}, {"text": "Two.", "id": "t"}]', ["given:1", "t"]),
        ('{"status": "ok", "articles": [{"content": "One."}, {"content": "Two."}]}', ["given:1", "given:2"]),
        ('\ufeff{"items": []}', []),
        ('{"response": {"docs": [{"content": "One."}]}}', ["given"]),
        ('{"hits": {"total": 1, "hits": [{"_id": "x", "_source": {"body": "One."}}]}}', ["x"]),
        ('{"content": "One.", "items": [{"text": "A box beside it."}]}', ["given"]),
    ],
)
def test_a_file_of_one_json_value(raw, ids):
    reports, problems = read(read_json, raw)
    assert ([report.id for report in reports], problems) == (ids, [])
    assert all(isinstance(report, Report) for report in reports)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [("", "the file is empty"), ("{", "not JSON"), ("7", "a number where an object belongs"), ("{}", "no text")],
)
def test_what_holds_no_report_is_a_problem(raw, reason):
    reports, (problem,) = read(read_json, raw)
    assert (reports, problem.reason.startswith(reason)) == ([], True)


@pytest.mark.parametrize(("title", "what"), [('["x"]', "an array"), ("{}", "an object"), ("1.5", "a number")])
def test_a_field_of_a_wrong_type_is_left_out_with_a_word(title, what):
    (report,), (problem,) = read(read_jsonl, f'{{"id": "a", "text": "{TEXT}", "title": {title}}}')
    assert (report.title, problem.reason, problem.fatal) == (None, f"title is {what}; left out", False)


@pytest.mark.parametrize(
    ("stated", "moment"),
    [(1790085600, "2026-09-22T14:00:00+00:00"), (1790085600123, "2026-09-22T14:00:00+00:00"), (True, None), (7, None),
     (1e300, None), (-5, None)],
)  # fmt: skip
def test_a_time_that_is_counted_from_1970(stated, moment):
    assert in_our_fields({"text": TEXT, "published_at": stated}).get("published") == moment
    assert in_our_fields({"text": TEXT, "published": stated}).get("published") == (moment or stated)


def test_a_written_time_is_taken_before_a_counted_one():
    assert in_our_fields({"timestamp": 1790085600, "date": "2026-09-21"})["published"] == "2026-09-21"


def test_a_record_without_a_text_is_told_with_its_fields():
    _, (problem,) = read(read_jsonl, '{"id": "a", "snippet": "A ferry", "note": null}')
    assert (problem.reason, problem.remedy.endswith("is required; here are id, snippet")) == ("no text", True)


_FIELDS = st.sampled_from(
    ["text", "title", "source", "fields", "_source", "authors", "headlines", "publishedAt", "hits"]
)
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**13), 10**13) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_FIELDS, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(_FIELDS, _VALUES, max_size=5))
def test_whatever_is_read_of_a_record_has_a_text(record):
    reports, _ = read(read_json, json.dumps(record))
    assert all(isinstance(one.text, str) and one.text.strip() for one in reports)


@pytest.mark.parametrize(("body", "text"), [
    ("<p>A dam leaked.</p><p>Nobody was hurt.</p>", "A dam leaked.\nNobody was hurt."),
    ("A dam leaked.<br/>\n<div>Nobody &amp; nothing.</div>", "A dam leaked.\nNobody & nothing."),
])  # fmt: skip
def test_a_body_in_html_is_read_as_a_page_is(body, text):
    assert in_our_fields({"body": body})["text"] == text
    assert in_our_fields({"html": body})["text"] == text


def test_signs_in_a_text_are_no_html():
    assert in_our_fields({"body": "Prices < 5 and > 3 &amp; so on"})["text"] == "Prices < 5 and > 3 &amp; so on"


def test_a_text_of_ours_stays_as_it_is_and_its_marks_are_told():
    (report,), (problem,) = read(read_jsonl, '{"text": "<p>A dam leaked.</p>"}')
    assert (report.text, problem.reason) == ("<p>A dam leaked.</p>", "the text has marks of HTML, read as they stand")
