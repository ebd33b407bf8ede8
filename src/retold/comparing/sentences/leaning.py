"""Sentences that cannot stand by themselves, since they speak of what the one before them names."""

import re

_LEANS = re.compile(
    r"[\"“'‘]?(?:he|she|it|they|his|her|its|their|this|that|these|those|there|but|and|or|so|however|later|then|also"
    r"|meanwhile|the two|both|another|instead|earlier|still)\b",
    re.IGNORECASE,
)


_POINTS_AHEAD = re.compile(
    r"it (?:is|was|were|remains?|remained|has been|had been|seems?|seemed)(?: \w+){1,2}"
    r" (?:that|whether|if|how|why|who|what|when|where|which|to)\b",
    re.IGNORECASE,
)


def leans(text: str) -> bool:
    """Whether a sentence leans on the one before it.

    >>> leans("He later said so."), leans("Dora Quint later said so."), leans("It is unclear whether she did.")
    (True, False, False)
    """
    return bool(_LEANS.match(text)) and not _POINTS_AHEAD.match(text)
