"""Who wrote a report, added to it or edited it, as its text says."""

import re
from collections.abc import Iterator, Sequence

from retold.model import Credit, Section, Span
from retold.model.read import CreditForm, CreditKind
from retold.reading.credits.people import NAME, is_person, people_in
from retold.text import is_stopword

_BY = re.compile(r"\W{0,20}(?:(?:posted|written|story|reported|words|text)\s+)?by:?\s+", re.IGNORECASE)
_ROLE = re.compile(
    r"(?P<more>additional\s+|other\s+)?\b(?P<work>reporting|writing|written|compiled|editing|edited|contributing)"
    r"(?:\s+and\s+(?:reporting|writing|editing))?(?:\s+by\b:?|\s*:)\s*",
    re.IGNORECASE,
)
_OF_OUTLET = r"(?:[A-Z][\w ]{1,25}[’']s\s)?"
_SIGN_OFF = re.compile(
    r"\(\s*(?:additional\s+)?(?:reporting|writing|editing|compiled|written)\s+(?:and\s+\w+\s+)?by\b[^()]{3,800}\)?"
    r"|(?:^|(?<=[.!?”\"]))\W{0,3}"
    r"(?:additional\s+reporting|reporting|writing|editing|edited|compiled|story|words|contributing)(?:\s+and\s+\w+)?"
    rf"(?:\s+by\s|:\s)(?=(?-i:{_OF_OUTLET}{NAME}(?:\W*$|[,;.]|\s(?:in|and|at|of|for|[Vv]ideo|[Pp]hotos?)\b)))[^\n]{{3,400}}",
    re.IGNORECASE | re.MULTILINE,
)
_KINDS: dict[str, CreditKind] = {"editing": "editor", "edited": "editor", "contributing": "contributor"}
_STORY = re.compile(r"\W{0,3}(?:story|words|text)\s+by\s", re.IGNORECASE)

_CONTRIBUTED = re.compile(
    r"(?:(?m:^)|(?<=[.!?)”\"—–-]\s))\W{0,3}(?P<names>[A-Z][^.!?\n]{3,250}?)\s+(?:also\s+)?contributed\s+"
    r"(?:reporting\b|(?:research|additional\s+reporting)\b|to\s+th(?:is|e)\s+(?:report|story|article|post|piece)\b)"
)
_START = r"(?:(?m:^)\W{0,20}|(?<=[.!?]\s))"
_SIGNED = re.compile(rf"^\s*[-–—]{{1,3}}\s*(?P<name>{NAME})\W{{0,20}}$", re.MULTILINE)
_FOLLOWED = re.compile(
    rf"{_START}(?:You\scan\s)?(?i:follow)\s(?:.{{0,90}}?\s)??(?P<name>{NAME})\s(?i:on\s(?:twitter|facebook|instagram|x))\b"
)
_REPORTED = re.compile(rf"{_START}(?P<name>{NAME})\s(?:reported\sfrom|(?:reports|reported)\sfor)\s[A-Z][^.\n]*")
_ABOUT = re.compile(
    rf"{_START}(?:(?:Rep|Sen|Dr|Gov|Prof|Mr|Ms|Mrs)\.\s|(?:Professor|Senator|Sir|Dame)\s)?(?P<name>{NAME})(?P<told>,\s[^!?\n]{{2,170}}?,)?\s"
    r"(?:(?:is|was)\s(?!not\b)(?i:(?=.{0,80}\b(?:columnist|professor|author|writer|editor|reporter|fellow|correspondent|director|president|"
    r"host|lecturer|historian|teacher|student|chair|chairman|founder|executive|analyst|scholar|economist|contributor|critic|"
    r"attorney|lawyer|mayor|governor|senator|blogger|journalist|producer|consultant|strategist|playwright|poet|novelist|"
    r"officer|co-host|co-author|co-founder|member|advis[eo]r)s?\b))|(?:edits|writes|covers|teaches|chairs|hosts|blogs)\s|"
    r"(?(told)(?:taught|served|worked|directed)\s|(?!)))"
)
_TOLD_MORE = re.compile(r"\b(?:said|says|told|added|according)\b")
_LAST, _LAST_OF_ALL = 4, 2
"""Writers sign in so many last paragraphs; they are described in the last of all, without a word of what was said."""


def writers_in(text: str, sections: Sequence[Section], paragraphs: Sequence[Span]) -> Iterator[Credit]:
    """The people that a text names as those who made it."""
    for section in sections:
        if section.kind == "byline":
            begin = _BY.match(text, *section.span)
            start = begin.end() if begin else section.span.start
            yield from _people(text, start, section.span.end, "writer", "byline")
    for match in _SIGN_OFF.finditer(text):
        yield from _signed_off(text, *match.span())
    for paragraph in paragraphs if "contributed" in text else ():
        for match in _CONTRIBUTED.finditer(text, *paragraph):
            yield from _people(text, *match.span("names"), "contributor", "contribution")
    for paragraph in paragraphs[-_LAST:]:
        yield from _noted(text, paragraph, (_SIGNED, _FOLLOWED))
        if reported := _REPORTED.search(text, *paragraph):
            yield from _people(text, reported.start("name"), reported.end(), "writer", "note")
    for paragraph in paragraphs[-_LAST_OF_ALL:]:
        if _ABOUT.match(text, *paragraph) and not _TOLD_MORE.search(text, *paragraph):
            yield from _noted(text, paragraph, (_ABOUT,))


def _signed_off(text: str, start: int, end: int) -> Iterator[Credit]:
    """The people in "Reporting by A; additional reporting by B; editing by C"."""
    if story := _STORY.match(text, start, end):
        yield from _people(text, story.end(), end, "writer", "sign-off")
    roles = list(_ROLE.finditer(text, start, end))
    ends = [*(role.start() for role in roles[1:]), end]
    for role, until in zip(roles, ends, strict=False):
        kind = "contributor" if role["more"] else _KINDS.get(role["work"].lower(), "writer")
        yield from _people(text, role.end(), until, kind, "sign-off")


def _people(text: str, start: int, end: int, kind: CreditKind, form: CreditForm) -> Iterator[Credit]:
    for span in people_in(text, start, end):
        yield Credit(kind, span.of(text), form, span)


def _noted(text: str, paragraph: Span, patterns: Sequence[re.Pattern[str]]) -> Iterator[Credit]:
    """The writer whom one of the last paragraphs signs for, or tells of."""
    for pattern in patterns:
        for match in pattern.finditer(text, *paragraph):
            if _is_writer(text, match["name"], paragraph.start if pattern is _ABOUT else 0):
                yield Credit("writer", match["name"], "note", Span(*match.span("name")))


def _is_writer(text: str, name: str, before: int) -> bool:
    """Whether a name is a writer's: whom the text has spoken of up to a place is none."""
    first, *_, last = name.split()
    told_of = re.search(rf"\b{re.escape(first)}\s(?:\S+\s){{0,2}}{re.escape(last)}\b", text[:before])
    return told_of is None and is_person(name) and not is_stopword(first.lower())
