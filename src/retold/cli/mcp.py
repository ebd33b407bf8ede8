"""``retold mcp``."""

from pathlib import Path

import click

from retold.cli.library import library_option, library_path, opened


@click.command()
@library_option
def mcp(path: Path | None) -> None:
    """Offer the library to an AI assistant, by the Model Context Protocol over standard input and output.

    The assistant can search, have stories told, claims, quotations and lineages shown, and reports compared. Nothing is
    changed in the library, and nothing is sent to anybody but the program that started this command. An assistant is
    told of it as of a server that is started by a command. Needs the extra retold[mcp].

    \b
    Examples:
      retold mcp
      retold mcp --library news.db
      {"mcpServers": {"retold": {"command": "retold", "args": ["mcp", "--library", "/home/me/news.db"]}}}
    """
    from retold.errors import MissingPackageError

    with opened(path):
        pass  # says what is wrong with the library before anybody asks
    try:
        from retold.mcp.server import create_server
    except ImportError as error:
        raise MissingPackageError("Assistants need the package mcp: pip install 'retold[mcp]'") from error
    create_server(library_path(path)).run()
