"""``retold since``."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from retold.cli.houses import houses_in, publishers_option
from retold.cli.library import library_option, opened
from retold.cli.options import format_option, least_option, output_option
from retold.cli.output import complain, console, write_json, write_json_lines
from retold.cli.progress import Progress

if TYPE_CHECKING:
    from retold.library.tables.since import By

SHOWN = 20


@click.command()
@click.argument("moment", nargs=-1, required=True, metavar="TIME")
@library_option
@click.option(
    "--by",
    type=click.Choice(["added", "published"]),
    default="added",
    show_default=True,
    help="Count reports from when they came into the library, or from when they were published.",
)
@least_option
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    metavar="N",
    help=f"So many stories at most, those of most new reports.  [default: {SHOWN} as text, else all]",
)
@publishers_option
@format_option("text", "json", "jsonl")
@output_option
def since(
    moment: tuple[str, ...],
    path: Path | None,
    by: "By",
    least: int,
    limit: int | None,
    publishers: Path | None,
    form: str,
    output: Path | None,
) -> None:
    """Tell what is new in each story since a time: what its newer reports tell that the earlier ones do not.

    That is new claims with their independent accounts, numbers, dates and names that are told otherwise, denials,
    claims that more accounts stand behind, new quotations, open questions and what may answer them, and how stories
    merged and split. Stories with nothing new are counted, not shown.

    A TIME is a date or time (2026-03, 2026-03-10, 2026-03-10T07:40), a stretch (90min, 6h, 2d, 3w, 2 days ago), today,
    yesterday, or last-add: what the last `retold add` brought. With --by published a report that is dated by its day
    alone may be of any hour of it.

    \b
    Examples:
      retold since yesterday
      retold since last-add
      retold since 2 days ago --limit 5
      retold since 2026-03-11 --by published --format json
    """
    from retold.formats.news import news_json, story_news_json

    houses = houses_in(publishers, path)
    at_most = limit or (SHOWN if form == "text" else None)
    with opened(path) as library:
        with Progress() as progress:
            try:
                found = library.since(
                    " ".join(moment), by, least=least, limit=at_most, progress=progress, houses=houses
                )
            except ValueError as error:
                raise click.BadParameter(str(error), param_hint="TIME") from None
        reports = {
            report.id: report for one in found.stories for report in (*library.members(one.story.id), *one.earlier)
        }
    if by == "added" and moment[0][:4].isdigit() and form == "text":
        complain("note: this counts from when reports came into the library; --by published from publication.")
    if form == "json":
        write_json(news_json(found, reports), output)
    elif form == "jsonl":
        write_json_lines((story_news_json(one, reports) for one in found.stories), output)
    else:
        from retold.rendering.terminal.news import print_news

        with console(output) as screen:
            print_news(screen, found, reports)
