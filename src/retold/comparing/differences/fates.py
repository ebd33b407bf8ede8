"""What became of those who are counted: two numbers of people are of the same only if one thing happened to them."""

import re

_AFTER = {
    "dead": "killed|dead|died|deaths?|fatalities|drowned|perished|lost their li(?:fe|ves)",
    "hurt": "injured|hurt|wounded|injuries|treated",
    "ill": "ill|sick|infected|infections",
    "missing": "missing|unaccounted",
    "held": "arrested|detained|arrests|in custody|behind bars|remanded|held by police|held for questioning",
    "safe": "survived|survivors|rescued|refloated|freed|set free|saved|unhurt|unharmed|uninjured",
    "moved": "evacuated|displaced|homeless|fled|moved out|out of their homes|from their homes"
    "|(?:told|ordered|forced|asked|urged|had|made|have) to (?:leave|flee|move out|evacuate)",
}
_BEFORE = {
    "dead": "kill(?:s|ed|ing)?|lives of|deaths of|bodies of"
    "|(?:death toll|(?:number|count) of (?:the )?(?:dead|deaths|fatalities))"
    "(?: (?!and\\b|or\\b|but\\b)[\\w'-]+){0,7}? (?:to|at|is|was|reached|hit|passed)|death toll of",
    "hurt": "injur(?:es?|ed|ing)|hurt(?:s|ing)?|wound(?:s|ed|ing)?",
    "ill": "infect(?:s|ed|ing)",
    "held": "arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?",
    "safe": "rescu(?:es?|ed|ing)|sav(?:es?|ed|ing)",
    "moved": "evacuat(?:es?|ed|ing)|displac(?:es?|ed|ing)",
}
_QUALIFIED = (
    r"(?: (?:at least|at most|more than|no more than|as many as|up to|about|around|some|over|nearly|almost|all"
    r"|another))?"
)
_FOLLOWED = re.compile(
    r"(?:[ -](?!and\b|or\b|but\b|while\b|when\b|who\b)[\w'-]+){0,8}?[ -](?:"
    + "|".join(f"(?P<{fate}>{words})" for fate, words in _AFTER.items())
    + r")\b"
)
_PRECEDED = re.compile(
    r"\b(?:" + "|".join(f"(?P<{fate}>{words})" for fate, words in _BEFORE.items()) + rf"){_QUALIFIED} $"
)
_TAKEN = re.compile(rf"\b(?:claim(?:s|ed|ing)?|cost(?:s|ing)?|tak(?:es?|en|ing)|took|lost){_QUALIFIED} $")
_LIVES = re.compile(r"[ -](?:more |other )?lives\b")
"""What stands around those who died: "the storm claimed four lives"."""

REACH = 60
"""So many characters before and after a number are looked at."""


def fate_of(folded: str, start: int, end: int) -> str:
    """What became of the people of a number in folded text; "" where it does not show.

    >>> text = "the storm killed at least 12 people and 40 others were hurt"
    >>> fate_of(text, 26, 28), fate_of(text, 40, 42)
    ('dead', 'hurt')
    """
    if _LIVES.match(folded[end : end + REACH]) and _TAKEN.search(folded[max(0, start - REACH) : start]):
        return "dead"
    found = _PRECEDED.search(folded[max(0, start - REACH) : start]) or _FOLLOWED.match(folded[end : end + REACH])
    return (found.lastgroup or "") if found else ""
