"""Addresses that a report came with: only those of the web become links."""

from urllib.parse import urlsplit


def web_address(address: str | None) -> str | None:
    """The address if a browser may be sent there; None for one that is a script, a file, or no address at all."""
    if not address or any(ord(sign) <= 0x20 for sign in address):
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in ("http", "https") and parts.hostname else None
