"""The command ``retold`` and its verbs."""

import os
import sys
from importlib import import_module

import click

from retold.cli.output import INTERRUPTED, TRACEBACK
from retold.collecting import collect_no_more, collect_seldom
from retold.rendering.printable import printable
from retold.version import __version__

_SECTIONS = {
    "Commands on files, or on reports and stories of the library by their ids": {
        "compare": "Two reports side by side: relation, sentences, quotations, names, claims.",
        "story": "A story told from its reports, each claim with its independent accounts.",
        "report": "Stories as one page to send to somebody, a single file.",
        "lineage": "Whose text a report is: its family as a tree, with the reasons.",
        "claim": "One claim with everyone who tells it, and which tellings count as one.",
        "quote": "Every wording of a quotation, and who has it.",
        "group": "Many reports in files sorted into stories and lineages.",
        "read": "What is understood of each report by itself.",
    },
    "Commands on the library": {
        "add": "Read reports into the library, and find the story of each.",
        "stories": "The stories, each with how many independent accounts tell it.",
        "since": "What is new in each story since a time.",
        "search": "The reports that have some words.",
        "why": "Why a report is in its story, and not in another.",
        "log": "How stories began, merged and split, and why.",
        "serve": "The library in a browser, on this machine.",
        "mcp": "The library for an AI assistant on this machine.",
        "status": "How much is in the library, and where it lies.",
        "export": "All reports with story, lineage and links, for other programs.",
        "remove": "Take reports out.",
    },
}
_VERBS = [verb for section in _SECTIONS.values() for verb in section]


FAULT = 70


class _LazyGroup(click.Group):
    """Verbs whose modules are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return _VERBS

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _VERBS:
            return None
        command = getattr(import_module(f"retold.cli.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The verb with what stands behind it; of an unknown one, which may have been meant."""
        if args and args[0] not in _VERBS and not args[0].startswith("-"):
            ctx.fail(f"No such command {printable(args[0])!r}.{_meant(args[0])}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The verbs with a line each, without importing any of them."""
        for title, verbs in _SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl(list(verbs.items()))


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", prog_name="retold", message="%(prog)s %(version)s")
def retold() -> None:
    """Count the independent accounts behind a news story, and see what changed from one telling to the next.

    \b
    Examples:
      retold compare first.txt second.txt
      retold report reports/ -o story.html
      retold add reports/
      retold stories --since 2026-03
      retold search grain terminal

    Reports are texts, web pages, feeds, letters, web archives, .docx, .pdf, JSON and .zip files, folders of them, the
    standard input (-), or addresses of the web. `retold add` keeps them in a library, whose reports and stories the
    commands then take by their ids. Only addresses that you give are fetched; nothing else is sent anywhere.

    A command ends with status 0 if it did what was asked, be there much to show or nothing; 1 if it could not, or with
    --strict if a document was not read; 2 if the command line is wrong; 130 if it was stopped; 70 at a fault in retold.
    """


def _meant(name: str) -> str:
    """What somebody may have meant by a verb that there is none of."""
    from difflib import get_close_matches

    if near := get_close_matches(name, _VERBS):
        return f" Did you mean {' or '.join(map(repr, near))}?"
    if os.path.exists(name):
        return f" To have its stories told: `retold story {printable(name)}`."
    return ""


def main() -> None:
    """Run the command line and end with its status; nobody sees a traceback who does not ask for one."""
    from retold.errors import RetoldError

    collect_seldom()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy's threads wait busily, and there is no work for them
    try:
        status = retold(standalone_mode=False) or 0
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except RetoldError as error:
        click.echo(f"Error: {printable(str(error))}", err=True)
        status = 1
    except (click.Abort, KeyboardInterrupt):
        click.echo("\nStopped.", err=True)
        status = INTERRUPTED
    except Exception as error:
        if os.environ.get(TRACEBACK):
            raise
        _tell_fault(error)
        status = FAULT
    collect_no_more()
    sys.exit(status)


def _tell_fault(error: Exception) -> None:
    """What went wrong inside, for who wants to report it."""
    what = printable(f"{type(error).__name__}: {error}"[:300])
    click.echo(
        f"Error: a fault in retold, not in what you did ({what}).\n"
        f"Please report it with what {TRACEBACK}=1 shows when the command runs again.",
        err=True,
    )
