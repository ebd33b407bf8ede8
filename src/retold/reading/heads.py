"""The head of a report where a line closes it that only heads have: a date, a byline, or labels such as ``Title:``."""

import re
from collections.abc import Sequence
from itertools import takewhile

from retold.model.read import SectionKind
from retold.reading.layout import CAPITAL, byline_end, metadata_end
from retold.reading.stated import find_stated_date

_LINES = 8
"""A head has so many lines at most."""
_LONGEST = 160
"""A longer line tells the story."""
_HEADLINE_LONGEST = 24
"""Words of a headline at most."""
_MASTHEAD_LONGEST = 3
"""A first line of so few words names the paper or the column, if a longer one follows."""
_SENTENCE, _SHORT = 6, 3
"""More words than these has a sentence of a report, and the shortest that tells something."""
_DATES = 3
"""A text with more lines that are dates is a chronicle, and none of them is the day of publication."""

_TOLD = 3
"""So many sentences may stand above a date that is said to be of publication; above another date one."""

_SAID_TO_BE_PUBLISHED = re.compile(r"(?:first\s|last\s)?(?:published|updated|posted|modified)\b", re.IGNORECASE)
_BY = re.compile(r"by[:\s]\s*\S", re.IGNORECASE)
_ONE_NAME = rf"{CAPITAL}[\w.'’-]+(?:\s{CAPITAL}[\w.'’-]*){{1,2}}(?:\sin\s{CAPITAL}[\w.'’-]+(?:\s{CAPITAL}[\w.'’-]+)?)?"
_NAMES = re.compile(rf"{_ONE_NAME}(?:(?:,|,?\s(?:and|&))\s{_ONE_NAME})*")
_PARTED = re.compile(r"\s*[|•·]\s*|\s+[/–—-]+\s+|\s+(?=[Bb]y\s)")
"""What stands between the parts of "Alder Post | Jane Doe | 18 June 2023", "18 June 2023 by Jane Doe"."""
_PART_LONGEST = 6
_AGE = re.compile(
    r"(?:(?:updated|published|posted)\s+)?(?:\d+|an?)\s?(?:min|minute|hr|hour|day|week|month)s?\s+(?:ago|read)",
    re.IGNORECASE,
)
_WORK = re.compile(r"\b(?:editor|correspondent|reporter|writer|staff|columnist|analyst|producer)\b", re.IGNORECASE)
_CLOSERS = "\"'”’)]»"

_LABEL = re.compile(
    r"(?P<label>title|headline|date|published|publication\s?date|source|publication|outlet|author|byline|by|section|url|"
    r"link|location|language|copyright|length|edition|page)\s*:\s*(?=\S)",
    re.IGNORECASE,
)
_KINDS: dict[str, SectionKind] = {"title": "headline", "headline": "headline", "author": "byline", "byline": "byline"}


def head_kinds(lines: Sequence[str]) -> dict[int, SectionKind]:
    """What the first lines are that stand above the line which closes the head, and that line; empty without one."""
    last = _last_of_head(lines)
    if last is None or not _tells(lines[last + 1 :]):
        return {}
    kinds: dict[int, SectionKind] = {n: kind for n in range(last + 1) if (kind := _kind_by_itself(lines[n]))}
    open_lines = [n for n in range(last) if n not in kinds]
    if not open_lines:
        return {}
    first = _first_of_head(lines, open_lines)
    if not _is_headline(lines[first], any(map(_is_date, lines[: last + 1]))):
        return kinds
    kinds |= dict.fromkeys(takewhile(lambda n: n != first, open_lines), "metadata")
    kinds[first] = "headline"
    return kinds | {n: kind for n in open_lines if n > first and (kind := _kind_below(lines[n]))}


def labelled_lines(lines: Sequence[str]) -> dict[int, tuple[int, SectionKind]]:
    """Where the words begin behind the labels of the first lines, and what they are: ``Title: Mayor quits``.

    A head of labels has two different ones at least, and its headline or its date among them.
    """
    found = [match for match in takewhile(bool, map(_LABEL.match, lines[:_LINES])) if match]
    labels = [match["label"].lower() for match in found]
    if len(set(labels)) < max(2, len(labels)) or not {"title", "headline", "date", "published"} & set(labels):
        return {}
    kinds = [_KINDS.get(label, "metadata") for label in labels]
    return {n: (0 if kind == "metadata" else found[n].end(), kind) for n, kind in enumerate(kinds)}


