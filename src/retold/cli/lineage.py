"""``retold lineage``."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from retold.cli.options import format_option, output_option, paths_argument, strict_option, window_option
from retold.cli.output import Progress, console, end, load, write_json, write_json_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from retold.lineage import Window
    from retold.model import Grouping, Lineage, Report


@click.command()
@paths_argument
@click.option("--id", "report_id", metavar="REPORT", help="Show the family of this report only: its id or its file.")
@format_option("text", "json", "jsonl")
@output_option
@strict_option
@window_option
def lineage(
    paths: tuple[Path, ...],
    report_id: str | None,
    form: str,
    output: Path | None,
    strict: bool,
    window: "Window | None",
) -> None:
    """Show whose text a report is: its family as a tree, with what each took from whom, and why it is thought so.

    Without --id every family of more than one report is shown, the largest first. A file that is named beside the
    folder that holds it is the report to show.

    \b
    Examples:
      retold lineage reports/
      retold lineage reports/ --id report-07
      retold lineage reports/report-07.txt reports/
      retold lineage archive.jsonl --id 4711 --format json
      retold lineage archive.jsonl --window 14d
    """
    from retold import formats, pipeline

    with Progress() as progress:
        folders, report_id = _split(paths, report_id)
        loaded = load(folders)
        asked = _asked(report_id, loaded.reports) if report_id is not None else None
        grouping = pipeline.lineages(loaded.reports, progress, window)
    families = _wanted(grouping, asked)
    if form == "json":
        if len(families) != 1:
            raise click.ClickException(
                f"{len(families)} families here: choose one with --id, or take all with --format jsonl."
            )
        write_json(formats.family_json(families[0], loaded.reports), output)
    elif form == "jsonl":
        write_json_lines((formats.family_json(one, loaded.reports) for one in families), output)
    else:
        from retold.rendering.terminal import print_lineages

        with console(output) as screen:
            print_lineages(screen, families, grouping.families, loaded.reports, asked)
    end(loaded.problems, strict=strict)


def _split(paths: tuple[Path, ...], report_id: str | None) -> tuple[tuple[Path, ...], str | None]:
    """The paths to read, and the report to show: a file that lies in one of the other paths, unless one was named."""
    whole = {path: path.resolve() for path in paths}
    inside = [one for one in paths if any(whole[one].is_relative_to(whole[two]) for two in paths if two != one)]
    if report_id is not None or len(inside) != 1 or not inside[0].is_file():
        return paths, report_id
    return tuple(path for path in paths if path != inside[0]), str(inside[0])


def _asked(name: str, reports: "Sequence[Report]") -> str:
    """The id of the report that a name means: its id, or the file that it alone came from."""
    from retold.errors import UnknownReportError

    ids = [report.id for report in reports]
    if name in ids:
        return name
    path = Path(name).resolve()
    places = ((one.id, one.provenance.path) for one in reports if one.provenance and one.provenance.path)
    there = [report for report, place in places if Path(place).resolve() == path]
    if len(there) == 1:
        return there[0]
    raise UnknownReportError(_unknown(name, ids))


def _unknown(name: str, ids: "Sequence[str]") -> str:
    """That there is no such report, and what was perhaps meant."""
    from difflib import get_close_matches

    near = get_close_matches(name, ids, 3, 0.5)
    meant = f" Did you mean {' or '.join(map(repr, near))}?" if near else ""
    return f"No report {name!r} among these {len(ids):,}.{meant} `retold group` lists the ids."


def _wanted(grouping: "Grouping", asked: str | None) -> "list[Lineage]":
    """The family of the report that was asked for, or all of several reports, the largest first."""
    if asked is not None:
        family = grouping.lineages[asked]
        return [one for one in grouping.families if one.id == family]
    several = [one for one in grouping.families if len(one.members) > 1]
    return sorted(several, key=lambda one: (-len(one.members), one.id))
