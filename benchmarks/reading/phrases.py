"""The cases of Recognizers-Text: sentences of dialogue with the moment of speaking and what each expression can mean.

Of 1,023 cases those count whose text a newspaper could print: months and weekdays with capitals, no dates in figures
with dashes or slashes, no addresses, no commands to the assistant that the cases were made for. ``found`` are the
expressions that an answer overlaps; ``same days`` are those for which an answer covers exactly the days of one of
their readings, or has the same TIMEX3 value: without times of day and sets, which the cases write in other terms, and
with "from 2014 to 2018", which the cases take for one expression and end before 2018, so that 1.0 is out of reach.
``false`` are answers that overlap none. The cases are Recognizers-Text's own.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from benchmarks.lineage.table import head, row
from benchmarks.reading.setting import Setting
from retold.reading.dates.calendar import interval_of

CASES = "data/dates/recognizers/cases.jsonl"
Record = dict[str, Any]
Days = tuple[str, str]

_LOWER_CASE = re.compile(
    r"(?<!\w)(?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?|(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)(?!\w)"
)
_NOT_PRINTED = re.compile(
    r"\d[/.~_-]\d|[a-z][-/]\d|\d[-/][a-z]|\d(?!(?:st|nd|rd|th|s|am|pm)\b)[a-z]|\d{5}|https?:|www\.|cortana",
    re.IGNORECASE,
)
_COMPARED = frozenset(("date", "daterange", "datetime", "datetimerange", "duration"))


def measured(setting: Setting) -> Iterator[str]:
    """A row a contender, with its errors behind it if some are wished for."""
    cases = read_cases(setting.shared / CASES)
    reports = setting.work / "phrases.jsonl"
    reports.write_text("".join(_report(case) for case in cases), "utf-8")
    wanted = sum(len(case["results"]) for case in cases)
    compared = sum(one["type"] in _COMPARED for case in cases for one in case["results"])
    yield f"{len(cases)} cases, {wanted} expressions, {compared} of them with days or a length\n"
    yield head(("", "found", "same days or length", "false"))
    for contender in setting.contenders:
        if not contender.phrases:
            continue
        output = setting.work / f"phrases-{contender.runner}.jsonl"
        run = setting.run(contender, reports, output)
        if run.failure:
            yield row((contender.name, f"left out: {run.failure}"))
            continue
        counts, errors = scored(cases, [json.loads(line)["dates"] for line in output.open(encoding="utf-8")])
        shares = f"{counts['found'] / wanted:.3f}", f"{counts['same'] / compared:.3f}"
        yield row((contender.name, *shares, str(counts["false"])))
        yield from errors[: setting.errors]


def read_cases(path: Path) -> list[Record]:
    """The cases that a newspaper could print."""
    with path.open(encoding="utf-8") as lines:
        return [case for case in map(json.loads, lines) if is_newslike(case["text"])]


def is_newslike(text: str) -> bool:
    """Whether names of months and days have capitals and figures are set as papers set them."""
    return not _LOWER_CASE.search(text) and not _NOT_PRINTED.search(text)


def _report(case: Record) -> str:
    """A case as a report."""
    return json.dumps({"id": case["id"], "text": case["text"], "published": case["reference"][:10]}) + "\n"


def scored(cases: list[Record], answers: list[list[Record]]) -> tuple[Counter[str], list[str]]:
    """How many expressions were found, how many with the same days, how many answers are false; and the errors."""
    counts: Counter[str] = Counter()
    errors = []
    for case, given in zip(cases, answers, strict=True):
        for wanted in case["results"]:
            near = [one for one in given if one["start"] <= wanted["end"] and wanted["start"] < one["end"]]
            same = wanted["type"] in _COMPARED and any(_is_same(one, wanted) for one in near)
            counts.update(found=bool(near), same=same)
            if not same and wanted["type"] in _COMPARED:
                errors.append(f"    {case['text']!r}: {wanted['text']!r} is {[one.get('value') for one in near]}")
        counts["false"] += sum(not _overlaps_any(one, case["results"]) for one in given)
    return counts, errors


def _overlaps_any(answer: Record, wanted: list[Record]) -> bool:
    """Whether an answer overlaps one of the expressions."""
    return any(answer["start"] <= one["end"] and one["start"] < answer["end"] for one in wanted)


def _is_same(answer: Record, wanted: Record) -> bool:
    """Whether an answer has the value or the days of one of the readings."""
    readings = wanted["values"] or []
    if any(one.get("timex") == answer["value"] for one in readings):
        return True
    days = _days_of(answer)
    return days is not None and any(_days_meant(one) == days for one in readings)


def _days_of(answer: Record) -> Days | None:
    """The first and last day of an answer, as it gives them or as its value has them."""
    if answer.get("earliest"):
        return answer["earliest"], answer["latest"]
    days = interval_of(answer["value"])
    return (days[0].isoformat(), days[1].isoformat()) if days else None


def _days_meant(reading: Record) -> Days | None:
    """The first and last day of a reading, whose own end is the day after; None for one that is open."""
    first, after = (str(reading.get(name) or "")[:10] for name in ("start", "end"))
    if not first and not after:
        first = str(reading.get("value") or "")[:10]
        return (first, first) if re.match(r"\d{4}-\d\d-\d\d$", first) else None
    try:
        last = date.fromisoformat(after)
    except ValueError:
        return None
    whole = len(str(reading["end"])) == 10
    return first, (last - timedelta(days=whole)).isoformat()
