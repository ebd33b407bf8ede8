"""Pages and feeds from the web, when somebody names their address: politely, and within limits.

What robots.txt forbids is not fetched (RFC 9309), one host is asked once a second at most and left alone when it asks
for that, and what was fetched before is asked for only if it has changed since (RFC 9110, conditional requests).
"""

import hashlib
import http.client
import ipaddress
import socket
import time
import urllib.error
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from retold.model import Problem
from retold.sources import robots
from retold.sources.answers import BROKEN, Answer, get
from retold.sources.document import Document, Validators
from retold.sources.naming import file_name

SECONDS = 30.0
"""For one answer, from the request to its last byte."""

MOST_BYTES = 32 * 2**20
PAUSE = 1.0
"""Between two requests to one host, unless its robots.txt asks for longer."""

LONGEST_PAUSE = 60.0
"""Who asks for more is asked nothing more."""

MOST_MOVES = 5
_MOVED = frozenset({301, 302, 303, 307, 308})
_BUSY = frozenset({429, 503})
_LONGEST_TAG = 1_000


class Unchanged(NamedTuple):
    """An address whose content is what it was."""

    address: str


class _ShutError(Exception):
    """A host may not be asked, or not now; the reason, and what can be done."""

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(reason)
        self.remedy = remedy


class _TooManyMovesError(ValueError):
    """An address that leads to another, and that one on, and so forth."""


@dataclass(slots=True)
class _Host:
    """What is known of a host: its rules or why it has none, and from when on it may be asked again."""

    rules: robots.Rules
    silent: str = ""
    free: float = 0.0


@dataclass(slots=True)
class Fetcher:
    """Fetches addresses, one after the other."""

    pause: float = PAUSE
    seconds: float = SECONDS
    _hosts: dict[str, _Host] = field(default_factory=dict)

    def fetch(self, address: str, known: Validators = Validators()) -> Document | Unchanged | Problem:  # noqa: B008
        """The document at an address; a problem says why there is none."""
        there = _written_out(address)
        if there is None:
            return Problem(address, "not an address of the web", "give one that begins with http:// or https://")
        asked = {"If-None-Match": known.tag, "If-Modified-Since": known.modified}
        given = {name: value for name, value in asked.items() if value}
        try:
            return _document(address, *self._followed(there, given))
        except _ShutError as shut:
            return Problem(address, str(shut), shut.remedy)
        except urllib.error.HTTPError as error:
            return Unchanged(address) if error.code == 304 and given else _refused(address, error)
        except BROKEN as error:
            return Problem(address, f"could not be fetched ({_said(error)})", "try again later")

    def _followed(self, address: str, headers: dict[str, str]) -> tuple[str, Answer]:
        """The answer of an address, or of the one that it moved to, with that one."""
        return _following(address, lambda there: self._asked(there, headers, again=True))

    def _asked(self, address: str, headers: dict[str, str], *, again: bool) -> Answer:
        """The answer of an address if its host allows the question; who is busy is asked once again."""
        host = self._host_of(address)
        if not host.rules.allow(address):
            if host.silent:
                raise _ShutError(f"could not be fetched: {host.silent}", "try again later")
            raise _ShutError("the site asks programs not to fetch it (robots.txt)", _BY_HAND)
        self._wait(host)
        try:
            return get(address, headers, self.seconds, MOST_BYTES)
        except urllib.error.HTTPError as error:
            if error.code not in _BUSY or not (wait := _wanted_pause(error.headers["Retry-After"])):
                raise
            host.free = time.monotonic() + wait
            if not again:
                raise
        return self._asked(address, headers, again=False)

    def _host_of(self, address: str) -> _Host:
        """What a host allows: everything where it has no robots.txt, nothing where it fails to say."""
        parts = urlsplit(address)
        name = f"{parts.scheme}://{parts.netloc}"
        if name not in self._hosts:
            rules, silent = self._rules_of(name)
            self._hosts[name] = _Host(rules, silent, time.monotonic() + self.pause)
        return self._hosts[name]

    def _rules_of(self, host: str) -> tuple[robots.Rules, str]:
        """A host's rules, and why they are not known."""
        try:
            _, (raw, _) = _following(
                f"{host}/robots.txt", lambda there: get(there, {}, self.seconds, robots.MOST_BYTES, cut=True)
            )
        except _TooManyMovesError:
            return robots.Rules(), ""
        except urllib.error.HTTPError as error:
            if 400 <= error.code < 500 and error.code not in _BUSY:
                return robots.Rules(), ""
            return robots.NOTHING, f"its robots.txt can't be had (the server answers {error.code})"
        except BROKEN as error:
            return robots.NOTHING, f"its robots.txt can't be had ({_said(error)})"
        return robots.rules_for("retold", raw.decode("utf-8", "replace")), ""

    def _wait(self, host: _Host) -> None:
        """Leave a host alone for a while after each request."""
        wait = host.free - time.monotonic()
        if wait > LONGEST_PAUSE:
            raise _ShutError(f"the server asks to be left alone for {wait:.0f} seconds", "try again then")
        time.sleep(max(0.0, wait))
        host.free = time.monotonic() + max(self.pause, host.rules.delay)


