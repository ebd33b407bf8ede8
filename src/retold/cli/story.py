"""``retold story``."""

from pathlib import Path

import click

from retold.cli.options import format_option, output_option, paths_argument, strict_option
from retold.cli.output import Progress, console, end, load, write_json, write_json_lines, write_page


@click.command()
@paths_argument
@click.option("--id", "story_id", metavar="STORY", help="Tell this story only; `retold group` lists the ids.")
@format_option("text", "json", "jsonl", "html")
@output_option
@strict_option
def story(paths: tuple[Path, ...], story_id: str | None, form: str, output: Path | None, strict: bool) -> None:
    """Tell the stories in a set of reports: what is claimed, and how many independent accounts stand behind it.

    Without --id every story of more than one report is told, the largest first.

    \b
    Examples:
      retold story reports/
      retold story reports/ --id report-07 --format json
      retold story reports/ --format html -o stories.html
    """
    from retold import formats, pipeline

    with Progress() as progress:
        loaded = load(paths)
        stories = list(pipeline.tell(loaded.reports, (story_id,) if story_id else None, progress))
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

        write_page(stories_page(stories, loaded.reports), output)
    else:
        from retold.rendering.terminal import print_stories

        with console(output) as screen:
            print_stories(screen, stories, loaded.reports)
    end(loaded.problems, strict=strict)
