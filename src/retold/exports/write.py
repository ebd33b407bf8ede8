"""A story in every format of other programs, by the format's name."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Literal, get_args

import msgspec

from retold.model import Reading, Report, Story

if TYPE_CHECKING:
    from retold.exports.atom import Place

ExportForm = Literal["jsonld", "prov", "annotations", "csv", "graphml", "atom", "svg", "png"]
Plot = Literal["lineage", "numbers"]


@dataclass(frozen=True, slots=True)
class Asked:
    """A story that is to be exported: its reports, when each arrived, now, and where the export is read."""

    story: Story
    reports: Sequence[Report]
    arrived: Mapping[str, str] = field(default_factory=dict)
    made: str = field(default_factory=lambda: datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    place: "Place | None" = None
    plot: Plot = "lineage"


def export(story: Story, reports: Iterable[Report], form: ExportForm, *, plot: Plot = "lineage") -> bytes:
    """A story in a format of other programs: ``retold.export(story, reports, "csv")``; text is UTF-8.

    ``reports`` has those of the story, and may have others. Raises ValueError for another format or plot, and
    MissingPackageError for svg and png without what draws them.
    """
    for what, given, choices in (("form", form, get_args(ExportForm)), ("plot", plot, get_args(Plot))):
        if given not in choices:
            raise ValueError(f"No {what} {given!r}; give {', '.join(choices[:-1])} or {choices[-1]}.")
    inside = set(story.reports)
    return exported(form, Asked(story, [report for report in reports if report.id in inside], plot=plot))


def exported(form: ExportForm, asked: Asked) -> bytes:
    """The same of what more is known of."""
    return _MAKERS[form](asked)


def annotated(reading: Reading) -> bytes:
    """What was understood of a report, as annotations of the web."""
    from retold.exports.reading_annotations import reading_annotations

    return _json(reading_annotations(reading))


def _jsonld(asked: Asked) -> bytes:
    from retold.exports.jsonld import story_jsonld

    return _json(story_jsonld(asked.story, asked.reports))


def _prov(asked: Asked) -> bytes:
    from retold.exports.prov import lineage_prov

    return _json(lineage_prov(asked.story, asked.reports))


def _annotations(asked: Asked) -> bytes:
    from retold.exports.annotations import story_annotations

    return _json(story_annotations(asked.story, asked.reports))


def _csv(asked: Asked) -> bytes:
    from retold.exports.table import claims_csv

    return _text(claims_csv(asked.story, asked.reports))


def _graphml(asked: Asked) -> bytes:
    from retold.exports.graphml import lineage_graphml

    return _text(lineage_graphml(asked.story, asked.reports))


def _atom(asked: Asked) -> bytes:
    from retold.exports.atom import story_feed

    return _text(story_feed(asked.story, asked.reports, asked.arrived, asked.made, asked.place))


def _picture(form: Literal["svg", "png"], asked: Asked) -> bytes:
    if asked.plot == "numbers":
        from retold.rendering.plots.numbers import numbers_plot

        return numbers_plot(asked.story, asked.reports, form)
    from retold.rendering.plots.lineage import lineage_plot

    return lineage_plot(asked.story, asked.reports, form)


_MAKERS: Mapping[ExportForm, Callable[[Asked], bytes]] = {
    "jsonld": _jsonld,
    "prov": _prov,
    "annotations": _annotations,
    "csv": _csv,
    "graphml": _graphml,
    "atom": _atom,
    "svg": partial(_picture, "svg"),
    "png": partial(_picture, "png"),
}


def _json(record: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(record), indent=2) + b"\n"


def _text(words: str) -> bytes:
    """Text as it is sent; halves of characters, which no file can hold, become signs."""
    return words.encode(errors="replace")
