"""``retold read``."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from retold.cli.options import format_option, output_option, paths_argument, strict_option
from retold.cli.output import Progress, console, end, fault, load, report_problems, write_json, write_json_lines

if TYPE_CHECKING:
    from retold.model import Problem, Reading, Report


@click.command()
@paths_argument
@format_option("text", "json", "jsonl")
@output_option
@strict_option
def read(paths: tuple[Path, ...], form: str, output: Path | None, strict: bool) -> None:
    """Tell what is understood of each report by itself.

    Sections, sentences, date of publication, people and organisations with their spellings and roles, time
    expressions, and who said what: each with its place in the text.

    \b
    Examples:
      retold read report.txt
      retold read reports/ --format jsonl > read.jsonl
    """
    from retold import formats

    loaded = load(paths)
    problems = list(loaded.problems)
    with Progress(streaming=output is None and form != "json") as progress:
        readings = _read_each(loaded.reports, problems, progress)
        if form == "jsonl":
            write_json_lines((formats.reading_json(reading) for reading in readings), output)
        elif form == "json":
            write_json([formats.reading_json(reading) for reading in readings], output)
        else:
            from retold.rendering.terminal import print_reading

            with console(output) as screen:
                for reading in readings:
                    print_reading(screen, reading)
    end(problems, strict=strict)


def _read_each(reports: "tuple[Report, ...]", problems: "list[Problem]", progress: Progress) -> "Iterator[Reading]":
    """The readings of the reports, one after the other; one that breaks the reader is a problem, and the rest go on."""
    from retold import pipeline

    for done, report in enumerate(reports):
        progress("reading", done, len(reports))
        try:
            reading = pipeline.read(report)
        except Exception as error:
            problems.append(fault(report, error))
            report_problems(problems[-1:])
        else:
            yield reading
