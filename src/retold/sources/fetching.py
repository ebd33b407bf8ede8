"""Pages and feeds from the web, when somebody names their address: politely, and within limits.

What robots.txt forbids is not fetched (RFC 9309), one host is asked once a second at most, and what was fetched before
is asked for only if it has changed since (RFC 9110, conditional requests).
"""

import hashlib
import http.client
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import Message
from typing import Any, NamedTuple
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from retold.model import Problem
from retold.sources.document import Document, Validators
from retold.version import __version__

AGENT = f"retold/{__version__}"
SECONDS = 30.0
"""For one answer, from the request to its last byte."""

MOST_BYTES = 32 * 2**20
PAUSE = 1.0
"""Between two requests to one host, unless its robots.txt asks for longer."""

_LONGEST_PAUSE = 60.0
_PIECE = 2**16
_KINDS = {
    "text/html": "page.html", "application/xhtml+xml": "page.html", "application/rss+xml": "feed.rss",
    "application/atom+xml": "feed.atom", "application/xml": "feed.xml", "text/xml": "feed.xml",
    "application/json": "records.json", "application/x-ndjson": "records.jsonl", "text/plain": "text.txt",
    "application/pdf": "paper.pdf",
}  # fmt: skip


class Unchanged(NamedTuple):
    """An address whose content is what it was."""

    address: str


@dataclass(slots=True)
class Fetcher:
    """Fetches addresses, one after the other."""

    pause: float = PAUSE
    seconds: float = SECONDS
    _rules: dict[str, RobotFileParser] = field(default_factory=dict)
    _asked: dict[str, float] = field(default_factory=dict)

    def fetch(self, address: str, known: Validators = Validators()) -> Document | Unchanged | Problem:  # noqa: B008
        """The document at an address; a problem says why there is none."""
        host = _host_of(address)
        if host is None:
            return Problem(address, "not an address of the web", "give one that begins with http:// or https://")
        asked = {"If-None-Match": known.tag, "If-Modified-Since": known.modified}
        try:
            rules = self._rules_of(host)
            if not rules.can_fetch(AGENT, address):
                return Problem(address, "the site asks programs not to fetch it (robots.txt)", "save the page by hand")
            self._wait(host, float(rules.crawl_delay(AGENT) or 0))
            raw, headers = _get(address, {name: value for name, value in asked.items() if value}, self.seconds)
        except urllib.error.HTTPError as error:
            return Unchanged(address) if error.code == 304 else _refused(address, error)
        except _BROKEN as error:
            return Problem(address, f"could not be fetched ({_said(error)})", "try again later")
        return _document(address, raw, headers)

    def _rules_of(self, host: str) -> RobotFileParser:
        """What a host allows: everything where it has no robots.txt, nothing where it fails to say."""
        if host not in self._rules:
            rules = RobotFileParser()
            try:
                rules.parse(_get(f"{host}/robots.txt", {}, self.seconds)[0].decode("utf-8", "replace").splitlines())
            except urllib.error.HTTPError as error:
                rules.parse([] if 400 <= error.code < 500 else ["User-agent: *", "Disallow: /"])
            self._asked[host] = time.monotonic()
            self._rules[host] = rules
        return self._rules[host]

    def _wait(self, host: str, delay: float) -> None:
        """Leave a host alone for a while after each request."""
        pause = min(max(self.pause, delay), _LONGEST_PAUSE)
        time.sleep(max(0.0, self._asked[host] + pause - time.monotonic()))
        self._asked[host] = time.monotonic()


_BROKEN = (OSError, http.client.HTTPException, ValueError, OverflowError)
"""What the library raises where a server can't be reached, breaks off, or breaks the rules."""


class _OnTheWeb(urllib.request.HTTPRedirectHandler):
    """Follows a server to other addresses of the web only."""

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        """The request for the address that the server names."""
        if _host_of(newurl) is None:
            raise ValueError(f"it leads to {newurl[:80]}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _get(address: str, headers: Mapping[str, str], seconds: float) -> tuple[bytes, Message]:
    """The whole answer to a request, if it comes in time and is not too large."""
    until = time.monotonic() + seconds
    request = urllib.request.Request(address, headers={"User-Agent": AGENT, **headers})
    opener = urllib.request.build_opener(_OnTheWeb)
    held = bytearray()
    with opener.open(request, timeout=seconds) as answer:
        while piece := answer.read1(_PIECE):
            held += piece
            if len(held) > MOST_BYTES:
                raise OverflowError(f"larger than {MOST_BYTES // 2**20} MB")
            if time.monotonic() > until:
                raise TimeoutError(f"not whole after {seconds:.0f} seconds")
        if answer.length:
            raise http.client.IncompleteRead(bytes(held[:0]), answer.length)
        return bytes(held), answer.headers


def _document(address: str, raw: bytes, headers: Message) -> Document:
    """The document of an answer, its format told by its type, else by its content."""
    return Document(
        address,
        address,
        raw,
        hashlib.sha256(raw).hexdigest(),
        file=_KINDS.get(headers.get_content_type(), ""),
        address=address,
        fetched=datetime.now(UTC).isoformat(timespec="seconds"),
        etag=headers["ETag"],
        modified=headers["Last-Modified"],
    )


def _host_of(address: str) -> str | None:
    """The scheme and host of an address of the web."""
    try:
        parts = urlsplit(address)
        good = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        return None
    return f"{parts.scheme}://{parts.netloc}" if good else None


def _refused(address: str, error: urllib.error.HTTPError) -> Problem:
    """What a server said in the place of an answer."""
    remedy = "save the page by hand" if error.code in (401, 402, 403, 451) else "check the address, or try again later"
    return Problem(address, f"the server answers {error.code} {error.reason}".rstrip(), remedy)


def _said(error: Exception) -> str:
    """What went wrong, in a word."""
    if isinstance(error, http.client.IncompleteRead):
        return "the server broke off"
    return str(getattr(error, "reason", None) or error) or type(error).__name__
