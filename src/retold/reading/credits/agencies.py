"""Agencies that a report credits with its text, or with a part of it."""

import re
from collections.abc import Iterator, Sequence

from retold.model import Credit, Section, Span
from retold.model.read import CreditForm
from retold.text.agencies import AGENCY, agency_named

_IN_BRACKETS = re.compile(r"\((?P<name>[A-Z][^()]{1,40})\)")
_SIGNED = re.compile(rf"\b(?P<name>{AGENCY})\b")
_ALONE = re.compile(rf"\W*(?P<by>(?i:by|source|via)\b[:\s]\s*)?(?:[Tt]he\s+)?(?P<name>{AGENCY})\W*$")
_COPYRIGHT = re.compile(
    rf"(?:©|\(c\)|\bcopyright\b)\W{{0,4}}(?:\d{{4}},?\s+)?(?:by\s+)?(?:the\s+)?(?-i:(?P<name>{AGENCY}))\b"
    r"(?!\s*(?:/|photo|images))",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    rf"\b(?P<name>{AGENCY})(?:\s[^.\n]{{0,60}})?\s+contributed\s+(?:reporting\b|to\s+th(?:is|e)\s+(?:report|story|article|post|piece))"
    rf"|\b(?i:with\s+(?:additional\s+)?(?:files|reporting|reports|material)\s+(?:from|by))\s+(?:the\s+)?(?P<with>{AGENCY})\b"
    rf"|\b(?i:this\s+(?:report|story|article)\s+(?:was\s+(?:produced|written|supplied|provided)\s+by|(?:is|comes)\s+from))"
    rf"\s+(?:the\s+)?(?P<of>{AGENCY})\b"
)
_HELPED = re.compile(
    r"contributed\s|(?:files|reporting|reports|material)\s+(?:from|by)|this\s+(?:report|story|article)", re.IGNORECASE
)
"""Words that every such line has, looked for first: to look for the names takes six times as long."""

_AT_THE_END = re.compile(rf"[.!?”\"']\s*[\[(—–-]?\s*(?P<name>{AGENCY})\s*[\])]?\s*$")
SIGN_OFF = re.compile(
    r"\(\s*(?:additional\s+)?(?:reporting|writing)\b[^()]{3,600}?[;.,]\s*(?:(?:writing\s+and\s+)?editing)\s+by\b[^()]{3,200}\)?",
    re.IGNORECASE,
)
"""How Reuters signs; all 18 reports of the development data that end so and tell where they are from are its."""

_LINE = 300
"""Lines that say whose text it is are not longer."""

_RIGHTS = 5
"""Rights in a text are kept in a line of their own, or in so many last ones; elsewhere they are those in a picture."""

_HEAD, _FOOT = 2, 1
"""An agency's bare name is a credit among so many first and last lines; elsewhere it says whose a picture is."""


def agencies_in(text: str, sections: Sequence[Section], paragraphs: Sequence[Span]) -> Iterator[Credit]:
    """The agencies that a text is credited to, and outlets in datelines; not those who made a picture."""
    yield from _in_head(text, sections)
    for number, paragraph in enumerate(paragraphs):
        yield from _in_paragraph(text, paragraph, number, len(paragraphs) - number)
    for paragraph in paragraphs[-1:]:
        yield from _each(_AT_THE_END, "sign-off", text, _tail_of(paragraph))
    for match in SIGN_OFF.finditer(text):
        yield Credit("agency", "Reuters", "sign-off", Span(*match.span()))


def _in_head(text: str, sections: Sequence[Section]) -> Iterator[Credit]:
    """Those of dateline and byline; what looks like a byline behind the beginning is a picture's."""
    told = False
    for section in sections:
        told = told or section.kind == "body"
        if section.kind == "dateline" and (found := _IN_BRACKETS.search(text, *section.span)):
            yield _credit(found, "name", "dateline")
        elif section.kind == "byline" and not told:
            yield from _each(_SIGNED, "byline", text, section.span)


def _in_paragraph(text: str, paragraph: Span, number: int, left: int) -> Iterator[Credit]:
    """Those of a line by itself, or of a notice; ``left`` tells how many paragraphs are left with this one."""
    alone = _ALONE.match(text, *paragraph) if paragraph.end - paragraph.start <= _LINE else None
    if alone and (alone["by"] or number < _HEAD or left <= _FOOT):
        yield _credit(alone, "name", "byline")
    if _HELPED.search(text, *paragraph):
        yield from _each(_CONTRIBUTED, "contribution", text, paragraph)
    rights = _COPYRIGHT.search(text, *_tail_of(paragraph))
    if rights and (left <= _RIGHTS or not text[paragraph.start : rights.start()].strip()):
        yield _credit(rights, "name", "copyright")


def _tail_of(paragraph: Span) -> Span:
    """As much of a paragraph's end as a line of credit is long."""
    return Span(max(paragraph.start, paragraph.end - _LINE), paragraph.end)


def _each(pattern: re.Pattern[str], form: CreditForm, text: str, span: Span) -> Iterator[Credit]:
    for match in pattern.finditer(text, *span):
        yield _credit(match, match.lastgroup or "name", form)


def _credit(match: re.Match[str], group: str, form: CreditForm) -> Credit:
    agency = agency_named(match[group])
    return Credit("agency" if agency else "outlet", agency or match[group], form, Span(*match.span(group)))
