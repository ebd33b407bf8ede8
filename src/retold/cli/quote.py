"""``retold quote``."""

from collections.abc import Mapping
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from retold.cli.houses import Houses, houses_in, publishers_option
from retold.cli.library import is_path, library_option, opened
from retold.cli.options import NAMED, WORDS, Named, format_option, limit_option, output_option
from retold.cli.output import complain, console, load, write_json, write_json_lines
from retold.cli.progress import Progress

if TYPE_CHECKING:
    from retold.model import Quoted, Report


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="WORDS...", type=WORDS)
@library_option
@click.option("--in", "paths", multiple=True, type=NAMED, metavar="PATH", help="Look in this file or folder instead.")
@click.option("--speaker", type=WORDS, metavar="NAME", help="Words of this speaker only; a part of the name will do.")
@publishers_option
@limit_option(3)
@format_option("text", "json", "jsonl")
@output_option
def quote(
    words: tuple[str, ...],
    path: Path | None,
    paths: tuple[Named, ...],
    speaker: str | None,
    publishers: Path | None,
    limit: int,
    form: str,
    output: Path | None,
) -> None:
    """Show every wording of a quotation, in all stories: who has it, and what somebody changed in it.

    Some of its words will do, and they need not be quite right. Each wording is held against the fullest one: words
    left out (trimmed; ellipsis where dots say so), put in brackets, substituted, reordered, two quotations merged into
    one, paraphrased between the marks, or told in indirect speech. Which wording was said is told only where something
    shows it.

    \b
    Examples:
      retold quote minutes away from losing the quay
      retold quote "losing the quay" --speaker Solberg
      retold quote "losing the quay" --in reports/ --format json
    """
    from retold.formats.asked import quoted_json, utterance_json

    houses = houses_in(publishers, path)
    words, paths = _parted(words, paths)
    text = _worth_looking_for(" ".join(words))
    with Progress() as progress:
        found, reports, stories = (
            _in_files(paths, text, speaker, progress, houses, limit)
            if paths
            else _in_library(path, text, speaker, progress, houses, limit)
        )
    if form == "json":
        write_json(quoted_json(found, reports, stories), output)
    elif form == "jsonl":
        write_json_lines((utterance_json(one, reports, stories) for one in found.utterances), output)
    else:
        from retold.rendering.terminal.quotations import print_quoted

        with console(output) as screen:
            print_quoted(screen, found, reports, stories)
    _complain(found, speaker, limit)


def _parted(words: tuple[str, ...], paths: tuple[Named, ...]) -> tuple[tuple[str, ...], tuple[Named, ...]]:
    """The words to look for, and where: also in the last among them that can only be paths."""
    named = [*takewhile(is_path, reversed(words[1:]))][::-1]
    if named:
        complain(f"note: looking in {', '.join(named)}, {'too' if paths else 'as with --in'}.")
        return words[: -len(named)], (*paths, *(NAMED.convert(name, None, None) for name in named))
    return words, paths


def _worth_looking_for(words: str) -> str:
    """The words, if any of them tells one quotation from another."""
    from retold.text import content_words

    if not content_words(words, 0, len(words)):
        raise click.BadParameter("give a word that is not in every text, as in 'losing the quay'.", param_hint="WORDS")
    return words


_Found = tuple["Quoted", Mapping[str, "Report"], Mapping[str, str | None]]


def _in_library(
    path: Path | None, text: str, speaker: str | None, progress: Progress, houses: Houses, limit: int
) -> _Found:
    """What the library has, with the reports that have it and their stories."""
    with opened(path) as library:
        found = library.quote(text, speaker, progress, houses, limit)
        names = found.reports
        return found, {name: library.report(name) for name in names}, {name: library.story_of(name) for name in names}


def _in_files(
    paths: tuple[Named, ...], text: str, speaker: str | None, progress: Progress, houses: Houses, limit: int
) -> _Found:
    """What some files have."""
    from retold import pipeline

    reports = load(paths, progress).reports
    found = pipeline.quote(reports, text, speaker, progress, houses, limit)
    return found, {report.id: report for report in reports}, {}


def _complain(found: "Quoted", speaker: str | None, limit: int) -> None:
    """Say what is not shown, or that there is nothing."""
    if not found.utterances and speaker:
        complain(f"No quotation of {speaker!r} has most of these words; without --speaker those of others are found.")
    elif not found.utterances:
        complain("No quotation has most of these words; fewer of them, the rarest, may find it.")
    if found.missing:
        complain(f"note: not in what was found: {', '.join(found.missing)}.")
    if found.further:
        complain(f"... and {found.further:,} more quotations with such words (--limit {limit + found.further}).")
    if found.passed_over:
        complain(f"{found.passed_over:,} more reports have such words and were not read; more words find the best.")
