"""``retold story``."""

from pathlib import Path

import click

from retold.cli.houses import publishers_option
from retold.cli.library import library_option
from retold.cli.options import format_option, output_option, strict_option
from retold.cli.output import console, end, note_unread, write_json, write_json_lines, write_page
from retold.cli.telling import told_stories


@click.command()
@click.argument("names", nargs=-1, required=True, metavar="STORY|PATH...")
@library_option
@click.option("--id", "story_id", metavar="STORY", help="Of the stories in the files, tell this one only.")
@publishers_option
@format_option("text", "json", "jsonl", "html")
@output_option
@strict_option
def story(
    names: tuple[str, ...],
    path: Path | None,
    story_id: str | None,
    publishers: Path | None,
    form: str,
    output: Path | None,
    strict: bool,
) -> None:
    """Tell a story: what is claimed, and how many independent accounts stand behind it.

    A STORY is an id in the library; `retold stories` lists them. The id of a report means its story. Files and folders
    are read, and every story of more than one report in them is told, the largest first.

    \b
    Examples:
      retold story northwire-fire
      retold story northwire-fire --format html -o story.html
      retold story reports/
      retold story reports/ --id report-07 --format json
      retold story reports/ --publishers houses.toml
    """
    from retold import formats

    stories, reports, problems = told_stories(names, path, story_id, publishers)
    if form == "json":
        if len(stories) != 1:
            raise click.ClickException(
                f"{len(stories)} stories here: choose one with --id, or take all with --format jsonl."
            )
        write_json(formats.story_json(stories[0]), output)
    elif form == "jsonl":
        write_json_lines((formats.story_json(one) for one in stories), output)
    elif form == "html":
        from retold.rendering.page import stories_page

        write_page(stories_page(stories, reports), output)
    else:
        from retold.rendering.terminal import print_stories

        with console(output) as screen:
            print_stories(screen, stories, reports)
        told = {name for one in stories for name in one.reports}
        note_unread(report for report in reports if report.id in told)
    end(problems, strict=strict)
