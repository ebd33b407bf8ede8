"""One request to a server of the web, and its answer: whole, in time, not too large, or an error that says why not."""

import http.client
import socket
import threading
import time
import urllib.error
import urllib.request
import zlib
from collections.abc import Mapping
from contextlib import suppress
from email.message import Message
from functools import partial
from typing import Any, NamedTuple

from retold.version import __version__

AGENT = f"retold/{__version__}"
_PIECE = 2**16

BROKEN = (OSError, http.client.HTTPException, ValueError, OverflowError, zlib.error)
"""What is raised where a server can't be reached, breaks off, or breaks the rules."""


class Answer(NamedTuple):
    """The bytes of an answer and its headers."""

    raw: bytes
    headers: Message


def get(address: str, headers: Mapping[str, str], seconds: float, most: int, *, cut: bool = False) -> Answer:
    """The whole answer to a request; ``cut`` takes what comes first of one that is larger than ``most`` bytes.

    Raises HTTPError for an answer that is not the thing itself, moves included, and what BROKEN lists.
    """
    asked = {"User-Agent": AGENT, "Accept-Encoding": "gzip", **headers}
    watch = _Watch(seconds)
    opener = urllib.request.build_opener(_NoMoves, _Watched(watch))
    try:
        with watch, opener.open(urllib.request.Request(address, headers=asked), timeout=seconds) as answer:
            return Answer(_body(answer, watch, most, cut=cut), answer.headers)
    except BROKEN as error:
        if watch.over and not isinstance(error, OverflowError):
            raise TimeoutError(f"not whole after {seconds:.0f} seconds") from None
        raise


def _body(answer: Any, watch: "_Watch", most: int, *, cut: bool) -> bytes:
    """The bytes of an answer, unpacked."""
    if answer.status == http.client.PARTIAL_CONTENT:
        raise ValueError("the server sends a part only")
    encoding = (answer.headers["Content-Encoding"] or "identity").strip().lower()
    if encoding not in ("identity", "gzip", "x-gzip"):
        raise ValueError(f"compressed as {encoding[:20]}, which it was not asked for")
    member: Any = None if encoding == "identity" else zlib.decompressobj(wbits=31)
    if not cut and (answer.length or 0) > most:
        raise OverflowError(_too_large(most))
    held = bytearray()
    while piece := answer.read1(_PIECE):
        held += member.decompress(piece, most + 1) if member else piece
        if len(held) > most and not cut:
            raise OverflowError(_too_large(most))
        if len(held) > most:
            return bytes(held[:most])
    if watch.over:
        raise TimeoutError
    if answer.length or (member and not member.eof):
        raise http.client.IncompleteRead(b"", answer.length)
    return bytes(held)


def _too_large(most: int) -> str:
    return f"larger than {most // 2**20} MB"


class _NoMoves(urllib.request.HTTPRedirectHandler):
    """Leaves it to who asked whether to go where a server sends him."""

    def redirect_request(self, *_: Any) -> None:
        """No other request."""


class _Watch:
    """Shuts connections when time is over, whatever is waited for: a server may send a byte now and then for ever."""

    def __init__(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds
        self._timer = threading.Timer(seconds, self._shut)
        self._timer.daemon = True
        self._sockets: list[socket.socket] = []

    @property
    def over(self) -> bool:
        """Whether time is over."""
        return time.monotonic() >= self._until

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()

    def add(self, connection: socket.socket) -> None:
        """A connection to be shut."""
        self._sockets.append(connection)

    def _shut(self) -> None:
        for one in self._sockets:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)


class _Watched(urllib.request.HTTPHandler, urllib.request.HTTPSHandler):
    """Connections that are watched, open and secret ones."""

    def __init__(self, watch: _Watch) -> None:
        super().__init__()
        self._watch = watch

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        """The answer to a request."""
        return self.do_open(partial(_Connection, self._watch), req)

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        """The answer to a secret request."""
        return self.do_open(partial(_SecretConnection, self._watch), req)


class _Connection(http.client.HTTPConnection):
    def __init__(self, watch: _Watch, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._watch = watch

    def connect(self) -> None:
        super().connect()
        self._watch.add(self.sock)


class _SecretConnection(_Connection, http.client.HTTPSConnection):
    pass
