"""Whether a report has anything of its own beside another's: names and figures that the other lacks."""

import re

from retold.model import Reading
from retold.text import split_words

_LEAST = 3
"""So many names and figures must be common before it tells anything that others are lacking."""

_MOST = 1
"""So many of its own still are none: an age, a district."""

_LARGE = 10
"""Smaller figures are told in many ways: a couple, the second floor."""

_TIMES = frozenset(["hundred", "thousand"])
"""Parts of a figure."""

_DAYS = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October"
    r"|November|December|Mr|Mrs|Ms|Dr"
)
_ENDS = re.compile(r"[.!?:“\"‘'(\n]\s*$")
"""What stands before the first word of a sentence, which has a capital as such."""

_DAY = len("2026-03-04")


def has_nothing_of_its_own(reading: Reading, theirs: set[str]) -> bool:
    """Whether what a report names and counts is among the content words of others, but for one thing.

    >>> from retold.model import Report
    >>> from retold.reading import read_light
    >>> told = read_light(Report("a", "Police in Aston said Olga Krol had called 14 times."))
    >>> has_nothing_of_its_own(told, {"14", "olga", "krol"}), has_nothing_of_its_own(told, {"14", "olga"})
    (True, False)
    """
    keys = names_and_figures(reading)
    own = keys - theirs
    return len(keys) - len(own) >= _LEAST and len(own) <= _MOST


def names_and_figures(reading: Reading) -> set[str]:
    """The names and figures of a report's body, as concepts; small figures and days are none."""
    found = set()
    for sentence in reading.sentences:
        if sentence.section != "body":
            continue
        for word in split_words(reading.text, *sentence.span):
            figure = word.concept.isdecimal() and int(word.concept) >= _LARGE and word.surface.lower() not in _TIMES
            before = reading.text[max(0, word.span.start - 3) : word.span.start]
            name = word.surface[0].isupper() and word.span.start > sentence.span.start and not _ENDS.search(before)
            if figure or (name and not _DAYS.fullmatch(word.surface) and word.content):
                found.add(word.concept)
    return found


def is_before(one: Reading, other: Reading) -> bool:
    """Whether a report is of an earlier day than another."""
    days = [reading.published.value[:_DAY] for reading in (one, other) if reading.published.value]
    return len(days) > 1 and days[0] < days[1]
