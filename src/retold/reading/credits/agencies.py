"""Agencies that a report credits with its text, or with a part of it."""

import re
from collections.abc import Iterator, Sequence

from retold.model import Credit, Section, Span
from retold.model.read import CreditForm
from retold.text.agencies import AGENCY, agency_named

_IN_BRACKETS = re.compile(r"\((?P<name>[A-Z][^()]{1,40})\)")
_NAME = re.compile(rf"\b(?:{AGENCY})\b")
"""The one expression with the names of agencies, which takes long to compile; what stands around is looked at apart."""

_BY = re.compile(r"\W*(?P<by>(?i:by|source|via)\b[:\s]\s*)?(?:[Tt]he\s+)?")
_NOTHING = re.compile(r"\W*")
_RIGHTS_OF = re.compile(r"(?:©|\(c\)|\bcopyright\b)\W{0,4}(?:\d{4},?\s+)?(?:by\s+)?(?:the\s+)?$", re.IGNORECASE)
_RIGHTS_SIGN = re.compile(r"©|\(c\)|\bcopyright\b", re.IGNORECASE)
_PICTURE = re.compile(r"\s*(?:/|photo|images)", re.IGNORECASE)
_CONTRIBUTED = re.compile(
    r"(?:\s[^.\n]{0,60})?\s+contributed\s+(?:reporting\b|to\s+th(?:is|e)\s+(?:report|story|article|post|piece))"
)
_FROM = re.compile(
    r"\b(?i:with\s+(?:additional\s+)?(?:files|inputs|reporting|reports|material)\s+(?:from|by)"
    r"|this\s+(?:report|story|article)\s+(?:was\s+(?:produced|written|supplied|provided)\s+by|(?:is|comes)\s+from))"
    r"\s+(?:the\s+)?$"
)
_HELPED = re.compile(
    r"contributed\s|(?:files|inputs|reporting|reports|material)\s+(?:from|by)|this\s+(?:report|story|article)",
    re.IGNORECASE,
)
"""Words that every such line has, looked for first: to look for the names takes six times as long."""

_STOPPED = re.compile(r"[.!?”\"']\s*[\[(—–-]?\s*$")
_CLOSED = re.compile(r"\s*[\])]?\s*")
_STAFF = re.compile(r"(?:\s[\w ]*(?i:writer|writers|editor|reporter|correspondent|staff))?")
_AROUND = 120
"""Characters before a name in which what credits it is looked for."""

_SIGN_OFF = re.compile(
    r"\(\s*(?:additional\s+)?(?:reporting|writing)\b[^()]{3,600}?[;.,]\s*(?:(?:writing\s+and\s+)?editing)\s+by\b[^()]{3,200}\)?",
    re.IGNORECASE,
)
"""How Reuters signs; all 18 reports of the development data that end so and tell where they are from are its.

Where another agency or an outlet is named, they are those who sign so; where nobody is, Reuters is only inferred."""

_LINE = 300
"""Lines that say whose text it is are not longer."""

_RIGHTS = 5
"""Rights in a text are kept in a line of their own, or in so many last ones; elsewhere they are those in a picture."""

_HEAD, _FOOT = 2, 1
"""An agency's bare name is a credit among so many first and last lines; elsewhere it says whose a picture is."""


def agencies_in(text: str, sections: Sequence[Section], paragraphs: Sequence[Span]) -> Iterator[Credit]:
    """The agencies that a text is credited to, and outlets in datelines; not those who made a picture."""
    named = [*_in_head(text, sections)]
    for number, paragraph in enumerate(paragraphs):
        named += _in_paragraph(text, paragraph, number, len(paragraphs) - number)
    for paragraph in paragraphs[-1:]:
        named += _at_the_end(text, _tail_of(paragraph))
    yield from named
    for match in _SIGN_OFF.finditer(text) if all(one.name == "Reuters" for one in named) else ():
        yield Credit("agency", "Reuters", "inferred", Span(*match.span()))


