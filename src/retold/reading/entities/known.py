"""Names that are so well known that a report need not say what they are."""

from functools import cache
from importlib.resources import files


@cache
def known_places() -> frozenset[str]:
    """Cities, states, regions and seas; nations and their capitals are kept with their adjectives."""
    return _names("known_places.txt")


@cache
def known_organisations() -> frozenset[str]:
    """Bodies, firms, media and movements."""
    return _names("known_organisations.txt")


@cache
def known_openings() -> dict[str, frozenset[str]]:
    """The well-known names of several words by their first word."""
    found: dict[str, set[str]] = {}
    for name in known_organisations() | known_places():
        if " " in name:
            found.setdefault(name.split()[0], set()).add(name)
    return {first: frozenset(names) for first, names in found.items()}


def _names(file: str) -> frozenset[str]:
    """The names of a table, one a line."""
    return frozenset(files("retold.data").joinpath(file).read_text("utf-8").splitlines())
