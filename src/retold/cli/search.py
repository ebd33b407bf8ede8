"""``retold search``."""

from pathlib import Path

import click

from retold.cli.library import library_option, opened, publisher_meant
from retold.cli.options import WORDS, days_options, format_option, limit_option, output_option, publisher_option
from retold.cli.output import complain, console, wrote_json
from retold.cli.progress import Progress


@click.command()
@click.argument("words", nargs=-1, metavar="WORDS...", type=WORDS)
@library_option
@days_options("Reports published")
@publisher_option("Reports of this publisher.")
@click.option("--entity", type=WORDS, metavar="NAME", help="Reports that name this person, organisation or place.")
@click.option("--speaker", type=WORDS, metavar="NAME", help="Reports that have something from this speaker.")
@click.option("--story", type=WORDS, metavar="STORY", help="Reports of this story.")
@limit_option(20)
@format_option("text", "json", "jsonl")
@output_option
def search(
    words: tuple[str, ...],
    path: Path | None,
    since: str | None,
    until: str | None,
    publisher: str | None,
    entity: str | None,
    speaker: str | None,
    story: str | None,
    limit: int,
    form: str,
    output: Path | None,
) -> None:
    """Find the reports of the library that have all the words, the best first.

    Words between quotation marks stand together, and a star ends a word that may go on. With --entity or --speaker the
    best of the hits are read in full, which takes a moment the first time; no words are needed then.

    \b
    Examples:
      retold search grain terminal
      retold search '"east quay" explo*' --since 2026-03 --publisher Northwire
      retold search fire --speaker "Marit Solberg" --format jsonl
    """
    from retold.formats.library import hit_json

    if not (words or entity or speaker):
        raise click.UsageError("give words to look for, or --entity or --speaker.")
    with opened(path) as library, Progress():
        hits = library.search(
            " ".join(words),
            publisher=publisher,
            since=since,
            until=until,
            entity=entity,
            speaker=speaker,
            story=story,
            limit=limit,
        )
        meant = publisher_meant(library, publisher, found=bool(hits))
    if not wrote_json(form, output, lambda: map(hit_json, hits)):
        from retold.rendering.terminal.library import print_hits

        with console(output) as screen:
            print_hits(screen, hits)
    if not hits:
        complain(f"No report of the library has all that.{meant}")
