"""The dates and years that a text mentions, newest last."""

import re

from retold.model import Reading, Span
from retold.text.remembered import once_for_each

Day = tuple[int, int, int]
"""Year, month and day; 0 for what is not said."""

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_MONTH = "|".join((*_MONTHS, "sept", *(name[:3] for name in _MONTHS)))
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
_FORMS = (
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})\.?,?\s+{_YEAR}\b",
    rf"\b(?P<month>{_MONTH})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}\b",
    rf"\b(?P<month>{_MONTH})\.?,?\s+{_YEAR}\b",
    rf"\b{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)\b",
    rf"(?<![\w.,$£€/-]){_YEAR}\b(?![.,/-]?\d)",
)
_PATTERNS = tuple(re.compile(form, re.IGNORECASE) for form in _FORMS)


@once_for_each
def mentioned_days(reading: Reading) -> dict[Day, Span]:
    """Each date or year that the text names with its year, and where it does so first."""
    found: dict[Day, Span] = {}
    for pattern in _PATTERNS:
        for match in pattern.finditer(reading.text):
            parts = match.groupdict()
            day = int(parts["year"]), _month(parts.get("month") or ""), int(parts.get("day") or 0)
            found.setdefault(day, Span(*match.span()))
    return found


def _month(name: str) -> int:
    """The number of a month, 0 for none."""
    if name.isdigit():
        return int(name)
    return next((number for number, month in enumerate(_MONTHS, 1) if name and month[:3] == name[:3].lower()), 0)
