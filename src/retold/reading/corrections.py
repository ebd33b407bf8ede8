"""How notes look in which a report says what was wrong in it, or that it was changed."""

import re
from collections.abc import Sequence

_REPORT = r"(?:story|article|post|posting|report|piece|column|page|item|blog|dispatch|file|interview|review)"
_EARLIER = (
    r"(?:earlier|previous|prior|original|initial|older|first)\s+(?:version|edition|headline|caption|photo\s+caption)"
)
_LABEL = (
    r"(?:editor['’]?s['’]?\s+note|editors['’]\s+note|updated?|note|notice|clarification|correction)\b"
    r"(?:[^:\n]|\d:\d){0,50}:"
)

_CHANGED = r"(?:corrected|updated|amended|edited|revised|clarified)\b"
_WRONG = r"(?:mis\w+ed|incorrectly|inaccurately|wrongly|erroneously|mistakenly)\b"

_NOTE = re.compile(
    rf"""
    \W*(?:
      (?:corrections?|clarifications?)
        (?:\s*[(,]\s*[^:\n]{{3,50}}|\s+(?:appended|on|to|of)\b[^:\n]{{0,50}})?\s*(?::|—|–|--)
    | (?:correction|clarification)\s+appended\W*$
    | (?:{_LABEL}\s*)?(?:this|{_REPORT}|our)\s[^.:\n]{{0,60}}?\b(?:(?:has|have)\s+been|was|were|is)\s+
        (?:\w+ly\s+|now\s+|also\s+|since\s+)?{_CHANGED}(?!\s+by\s+the\b)
    | {_LABEL}\s*(?:the|one|some|a)\s[^.:\n]{{0,80}}?\b(?:(?:has|have)\s+been|was|were)\s+
        (?:\w+ly\s+|now\s+|also\s+)?{_CHANGED}
    | (?:{_LABEL}\s*)?(?:an?|the|our)\s+{_EARLIER}\s+of\s+(?:this|the|our)\s+(?:\w+\s+)?{_REPORT}\b
    | (?:{_LABEL}\s*)?(?:an?|the|our)\s+{_EARLIER}\s+(?:of\s+.{{3,60}}?\s)?{_WRONG}
    | (?:{_LABEL}\s*)?this\s+{_REPORT}\s+(?:has\s+)?(?:originally|initially|previously|{_WRONG})\s
        (?!published\b|appeared\b|ran\b)
    | (?:{_LABEL}\s*)?this\s+(?:version\s+of\s+(?:the|this)\s+)?{_REPORT}\s+
        (?:corrects|has\s+corrected|adds|clarifies|removes|deletes)\s
    | \(\s*(?:corrects|refiles|clarifies|adds\s+dropped|recasts)\s
    | (?:{_LABEL}\s*)?(?:because\s+of|due\s+to|owing\s+to)\s+an?\s+
        (?:editing|production|reporting|transcription|photo\s+provider)\s+error\b
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_REGRET = re.compile(
    r"\bwe\s+(?:deeply\s+)?(?:regret|apologi[sz]e\s+for)\s+(?:the|this|any|these)\s+(?:error|mistake)s?\b",
    re.IGNORECASE,
)
_QUOTED = re.compile('["“”]')
"""Others regret too, and are quoted."""

_BARE_LABEL = re.compile(r"\W*(?:corrections?|clarifications?)\s*:?\W*$", re.IGNORECASE)

_LONGEST = 900
"""Of 130 such notes in 6,000 reports the longest has 760 characters."""

_BELOW = 4
"""So many lines below a bare label at the end of a report belong to the note."""


def is_correction(line: str) -> bool:
    """Whether a line says what was wrong in the report or that it was changed.

    >>> is_correction("Correction: An earlier version misspelled the mayor's name."), is_correction("It was corrected.")
    (True, False)
    """
    if len(line) > _LONGEST:
        return False
    return _NOTE.match(line) is not None or (_REGRET.search(line) is not None and not _QUOTED.search(line))


def below_labels(lines: Sequence[str]) -> frozenset[int]:
    """The lines of notes that have their label in a line above them, at the end of a report."""
    labels = (
        number for number in range(max(1, len(lines) - _BELOW - 1), len(lines)) if _BARE_LABEL.match(lines[number])
    )
    first = next(labels, len(lines))
    return frozenset(range(first, len(lines)))
