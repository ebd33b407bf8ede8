"""``retold read``."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from retold.cli.ahead import note_ahead
from retold.cli.exporting import write_annotations
from retold.cli.library import are_ids, library_option, looked_up, opened
from retold.cli.options import NAMED, Named, format_option, output_option, strict_option
from retold.cli.output import (
    console,
    end,
    fault,
    load,
    note_unread,
    report_problems,
    write_bytes,
    wrote_json,
)
from retold.cli.progress import Progress

if TYPE_CHECKING:
    from retold.model import Problem, Reading, Report


@click.command()
@click.argument("names", nargs=-1, required=True, metavar="REPORT|PATH...", type=NAMED)
@library_option
@format_option("text", "json", "jsonl", "annotations", "raw")
@output_option
@click.option("--boilerplate", is_flag=True, help="Show what is left out, as the page's or the outlet's own.")
@strict_option
def read(
    names: tuple[Named, ...], path: Path | None, form: str, output: Path | None, boilerplate: bool, strict: bool
) -> None:
    """Tell what is understood of each report by itself.

    Sections, sentences, date of publication, people and organisations with their spellings and roles, time
    expressions, and who said what: each with its place in the text. A REPORT is an id in the library; --format raw
    gives its bytes as they came, unpacked, where `retold add --keep-raw` has kept them.

    Notices, buttons and lines that an outlet sets under many reports, of those read here or of the library, are left
    out of what is understood; --boilerplate shows them. JSON has them as sections of the kind "furniture".

    \b
    Examples:
      retold read report.txt
      retold read northwire-fire
      retold read reports/ --format jsonl > read.jsonl
      retold read northwire-fire --format raw -o fire.html
    """
    from retold.formats.reading import reading_json

    if form == "raw":
        _give_raw(names, path, output)
        return
    problems: list[Problem] = []
    with Progress(streaming=output is None and form not in ("json", "annotations")) as progress:
        readings = _of_library(names, path) if are_ids(names, path) else _of_files(names, problems, progress)
        if form == "annotations":
            write_annotations(readings, output)
        elif not wrote_json(form, output, lambda: map(reading_json, readings)):
            from retold.rendering.terminal.reading import print_reading

            with console(output) as screen:
                for reading in readings:
                    print_reading(screen, reading, boilerplate=boilerplate)
                    note_unread([reading.report])
                    note_ahead([(reading.report.id, reading.published.value)])
    end(problems, strict=strict)


def _give_raw(names: tuple[Named, ...], path: Path | None, output: Path | None) -> None:
    """The bytes that one report of the library was taken from."""
    if len(names) != 1 or not are_ids(names, path):
        raise click.UsageError("--format raw gives the bytes of one REPORT of the library; name it by its id.")
    with opened(path) as library, looked_up(names) as asked:
        _, content = library.raw(asked[0])
    write_bytes(content, output)


def _of_library(names: tuple[Named, ...], path: Path | None) -> "Iterator[Reading]":
    """The readings of some reports of the library."""
    with opened(path) as library, looked_up(names) as asked:
        ids = [library.report(name).id for name in asked]
        return iter([library.reading(one) for one in ids])


def _of_files(names: tuple[Named, ...], problems: "list[Problem]", progress: Progress) -> "Iterator[Reading]":
    """The readings of the reports in some files."""
    loaded = load(names, progress)
    problems += loaded.problems
    return _read_each(loaded.reports, problems, progress)


def _read_each(reports: "tuple[Report, ...]", problems: "list[Problem]", progress: Progress) -> "Iterator[Reading]":
    """The readings of the reports, one after the other; one that breaks the reader is a problem, and the rest go on."""
    from retold import pipeline

    apart = pipeline.learn_boilerplate(reports, progress) if len(reports) > 1 else {}
    for done, report in enumerate(reports):
        progress("reading", done, len(reports))
        try:
            reading = pipeline.read(report, apart.get(report.id, frozenset()))
        except Exception as error:
            problems.append(fault(report, error))
            report_problems(problems[-1:])
        else:
            yield reading
