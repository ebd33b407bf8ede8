"""How the parts of a news page that are not its body look: one question, one function, one line of text at a time."""

import re

from retold.reading.stated import MONTH, WEEKDAY, find_stated_date

_PUBLISHED = (
    r"(?:(?:first\s+|originally\s+|last\s+)?(?:published|posted|updated|modified|edited)(?:\s+(?:on|time|at))?|"
    r"pub\.?\s?date|date)"
)
_METADATA_PREFIX = re.compile(rf"{_PUBLISHED}(?P<mark>\s*[:|-])?\s+(?:{WEEKDAY},?\s+)?", re.IGNORECASE)
_METADATA_LABEL = re.compile(rf"(?<=\s){_PUBLISHED}\s*:\s*", re.IGNORECASE)
_CALENDAR_WORD = re.compile(
    rf"(?:{MONTH}|{WEEKDAY}|first|originally|last|published|posted|updated|modified|edited|date|time|on|at|of|the|[ap]m?|"
    r"z|gmt|utc|bst|[ecmp][ds]?t|cest|cet|ist|aedt|aest|jst|hrs?|\d{1,4}(?:st|nd|rd|th|[ap]m?)?)",
    re.IGNORECASE,
)
_CALENDAR_NAME = re.compile(rf"(?:{MONTH}|{WEEKDAY}|published|posted|updated|modified|edited|date)\b", re.IGNORECASE)
_FIGURE_DATE = re.compile(r"\b(?:1[89]|20)\d\d\b|\b\d{1,2}\s?/\s?\d{1,2}\s?/\s?\d\d\b")
_BETWEEN = re.compile(r"[\s,|:;.()/@+–—-]+")

_NAME = r"(?:[A-Z][\w.'’-]*|de|da|van|von|der|den|al|el|bin|la|le|di|del|and|&)"
_BYLINE = re.compile(
    rf"(?:(?:Posted|Written|Story|Reported|Words)\s+by|B[yY]):?\s+(?P<names>{_NAME}(?:(?:,\s*|\s+|\s*\|\s*|,?\s+and\s+){_NAME}){{0,11}})"
    r"(?P<rest>[\s,|/.•–-]*(?:for\s+the\s+|of\s+the\s+|in\s+)?[\w\s,.|@/&'’-]{0,60})?"
)
_AGENCY = (
    r"(?:the\s+)?(?:associated\s+press|reuters|afp|agence\s+france-presse|ap|upi|xinhua|bbc(?:\s+news)?|cnn|dpa|pti|tass|"
    r"bloomberg(?:\s+news)?|cnn\s?money|fox\s+news|abc\s+news|cbs\s+news|nbc\s+news|kyodo|yonhap|anadolu|efe|ansa|press\s+association|npr|ians|thomson\s+reuters(?:\s+foundation)?)"
)
_AGENCY_LINE = re.compile(rf"\(?{_AGENCY}(?:\s*[,|/–-]\s*{_AGENCY})*\)?\.?", re.IGNORECASE)

