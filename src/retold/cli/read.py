"""``retold read``."""

from pathlib import Path

import click

from retold.cli.options import format_option, output_option, paths_argument, strict_option
from retold.cli.output import console, end, load, write_json, write_json_lines


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
    from retold import formats, pipeline

    loaded = load(paths)
    readings = (pipeline.read(report) for report in loaded.reports)
    if form == "jsonl":
        write_json_lines((formats.reading_json(reading) for reading in readings), output)
    elif form == "json":
        write_json([formats.reading_json(reading) for reading in readings], output)
    else:
        from retold.rendering.terminal import print_reading

        with console(output) as screen:
            for reading in readings:
                print_reading(screen, reading)
    end(loaded.problems, strict=strict)
