"""Credit lines: where a report says from whom it has its text or its news."""

import re
from dataclasses import dataclass
from functools import lru_cache

from retold.lineage.outlets import is_known, name_pattern, name_places, named_outlets, outlet_named
from retold.model import Reading, Span
from retold.text import is_stopword
from retold.text.remembered import once_for_each

_FORMS = (
    r"\((?P<dateline>{names})\)\s*[-–—:]",
    r"^\W*(?:By|Source|Via|Credit|From)[: ]\s*(?:the\s+)?(?P<line>{names})\s*$",
    r"(?:©|\bCopyright(?:\s+©)?)\s*(?:\d{{4}},?\s+)?(?:by\s+)?(?:the\s+)?(?P<copyright>{names})\b",
    r"\b(?i:according to|reported by|first reported by|as reported by|cited by|courtesy of|told|citing)\s+(?:the\s+)?"
    r"(?P<told>{names})\b",
    r"\b(?i:obtained|seen|published|reviewed)\s+by\s+(?:the\s+)?(?P<obtained>{names})\b",
    r"\b[Ii]n\s+an?\s+(?:\w+\s+)?interview\s+(?:with|on)\s+(?:the\s+)?(?P<interview>{names})\b",
    r"\b(?i:originally|first)\s+(?:appeared|published|ran)\s+(?:on|in|by|at)\s+(?:the\s+)?(?P<first>{names})\b",
    r"\b(?i:with\s+(?:additional\s+)?(?:files|reporting)\s+(?:from|by)|republished\s+(?:from|with\s+(?:the\s+)?permission\s+of))"
    r"\s+(?:the\s+)?(?P<taken>{names})\b",
    r"\((?:via\s+|source:\s+)?(?:the\s+)?(?P<bracket>{names})(?:\s+(?:article|report|story))?\)\s*$",
    r"\b(?:the\s+)?(?P<says>{names})(?:\s+(?:news agency|newspaper|magazine|polls?))?(?:,\s+which|,\s+citing)?\s+"
    r"(?:(?:first|also|has|had|is|was)\s+)*(?:reports|reported|reporting|report|writes|wrote|says|said|found|obtained)\b",
    r"\n\W*(?P<signed>{names})\W*\Z",
    r"\b(?P<contributed>{names})(?:\s+\w+){{0,4}}\s+contributed to this (?:report|story|article)",
)

OF_TEXT = frozenset({"dateline", "line", "copyright", "contributed", "taken", "signed"})
"""Forms that credit an outlet with the text, not only with a piece of news."""

_OF_NEWS = frozenset({"told", "obtained", "interview", "says"})
"""Forms that credit an outlet with a piece of news."""

_MONTH = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall"
    "|winter)"
)
_ON_A_DAY = r"(?:,? on [A-Z]\w+day)?,?(?: that)?,? "
_OTHER_NEWS = re.compile(
    rf"{_ON_A_DAY}(?:"
    rf"(?:last|earlier this|the previous) (?:year|month|week|decade|century|{_MONTH})\b"
    rf"|in (?:(?:early|late|mid) |mid-)?(?:{_MONTH}\b|(?:19|20)\d\d\b)"
    r"|(?:[\w-]+ ){1,3}(?:years?|months?|weeks?|decades?) (?:ago|earlier|before)\b"
    r"|in (?:a|its) (?:\w+ )?statement\b)"
)
"""What follows an outlet's name, or its verb, where the news is of another time, or a statement of its own."""

_OF_ITSELF = re.compile(rf"{_ON_A_DAY}it(?:['’](?:s|d|ll)\b| (?:had|has|was|is|would|will|could|can|did|does)\b)")
"""What follows the verb where the outlet speaks of itself: Northwire said it had not been able to confirm this."""

_DATELINE = re.compile(
    r"^[ \t]*[A-Z][A-Z'.,/-]+(?: [A-Z][A-Z'.,/-]+){0,3}(?:,[^()\n]{1,30})? "
    r"\((?P<name>[A-Z][\w.&'-]+(?: [\w.&'-]+){0,3})\) ?[-–—]",
    re.MULTILINE,
)
"""A place in capitals, perhaps a day, and an agency, whether it is widely known or not: KELLHAVEN (Northwire) -.

No colon: "SANDRA DAHL (HOST):" is how transcripts begin."""

_AROUND = 150
"""Characters before and behind the beginning of a name in which the words of a credit stand."""

_NAME_BEFORE = re.compile(r"(?<![.?!\w] )\b(?P<word>[A-Z][\w'’&-]*) $")
"""A word with a capital right before a name, which makes the two another name."""

_WORD_BEFORE = 40
"""Characters in which the word before a name is looked for."""

_CREDITING = frozenset("by from via source credit courtesy copyright".split())

_HEAD = 3000
"""Characters in which a report's own dateline stands."""


@dataclass(frozen=True, slots=True)
class Credit:
    """An outlet that a report credits, where, and in which form ("dateline", "told", ...)."""

    outlet: str
    form: str
    span: Span


@lru_cache(maxsize=1024)
def _patterns(outlet: str) -> tuple[re.Pattern[str], ...]:
    names = name_pattern(outlet)
    return tuple(re.compile(form.format(names=names), re.MULTILINE) for form in _FORMS)


@once_for_each
def known_credits(reading: Reading) -> tuple[Credit, ...]:
    """The credits that a report gives to outlets that are widely known, in order.

    A name inside another is none: who credits the Australian Associated Press does not credit the Associated Press.
    """
    found = [credit for outlet in named_outlets(reading.text) for credit in find_credits(reading, outlet)]
    spans = {credit.span for credit in found}
    whole = [one for one in found if not any(span != one.span and span.covers(one.span) for span in spans)]
    return tuple(sorted(whole, key=_place))


def find_credits(reading: Reading, outlet: str) -> tuple[Credit, ...]:
    """The credits that a report gives to one outlet, in order."""
    text = reading.text
    found = set()
    for place in name_places(outlet, text):
        for pattern in _patterns(outlet):
            for match in pattern.finditer(text, max(0, place - _AROUND), place + _AROUND):
                form = match.lastgroup or ""
                if _is_name(text, match.start(form), match[form]) and not _is_other_news(form, text, match.end()):
                    found.add(Credit(outlet_named(match[form]), form, Span(*match.span(form))))
    return tuple(sorted(found, key=_place))


def _place(credit: Credit) -> tuple[Span, str]:
    return credit.span, credit.form


def _is_other_news(form: str, text: str, end: int) -> bool:
    """Whether what follows a credit shows that the outlet is named for something else than the news told here."""
    if form == "says" and _OF_ITSELF.match(text, end):
        return True
    return form in _OF_NEWS and _OTHER_NEWS.match(text, end) is not None


def _is_name(text: str, start: int, form: str) -> bool:
    """Whether words that read like an outlet's name are it: neither "the post reported" nor "Electronic Mail said"."""
    if is_known(outlet_named(form)):
        return True
    if form.islower() and "." not in form:
        return False
    before = _NAME_BEFORE.search(text, max(0, start - _WORD_BEFORE), start)
    return before is None or is_stopword(before["word"]) or before["word"].lower() in _CREDITING


@once_for_each
def find_dateline(reading: Reading) -> Credit | None:
    """The agency in the dateline that the report begins with."""
    match = _DATELINE.search(reading.text, 0, _HEAD)
    if match is None:
        return None
    return Credit(outlet_named(match["name"]), "dateline", Span(*match.span("name")))
