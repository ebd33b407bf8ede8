from xml.etree import ElementTree

import feedparser

from exports.made import REPORTS, STORY
from retold.exports.atom import Place, StoryNews, stories_feed, story_feed
from retold.exports.naming import urn
from retold.model import Report, Roots

ATOM = "{http://www.w3.org/2005/Atom}"
MADE = "2024-06-01T00:00:00Z"
PLACE = Place("http://localhost/s.atom", "http://localhost/s", lambda name: f"http://localhost/{len(name)}")


def parts(element, *names):
    return [[one.text for one in element.findall(f"{ATOM}{name}")] for name in names]


def test_every_feed_and_entry_has_what_the_standard_asks_for():
    for feed in (
        story_feed(STORY, REPORTS, {}, MADE),
        stories_feed([StoryNews("a", "", 2, None, MADE)], MADE),
        stories_feed([], MADE),
    ):
        root = ElementTree.fromstring(feed)
        entries = root.findall(f"{ATOM}entry")
        assert feedparser.parse(feed).bozo is False
        for one in (root, *entries):
            assert [len(found) for found in parts(one, "id", "title", "updated")] == [1, 1, 1]
        assert len({one.find(f"{ATOM}id").text for one in (root, *entries)}) == 1 + len(entries)
        assert all(one.findall(f"{ATOM}content") for one in entries)


def test_a_moment_that_nobody_gave_is_not_made_up():
    root = ElementTree.fromstring(story_feed(STORY, REPORTS, {}, MADE))
    names = (f"{ATOM}published", "{http://purl.org/dc/terms/}issued", f"{ATOM}updated")
    dates = [tuple(one.findtext(name) for name in names) for one in root.findall(f"{ATOM}entry")]
    assert dates == [
        (None, "2024-05-07T09:30", MADE),
        (None, None, MADE),
        (None, "2024-05-03", MADE),
        ("2024-05-03T08:00:00Z", None, MADE),
    ]


def test_a_reader_gets_the_reports_the_last_to_arrive_first():
    arrived = {"wire/1": "2024-05-09T00:00:00Z", "copy": "2024-05-08T00:00:00Z"}
    read = feedparser.parse(story_feed(STORY, [*REPORTS[:2]], arrived, MADE, PLACE))
    assert (read.feed.title, read.feed.id, read.feed.updated) == (
        "Barge <sinks>",
        urn("story", "wire/1"),
        "2024-05-09T00:00:00Z",
    )
    assert [(one.rel, one.href) for one in read.feed.links] == [
        ("self", "http://localhost/s.atom"),
        ("alternate", "http://localhost/s"),
    ]
    assert [
        (one.id, one.title, one.updated, one.authors, [(link.rel, link.href) for link in one.links])
        for one in read.entries
    ] == [
        (
            urn("report", "wire/1"),
            "Barge <sinks> & rests",
            "2024-05-09T00:00:00Z",
            [{"name": "Northwire"}],
            [("alternate", "http://localhost/6"), ("via", "https://example.org/1?a=1&b=2")],
        ),
        (
            urn("report", "copy"),
            'A barge sank on the Lume. "It went down fast," said Ada Lind. Nobody knows why.',
            "2024-05-08T00:00:00Z",
            [{"name": "Ann Ode"}, {"name": "=Evening Post"}],
            [("alternate", "http://localhost/4")],
        ),
    ]


def test_what_would_be_markup_is_text_and_what_is_no_text_is_replaced():
    report = Report("wire/1", "<script>alert(1)</script>&amp;\x07\ufffe " + "long " * 100, "]]>\x1b<b>")
    feed = story_feed(STORY, [report], {}, MADE)
    [entry] = feedparser.parse(feed, sanitize_html=False).entries
    assert "<script" not in feed
    assert entry.title == "]]>\ufffd<b>"
    assert entry.content[0].value.startswith("<script>alert(1)</script>&amp;\ufffd\ufffd long")
    assert entry.content[0].value.endswith("long …")


def test_stories_are_told_with_their_accounts():
    news = [
        StoryNews("a", "Barge", 20, Roots(2, 2), "2024-05-09T00:00:00Z"),
        StoryNews("b", "", 2, None, "2024-05-08T00:00:00Z"),
    ]
    read = feedparser.parse(stories_feed(news, MADE, PLACE))
    assert read.feed.updated == "2024-05-09T00:00:00Z"
    assert [(one.id, one.title, one.link, one.content[0].value) for one in read.entries] == [
        (urn("story", "a"), "Barge", "http://localhost/1", "20 reports, 2 independent accounts"),
        (urn("story", "b"), "b", "http://localhost/1", "2 reports"),
    ]
