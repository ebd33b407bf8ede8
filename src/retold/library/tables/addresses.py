"""The one address that all addresses of a page come down to.

Two addresses that differ are two reports, so only what never tells pages apart is taken away. courlan, which comes with
trafilatura, also drops parameters such as ``cid`` or ``source`` that some sites find their articles by, and keeps the
scheme and the trailing slash.
"""

import re
from urllib.parse import SplitResult, parse_qsl, quote, urlencode, urlsplit

_TRACKING = re.compile(
    r"utm_\w+|at_\w+|ns_\w+|pk_\w+|mtm_\w+|mc_[ce]id|ga_\w+|hsa_\w+|oly_\w+_id|vero_\w+|__twitter_impression"
    r"|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|igshid|igsh|twclid|ttclid|_ga|_gl"
    r"|cmpid|ito|xtor|smid|smtyp|taid|ocid|guccounter|guce_\w+|partner|ref_?src|__source|share(_?id)?|ncid|ftag"
)
"""Parameters that say how a reader came to the page; not "id", "cid", "source", "ref": sites find pages by them."""

_PORTS = {"http": 80, "https": 443}
_KEPT = "/%!$&'()*+,;=:@~"


def canonical_address(url: str | None) -> str | None:
    """The address without what doesn't tell pages apart; None for what is no address of a single page.

    >>> canonical_address("http://www.Example.com/a/?utm_source=x#top")
    'example.com/a'
    """
    if not url:
        return None
    try:
        parts = urlsplit(url.strip() if "://" in url else "")
        host = _host(parts)
        rest = quote(parts.path, safe=_KEPT).rstrip("/") + _query(parts.query) + _route(parts.fragment)
    except ValueError:
        return None
    # A site's front page is where reports are found, not the address of one.
    return host + rest if host and rest else None


def _host(parts: SplitResult) -> str:
    """The host without "www.", with the port where it is not the usual one."""
    if parts.scheme.lower() not in _PORTS:
        return ""
    host = (parts.hostname or "").removeprefix("www.").rstrip(".")
    port = parts.port
    return host if port in (None, _PORTS[parts.scheme.lower()]) else f"{host}:{port}"


def _query(query: str) -> str:
    """What is left of the query, in order of names."""
    fields = parse_qsl(query, keep_blank_values=True)
    kept = sorted((name, value) for name, value in fields if not _TRACKING.fullmatch(name.lower()))
    return "?" + urlencode(kept) if kept else ""


def _route(fragment: str) -> str:
    """A fragment that scripts find pages by ("#!/story/1"); others are places within a page."""
    return "#" + fragment if fragment.startswith(("!", "/")) else ""
