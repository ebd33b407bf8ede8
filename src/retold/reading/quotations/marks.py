"""Which characters are quotation marks, and whether each opens or closes."""

import re
from typing import NamedTuple

from retold.model import Span

_MARK = re.compile(r"[\"“”„‟«»‘’'‚`](?:(?<=')'|(?<=`)`|(?<=‘)‘|(?<=’)’|(?<!`))")
"""One mark, or two of the same single ones; a grave accent alone is none."""

_STRAIGHT = frozenset({'"', "''", "``"})
_OPENING = frozenset(("“", "„", "‟", "«", "‘‘"))
_SINGLE = frozenset("‘’'‚")
_ELISION = re.compile(r"(?:\d\ds?|tis|twas|em|n|til|till|cause|bout|round|cos|ere)\b(?!\s+\w+['’])", re.IGNORECASE)


class Mark(NamedTuple):
    """A quotation mark: where it stands, whether it is a double one, and whether it opens."""

    start: int
    end: int
    double: bool
    opens: bool


def find_marks(text: str, piece: Span) -> list[Mark]:
    """The quotation marks of one paragraph; apostrophes, feet and inches are none."""
    tokens = [(m.start(), m.end(), m.group()) for m in _MARK.finditer(text, *piece)]
    doubles = [t for t in tokens if t[2] not in _SINGLE and not _is_measure(text, piece, t)]
    straight = [t for t in doubles if t[2] in _STRAIGHT]
    alternate = {t[0]: number % 2 == 0 for number, t in enumerate(straight)}
    mixed = len(straight) % 2 == 1 or len(straight) < len(doubles)
    marks = []
    opened = False
    for start, end, mark in doubles:
        if mark not in _STRAIGHT:
            opened = _opens_curly(text, piece, start, end, mark)
        elif mixed:
            opened = _opens_straight(text, piece, start, end, opened)
        else:
            opened = alternate[start]
        marks.append(Mark(start, end, True, opened))
    return sorted(marks + _single_marks(text, piece, [t for t in tokens if t[2] in _SINGLE]))


def starts_with_mark(text: str, piece: Span) -> bool:
    """Whether a paragraph starts with an opening mark, double or single."""
    if piece.start >= piece.end:
        return False
    return (
        text[piece.start] in '"“„«'
        or text.startswith(("``", "''"), piece.start)
        or _opens_single(text, piece, piece.start)
    )


def _is_measure(text: str, piece: Span, token: tuple[int, int, str]) -> bool:
    """Whether a straight mark stands for inches: after a figure, with no quotation open before it."""
    start, _, mark = token
    if mark not in ('"', "''") or start == piece.start or not text[start - 1].isdigit():
        return False
    return text.count('"', max(piece.start, start - 400), start) % 2 == 0


def _opens_curly(text: str, piece: Span, start: int, end: int, mark: str) -> bool:
    """Whether a curly mark opens; one that was turned the wrong way is told by the spaces around it."""
    left, right = _before(text, piece, start).isspace(), _after(text, piece, end)
    if mark in _OPENING:
        return mark != "“" or left or not (right.isspace() or right in ".,;:!?)")
    return mark == "”" and left and not right.isspace()


def _opens_straight(text: str, piece: Span, start: int, end: int, opened: bool) -> bool:
    """Whether a straight mark opens, by the spaces around it; else the opposite of the one before."""
    before, after = _before(text, piece, start), _after(text, piece, end)
    left, right = before.isspace() or before in "([{—–-", after.isspace() or after in ".,;:!?)]}—–-"
    return not opened if left == right else left


def _single_marks(text: str, piece: Span, tokens: list[tuple[int, int, str]]) -> list[Mark]:
    """The single marks that enclose words: an opening one needs a closing one after it."""
    closers = [start for start, _, mark in tokens if mark in "'’" and _closes_single(text, piece, start)]
    marks = []
    opened = False
    later = 0
    for start, end, mark in tokens:
        while later < len(closers) and closers[later] <= start:
            later += 1
        if mark != "’" and not opened and _opens_single(text, piece, start):
            if later < len(closers) or start == piece.start:
                opened = True
                marks.append(Mark(start, end, False, True))
        elif opened and _closes_single(text, piece, start) and not _is_possessive(text, start, later < len(closers)):
            opened = False
            marks.append(Mark(start, end, False, False))
    return marks


def _opens_single(text: str, piece: Span, start: int) -> bool:
    """Whether a single mark can open: no letter before it, a word after it, and nothing left out of that word."""
    if text[start] not in "'‘‚":
        return False
    before, after = _before(text, piece, start), _after(text, piece, start + 1)
    return (
        (before.isspace() or before in '([{—–-"“')
        and (after.isalnum() or after in '"“[(…£$€')
        and not (_ELISION.match(text, start + 1))
    )


def _closes_single(text: str, piece: Span, start: int) -> bool:
    """Whether a single mark can close: something before it, and no letter after it."""
    before, after = _before(text, piece, start), _after(text, piece, start + 1)
    return not before.isspace() and before not in "([{" and not after.isalnum()


def _is_possessive(text: str, start: int, another: bool) -> bool:
    """Whether the mark after an s is the apostrophe of a plural, the quotation going on to another mark."""
    return another and text[start - 1] in "sS" and re.match(r".\s[a-z]", text[start : start + 3]) is not None


def _before(text: str, piece: Span, start: int) -> str:
    return text[start - 1] if start > piece.start else " "


def _after(text: str, piece: Span, end: int) -> str:
    return text[end] if end < piece.end else " "