def _last_of_head(lines: Sequence[str]) -> int | None:
    """The last of the first lines that is a date or a byline, all above being short."""
    dates = [number for number, line in enumerate(lines) if _is_date(line)]
    if len(dates) > _DATES:
        return None
    head = list(takewhile(lambda n: len(lines[n]) <= _LONGEST, range(min(_LINES, len(lines)))))
    closing = [n for n in head if n in dates or (_is_byline(lines[n]) and n > 0)]
    if not closing or any(number > closing[-1] for number in dates):
        return None
    told = sum(_is_told(lines[n]) for n in range(closing[-1]))
    return closing[-1] if told <= (_TOLD if _SAID_TO_BE_PUBLISHED.match(lines[closing[-1]]) else 1) else None


def _is_told(line: str) -> bool:
    """Whether a line is a sentence that may stand once in a head, below the headline or as one."""
    return line.rstrip(_CLOSERS).endswith(".") and len(line.split()) > _SHORT


def _is_date(line: str) -> bool:
    """Whether a line is a date with its year, by itself or parted from a name or two by strokes or dots."""
    if len(line) > _LONGEST or find_stated_date(line) is None:
        return False
    if metadata_end(line) == len(line):
        return True
    parts = [part for part in _PARTED.split(line) if part]
    dated = any(metadata_end(part) == len(part) and find_stated_date(part) for part in parts)
    return dated and not _ends(line) and all(len(part.split()) <= _PART_LONGEST or _is_date(part) for part in parts)


def _is_byline(line: str) -> bool:
    """Whether a line says by whom a report is, ``By AFP in Ottery``, ``By Our Correspondent``."""
    if _ends(line) or len(line.split()) > 12:
        return False
    return byline_end(line) > 0 or (_BY.match(line) is not None and line[0] == "B" and _has_name(line))


def _has_name(line: str) -> bool:
    """Whether the word behind ``By`` has a capital, or tells of those who work for a paper."""
    return line.split()[1][:1].isupper() or _WORK.search(line) is not None


def _kind_by_itself(line: str) -> SectionKind | None:
    """What a line of a head is wherever it stands."""
    if _is_date(line) or metadata_end(line) == len(line) or _AGE.fullmatch(line):
        return "metadata"
    return "byline" if _is_byline(line) else None


def _first_of_head(lines: Sequence[str], numbers: Sequence[int]) -> int:
    """The line that is the headline: the first, unless it names the paper above a longer one."""
    first, *others = numbers
    short = len(lines[first].split()) <= _MASTHEAD_LONGEST and not _ends(lines[first])
    if short and others and others[0] == first + 1 and len(lines[others[0]].split()) > len(lines[first].split()):
        return first if _kind_below(lines[others[0]]) or _is_standfirst(lines[others[0]]) else others[0]
    return first


def _is_headline(line: str, dated: bool) -> bool:
    """Whether the first line of a head can be its headline; one with a full stop only where a date closes the head."""
    if line[0] in "•▪●■-*" or len(line.split()) > _HEADLINE_LONGEST:
        return False
    return dated or not line.rstrip(_CLOSERS).endswith(".")


def _is_standfirst(line: str) -> bool:
    """Whether a line is a sentence below a headline."""
    return _ends(line) and len(line.split()) > _SENTENCE


def _kind_below(line: str) -> SectionKind | None:
    """What a line between headline and date is: a name, or what somebody is; a sentence is body."""
    if _ends(line):
        return None
    if _NAMES.fullmatch(line):
        return "byline"
    return "metadata" if _WORK.search(line) and len(line.split()) <= 5 else None


def _tells(lines: Sequence[str]) -> bool:
    """Whether a sentence follows soon."""
    return any(_is_standfirst(line) for line in lines[:3])


def _ends(line: str) -> bool:
    """Whether a line ends like a sentence."""
    return line.rstrip(_CLOSERS).endswith((".", "!", "?", "…"))
