"""Texts with many reports in one file, as LexisNexis and Factiva write them: cut, with what stands above each."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

_END = re.compile(r"^[ \t]*(End of Document|Document [A-Z][A-Z0-9]{5,}\d{8}[a-z0-9]{6,})[ \t]*$", re.MULTILINE)
"""What stands below a report of Nexis Uni and of Factiva."""

_NUMBER = re.compile(r"^[ \t]*\d+ of \d+ DOCUMENTS?[ \t]*$", re.MULTILINE)
"""What stands above a report of LexisNexis."""

_LABEL = re.compile(
    r"(byline|section|length|body|dateline|copyright|highlight|load-date|language|publication-type|graphic"
    r"|all rights reserved|document-type|journal code)\b:?|\N{COPYRIGHT SIGN}|\(c\) ",
    re.IGNORECASE,
)
_BODY = re.compile(r"^[ \t]*Body[ \t]*$|^[ \t]*LENGTH: *[\d,]+ words[ \t]*$", re.MULTILINE)
_RIGHTS = re.compile(r"^[ \t]*(Copyright|\(c\)|\N{COPYRIGHT SIGN})[^\n]*$", re.MULTILINE | re.IGNORECASE)
_BELOW = re.compile(r"^[ \t]*(LOAD-DATE|Load-Date|PUBLICATION-TYPE|LANGUAGE): ", re.MULTILINE)
_BYLINE = re.compile(r"^[ \t]*byline: *(\S.*)$", re.MULTILINE | re.IGNORECASE)
_DAY = re.compile(r"([A-Z][a-z]+) (\d{1,2}), (\d{4})\b|(\d{1,2}) ([A-Z][a-z]+) (\d{4})$")
_CLOCK = re.compile(r"\d{1,2}:\d\d\b")
_WORDS = re.compile(r"[\d,]+ words$")


class Cut(NamedTuple):
    """A report of such a file."""

    text: str
    title: str | None
    publisher: str | None
    published: str | None
    author: str | None


def cut(text: str) -> list[Cut]:
    """The reports of a file that a database of the press wrote; none if it is no such file."""
    pieces = _NUMBER.split(text)[1:] if _NUMBER.search(text) else _ended(text)
    if not all(_BODY.search(piece) or _RIGHTS.search(piece) for piece in pieces if piece.strip()):
        return []
    return [one for one in map(_cut, pieces) if one.text]


def _ended(text: str) -> list[str]:
    """What stands before each line that ends a report."""
    ends = [*_END.finditer(text)]
    starts = [0, *(one.end() for one in ends)]
    return [text[start : end.start()] for start, end in zip(starts, ends, strict=False)]


def _cut(piece: str) -> Cut:
    """A report without the lines that its database sets above and below it."""
    begin = next((found.end() for known in (_BODY, _RIGHTS) if (found := known.search(piece))), 0)
    above, below = piece[:begin], _BELOW.search(piece, begin)
    body = piece[begin : below.start() if below else len(piece)].strip()
    byline = _BYLINE.search(piece)
    lines = [line.strip() for line in above.split("\n") if line.strip()]
    at = next((number for number, line in enumerate(lines) if _day(line)), None)
    if at is None:
        return Cut(body, lines[0] if lines else None, None, None, byline and byline.group(1).strip())
    title, publisher = _names(lines, at)
    return Cut(body, title, publisher, _day(lines[at]), byline.group(1).strip() if byline else None)


def _names(lines: list[str], at: int) -> tuple[str | None, str | None]:
    """The headline and the outlet, by where the date stands among the lines above a report."""
    behind = [line for line in lines[at + 1 :] if not _CLOCK.match(line)]
    plain = next(iter(behind), "")
    if any(_WORDS.match(line) for line in lines[:at]):  # Factiva: headline, writer, words, date, outlet
        return lines[0], plain or None
    if at >= 2:  # Nexis Uni: headline, outlet, date
        return " ".join(lines[: at - 1]), lines[at - 1]
    shown = list(_until_label(behind))  # LexisNexis: outlet, date, headline
    return " ".join(shown) or None, lines[0] if at else None


def _until_label(lines: list[str]) -> Iterator[str]:
    for line in lines:
        if _LABEL.match(line):
            return
        yield line


def _day(line: str) -> str | None:
    """The day that a line begins with, or is."""
    found = _DAY.match(line)
    if not found:
        return None
    month, day, year = (
        found.group(1) or found.group(5),
        found.group(2) or found.group(4),
        found.group(3) or found.group(6),
    )
    for form in ("%d %B %Y", "%d %b %Y"):
        try:
            return datetime.strptime(f"{day} {month} {year}", form).date().isoformat()
        except ValueError:
            continue
    return None