def _following(address: str, ask: Callable[[str], Answer]) -> tuple[str, Answer]:
    """The answer of an address, or of the one that it moved to, with that one."""
    for _ in range(MOST_MOVES + 1):
        try:
            return address, ask(address)
        except urllib.error.HTTPError as error:
            if error.code not in _MOVED or not error.headers["Location"]:
                raise
            address = _next(address, error.headers["Location"])
    raise _TooManyMovesError(f"it was moved more than {MOST_MOVES} times")


_BY_HAND = "save the page by hand"


def _written_out(address: str) -> str | None:
    """An address of the web in the signs that may be sent."""
    try:
        parts = urlsplit(address.strip())
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.port == 0 or "@" in parts.netloc:
            return None
        host = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode("ascii")
    except ValueError:
        return None
    path, query = (quote(part, safe="/%:=&?~#+!$,;'@()*[]") for part in (parts.path or "/", parts.query))
    return urlunsplit((parts.scheme, host, path, query, ""))


def _next(address: str, moved: str) -> str:
    """Where a server sends who asks; never into the network or the machine of him who does."""
    there = _written_out(urljoin(address, moved))
    if there is None:
        raise ValueError(f"it leads to {moved[:80]}")
    host, before = urlsplit(there).hostname or "", urlsplit(address).hostname
    if host != before and _is_private(host):
        raise ValueError(f"it leads to {host[:80]}, which is not on the open web")
    return there


def _is_private(host: str) -> bool:
    """Whether a host, or one of its numbers, is reached from here only."""
    numbers = {str(found[4][0]) for found in socket.getaddrinfo(host, None)}
    return not all(ipaddress.ip_address(number.partition("%")[0]).is_global for number in numbers)


def _document(address: str, there: str, answer: Answer) -> Document:
    """The document of an answer, its format told by its type, name or content."""
    raw, headers = answer
    tag = headers["ETag"]
    return Document(
        address,
        address,
        raw,
        hashlib.sha256(raw).hexdigest(),
        file=file_name(headers.get_content_type(), there, raw),
        address=address,
        fetched=datetime.now(UTC).isoformat(timespec="seconds"),
        etag=tag if tag and len(tag) <= _LONGEST_TAG else None,
        modified=headers["Last-Modified"],
    )


def _wanted_pause(written: str | None) -> float:
    """The seconds that a server asks to wait: a number, or until a moment; 0 if it does not say."""
    if written and written.strip().isdecimal():
        return float(written.strip()[:9])
    with suppress(TypeError, ValueError):
        return max(0.0, (parsedate_to_datetime(written or "") - datetime.now(UTC)).total_seconds())
    return 0.0


def _refused(address: str, error: urllib.error.HTTPError) -> Problem:
    """What a server said in the place of an answer."""
    remedy = _BY_HAND if error.code in (401, 402, 403, 451) else "check the address, or try again later"
    return Problem(address, f"the server answers {error.code} {error.reason}".rstrip(), remedy)


def _said(error: Exception) -> str:
    """What went wrong, in a word."""
    if isinstance(error, http.client.IncompleteRead | ConnectionResetError):
        return "the server broke off"
    if isinstance(error, http.client.BadStatusLine):
        return "what answers does not speak HTTP"
    said = " ".join(str(getattr(error, "reason", None) or error).split())
    return "".join(filter(str.isprintable, said))[:200] or type(error).__name__