def agency_at_end(words: str) -> tuple[str, int] | None:
    """The agency that ends some words, with the place where it begins: "ADA BRANDT Associated Press"."""
    for match in _NAME.finditer(words):
        before = words[: match.start()].removesuffix(" ").removesuffix("the").removesuffix("The").rstrip()
        apart = not match.start() or words[match.start() - 1].isspace()
        agency = agency_named(match[0])
        if agency and apart and _STAFF.fullmatch(words, match.end()):
            return agency, len(before)
    return None


def _in_head(text: str, sections: Sequence[Section]) -> Iterator[Credit]:
    """Those of dateline and byline; what looks like a byline behind the beginning is a picture's."""
    told = False
    for section in sections:
        told = told or section.kind == "body"
        if section.kind == "dateline" and (found := _IN_BRACKETS.search(text, *section.span)):
            yield _credit(text, Span(*found.span("name")), "dateline")
        elif section.kind == "byline" and not told:
            yield from (_credit(text, Span(*one.span()), "byline") for one in _NAME.finditer(text, *section.span))


def _in_paragraph(text: str, paragraph: Span, number: int, left: int) -> Iterator[Credit]:
    """Those of a line by itself, or of a notice; ``left`` tells how many paragraphs are left with this one."""
    if paragraph.end - paragraph.start <= _LINE:
        yield from _alone(text, paragraph, bare=number < _HEAD or left <= _FOOT)
    if _HELPED.search(text, *paragraph):
        yield from _contributed(text, paragraph)
    tail = _tail_of(paragraph)
    sign = _RIGHTS_SIGN.search(text, *tail)
    if sign and (rights := _rights(text, Span(sign.start(), tail.end))):
        opening, name = rights
        if left <= _RIGHTS or not text[paragraph.start : opening].strip():
            yield _credit(text, name, "copyright")


def _alone(text: str, line: Span, *, bare: bool) -> Iterator[Credit]:
    """The agency that a line consists of; ``bare`` is whether its name alone is a credit there."""
    lead = _BY.match(text, *line)
    name = _NAME.match(text, lead.end(), line.end) if lead else None
    if lead and name and (lead["by"] or bare) and _NOTHING.fullmatch(text, name.end(), line.end):
        yield _credit(text, Span(*name.span()), "byline")


def _contributed(text: str, paragraph: Span) -> Iterator[Credit]:
    """Those who contributed to a report, or from whom it is said to be."""
    for name in _NAME.finditer(text, *paragraph):
        before = _FROM.search(text, max(paragraph.start, name.start() - _AROUND), name.start())
        if before or _CONTRIBUTED.match(text, name.end(), paragraph.end):
            yield _credit(text, Span(*name.span()), "contribution")


def _rights(text: str, stretch: Span) -> tuple[int, Span] | None:
    """Where a notice of an agency's rights begins, and the agency's name."""
    for name in _NAME.finditer(text, *stretch):
        notice = _RIGHTS_OF.search(text, max(stretch.start, name.start() - _AROUND), name.start())
        if notice and not _PICTURE.match(text, name.end()):
            return notice.start(), Span(*name.span())
    return None


def _at_the_end(text: str, tail: Span) -> Iterator[Credit]:
    """The agency behind the last sentence."""
    for name in _NAME.finditer(text, *tail):
        if _CLOSED.fullmatch(text, name.end(), tail.end) and _STOPPED.search(text, tail.start, name.start()):
            yield _credit(text, Span(*name.span()), "sign-off")


def _tail_of(paragraph: Span) -> Span:
    """As much of a paragraph's end as a line of credit is long."""
    return Span(max(paragraph.start, paragraph.end - _LINE), paragraph.end)


def _credit(text: str, name: Span, form: CreditForm) -> Credit:
    """The credit of whom a name in the text is."""
    agency = agency_named(name.of(text))
    return Credit("agency" if agency else "outlet", agency or name.of(text), form, name)
