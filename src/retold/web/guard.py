"""What stands before every page: who is asked, how, and what a browser may do with the answer."""

from collections.abc import Awaitable, Callable, Collection, MutableMapping
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

LONGEST_ADDRESS = 8000
"""Characters of a path and what is asked with it; an id of a library rarely has a hundred."""

HEADERS = {
    "content-security-policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "private, no-cache",
}
"""No script at all, nothing from elsewhere, in no frame; what is shown here stays here."""

WITH_SCRIPT = {
    "content-security-policy": HEADERS["content-security-policy"].replace("; ", "; script-src 'self'; ", 1),
    "referrer-policy": "same-origin",
}
"""For pages with a form to hand something over: a script of our own takes what is dropped, and older browsers tell
whose page it is."""


class Guard:
    """Passes on questions that were asked of this machine by a name it is known by, and that only read.

    At ``forms`` something may be handed over, though not by a page from elsewhere.
    """

    def __init__(self, app: App, names: Collection[str] = (), forms: Collection[str] = ()) -> None:
        self._app = app
        self._names = frozenset(name.casefold() for name in names)
        self._forms = frozenset(forms)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or have the application answer; its answers get the headers."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, _with_headers(send))

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        hosts = [value for name, value in scope["headers"] if name == b"host"]
        if len(hosts) != 1 or not is_own(hosts[0].decode("latin-1"), self._names):
            await _refuse(send, 421, "This address is not one of this machine; use the one that retold serve printed.")
        elif scope["method"] == "POST" and scope["path"] in self._forms:
            await self._take(scope, receive, send, hosts[0].decode("latin-1"))
        elif scope["method"] not in ("GET", "HEAD"):
            await _refuse(send, 405, "Here is only something to read.", allow="GET, HEAD")
        elif len(scope["path"]) + len(scope["query_string"]) > LONGEST_ADDRESS:
            await _refuse(send, 414, "This address is too long.")
        else:
            # The server leaves the body away by the method of its own copy.
            await self._app({**scope, "method": "GET"}, receive, send)

    async def _take(self, scope: Scope, receive: Receive, send: Send, host: str) -> None:
        """Pass on what is handed over, unless a page from elsewhere made a browser send it."""
        headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
        if is_from_here(headers.get(b"sec-fetch-site"), headers.get(b"origin"), host):
            await self._app(scope, receive, send)
        else:
            await _refuse(send, 403, "This was sent by a page from elsewhere; only pages of Retold may do so.")


def is_from_here(site: str | None, origin: str | None, host: str) -> bool:
    """Whether what is sent was sent by a page of this host, or by no browser.

    A browser tells by Sec-Fetch-Site, one of before 2023 or one that asks without encryption from another machine
    by Origin alone; programs send neither.
    """
    if site is not None:
        return site in ("same-origin", "none")
    return origin is None or origin.partition("://")[2] == host


def is_own(host: str, names: Collection[str] = ()) -> bool:
    """Whether a Host header names this machine: as localhost, by number, or by a name that was allowed.

    A page from elsewhere can make its own name point here, and then read what is served under that name. It can't do
    so with a number, or with localhost.
    """
    try:
        parts = urlsplit(f"//{host}")
        name, _ = parts.hostname, parts.port
    except ValueError:
        return False
    if not name or parts.netloc != host or "@" in host:
        return False
    return name == "localhost" or name in names or _is_number(name)


def _is_number(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def _with_headers(send: Send) -> Send:
    """Send with the headers of every answer."""

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            own = {name for name, _ in message["headers"]}
            added = [(name.encode(), value.encode()) for name, value in HEADERS.items() if name.encode() not in own]
            message = {**message, "headers": [*message["headers"], *added]}
        await send(message)

    return sending


async def _refuse(send: Send, status: int, words: str, **headers: str) -> None:
    """A plain answer."""
    body = f"{words}\n".encode()
    own = {"content-type": "text/plain; charset=utf-8", "content-length": str(len(body)), **headers}
    given = [(name.encode(), value.encode()) for name, value in own.items()]
    await send({"type": "http.response.start", "status": status, "headers": given})
    await send({"type": "http.response.body", "body": body})
