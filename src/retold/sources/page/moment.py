"""When a report was published, as its page states it."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

_WRITTEN = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d")
_LONGEST = 40
_FARTHEST = timedelta(hours=14)
"""No place has a time further from UTC."""


def published(tree: Any, article: Mapping[str, Any]) -> str | None:
    """The time, or the day, of publication in an article's record, in ISO 8601 with its zone.

    Midnight without a zone stands for the day. Many pages give their record in UTC and show the time of their place:
    where another field of the page has the same moment in another zone, it is given in that zone, since it is the day
    there that the report's "today" means.
    """
    moment = _moment(article.get("datePublished"))
    if moment is None:
        return None
    if moment.tzinfo is None:
        return moment.date().isoformat() if _is_midnight(moment) else moment.isoformat(timespec="seconds")
    if moment.utcoffset() == timedelta():
        moment = next((local for other in _others(tree) if (local := _in_zone(moment, other))), moment)
    return moment.isoformat(timespec="seconds")


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
