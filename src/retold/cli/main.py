"""The command ``retold`` and its verbs."""

import os
import sys
from importlib import import_module

import click

from retold.version import __version__

_VERBS = {
    "compare": "Two reports side by side: relation, sentences, quotations, names, claims.",
    "group": "Many reports sorted into stories and lineages.",
    "read": "What is understood of each report by itself.",
    "story": "A story told from its reports, each claim with its independent accounts.",
}


class _LazyGroup(click.Group):
    """Verbs whose modules are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(_VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _VERBS:
            return None
        command = getattr(import_module(f"retold.cli.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The verbs with a line each, without importing any of them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(_VERBS.items()))


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", prog_name="retold", message="%(prog)s %(version)s")
def retold() -> None:
    """Count the independent accounts behind a news story, and see what changed from one telling to the next.

    \b
    Examples:
      retold compare first.txt second.txt
      retold group reports/
      retold story reports/ --format html -o story.html
      retold read report.html --format jsonl

    PATH is a file or a folder of .txt, .html and .jsonl reports. Offline; nothing leaves this machine.
    """


def main() -> None:
    """Run the command line; a reader that stops reading ends it quietly, an error that can be mended says how."""
    from retold.errors import RetoldError

    try:
        retold()
    except RetoldError as error:
        click.echo(f"Error: {error}", err=True)
        sys.exit(1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
