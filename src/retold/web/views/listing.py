"""The list of stories: the last told first, or those with reports that have some words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from markupsafe import Markup

from retold.formats.library import entry_json, hit_json
from retold.library.checked import check_days
from retold.model import Citation, Span
from retold.model.answers import Hit, StoryEntry
from retold.rendering.days import span_of_days
from retold.rendering.page.marking import Mark, marked
from retold.rendering.support import publishers_known
from retold.rendering.tally import tally
from retold.web.addresses import passage_address
from retold.web.asked import Asked
from retold.web.desk import Desk
from retold.web.works import Work

A_PAGE = 30
"""Stories of a page."""

MOST_HITS = 200
"""So many reports with the words are looked at; to cut their snippets takes half a millisecond each."""


@dataclass(frozen=True, slots=True)
class Found:
    """A page of stories: their lines, those still being counted, the hits in each, and whether there are more.

    ``searching`` is whether reports are still being read for a name.
    """

    lines: Sequence[StoryEntry]
    uncounted: frozenset[str]
    hits: dict[str, list[Hit]]
    more: bool
    searching: bool = False


def listing_view(desk: Desk, asked: Asked) -> dict[str, Any]:
    """What the page shows."""
    found = _find(desk, asked)
    with desk.open() as library:
        status = library.status()
    return {
        "asked": asked,
        "lines": [_line(one, found) for one in found.lines],
        "uncounted": bool(found.uncounted),
        "searching": found.searching,
        "library": status,
        "filtered": replace(asked, order="latest", page=1) != Asked(),
        "earlier": replace(asked, page=asked.page - 1).address() if asked.page > 1 else None,
        "later": replace(asked, page=asked.page + 1).address() if found.more else None,
        "json_address": asked.address("/stories.json"),
        "all_address": replace(asked, least=1, page=1).address(),
    }


def listing_json(desk: Desk, asked: Asked) -> dict[str, Any]:
    """The same for programs; roots are bounds where ``counted`` is false."""
    found = _find(desk, asked)
    return {
        "stories": [
            {
                **entry_json(one),
                "counted": one.id not in found.uncounted,
                "hits": [hit_json(hit) for hit in found.hits.get(one.id, ())],
            }
            for one in found.lines
        ],
        "page": asked.page,
        "searching": found.searching,
        "next": replace(asked, page=asked.page + 1).address("/stories.json") if found.more else None,
    }


def _find(desk: Desk, asked: Asked) -> Found:
    """The stories of the page that is asked for. Raises ValueError for what is no day."""
    asked = replace(asked, since=_day(asked.since), until=_day(asked.until))
    begin, end = (asked.page - 1) * A_PAGE, asked.page * A_PAGE
    if asked.words or asked.name:
        return _with_words(desk, asked, begin, end)
    lines, uncounted = desk.lines(asked, begin, end + 1)
    return Found(lines[:A_PAGE], uncounted, {}, len(lines) > A_PAGE)


def _day(written: str) -> str:
    """A day as the library compares it; "" for none. Raises ValueError for what is none."""
    check_days(written or None)
    return date.fromisoformat(written).isoformat() if written else ""


def _with_words(desk: Desk, asked: Asked, begin: int, end: int) -> Found:
    """The stories of the best reports with the words or the name, in the order of the best hit of each."""
    hits = desk.find(asked, MOST_HITS)
    if isinstance(hits, Work):
        return Found([], frozenset(), {}, more=False, searching=True)
    by_story: dict[str, list[Hit]] = {}
    for hit in hits:
        if hit.story:
            by_story.setdefault(hit.story, []).append(hit)
    lines, uncounted = desk.lines_of(list(by_story))
    lines = [one for one in lines if one.reports >= asked.least]
    if asked.order == "largest":
        lines.sort(key=lambda one: (-one.reports, one.id))
    return Found(lines[begin:end], uncounted, by_story, len(lines) > end)


def _line(entry: StoryEntry, found: Found) -> dict[str, Any]:
    """One story of the list."""
    hits = found.hits.get(entry.id, [])
    return {
        "id": entry.id,
        "label": entry.label or entry.id,
        "when": span_of_days(entry.first, entry.last),
        "publishers": publishers_known(entry),
        "tally": tally(entry.reports, entry.roots, counted=entry.id not in found.uncounted),
        "hits": [_hit(hit) for hit in hits[:2]],
        "more_hits": max(0, len(hits) - 2),
    }


def _hit(hit: Hit) -> dict[str, Any]:
    """A report with the words, and the words marked."""
    inside = [Mark(match, "w") for match in hit.matches]
    begin = hit.span.start
    shifted = [Mark(Span(one.span.start - begin, one.span.end - begin), one.style) for one in inside]
    words: Markup = marked(hit.snippet, Span(0, len(hit.snippet)), shifted)
    cite = Citation(hit.report, hit.matches[0] if hit.matches else hit.span)
    return {"title": hit.title or hit.report, "publisher": hit.publisher, "words": words, "href": passage_address(cite)}
