"""``retold story`` and ``retold read`` in the formats of other programs."""

from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from retold.cli.library import are_ids, library_path
from retold.cli.output import one_wanted, write_bytes

if TYPE_CHECKING:
    from retold.exports.write import ExportForm, Plot
    from retold.model import Reading, Report, Story

FORMS: tuple["ExportForm", ...] = ("csv", "graphml", "svg", "png", "jsonld", "prov", "annotations", "atom")
PICTURES: tuple["ExportForm", ...] = ("svg", "png")
PLOTS: tuple["Plot", ...] = ("lineage", "numbers")


def the_one(stories: "Sequence[Story]") -> "Story":
    """The story; several, or none, have no place in a format for one."""
    if not stories:
        raise click.ClickException("No story is told by more than one of these reports.")
    if len(stories) != 1:
        raise click.ClickException(one_wanted("stories", [story.id for story in stories]))
    return stories[0]


def check_form(form: str, output: Path | None) -> None:
    """Say what is wrong with the options before a story is told."""
    if form == "png" and output is None:
        raise click.UsageError("png is for a file, not for the screen: -o story.png.")
    if form in PICTURES:
        from retold.rendering.plots.drawing import package

        package()


def write_export(
    form: "ExportForm",
    told: tuple["Sequence[Story]", "Sequence[Report]"],
    plot: "Plot",
    library: Path | None,
    output: Path | None,
) -> None:
    """The one story in a format; ``library`` is the file that it is from."""
    from retold.exports.write import Asked, exported

    story, inside = the_one(told[0]), set(told[0][0].reports)
    reports = [report for report in told[1] if report.id in inside]
    arrived = _arrivals(library, story.reports) if library and form == "atom" else {}
    write_bytes(exported(form, Asked(story, reports, arrived, plot=plot)), output)


def write_annotations(readings: "Iterable[Reading]", output: Path | None) -> None:
    """What was understood of one report, as annotations of the web."""
    from retold.exports.write import annotated

    found = list(readings)
    if len(found) != 1:
        raise click.ClickException(f"{len(found)} reports here: annotations are of one; name it by file or id.")
    write_bytes(annotated(found[0]), output)


def library_of(names: Sequence[str], path: Path | None, story_id: str | None) -> Path | None:
    """The library that the names are ids of; None where they are files."""
    return None if story_id or not are_ids(names, path) else library_path(path)


def _arrivals(library: Path, reports: Sequence[str]) -> dict[str, str]:
    from retold.library.file.opening import open_for_reading
    from retold.library.tables.arrivals import arrivals

    with closing(open_for_reading(library)) as database:
        return arrivals(database, reports)
