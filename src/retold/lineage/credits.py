"""Credit lines: where a report says from whom it has its text or its news."""

import re
from dataclasses import dataclass
from functools import lru_cache

from retold.lineage.outlets import name_pattern, outlet_named
from retold.model import Reading, Span
from retold.text.remembered import once_for_each

_FORMS = (
    r"\((?P<dateline>{names})\)\s*[-–—:]",
    r"^\W*(?:By|Source|Via|Credit|From)[: ]\s*(?:the\s+)?(?P<line>{names})\s*$",
    r"\(?©?\s*\b(?:Copyright|Copyright ©)\s+(?:\d{{4}}\s+)?(?:the\s+)?(?P<copyright>{names})\b",
    r"\b(?:according to|reported by|first reported by|as reported by|cited by|courtesy of|told|citing)\s+(?:the\s+)?"
    r"(?P<told>{names})\b",
    r"\b(?:the\s+)?(?P<says>{names})(?:\s+(?:news agency|newspaper|magazine|polls?))?(?:,\s+which|,\s+citing)?\s+"
    r"(?:(?:first|also|has|had|is|was)\s+)*(?:reports|reported|reporting|report|writes|wrote|says|said|found|obtained)\b",
    r"\b(?:obtained|seen|published|reviewed)\s+by\s+(?:the\s+)?(?P<obtained>{names})\b",
    r"\bin\s+an?\s+(?:\w+\s+)?interview\s+(?:with|on)\s+(?:the\s+)?(?P<interview>{names})\b",
    r"\b(?:originally|first)\s+(?:appeared|published|ran)\s+(?:on|in|by|at)\s+(?:the\s+)?(?P<first>{names})\b",
    r"\b(?P<contributed>{names})(?:\s+\w+){{0,4}}\s+contributed to this (?:report|story|article)",
)

OF_TEXT = frozenset({"dateline", "line", "copyright", "contributed"})
"""Forms that credit an outlet with the text, not only with a piece of news."""

_DATELINE = re.compile(
    r"^[ \t]*[A-Z][A-Z'.,/-]+(?: [A-Z][A-Z'.,/-]+){0,3}(?:,[^()\n]{1,30})? "
    r"\((?P<name>[A-Z][\w.&'-]+(?: [\w.&'-]+){0,3})\) ?[-–—]",
    re.MULTILINE,
)
"""A place in capitals, perhaps a day, and an agency, whether it is widely known or not: KELLHAVEN (Northwire) -."""

_HEAD = 3000
"""Characters in which a report's own dateline stands."""


@dataclass(frozen=True, slots=True)
class Credit:
    """An outlet that a report credits, where, and in which form ("dateline", "told", ...)."""

    outlet: str
    form: str
    span: Span


@lru_cache(maxsize=1024)
def _names(outlet: str | None) -> re.Pattern[str]:
    return re.compile(name_pattern(outlet))


@lru_cache(maxsize=1024)
def _patterns(outlet: str | None) -> tuple[re.Pattern[str], ...]:
    names = name_pattern(outlet)
    return tuple(re.compile(form.format(names=names), re.MULTILINE) for form in _FORMS)


@once_for_each
def known_credits(reading: Reading) -> tuple[Credit, ...]:
    """The credits that a report gives to outlets that are widely known, in order."""
    return find_credits(reading, None)


def find_credits(reading: Reading, outlet: str | None) -> tuple[Credit, ...]:
    """The credits that a report gives to one outlet, or to all widely known ones for None, in order."""
    if not _names(outlet).search(reading.text):
        return ()
    found = set()
    for pattern in _patterns(outlet):
        for match in pattern.finditer(reading.text):
            form = match.lastgroup or ""
            found.add(Credit(outlet_named(match[form]), form, Span(match.start(form), match.end(form))))
    return tuple(sorted(found, key=lambda credit: (credit.span, credit.form)))


@once_for_each
def find_dateline(reading: Reading) -> Credit | None:
    """The agency in the dateline that the report begins with."""
    match = _DATELINE.search(reading.text, 0, _HEAD)
    if match is None:
        return None
    return Credit(outlet_named(match["name"]), "dateline", Span(*match.span("name")))