_CAPS = r"[A-Z][A-Z.'’]*[A-Z.]"
_PLACE = rf"{_CAPS}(?:[ -](?:{_CAPS}|OF|DE|LA|EL))*"
_REGION = r"(?:[A-Z][a-z]+\.?|[A-Z]\.[A-Z]\.|[A-Z][A-Za-z.]+(?:\s[A-Z][A-Za-z.]+){0,2})"
_DAY = rf"(?:(?:{WEEKDAY},?\s+)?(?:{MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{MONTH})(?:,?\s+(?:1[89]|20)\d\d)?)"
_SOURCE = r"(?:\([A-Z][\w .,'’&/-]{1,40}\))"
_DASH = r"(?:\s*(?:—|–|--+|―)\s*|\s+-\s+)"
_COLON = r"(?:\s*:\s+)"
_TOWN = r"[A-Z][\w.'’]*(?:[ -][A-Z][\w.'’]*){0,3}(?:,\s[A-Z][\w.]*(?:\s[A-Z][\w.]*)?)?"
_NOT_A_PLACE = (
    r"(?!(?:FILE|LEAD|UPDATED?|WATCH|VIDEO|PHOTOS?|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|LIVE|NOTE|CORRECTION|NEW|Q|A)\b)"
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
    | \((?i:{_AGENCY})\)\s*(?:—|–|--+|-)?\s*                                                  # (Reuters) -  (CNN)
    )
    """,
    re.VERBOSE,
)

_CREDIT = re.compile(
    r"\(\s*(?:Photo|Image|Picture|Credit|AP Photo|Photograph|Getty|Reuters photo|Reuters/|AFP/|AP/|EPA|File photo)"
    r"[^()]{0,80}\)?\.?$"
    r"|(?:/|©\s?|\b(?:by|via|from)\s)(?:Getty(?: Images)?|AFP|Reuters|AP|EPA|Shutterstock|AP Photo)\s*\)?\.?$"
    r"|\[\s*(?:Photo|Image|Picture)[^\][]{0,60}\]\s*$|\bGetty Images\s*\)?$|\bAP Photo\b.{0,40}$"
    r"|(?:toggle|hide) caption$",
    re.IGNORECASE,
)
_CAPTION_START = re.compile(
    r"(?:(?:file\s+)?(?:photos?|image|picture|pictured|caption|image\s+caption)\s*:|image\s+(?:caption|copyright)\b|"
    r"FILE\s*(?:PHOTO)?\s*[-–—:]|In\s+this\s+(?:\w+\s+){0,6}(?:file\s+)?photo\b|enlarge\s+this\s+image\s+toggle\s+caption|"
    r"(?:facebook\s+)?twitter\s+pinterest\b)",
    re.IGNORECASE,
)
_POSE = (
    r"(?:walks?|speaks?|meets?|shakes?|poses?|stands?|arrives?|waves?|greets?|attends?|holds?|listens?|smiles?|looks?|"
    r"gestures?|addresses|sits?|boards?|leaves?|delivers?|talks?|takes?|watch(?:es)?|hugs?|embraces?|embrace|reacts?|"
    r"answers?|celebrates?|carry|carries|gathers?|marche?s?|protests?|chats?|visits?|inspects?|welcomes?|participates?)"
)
_SCENE = re.compile(
    rf"\b[A-Z][\w'’.-]*,?\s(?:[a-z]+ly\s)?{_POSE}\b.*\s(?:at|in|near|outside|during|on|with)\s.*\b"
    rf"(?i:on\s{WEEKDAY}\b|{MONTH}\s\d{{1,2}},\s(?:1[89]|20)\d\d)"
)
_POINTER = re.compile(r"\((?:left|right|centre|center|pictured|above|L|R|C|file)\)|,\s(?:left|right|center|centre),")

_FURNITURE = re.compile(
    r"""
    (?:\(?c\)?opyright\s+(?:©|\(c\)|\d{4}|the\b)|©|\(c\)\s*\d{4}|all\s+rights\s+reserved|
    this\s+material\s+may\s+not\s+be|
    (?:click|tap)\s+(?:here|to)\b|sign\s+up\b|subscribe\b|register\s+(?:now|here|for)\b|
    (?:read|see|learn|find\s+out)\s+more\b.{0,10}[:|]|read\s+more\s*$|read\s+or\s+share\s+this|
    (?:related|also\s+read|more\s+on|recommended|see\s+also|read\s+also|more\s+from\s+[\w\s]+|most\s+read|
    you\s+may\s+also\s+like|must\s+read|read|watch|listen|don['’]t\s+miss)\s*:|related\s+(?:articles?|stories|links?|topics?)|
    listen\s+to\s+(?:this\s+)?article|this\s+article\s+is\s+more\s+than|editor['’]s\s+note\b|
    advertisement\b|advert\b|story\s+continues?\s+below|continue\s+reading|skip\s+advert|loading\b|
    enlarge\s+this\s+image|media\s+playback|share\s+this\b|follow\s+(?:us|@|\w+(?:\s\w+)?\s+on\s+(?:twitter|facebook))|
    like\s+us\s+on|join\s+(?:us|the\s+conversation)|download\s+(?:our|the)\s+app|newsletter\b|get\s+(?:our|the\s+latest)\b|
    thank\s+you\s+for\s+(?:reading|subscribing)|have\s+a\s+(?:tip|story)|leave\s+(?:a|your)\s+(?:comment|thoughts)|
    \(?(?:additional\s+)?(?:reporting|writing|editing|compiled)\s+by\s|story\s+highlights|
    (?:notice|correction)s?:\s+transcripts|npr\s+transcripts|transcript\s+provided|
    \(?our\s+standards:|this\s+article\s+(?:was\s+)?(?:originally\s+)?(?:appeared|first\s+appeared|published)|
    what['’]s\s+this\?|log\s+in\b|cookies?\s+policy|terms\s+of\s+(?:use|service)|privacy\s+policy|
    comments?\s*\(\d+\)|\d+\s+(?:comments|shares)\s*$|share\s*$|ad\s*$|tweet\s*$|email\s*$|print\s*$)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CONTRIBUTED = (
    "contributed to this report",
    "contributed to this story",
    "contributed to this article",
    "contributed to this post",
    "contributed reporting",
    "all rights reserved",
    "may not be published, broadcast",
    "follow him on twitter",
    "follow her on twitter",
    "follow them on twitter",
    "follow me on twitter",
)

_QUOTES = "\"“'‘"
_SHORT = 100
_CREDIT_LENGTH = 130
_LINE = 400
"""Credits, notices and captions are not longer; a paragraph of the body that starts likewise often is."""


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
    if _AGENCY_LINE.fullmatch(line):
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


def is_caption(line: str) -> bool:
    """Whether a line says what a picture shows, or whose it is."""
    return len(line) <= _LINE and bool(
        _CAPTION_START.match(line) or _CREDIT.search(line, max(0, len(line) - _CREDIT_LENGTH))
    )


def is_scene(line: str) -> bool:
    """Whether a line near the headline reads like a caption: somebody does something visible at a place on a day."""
    if len(line) > _LINE or line[0] in _QUOTES:
        return False
    return bool(_SCENE.search(line)) or (line[-1] != "." and bool(_POINTER.search(line)))


def is_furniture(line: str) -> bool:
    """Whether a line belongs to the page rather than to the report: notices, links, credits at the end."""
    if len(line) > _LINE:
        return False
    return _FURNITURE.match(line) is not None or (line[0] not in _QUOTES and _thanks(line.lower()))


def _thanks(line: str) -> bool:
    """Whether a line names those who worked on the report, or keeps the rights in it."""
    return any(phrase in line for phrase in _CONTRIBUTED)
