"""Feeds for readers of news (RFC 4287): the reports of a story, and the stories of a library.

A feed has moments only, with their zone. So a report has ``published`` where its moment is known with it; a day, or a
time without a zone, stands in ``dcterms:issued`` as it is known, and what is undated has neither. ``updated``, which
every entry must have, is when the report arrived here.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from retold.exports.dated import moment, published
from retold.exports.naming import urn
from retold.exports.xml import add, element, written
from retold.model import Report, Roots, Story
from retold.rendering.addresses import web_address
from retold.rendering.support import accounts
from retold.rendering.wording import count, one_line, title_of
from retold.version import __version__

EXCERPT = 300
"""Characters of a report that an entry shows."""

_SPACES = {"xmlns": "http://www.w3.org/2005/Atom", "xmlns:dcterms": "http://purl.org/dc/terms/"}

Link = Callable[[str], str]
"""From an id to the address of its page."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a feed is read: its own address, that of the page it belongs to, and those of reports or stories."""

    own: str
    page: str
    of: Link


@dataclass(frozen=True, slots=True)
class StoryNews:
    """A story of a list, with when its last report arrived."""

    id: str
    label: str
    reports: int
    roots: Roots | None
    arrived: str


def story_feed(
    story: Story, reports: Sequence[Report], arrived: Mapping[str, str], made: str, place: Place | None = None
) -> str:
    """The reports of a story, the last to arrive first; those that did not ``arrived`` anywhere came when it was made.

    Moments are ISO 8601 with their zone.
    """
    dates = published(story)
    places = {name: number for number, name in enumerate(story.reports)}
    order = sorted(reports, key=lambda report: (arrived.get(report.id, made), places[report.id]), reverse=True)
    feed = _feed(urn("story", story.id), story.label, max([*arrived.values()] or [made]), place)
    for report in order:
        entry = _entry(feed, urn("report", report.id), title_of(report), arrived.get(report.id, made))
        address = web_address(report.url)
        _link(entry, "alternate", place.of(report.id) if place else address)
        _link(entry, "via", address if place else None)
        _date(entry, dates.get(report.id))
        _authors(entry, report)
        add(entry, "content", _excerpt(report.text), type="text")
    return written(feed)


def stories_feed(news: Iterable[StoryNews], made: str, place: Place | None = None) -> str:
    """Stories in the order in which they are given."""
    lines = list(news)
    feed = _feed(
        urn("stories", *([place.own] if place else [])),
        "Stories",
        max((one.arrived for one in lines), default=made),
        place,
    )
    for one in lines:
        entry = _entry(feed, urn("story", one.id), one.label or one.id, one.arrived)
        _link(entry, "alternate", place.of(one.id) if place else None)
        told = f", {accounts(one.roots)}" if one.roots else ""
        add(entry, "content", f"{count(one.reports, 'report')}{told}", type="text")
    return written(feed)


def _feed(name: str, title: str, updated: str, place: Place | None) -> Element:
    feed = element("feed", _SPACES)
    add(feed, "id", name)
    add(feed, "title", one_line(title), type="text")
    add(feed, "updated", updated)
    add(add(feed, "author"), "name", "Retold")
    add(feed, "generator", "Retold", version=__version__)
    if place:
        add(feed, "link", rel="self", type="application/atom+xml", href=place.own)
        add(feed, "link", rel="alternate", type="text/html", href=place.page)
    return feed


def _entry(feed: Element, name: str, title: str, updated: str) -> Element:
    entry = add(feed, "entry")
    add(entry, "id", name)
    add(entry, "title", one_line(title), type="text")
    add(entry, "updated", updated)
    return entry


def _date(entry: Element, value: str | None) -> None:
    """When the report was published, as exactly as that is known."""
    if value:
        exact = moment(value)
        add(entry, "published" if exact else "dcterms:issued", exact or value)


def _authors(entry: Element, report: Report) -> None:
    """Who wrote the report and who published it; somebody must be named, or it would be by whom the feed is."""
    names = dict.fromkeys(one_line(name) for name in (*report.authors, report.publisher or ""))
    for name in [name for name in names if name] or ["unknown"]:
        add(add(entry, "author"), "name", name)


def _link(entry: Element, relation: str, address: str | None) -> None:
    if address:
        add(entry, "link", rel=relation, href=address)


def _excerpt(text: str) -> str:
    """The beginning of a text, cut between words."""
    line = one_line(text)
    return line if len(line) <= EXCERPT else f"{line[:EXCERPT].rsplit(' ', 1)[0]} …"
