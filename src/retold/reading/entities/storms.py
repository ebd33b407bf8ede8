"""Storms, which bear first names and are no persons."""

import re

from retold.reading.entities import thing_words

_STORM = re.compile(
    r"\b(?:[Ss]torm|[Hh]urricane|[Tt]yphoon|[Cc]yclone)(?:\s(?:(?:named|called)\s)?([A-Z]\w+)"
    r"|s\s([A-Z]\w+(?:,?\s(?:and\s)?[A-Z]\w+)+))"
    r"|\b([A-Z]\w+),\s(?:an?|the)\s(?:[a-z-]+\s){0,3}(?:storm|hurricane|typhoon|cyclone)\b"
)
_NAME = re.compile(r"[A-Z]\w+")


def storm_names(text: str) -> set[str]:
    """What the storms of a report are called: "Storm Ciara", "Storms Ciara and Dennis", "Ciara, the storm that"."""
    return {name for found in _STORM.findall(text) for name in _NAME.findall(" ".join(found))}


def is_storm(words: tuple[str, ...]) -> bool:
    """Whether a storm is called so: "Storm Ciara", "Tropical Storm Debby"."""
    return any(word in thing_words.STORMS for word in words[:-1])
