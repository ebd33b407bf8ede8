"""Make docs/commands.md: what each command says of itself with --help.

    python scripts/make_commands.py

The help texts are what people change; a test fails where the page is not made of them.
"""

from pathlib import Path

import click

from retold.cli.main import retold

MADE = Path(__file__).resolve().parent.parent / "docs" / "commands.md"
HEAD = """# Commands

What each command says with `--help`; made by `scripts/make_commands.py`.
"""
WIDTH = 100


def written() -> str:
    """The page: the whole program, then each of its commands."""
    whole = _parsed(retold, "retold")
    pages = [("retold", retold.get_help(whole))]
    for verb in retold.list_commands(whole):
        command = retold.get_command(whole, verb)
        assert command is not None
        pages.append((f"retold {verb}", command.get_help(_parsed(command, verb, whole))))
    return HEAD + "".join(f"\n## {name}\n\n```\n{text}\n```\n" for name, text in pages)


def _parsed(command: click.Command, name: str, parent: click.Context | None = None) -> click.Context:
    """A call without arguments, of which help can be asked."""
    return command.make_context(name, [], parent, resilient_parsing=True, terminal_width=WIDTH, max_content_width=WIDTH)


if __name__ == "__main__":
    MADE.write_text(written(), "utf-8")
