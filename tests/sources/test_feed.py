"""Feeds, RSS and Atom."""

import feedparser
import pytest

from retold.model import Problem, Provenance, Report
from retold.sources.feed import SUMMARY, read_feed
from sources.documents import document, read

RSS = """<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Varn Courier</title>
<item><title>Ferry &amp;amp; tug collide</title><link>https://courier.example/ferry</link><guid>c-17</guid>
<pubDate>Mon, 04 Mar 2024 21:30:00 -0500</pubDate><dc:creator>Ada Brandt</dc:creator>
<description>A ferry and a tug collided.</description>
<content:encoded>&lt;p&gt;A ferry and a tug collided off
Varn.&lt;/p&gt;&lt;p&gt;Nobody was &lt;b&gt;hurt&lt;/b&gt;.&lt;/p&gt;</content:encoded></item>
<item><title>Harbour shut</title><link>https://courier.example/harbour</link>
<description>&lt;p&gt;The harbour is shut.&lt;/p&gt;</description></item>
<item><title>Only a title</title></item>
</channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title>
<entry><id>urn:w:1</id><title>Ferry aground</title><updated>2024-03-05T08:00:00Z</updated>
<link href="https://wire.example/1"/><author><name>Col Darro</name></author>
<source><title>The Harbour Post</title></source>
<content type="html">&lt;div&gt;A ferry ran aground.&lt;/div&gt;</content></entry></feed>"""


def test_an_entry_with_its_full_text():
    reports, _ = read(read_feed, RSS, "courier.rss")
    assert reports[0] == Report(
        id="c-17",
        text="A ferry and a tug collided off Varn.\nNobody was hurt.",
        title="Ferry & tug collide",
        published="2024-03-05T02:30:00+00:00",
        publisher="The Varn Courier",
        url="https://courier.example/ferry",
        authors=("Ada Brandt",),
        provenance=Provenance(
            "in/courier.rss", 1, document(RSS).sha256, None, f"feedparser {feedparser.__version__}", ()
        ),
    )


def test_a_summary_is_marked_as_such_and_the_address_names_the_report():
    reports, _ = read(read_feed, RSS, "courier.rss")
    assert (reports[1].id, reports[1].text) == ("https://courier.example/harbour", "The harbour is shut.")
    assert reports[1].provenance.notes == (SUMMARY,)
    assert reports[1].published is None


def test_an_entry_without_text_is_a_problem_with_its_place():
    _, problems = read(read_feed, RSS, "courier.rss")
    assert problems == [
        Problem("in/courier.rss", "an entry without text", "give a feed with summaries or full texts", 3)
    ]


def test_atom_names_the_feed_that_an_entry_was_first_in():
    (report,), problems = read(read_feed, ATOM, "wire.atom")
    assert problems == []
    assert (report.id, report.text, report.publisher) == ("urn:w:1", "A ferry ran aground.", "The Harbour Post")
    assert (report.published, report.authors) == ("2024-03-05T08:00:00+00:00", ("Col Darro",))


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ferry ferry ferry ferry">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 20}">' for n in range(12))
    + '<!ENTITY local SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><title>x</title><item>'
    "<title>Ferry</title><description>Aground &m; &local; off Varn.</description></item></channel></rss>"
)


def test_entities_that_unpack_to_gigabytes_and_files_of_this_machine_do_not_come_in():
    (report,), _ = read(read_feed, BOMB, "bomb.xml")
    assert len(report.text) < 100
    assert report.text.startswith("Aground")


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("", "the file is empty"),
        ("<html><body><p>Not a feed at all.</p></body></html>", "not a feed"),
        ("Plain words.", "not a feed"),
        (
            '<?xml version="1.0"?><opml version="2.0"><body><outline xmlUrl="https://a.example/rss"/></body></opml>',
            "a list of feeds, not a feed",
        ),
        ("\0\1\2", "not a feed"),
        ("<rss version='2.0'><channel><title>x</title></channel></rss>", "a feed without entries"),
        ("<rss version='2.0'><channel><item>", "an entry without text"),
        ("<a>" * 50_000, "not a feed"),
    ],
)
def test_what_is_no_feed_is_a_problem(raw, reason):
    reports, problems = read(read_feed, raw, "a.xml")
    assert (reports, [one.reason for one in problems]) == ([], [reason])


def test_a_change_after_publication_is_kept():
    entry = "<published>2024-03-05T07:00:00Z</published><updated>"
    (report,), _ = read(read_feed, ATOM.replace("<updated>", entry), "wire.atom")
    assert (report.published, report.updated) == ("2024-03-05T07:00:00+00:00", "2024-03-05T08:00:00+00:00")


def test_a_name_that_is_no_address_is_none_of_a_report():
    entry = "<entry><id>urn:ferry</id><title>Ferry</title><summary>A ferry sank off Varn.</summary></entry>"
    (report,), _ = read(read_feed, f'<feed xmlns="http://www.w3.org/2005/Atom">{entry}</feed>', "a.atom")
    assert (report.id, report.url) == ("urn:ferry", None)


def test_the_line_below_every_entry_of_wordpress_goes():
    text = "&lt;p&gt;A ferry sank off Varn.&lt;/p&gt;"
    below = "&lt;p&gt;The post &lt;a href='/'&gt;Ferry&lt;/a&gt; appeared first on &lt;a href='/'&gt;Varn&lt;/a&gt;."
    item = f"<item><title>Ferry</title><description>{text}{below}&lt;/p&gt;</description></item>"
    (report,), _ = read(read_feed, f"<rss version='2.0'><channel>{item}</channel></rss>", "a.rss")
    assert report.text == "A ferry sank off Varn."
