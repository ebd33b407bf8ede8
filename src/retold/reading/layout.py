"""How the lines at the head of a report look: date of publication, byline, dateline."""

import re

from retold.reading.stated import MONTH, WEEKDAY, find_stated_date

_PUBLISHED = (
    r"(?:(?:first\s+|originally\s+|last\s+)?(?:published|posted|updated|modified|edited)(?:\s+(?:on|time|at))?|"
    r"pub\.?\s?date|date)"
)
_METADATA_PREFIX = re.compile(rf"{_PUBLISHED}(?P<mark>\s*[:|-])?\s+(?:{WEEKDAY},?\s+)?", re.IGNORECASE)
_METADATA_LABEL = re.compile(rf"(?<=\s){_PUBLISHED}\s*:\s*", re.IGNORECASE)
_CALENDAR_WORD = re.compile(
    rf"(?:{MONTH}|{WEEKDAY}|first|originally|last|published|posted|updated|modified|edited|date|time|on|at|of|the|[ap]|[ap]?m|"
    r"z|gmt|utc|bst|[ecmp][ds]?t|cest|cet|ist|aedt|aest|jst|hrs?|\d{1,4}(?:st|nd|rd|th|[ap]m?)?)",
    re.IGNORECASE,
)
_CALENDAR_NAME = re.compile(rf"(?:{MONTH}|{WEEKDAY}|published|posted|updated|modified|edited|date)\b", re.IGNORECASE)
_FIGURE_DATE = re.compile(r"\b(?:1[89]|20)\d\d\b|\b\d{1,2}\s?/\s?\d{1,2}\s?/\s?\d\d\b")
_BETWEEN = re.compile(r"[\s,|:;.()/@+–—-]+")

CAPITAL = f"[A-Z{''.join(filter(str.isupper, map(chr, range(0xC0, 0x180))))}]"
"""A letter that names of Europe begin with: Brandt, Éluard, Łukasz."""

_NAME = rf"(?:{CAPITAL}[\w.'’-]*|de|da|van|von|der|den|al|el|bin|la|le|di|del|and|&)"
_BYLINE = re.compile(
    rf"(?:(?:Posted|Written|Story|Reported|Words)\s+by|[Bb][yY]):?\s+(?P<names>{_NAME}(?:(?:,\s*|\s+|\s*\|\s*|,?\s+and\s+){_NAME}){{0,11}})"
    r"(?P<rest>[\s,|/.•–-]*(?:for\s+the\s+|of\s+the\s+|in\s+)?[\w\s,.|@/&'’-]{0,60})?"
)
_AGENCY = (
    r"(?:the\s+)?(?:associated\s+press|reuters|afp|agence\s+france-presse|ap|upi|xinhua|bbc(?:\s+news)?|cnn|dpa|pti|tass|"
    r"bloomberg(?:\s+news)?|cnn\s?money|fox\s+news|abc\s+news|cbs\s+news|nbc\s+news|kyodo|yonhap|anadolu|efe|ansa|press\s+association|npr|ians|thomson\s+reuters(?:\s+foundation)?)"
)
_SIGNED = re.compile(
    rf"{_NAME}(?:\s+{_NAME}){{1,3}}(?:(?:,\s*|\s+\|\s+)(?i:{_AGENCY})"
    rf"|\s+\|\s+(?i:staff|special|senior|business|sports)\b.{{0,40}})"
)
"""A writer with where he writes: "Jane Doe, The Associated Press", "JANE DOE | Staff writer"."""

_AGENCY_LINE = re.compile(rf"\(?{_AGENCY}(?:\s*[,|/–-]\s*{_AGENCY})*\)?\.?", re.IGNORECASE)

