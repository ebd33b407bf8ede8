"""``retold compare``."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from retold.cli.houses import Houses, houses_in, publishers_option
from retold.cli.library import are_ids, is_there, library_option, library_path, looked_up, opened
from retold.cli.options import NAMED, Named, format_option, output_option, strict_option
from retold.cli.output import (
    console,
    end,
    load,
    load_one,
    note_unread,
    write_page,
    wrote_json,
)
from retold.cli.progress import Progress
from retold.rendering.printable import printable

if TYPE_CHECKING:
    from retold.model import Comparison, Problem, Report


_TWO = "give two reports, as in `retold compare first.txt second.txt`, or --pairs FILE."


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="A B", type=NAMED)
@click.option(
    "--pairs",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help='Compare many: A B become the files that hold the reports, and this JSON-lines file has {"a": id, "b": id}.',
)
@format_option("text", "json", "jsonl", "html")
@output_option
@strict_option
@library_option
@publishers_option
def compare(
    paths: tuple[Named, ...],
    pairs: Path | None,
    form: str,
    output: Path | None,
    strict: bool,
    path: Path | None,
    publishers: Path | None,
) -> None:
    """Put two reports side by side: did one take its text from the other, and what changed?

    Tells whether they tell the same story, how their texts hang together and in which direction (or undecided), which
    sentences correspond and what changed in them, quotations and their drift, names and their spellings, and how many
    independent accounts stand behind each shared claim. A and B are files or addresses, or ids in the library, or one
    of either.

    \b
    Examples:
      retold compare first.txt second.txt
      retold compare northwire-fire gazette-fire
      retold compare first.txt second.txt --format html -o compare.html
      retold compare reports.jsonl --pairs pairs.jsonl --format jsonl
      retold compare first.txt second.txt --publishers houses.toml
    """
    houses = houses_in(publishers, path)
    if pairs:
        _compare_many(paths, pairs, form, output, houses, strict=strict)
    elif len(paths) == 2:
        with Progress():
            comparison = _of_two(*paths, path, houses)
        _write(comparison, form, output)
    elif len(paths) == 1 and is_there(paths[0]):
        _compare_both_of(paths[0], form, output, houses)
    else:
        raise click.UsageError(_TWO)


def _of_two(a: Named, b: Named, path: Path | None, houses: Houses) -> "Comparison":
    """The comparison of two reports of files, of two of the library, or of one of either."""
    there = [is_there(a), is_there(b)]
    if any(there) and os.path.exists(library_path(path)) and not (all(there) and path is None):
        return _compare_two(_either(a, path), _either(b, path), a, b, houses)
    if are_ids((a, b), path):
        return _of_library((a, b), path, houses)
    return _compare_two(load_one(a), load_one(b), a, b, houses)


def _either(name: Named, path: Path | None) -> "Report":
    """The report of a file, or the one that has the id in the library; that comes first where a library was named."""
    from retold.errors import UnknownReportError

    if path is None and is_there(name):
        return load_one(name)
    with opened(path) as library:
        try:
            with looked_up([name]) as [asked]:
                return library.report(asked)
        except UnknownReportError:
            if not is_there(name):
                raise
    return load_one(name)


def _of_library(names: tuple[Named, ...], path: Path | None, houses: Houses) -> "Comparison":
    """The comparison of two reports of the library."""
    with opened(path) as library, looked_up(names) as asked:
        a, b = (library.report(name).id for name in asked)
        if a == b:
            click.echo(f"note: both are the same report, {printable(a)}.", err=True)
        return library.compare(a, b, houses)


def _compare_two(one: "Report", other: "Report", a: Named, b: Named, houses: Houses) -> "Comparison":
    """The comparison of the reports that two names stand for."""
    from dataclasses import replace

    from retold import pipeline

    if os.path.realpath(a) == os.path.realpath(b):
        click.echo(f"note: both are the same file, {printable(str(a))}.", err=True)
    if one.id == other.id:
        one, other = replace(one, id=str(a)), replace(other, id=str(b) if a != b else f"{b}#2")
    return pipeline.compare(one, other, houses=houses)


def _compare_both_of(path: Named, form: str, output: Path | None, houses: Houses) -> None:
    """Compare the two reports of a file that holds two."""
    from retold import pipeline

    reports = load([path]).reports
    if len(reports) != 2:
        raise click.UsageError(f"{path} holds {len(reports)} report{'' if len(reports) == 1 else 's'}; {_TWO}")
    with Progress():
        comparison = pipeline.compare(*reports, houses=houses)
    _write(comparison, form, output)


def _write(comparison: "Comparison", form: str, output: Path | None) -> None:
    """One comparison in the form that was asked for."""
    from retold.formats.comparison import comparison_json

    if form == "html":
        from retold.rendering.page.comparison import comparison_page

        write_page(comparison_page(comparison), output)
    elif not wrote_json(form, output, lambda: comparison_json(comparison)):
        from retold.rendering.terminal.comparison import print_comparison

        with console(output) as screen:
            print_comparison(screen, comparison)
        note_unread((comparison.a.report, comparison.b.report))


def _compare_many(
    paths: tuple[Named, ...], pairs: Path, form: str, output: Path | None, houses: Houses, *, strict: bool
) -> None:
    """Compare each pair of a file."""
    from retold.formats.comparison import comparison_json

    if form == "html":
        raise click.UsageError("--pairs writes text, json or jsonl; give two reports for a page.")
    with Progress() as progress:
        loaded = load(paths, progress)
    problems: list[Problem] = list(loaded.problems)
    with Progress(streaming=output is None and form != "json") as progress:
        comparisons = _compared(loaded.reports, pairs, problems, houses, progress)
        if not wrote_json(form, output, lambda: map(comparison_json, comparisons)):
            from retold.rendering.terminal.comparison import print_relation_line

            with console(output) as screen:
                for one in comparisons:
                    print_relation_line(screen, one)
    end(problems, strict=strict)


def _compared(
    reports: "tuple[Report, ...]", pairs: Path, problems: "list[Problem]", houses: Houses, progress: Progress
) -> "Iterator[Comparison]":
    """The comparisons of a pair file; a line that names no two reports is told and left out."""
    from retold import pipeline
    from retold.cli.output import report_problems
    from retold.sources.pairs import read_pairs

    known = {report.id: report for report in reports}
    wanted, wrong = read_pairs(pairs, known)
    problems += wrong
    report_problems(wrong)
    apart = pipeline.learn_boilerplate(reports, progress)
    for done, comparison in enumerate(pipeline.compare_pairs(known, wanted, apart, houses), start=1):
        progress("comparing", done, len(wanted))
        yield comparison
