"""``retold serve``."""

import errno
import secrets
import socket
import sys
from pathlib import Path

import click

from retold.cli.library import library_option, library_path, opened

SWITCH = 0.0005
"""Seconds after which a page gets its turn while a story is told beside: a page that asks the library twenty times
would wait twenty times for the usual 5 ms."""


@click.command()
@library_option
@click.option("--host", default="127.0.0.1", show_default=True, metavar="ADDRESS", help="Listen at this address.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8484, show_default=True, help="At this port; 0 takes any."
)
@click.option(
    "--name",
    "names",
    multiple=True,
    metavar="NAME",
    help="Answer also when asked by this name of the machine; localhost and numbers always do.",
)
@click.option("--allow-add", is_flag=True, help="Let whoever knows the token that is shown add reports from a page.")
def serve(path: Path | None, host: str, port: int, names: tuple[str, ...], allow_add: bool) -> None:
    """Show the library in a browser: stories, reports, pairs of reports; and compare texts that are in no library.

    Only reads, unless adding is allowed. By default nobody but this machine can ask; whoever listens elsewhere shows
    the library to all who can reach that address.

    \b
    Examples:
      retold serve
      retold serve --library news.db --port 9000
      retold serve --allow-add
    """
    from retold.errors import MissingPackageError

    with opened(path):
        pass  # says what is wrong with the library before anything listens
    try:
        import uvicorn

        from retold.web import create_app
    except ImportError as error:
        raise MissingPackageError(
            "Serving needs fastapi, uvicorn and python-multipart: pip install 'retold[web]'"
        ) from error
    listening = _listen(host, port)
    sys.setswitchinterval(SWITCH)
    token = secrets.token_urlsafe(12) if allow_add else None
    app = create_app(library_path(path), names, token)
    config = uvicorn.Config(app, log_level="warning", access_log=False, server_header=False, proxy_headers=False)
    shown = f"[{host}]" if ":" in host else host
    port = listening.getsockname()[1]
    click.echo(f"The library is at http://{shown}:{port}/ as long as this runs; Ctrl-C ends it.", err=True)
    if token:
        click.echo(f"At http://{shown}:{port}/add reports can be added with the token {token}", err=True)
    uvicorn.Server(config).run(sockets=[listening])


def _listen(host: str, port: int) -> socket.socket:
    """Listen, before anything is said of where."""
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        reason = (error.strerror or str(error)).partition(" (while ")[0]  # what Python adds to it names the place again
        remedy = "; try --port 0" if error.errno in (errno.EADDRINUSE, errno.EACCES) else ""
        raise click.ClickException(f"can't listen at {host}, port {port}: {reason}{remedy}.") from error
