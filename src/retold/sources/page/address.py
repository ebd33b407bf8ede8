"""At which address a page stands: the one that it names as its own on its site, and the original's elsewhere."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from retold.addresses import is_address

_SHARED = frozenset("ac co com edu go gob gov gouv govt ltd me ne net nhs or org plc sch".split())
"""Names below a country's that are no site's own: bbc.co.uk is one site, co.uk is none."""


class Addresses(NamedTuple):
    """The address of a report, and that of the original on another site that its page names."""

    own: str | None = None
    original: str | None = None


def addresses(tree: Any, article: Mapping[str, Any], fetched: str | None) -> Addresses:
    """The addresses of a page that was fetched from one, or from where nobody knows.

    A copy that an outlet has from another names the other's page as the proper one: it keeps its own address.
    """
    canonical = next(_stated(tree.xpath("//head/link[@rel='canonical']/@href"), fetched), None)
    networks = next(_stated(tree.xpath("//head/meta[@property='og:url']/@content"), fetched), None)
    recorded = next(_stated([article.get("url"), _page_of(article)], fetched), None)
    named = [one for one in (canonical, networks, recorded) if one]
    own = original_of(fetched) if fetched else networks or canonical or recorded
    if own is None:
        return Addresses()
    proper = next((one for one in named if is_same_site(one, own) and (_path(one) or not _path(own))), own)
    elsewhere = canonical is not None and _path(canonical) and not is_same_site(canonical, own)
    return Addresses(proper, canonical if elsewhere else None)


_KEPT = re.compile(r"https?://web\.archive\.org/web/(\d{4,14})([a-z]{2}_)?/(https?:/.*)", re.IGNORECASE | re.DOTALL)
"""The address of a page that the Internet Archive keeps: when it was captured, and where it stood."""

_WHOLE = 14
"""Digits of a moment to the second."""


def original_of(address: str) -> str:
    """The address at which a page stood that an archive keeps; others as they are.

    >>> original_of("https://web.archive.org/web/20260305081500/https://courier.example/fire")
    'https://courier.example/fire'
    """
    found = _KEPT.fullmatch(address)
    return re.sub("^(https?:)/+", r"\1//", found.group(3)) if found else address


def captured(address: str | None) -> str | None:
    """When an archive captured the page that it keeps at an address, in ISO 8601 (UTC)."""
    found = _KEPT.fullmatch(address or "")
    digits = found.group(1) if found else ""
    try:
        return datetime.strptime(digits, "%Y%m%d%H%M%S").isoformat() + "Z" if len(digits) == _WHOLE else None
    except ValueError:
        return None


def is_same_site(one: str, other: str) -> bool:
    """Whether two addresses are of one site, whatever stands before its name.

    >>> is_same_site("https://amp.courier.co.uk/a", "http://www.courier.co.uk/b"), is_same_site("https://a.com", "https://b.com")
    (True, False)
    """
    return _site(one) == _site(other)


def _site(address: str) -> str:
    labels = (urlsplit(address).hostname or "").rstrip(".").split(".")
    under_country = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SHARED
    return ".".join(labels[-3 if under_country else -2 :])


def _path(address: str) -> str:
    """What an address has behind the name of its site; nothing for a front page."""
    parts = urlsplit(address)
    return parts.path.strip("/") + parts.query


def _stated(values: list[Any], fetched: str | None) -> Iterator[str]:
    """Those of some values that are addresses of the web, made whole."""
    for value in values:
        whole = _joined(fetched or "", value.strip()) if isinstance(value, str) and value.strip() else ""
        if is_address(whole) and _site(whole):
            yield original_of(whole)


def _joined(base: str, address: str) -> str:
    try:
        joined = urljoin(base, address)
        urlsplit(joined)
    except ValueError:
        return ""
    return joined


def _page_of(article: Mapping[str, Any]) -> Any:
    """The page that a record says it is of."""
    page = article.get("mainEntityOfPage")
    return page.get("@id") if isinstance(page, dict) else page
