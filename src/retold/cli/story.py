"""``retold story``."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from retold.cli.ahead import note_ahead
from retold.cli.exporting import FORMS, PICTURES, PLOTS, check_form, library_of, the_one, write_export
from retold.cli.houses import publishers_option
from retold.cli.library import library_option
from retold.cli.options import format_option, output_option, strict_option
from retold.cli.output import console, end, note_unread, write_json, write_json_lines, write_page
from retold.cli.telling import Told, note_left_out, one_story_option, page_of, told_stories

if TYPE_CHECKING:
    from retold.exports.write import Plot


@click.command()
@click.argument("names", nargs=-1, required=True, metavar="STORY|PATH...")
@library_option
@click.option("--id", "story_id", metavar="STORY", help="Of the stories in the files, tell this one only.")
@one_story_option
@publishers_option
@format_option("text", "json", "jsonl", "html", *FORMS)
@click.option("--plot", type=click.Choice(PLOTS), help="What svg and png show.  [default: lineage]")
@output_option
@strict_option
def story(
    names: tuple[str, ...],
    path: Path | None,
    story_id: str | None,
    one_story: bool,
    publishers: Path | None,
    form: str,
    plot: "Plot | None",
    output: Path | None,
    strict: bool,
) -> None:
    """Tell a story: what is claimed, and how many independent accounts stand behind it.

    A STORY is an id in the library; `retold stories` lists them. The id of a report means its story. Files and folders
    are read, and every story of more than one report in them is told, the largest first. Reports that are in none of
    these are named before, each with the story that it comes nearest to; --one-story takes all reports as one story.

    One story can be written for other programs: its claims as a table (csv), who took from whom as a graph (graphml) or
    in PROV-JSON (prov), reports, claims and quotations in the terms of schema.org (jsonld), passages as annotations of
    the web (annotations), its reports as a feed (atom), and a plot (svg, png) of who took from whom or of the numbers
    on which reports disagree; plots need the extra retold[plots].

    \b
    Examples:
      retold story northwire-fire
      retold story northwire-fire --format html -o story.html
      retold story reports/
      retold story reports/ --one-story
      retold story reports/ --id report-07 --format json
      retold story reports/ --publishers houses.toml
      retold story northwire-fire --format csv -o claims.csv
      retold story northwire-fire --format png --plot numbers -o numbers.png
    """
    if plot and form not in PICTURES:
        raise click.UsageError(f"--plot tells what {' and '.join(PICTURES)} show; add --format {PICTURES[0]}.")
    check_form(form, output)
    told = told_stories(names, path, story_id, publishers, one_story=one_story)
    if form != "text":
        note_left_out(told)
    if form in FORMS:
        library = library_of(names, path, story_id)
        write_export(form, (told.stories, told.reports), plot or "lineage", library, output)
    else:
        _write(form, told, output)
    end(told.problems, strict=strict)


def _write(form: str, told: Told, output: Path | None) -> None:
    """The stories as Retold itself tells them."""
    from retold.formats.stories import story_json

    if form == "json":
        write_json(story_json(the_one(told.stories), told.left_out or ()), output)
    elif form == "jsonl":
        write_json_lines((story_json(one, told.near(one)) for one in told.stories), output)
    elif form == "html":
        write_page(page_of(told), output)
    else:
        from retold.rendering.terminal.story import print_stories

        with console(output) as screen:
            print_stories(screen, told.stories, told.reports, told.left_out)
        inside = {name for one in told.stories for name in one.reports}
        note_unread(report for report in told.reports if report.id in inside)
        for one in told.stories:
            note_ahead(zip(one.reports, (when.value for when in one.published), strict=True))
