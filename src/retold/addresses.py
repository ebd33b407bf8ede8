"""What is an address of the web, and no path."""

from typing import TypeGuard


def is_address(source: object) -> TypeGuard[str]:
    """Whether something that was named is to be fetched."""
    return isinstance(source, str) and source.lower().startswith(("http://", "https://"))
