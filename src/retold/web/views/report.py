"""A report: its text with what is read in it, where it is from, and its family."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

from retold.errors import UnknownStoryError
from retold.formats.lineages import lineage_json, link_json
from retold.formats.reading import reading_json
from retold.library.library import Library
from retold.model import Lineage, Reading, Relation, Report, Span
from retold.rendering.addresses import web_address
from retold.rendering.days import published_line
from retold.rendering.page.marking import marked
from retold.rendering.page.provenance import provenance_lines
from retold.rendering.page.reading import reading_marks, reading_view
from retold.rendering.relations import descent_line
from retold.rendering.wording import title_of

MOST_LINKS = 60
"""So many reports that share text are listed, those that share most first."""

MOST_CHOICES = 100
"""So many other reports of the story can be chosen to be compared with."""


def report_json(library: Library, name: str) -> dict[str, Any]:
    """A report for programs."""
    reading = library.reading(name)
    return {
        **reading_json(reading),
        "story": library.story_of(reading.id),
        "lineage": lineage_json(library.lineage(reading.id)),
        "links": [link_json(link) for link in library.links(reading.id)],
        "versions": [{"number": one.number, "added": one.added} for one in library.versions(reading.id)],
    }


def report_view(library: Library, name: str, at: str) -> dict[str, Any]:
    """What the page shows; ``at`` is the passage that is pointed at, as "120-240"."""
    reading = library.reading(name)
    report, passage = reading.report, _passage(at, reading.text)
    return {
        "report": report,
        "title": title_of(report),
        "url": web_address(report.url),
        "published": published_line(reading.published),
        "passage": passage,
        "reading": reading_view(reading),
        "text": list(_pieces(reading, passage)),
        "story": _story(library, report.id),
        "provenance": provenance_lines(report, folders=True),
        "versions": library.versions(report.id),
        **_family(library, report),
    }


def _passage(at: str, text: str) -> Span | None:
    """The stretch that an address points at; None where there is none in this text."""
    if not at:
        return None
    start, end = map(int, at.split("-"))
    return Span(start, min(end, len(text))) if start < min(end, len(text)) else None


def _pieces(reading: Reading, passage: Span | None) -> Iterator[dict[str, Any]]:
    """The text in pieces, the passage that is pointed at being one of its own, each with its marks."""
    marks = list(reading_marks(reading))
    whole = Span(0, len(reading.text))
    parts = [whole]
    if passage:
        parts = [Span(0, passage.start), passage, Span(passage.end, whole.end)]
    for part in parts:
        inside = [mark for mark in marks if mark.span.overlap(part)]
        yield {"words": marked(reading.text, part, inside), "pointed": part == passage}


def _story(library: Library, name: str) -> dict[str, Any] | None:
    """The story of a report, with the others that tell it; None while the report waits for one."""
    story = library.story_of(name)
    if story is None:
        return None
    with suppress(UnknownStoryError):
        others = [report for report in library.members(story) if report.id != name]
        choice = [(one.id, _called(one)) for one in others[:MOST_CHOICES]]
        return {"id": story, "number": len(others), "others": choice}
    return None


def _called(report: Report) -> str:
    """How a report is told from others in a list."""
    return " · ".join(filter(None, (report.publisher, title_of(report), (report.published or "")[:10])))


def _family(library: Library, report: Report) -> dict[str, Any]:
    """The lineage of the report, and the links with others, those that share most first."""
    lineage, links = library.lineage(report.id), library.links(report.id)
    links = sorted(links, key=lambda link: (-max(link.share_a, link.share_b), link.a, link.b))
    return {
        "lineage": lineage,
        "above": [descent_line(edge) for edge in lineage.edges if edge.child == report.id],
        "below": _below(lineage, report.id),
        "links": [_link(link, report.id) for link in links[:MOST_LINKS]],
        "more_links": max(0, len(links) - MOST_LINKS),
    }


def _below(lineage: Lineage, name: str) -> Sequence[str]:
    """The reports that took from this one."""
    return [edge.child for edge in lineage.edges if edge.parent == name and edge.decided]


def _link(link: Relation, name: str) -> dict[str, Any]:
    """A link as this report sees it."""
    first = link.a == name
    took = {"a_from_b": first, "b_from_a": not first}.get(link.direction)
    how = {True: "took its text from", False: "gave its text to", None: "shares text with"}[took]
    return {
        "other": link.b if first else link.a,
        "how": "has the same source as" if link.direction == "common" else how,
        "kind": link.kind or "part",
        "own": link.share_a if first else link.share_b,
        "others": link.share_b if first else link.share_a,
        "certain": link.certain,
    }
