"""Credit lines: where a report says from whom it has its text or its news."""

import re
from dataclasses import dataclass
from functools import lru_cache

from retold.lineage.outlets import name_pattern, outlet_named
from retold.model import Reading, Span

_FORMS = (
    r"\((?P<dateline>{names})\)\s*[-–—:]",
    r"^\W*(?:By|Source|Via|Credit|From)[: ]\s*(?:the\s+)?(?P<line>{names})\s*$",
    r"\(?©?\s*\b(?:Copyright|Copyright ©)\s+(?:\d{{4}}\s+)?(?:the\s+)?(?P<copyright>{names})\b",
    r"\b(?:according to|reported by|first reported by|as reported by|cited by|courtesy of|told|citing)\s+(?:the\s+)?"
    r"(?P<told>{names})\b",
    r"\b(?:the\s+)?(?P<says>{names})(?:\s+(?:news agency|newspaper|magazine))?\s+(?:first\s+|also\s+|has\s+|had\s+)?"
    r"(?:reports|reported|report|writes|wrote)\b",
    r"\bin\s+an?\s+(?:\w+\s+)?interview\s+(?:with|on)\s+(?:the\s+)?(?P<interview>{names})\b",
    r"\b(?:originally|first)\s+(?:appeared|published|ran)\s+(?:on|in|by|at)\s+(?:the\s+)?(?P<first>{names})\b",
    r"\b(?P<contributed>{names})(?:\s+\w+){{0,4}}\s+contributed to this (?:report|story|article)",
)


@dataclass(frozen=True, slots=True)
class Credit:
    """An outlet that a report credits, where, and in which form ("dateline", "told", ...)."""

    outlet: str
    form: str
    span: Span


@lru_cache(maxsize=1024)
def _patterns(outlet: str | None) -> tuple[re.Pattern[str], ...]:
    names = name_pattern(outlet)
    return tuple(re.compile(form.format(names=names), re.MULTILINE) for form in _FORMS)


def find_credits(reading: Reading, outlet: str | None = None) -> tuple[Credit, ...]:
    """The credits that a report gives to one outlet, or to all known ones for None, in order."""
    found = set()
    for pattern in _patterns(outlet):
        for match in pattern.finditer(reading.text):
            form = match.lastgroup or ""
            found.add(Credit(outlet_named(match[form]), form, Span(match.start(form), match.end(form))))
    return tuple(sorted(found, key=lambda credit: (credit.span, credit.form)))
