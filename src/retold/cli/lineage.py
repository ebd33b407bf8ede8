"""``retold lineage``."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from retold.cli.library import are_ids, library_option, looked_up, opened
from retold.cli.options import NAMED, Named, format_option, output_option, strict_option, window_option
from retold.cli.output import console, end, load, one_wanted, write_json, write_json_lines
from retold.cli.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from retold.lineage import Window
    from retold.model import Grouping, Lineage, Problem, Report


@click.command()
@click.argument("names", nargs=-1, required=True, metavar="REPORT|PATH...", type=NAMED)
@library_option
@click.option("--id", "report_id", metavar="REPORT", help="In files, show the family of this report only.")
@format_option("text", "json", "jsonl")
@output_option
@strict_option
@window_option
def lineage(
    names: tuple[Named, ...],
    path: Path | None,
    report_id: str | None,
    form: str,
    output: Path | None,
    strict: bool,
    window: "Window | None",
) -> None:
    """Show whose text a report is: its family as a tree, with what each took from whom, and why it is thought so.

    A REPORT is an id in the library. Files and folders are read; without --id every family of more than one report in
    them is shown, the largest first. A file that is named beside the folder that holds it is the report to show.

    \b
    Examples:
      retold lineage northwire-fire-update
      retold lineage reports/
      retold lineage reports/ --id report-07
      retold lineage reports/report-07.txt reports/
      retold lineage archive.jsonl --id 4711 --format json
      retold lineage archive.jsonl --window 14d
    """
    from retold.formats.lineages import family_json

    with Progress() as progress:
        if report_id is None and are_ids(names, path):
            found = _of_library(names, path)
        else:
            found = _of_files(names, report_id, window, progress)
    families = found.families
    if form == "json":
        if not families:
            raise click.ClickException("No two of these reports are of one lineage.")
        if len(families) != 1:
            raise click.ClickException(one_wanted("families", [family.id for family in families]))
        write_json(family_json(families[0], found.reports), output)
    elif form == "jsonl":
        write_json_lines((family_json(one, found.reports) for one in families), output)
    else:
        from retold.rendering.terminal.lineage import print_lineages

        with console(output) as screen:
            print_lineages(screen, families, found.known, found.reports, found.asked)
    end(found.problems, strict=strict)


@dataclass(frozen=True)
class _Found:
    """The families to show, all that are known with theirs, and their reports."""

    families: "Sequence[Lineage]"
    known: "Sequence[Lineage]"
    reports: "Sequence[Report]"
    asked: str | None = None
    problems: "Sequence[Problem]" = ()


def _of_files(paths: tuple[Named, ...], report_id: str | None, window: "Window | None", progress: Progress) -> _Found:
    """The families of the reports in some files."""
    from retold import pipeline

    folders, report_id = _split(paths, report_id)
    loaded = load(folders, progress)
    asked = _asked(report_id, loaded.reports) if report_id is not None else None
    grouping = pipeline.lineages(loaded.reports, progress, window)
    return _Found(_wanted(grouping, asked), grouping.families, loaded.reports, asked, loaded.problems)


def _of_library(names: tuple[Named, ...], path: Path | None) -> _Found:
    """The families of some reports of the library; of one, with the families that it shares passages with."""
    with opened(path) as library:
        with looked_up(names) as asked:
            ids = [library.report(name).id for name in asked]
        families = {family.id: family for family in map(library.lineage, ids)}
        known = dict(families)
        for link in library.links(ids[0]) if len(ids) == 1 else ():
            other = library.lineage(link.b if link.a == ids[0] else link.a)
            known.setdefault(other.id, other)
        reports = [library.report(member) for family in families.values() for member in family.members]
    return _Found(list(families.values()), list(known.values()), reports, ids[0] if len(ids) == 1 else None)


def _split(paths: tuple[Named, ...], report_id: str | None) -> tuple[tuple[Named, ...], str | None]:
    """The paths to read, and the report to show: a file that lies in one of the other paths, unless one was named."""
    whole = {path: path.resolve() for path in paths if isinstance(path, Path)}
    inside = [one for one in whole if any(whole[one].is_relative_to(whole[two]) for two in whole if two != one)]
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
