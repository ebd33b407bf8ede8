"""Sentences that cannot stand by themselves, since they speak of what the one before them names."""

import re

_LEANS = re.compile(
    r"[\"“'‘]?(?:he|she|it|they|his|her|its|their|this|that|these|those|there|but|and|or|so|however|later|then|also"
    r"|meanwhile|the two|both|another|instead|earlier|still)\b",
    re.IGNORECASE,
)


_FRONTED = re.compile(r"(?:in|on|at|from|by|after|before) (?:[\w.'’-]+ ){1,4}?(?:he|she|they|it) ", re.IGNORECASE)
"""What stands before the subject names nobody: "On Friday he said so"."""

_ELLIPTIC = re.compile(r"\b(?:none|so|not|otherwise|differently|did|does|either)[.!]?[\"”’']?$")
"""What ends so speaks of what another sentence tells: "Calder had said that they wore none"."""

_POINTS_AHEAD = re.compile(
    r"it (?:is|was|were|remains?|remained|has been|had been|seems?|seemed)(?: \w+){1,2}"
    r" (?:that|whether|if|how|why|who|what|when|where|which|to)\b",
    re.IGNORECASE,
)


_CALL = re.compile(r"\S+(?:\s+\S+){0,2}[!?]$")
"""What is called out in up to three words tells nothing by itself: "180,000 crowns!"."""


def leans(text: str) -> bool:
    """Whether a sentence leans on the one before it.

    >>> leans("He later said so."), leans("Dora Quint later said so."), leans("It is unclear whether she came.")
    (True, True, False)
    >>> leans("On Friday she came back."), leans("Dora Quint came back."), leans("180,000 crowns!")
    (True, False, True)
    """
    fronted = _FRONTED.match(text) and not _POINTS_AHEAD.match(text)
    return begins_leaning(text) or bool(fronted or _ELLIPTIC.search(text)) or bool(_CALL.match(text))


def begins_leaning(text: str) -> bool:
    """Whether the very first words of a sentence speak of what the one before it names.

    >>> begins_leaning("He later said so."), begins_leaning("On Friday she came back.")
    (True, False)
    """
    return bool(_LEANS.match(text)) and not _POINTS_AHEAD.match(text)
