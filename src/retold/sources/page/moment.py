"""When a report was published and last changed, as its page states it."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

_WRITTEN = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d")
_LONGEST = 40
_MODIFIED = (
    "//head/meta[@property='article:modified_time' or @property='og:updated_time' or @itemprop='dateModified'"
    " or @name='article:modified_time' or @name='last-modified']/@content"
)
_PUBLISHED = (
    "//meta[@property='article:published_time' or @name='article:published_time' or @itemprop='datePublished'"
    " or @name='parsely-pub-date' or @name='pubdate' or @name='publishdate' or @name='dcterms.created']/@content"
    " | //time[@itemprop='datePublished' or @pubdate]/@datetime"
)
_FARTHEST = timedelta(hours=14)
"""No place has a time further from UTC."""


def published(tree: Any, article: Mapping[str, Any]) -> str | None:
    """The time, or the day, of publication in an article's record, in ISO 8601 with its zone.

    Midnight without a zone stands for the day. Many pages give their record in UTC and show the time of their place:
    where another field of the page has the same moment in another zone, it is given in that zone, since it is the day
    there that the report's "today" means.
    """
    return _written(_moment(article.get("datePublished")), tree)


def with_hour(day: str | None, tree: Any) -> str | None:
    """A day of publication that was found on a page, with its time where a field has one of that day."""
    fields = (_moment(field) for field in tree.xpath(_PUBLISHED))
    moment = next((one for one in fields if one and day and one.date().isoformat() == day[:10]), None)
    return _written(moment, tree) if moment else day


def updated(tree: Any, article: Mapping[str, Any], when: str | None) -> str | None:
    """The time, or the day, of the last change that a page states, if it is later than that of publication."""
    stated = (moment for field in (article.get("dateModified"), *tree.xpath(_MODIFIED)) if (moment := _moment(field)))
    changed = _written(next(stated, None), tree)
    first, last = _moment(when), _moment(changed)
    return changed if last and (first is None or _is_later(first, last)) else None


def _written(moment: datetime | None, tree: Any) -> str | None:
    """A moment in ISO 8601, in the zone of its place."""
    if moment is None:
        return None
    if moment.tzinfo is None:
        return moment.date().isoformat() if _is_midnight(moment) else moment.isoformat(timespec="seconds")
    if moment.utcoffset() == timedelta():
        moment = next((local for other in _others(tree) if (local := _in_zone(moment, other))), moment)
    return moment.isoformat(timespec="seconds")


def _is_later(first: datetime, last: datetime) -> bool:
    """Whether a moment is later than another, or of a later day where only one of them has a zone."""
    if (first.tzinfo is None) == (last.tzinfo is None):
        return last > first
    return last.date() > first.date()


def _moment(written: Any) -> datetime | None:
    """The moment that a field gives, if it is in ISO 8601."""
    try:
        return datetime.fromisoformat(written.strip()) if isinstance(written, str) else None
    except ValueError:
        return None


def _is_midnight(moment: datetime) -> bool:
    return (moment.hour, moment.minute, moment.second) == (0, 0, 0)


def _others(tree: Any) -> Iterator[datetime]:
    """The moments in the page's other fields."""
    for written in tree.xpath("//time/@datetime | //meta/@content"):
        if len(written) <= _LONGEST and _WRITTEN.match(written) and (moment := _moment(written)):
            yield moment


def _in_zone(moment: datetime, other: datetime) -> datetime | None:
    """A moment in the zone of another field, if that gives the same one in a zone that is not UTC.

    A field without a zone does if the two differ by a zone's distance to the second, minutes and seconds being such
    as do not come about by chance.
    """
    if other.tzinfo is not None:
        return other if other == moment and other.utcoffset() != timedelta() else None
    away = other.replace(tzinfo=UTC) - moment
    if not away or abs(away) > _FARTHEST or away % timedelta(minutes=15) or other.second == 0:
        return None
    return moment.astimezone(timezone(away))
