"""Nations: names, adjectives, inhabitants and short forms, so that "American" and "U.S." are matched alike."""

from importlib.resources import files
from typing import NamedTuple


class Nation(NamedTuple):
    """A nation (or continent) and its written forms; the capital is none of them, for it is also a city."""

    key: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    inhabitants: tuple[str, ...]
    capitals: tuple[str, ...]


def _nation(line: str) -> Nation:
    """A line of the table."""
    key, _, columns = line.partition(":")
    names, adjectives, inhabitants, capitals = (
        tuple(form for part in column.split("|") if (form := part.strip())) for column in columns.split(";")
    )
    return Nation(key, names, adjectives, inhabitants, capitals)


_LINES = files("retold.data").joinpath("nations.txt").read_text("utf-8").splitlines()
NATIONS = tuple(_nation(line) for line in _LINES if not line.startswith("#"))
_FORMS = {form: nation.key for nation in NATIONS for form in (*nation.names, *nation.adjectives, *nation.inhabitants)}
_NAMES = {form: nation.key for nation in NATIONS for form in nation.names}
_INHABITANTS = {form: nation.key for nation in NATIONS for form in nation.inhabitants}
_CAPITALS = {form: nation.key for nation in NATIONS for form in nation.capitals}


def nation_of(form: str) -> str | None:
    """The key of the nation that a word with a capital stands for, or None: ``nation_of("Chinese") == "china"``."""
    return _FORMS.get(form)


def named_nation(form: str) -> str | None:
    """The same for names alone: "China" and "U.S.", not "Chinese"."""
    return _NAMES.get(form)


def inhabitants_of(form: str) -> str | None:
    """The same for inhabitants alone: "Americans", not "American"."""
    return _INHABITANTS.get(form)


def nation_of_capital(form: str) -> str | None:
    """The key of the nation whose capital is so called: ``nation_of_capital("Beijing") == "china"``."""
    return _CAPITALS.get(form)
