"""What the words beside a number show of it: that it is a label, a part of others, or said of a noun."""

import re

from retold.model import Span
from retold.text import concept, is_stopword

_NAMED = re.compile(r"(?:(?P<whole>[A-Z]{2,})|(?P<name>[A-Z][\w'’]*))[ -]$")
"""What stands before the number of a label: "UPDATE 1", "Apollo 11", "AK-47"."""

_COUNTED = re.compile(
    r"[ -](?:[a-z][a-z-]* ){0,2}(?:[a-z]{3,}s|people|men|women|children|police|staff|troops|dead|killed|hurt|injured|"
    r"hundred|thousand|million|billion|dozen|percent|per|were|have|had|of|years?)\b|"
    r"[-.,]?\d|[%a-z]| ?(?:km|kg|m|ft|mph)\b"
)
"""What goes on behind a number that counts something, or with a digit or letter as a number of another kind does."""

_RESULT, _RESULT_BEFORE = re.compile(r"[-–]\d"), re.compile(r"\d[-–]$")
"""What stands beside a figure of a result."""

_DAYS = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December Magnitude Category Aged".split()
)
"""Written with a capital, but no names that a number belongs to; magnitudes are measured."""

_PART = re.compile(
    r" of (?:(?:the|them|whom|those|these|his|her|its|their|our|my)\b|(?:two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|\d+)\b)"
)
_WHOLE = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|many|some|all|any|none) of "
    r"(?:the |its |his |her |their )?(?:more than |about |some |nearly |almost |over |at least )?$"
)
_SAID_OF = re.compile(
    r"(?P<noun>[a-z]{3,}) (?:of|was|is|were|would be|will be|rose to|fell to|grew to|totall?ed|reached|stood at)"
    r"(?: (?:about|around|some|nearly|almost|over|at least|more than|up to|a|an|as much as))? $"
)
REACH = 40
"""So many characters beside a number are looked at."""


def is_label(text: str, sentence: Span, match: re.Match[str]) -> bool:
    """Whether figures are a part of a name or of a result, and count nothing."""
    start, end = sentence.start + match.start(), sentence.start + match.end()
    if _RESULT.match(text[end : end + 2]) or _RESULT_BEFORE.search(text[max(0, start - 2) : start]):
        return True
    found = _NAMED.search(text[max(sentence.start, start - REACH) : start]) if match["digits"] else None
    if not found or match["money"] or match["percent"] or match["scale"] or match["ordinal"]:
        return False
    begins = found["name"] and start - len(found["name"]) - 1 == sentence.start
    if begins or (found["name"] and (found["name"] in _DAYS or is_stopword(found["name"].lower()))):
        return False
    return not _COUNTED.match(text[end : end + REACH])


def part_of(folded: str, start: int, end: int) -> str:
    """Whether what is counted is told to be a part, or the whole: "six of the nine members"."""
    if _PART.match(folded[end : end + REACH]):
        return "part"
    return "whole" if _WHOLE.search(folded[max(0, start - REACH) : start]) else ""


def said_of(folded: str, start: int) -> str:
    """The noun that a number is said of, by its concept; "" where none stands before it."""
    found = _SAID_OF.search(folded[max(0, start - REACH) : start])
    return concept(found["noun"]) if found else ""
