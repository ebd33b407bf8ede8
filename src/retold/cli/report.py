"""``retold report``."""

from pathlib import Path

import click

from retold.cli.houses import publishers_option
from retold.cli.library import library_option
from retold.cli.options import output_option, strict_option
from retold.cli.output import end, note_unread, write_page
from retold.cli.telling import note_left_out, one_story_option, page_of, told_stories


@click.command()
@click.argument("names", nargs=-1, required=True, metavar="STORY|PATH...")
@library_option
@click.option("--id", "story_id", metavar="STORY", help="Of the stories in the files, show this one only.")
@one_story_option
@publishers_option
@output_option
@strict_option
def report(
    names: tuple[str, ...],
    path: Path | None,
    story_id: str | None,
    one_story: bool,
    publishers: Path | None,
    output: Path | None,
    strict: bool,
) -> None:
    """Write stories as one page that can be sent to somebody: what `retold serve` shows, in a single file.

    Reports against accounts, the account with its citations, the picture of who took whose text, claims, quotations
    word by word, the timeline, and the texts themselves. The page asks nobody for anything and has no script. A STORY
    is an id in the library; files and folders are read, and every story of more than one report in them is shown.

    \b
    Examples:
      retold report northwire-fire -o fire.html
      retold report reports/ -o stories.html
    """
    told = told_stories(names, path, story_id, publishers, one_story=one_story)
    note_left_out(told)
    write_page(page_of(told), output)
    note_unread(told.reports)
    end(told.problems, strict=strict)
