"""Recognizers-Text's ``recognize_datetime`` for English, counting from the day of publication.

Of two values that it leaves open, the one before and the one after, the one before counts, as in most news. Its values
are put into the terms of TIMEX3. It asks emoji for a table by the name that this had before version 2.
"""

import re
from datetime import date, datetime, timedelta
from typing import Any

from benchmarks.reading.runners import common

_AS_THEY_ARE = re.compile(r"\d{4}(?:-\d\d|-W\d\d(?:-WE)?|-(?:SP|SU|FA|WI))?$|(?:PAST|PRESENT|FUTURE)_REF$")
_RANGE = re.compile(r"\((?P<first>[^,]*),[^,]*,(?P<length>P[^)]*)\)$")


def find(record: common.Record) -> list[common.Record]:
    """The dates of a report."""
    import emoji  # type: ignore[import-not-found]

    emoji.UNICODE_EMOJI = emoji.EMOJI_DATA
    from recognizers_date_time import recognize_datetime  # type: ignore[import-not-found]

    now = datetime.fromisoformat(record["published"][:10])
    found = []
    for one in recognize_datetime(record["text"], "en-us", reference=now):
        values = (one.resolution or {}).get("values") or []
        meaning = _timex3(one.type_name.split(".")[-1], values[0], now.date().isoformat()) if values else None
        if meaning:
            mention = {"start": one.start, "end": one.end + 1, "type": meaning[0], "value": meaning[1]}
            found.append(mention | _days(values[0]))
    return found


def _days(value: dict[str, Any]) -> dict[str, str]:
    """The first and last day of a range that has both ends; its own end is the day after."""
    first, after = value.get("start", ""), value.get("end", "")
    if not re.match(r"\d{4}-", first) or not re.match(r"\d{4}-", after):
        return {}
    last = date.fromisoformat(after[:10]) - timedelta(days=len(after) == 10)
    return {"earliest": first[:10], "latest": last.isoformat()}


def _timex3(kind: str, value: dict[str, Any], now: str) -> tuple[str, str] | None:
    """Type and value in the terms of TIMEX3; None for what has none, such as a time zone."""
    timex, first = value.get("timex") or "", value.get("value") or value.get("start") or value.get("end") or ""
    if kind in ("duration", "set"):
        return kind.upper(), timex
    if _AS_THEY_ARE.match(timex):
        return "DATE", timex
    if kind == "date":
        return "DATE", first
    if kind == "daterange":
        return _span(timex, first)
    if kind in ("time", "timerange"):
        return "TIME", now + (timex if timex.startswith("T") else f"T{first[:5]}")
    if kind in ("datetime", "datetimerange"):
        part = re.search(r"T(?:MO|AF|EV|NI)$", timex)
        return "TIME", first[:10] + (part[0] if part else f"T{first[11:16]}")
    return None


def _span(timex: str, first: str) -> tuple[str, str]:
    """A stretch of days: a quarter, a decade, a month whose year was found, or else how long it is."""
    found = _RANGE.match(timex)
    if not found:
        return "DATE", first[:7] if re.match(r"XXXX-\d\d$", timex) else first
    length, year = found["length"], found["first"][:4]
    if length == "P3M" and found["first"][5:] in ("01-01", "04-01", "07-01", "10-01"):
        return "DATE", f"{year}-Q{int(found['first'][5:7]) // 3 + 1}"
    if length in ("P10Y", "P100Y") and found["first"][5:] == "01-01":
        return "DATE", year[: 3 if length == "P10Y" else 2]
    return "DURATION", length


if __name__ == "__main__":
    common.run(__doc__, find)
