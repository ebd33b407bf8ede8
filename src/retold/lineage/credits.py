"""Credit lines: where a report says from whom it has its text or its news."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from retold.lineage.cues import Cue
from retold.lineage.measure import Pair, Side
from retold.lineage.outlets import is_agency, name_pattern, outlet_named, outlet_of
from retold.lineage.remembered import once_for_each
from retold.model import Evidence, Reading, Span

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

_OF_TEXT = frozenset({"dateline", "line", "copyright", "contributed"})
"""Forms that credit an outlet with the text, not only with a piece of news."""

_MOSTLY = 0.8
"""Part of a narration that an agency's report must hold before it counts as the agency's text."""


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


def credit_cues(pair: Pair) -> list[Cue]:
    """Who credits whom: one the other, or both a third."""
    a, b = pair.a.reading, pair.b.reading
    outlet_a, outlet_b = outlet_of(a.report), outlet_of(b.report)
    if outlet_a == outlet_b:
        return []
    to_b = find_credits(a, outlet_b) if outlet_b else ()
    to_a = find_credits(b, outlet_a) if outlet_a else ()
    cues = []
    if to_b:
        cues.append(Cue("a_from_b", Evidence("credit", _note(a, to_b, b), _spans(to_b), ())))
    if to_a:
        cues.append(Cue("b_from_a", Evidence("credit", _note(b, to_a, a), (), _spans(to_a))))
    if cues or outlet_a is None or outlet_b is None:
        return cues
    return _agency_cues(pair, outlet_a, outlet_b) or _third_cues(pair, {outlet_a, outlet_b})


def _agency_cues(pair: Pair, outlet_a: str, outlet_b: str) -> list[Cue]:
    """One of the two was published by an agency, which sells its text, and most of the other stands in it."""
    if is_agency(outlet_a) == is_agency(outlet_b) or pair.verbatim < _MOSTLY:
        return []
    agency, giver = (outlet_a, pair.a) if is_agency(outlet_a) else (outlet_b, pair.b)
    note = f"{giver.reading.id} was published by {agency}, which sells its text to others"
    return [Cue("b_from_a" if giver is pair.a else "a_from_b", Evidence("agency", note))]


def _note(taker: Reading, found: Sequence[Credit], giver: Reading) -> str:
    return f"{taker.id} credits {found[0].outlet}, which published {giver.id}"


def _spans(found: Sequence[Credit]) -> tuple[Span, ...]:
    return tuple(credit.span for credit in found)


def _third_cues(pair: Pair, own: set[str]) -> list[Cue]:
    """An agency that both credit and that published neither."""
    by_a, by_b = _agencies(pair.a), _agencies(pair.b)
    return [
        Cue(
            "common",
            Evidence(
                "credit", f"both credit {agency}, which published neither", _spans(by_a[agency]), _spans(by_b[agency])
            ),
        )
        for agency in sorted((set(by_a) & set(by_b)) - own)
    ]


def _agencies(side: Side) -> dict[str, list[Credit]]:
    """The agencies that a report credits with its text, or in words that are not the other report's as well.

    "told Reuters" inside a copied sentence came along with it and says nothing of where the copy was made.
    """
    found: dict[str, list[Credit]] = {}
    for credit in known_credits(side.reading):
        if is_agency(credit.outlet) and (credit.form in _OF_TEXT or not side.shares(credit.span)):
            found.setdefault(credit.outlet, []).append(credit)
    return found