_CAPS = r"[A-Z][A-Z.'’]*[A-Z.]"
_PLACE = rf"{_CAPS}(?:[ -](?:{_CAPS}|OF|DE|LA|EL))*"
_REGION = r"(?:[A-Z][a-z]+\.?|[A-Z]\.[A-Z]\.|[A-Z][A-Za-z.]+(?:\s[A-Z][A-Za-z.]+){0,2})"
_DAY = rf"(?:(?:{WEEKDAY},?\s+)?(?:{MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{MONTH})(?:,?\s+(?:1[89]|20)\d\d)?)"
_SOURCE = r"(?:\([A-Z][\w .,'’&/-]{1,40}\)|/[A-Z][\w .-]{2,30}/)"
_DASH = r"(?:\s*(?:—|–|--+|―)\s*|\s+[-_]\s+)"
_COLON = r"(?:\s*:\s+)"
_TOWN = r"[A-Z][\w.'’]*(?:[ -][A-Z][\w.'’]*){0,3}(?:,\s[A-Z][\w.]*(?:\s[A-Z][\w.]*)?)?"
_NAMES = r"[A-Z][\w.'’&-]*(?:\s[A-Z][\w.'’&-]*){0,3}"
_NOT_A_PLACE = (
    r"(?!(?:FILE|LEAD|UPDATED?|WATCH|VIDEO|PHOTOS?|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|LIVE|NOTE|CORRECTION|"
    r"NEW(?!\s(?:YORK|DELHI|ORLEANS|HAVEN|JERSEY|MEXICO)\b)|Q|A)\b)"
)
_DATELINE = re.compile(
    rf"""
    {_NOT_A_PLACE}(?:
      (?:{_PLACE})(?:/{_PLACE})*(?:,\s*{_REGION})?(?:
          (?:,\s*(?i:{_DAY}))?,?\s*{_SOURCE}{_DASH}                                           # BEIJING, March 3 (AP) -
        | (?:,\s*(?i:{_DAY}))?{_DASH}(?=["“'‘]?[A-Z0-9])                                       # WEST PALM BEACH, Fla. —
      )
    | (?:{_TOWN})(?:,\s*(?i:{_DAY}))?,?\s*\((?i:{_AGENCY})\)(?:{_DASH}|{_COLON})                # Washington (CNN) --
    | (?:{_TOWN}),\s+(?i:{_DAY}){_DASH}                                                       # Paris, 3 March -
    | (?i:{_DAY})\s+{_SOURCE}{_DASH}                                                         # March 3 (Reuters) -
    | \({_NAMES}\){_DASH}(?=["“'‘]?[A-Z0-9])                                                  # (Market Wire) -
    | \((?i:{_AGENCY})\)\s*(?:—|–|--+|-)?\s*                                                  # (Reuters) -  (CNN)
    )
    """,
    re.VERBOSE,
)

_SHORT = 100


def metadata_end(line: str) -> int:
    """Length of the date of publication with its label at the start of a line, or of the whole line; 0 if none.

    >>> metadata_end("date 2023-06-18 The minister left.")
    16
    """
    if len(line) <= _SHORT and _is_calendar_line(line):
        return len(line)
    stated = find_stated_date(line, 0, 160)
    prefix = _METADATA_PREFIX.match(line)
    if not stated or not prefix or prefix.end() != stated.start:
        return 0
    if not prefix["mark"] and not line[stated.start : stated.start + 4].isdigit():
        return 0
    gap = _BETWEEN.match(line, stated.end)
    return gap.end() if gap else stated.end


def metadata_start(line: str) -> int:
    """Where the label and date begin that end a line, after a source or a headline; its length if there are none.

    >>> metadata_start("Agency | Updated: 2017-09-15 17:52")
    9
    """
    if len(line) > 2 * _SHORT:
        return len(line)
    label = _METADATA_LABEL.search(line)
    stated = find_stated_date(line, label.end()) if label else None
    return label.start() if label and stated and stated.start == label.end() else len(line)


def _is_calendar_line(line: str) -> bool:
    """Whether a line consists of nothing but the words and figures of a date, and perhaps a label."""
    words = [word for word in _BETWEEN.split(line) if word]
    return (
        any(word[0].isdigit() for word in words)
        and (_FIGURE_DATE.search(line) is not None or any(_CALENDAR_NAME.match(word) for word in words))
        and len(words) > 1
        and all(_CALENDAR_WORD.fullmatch(word) for word in words)
    )


def byline_end(line: str) -> int:
    """Length of the byline that a line consists of; 0 if it is none."""
    if _AGENCY_LINE.fullmatch(line) or _SIGNED.fullmatch(line):
        return len(line)
    match = _BYLINE.match(line) if len(line) <= _SHORT + 40 else None
    if not match:
        return 0
    rest = line[match.end("names") :]
    if _is_calendar_line(rest):
        return len(line)
    return len(line) if match.end() == len(line) and not _is_prose(line, match) else 0


def _is_prose(line: str, match: re.Match[str]) -> bool:
    """Whether a line that starts like a byline goes on like a sentence: "By Monday the town was empty."."""
    rest = (match["rest"] or "").split()
    lower = [word for word in rest if word[0].islower() and "@" not in word]
    return (
        len(lower) > 3 or (line[-1] == "." and len(lower) > 0) or ("," not in line and len(match["names"].split()) == 1)
    )


def dateline_end(line: str) -> int:
    """Length of the dateline at the start of a line, the dash included; 0 if it has none."""
    match = _DATELINE.match(line[: 2 * _SHORT])
    if not match or match.end() == len(line):
        return 0
    return match.end()
