"""From marks to pairs: an automaton that repairs what is unbalanced within its paragraph."""

import re
from typing import NamedTuple

from retold.model import Span
from retold.reading.abbreviations import ends_sentence
from retold.reading.quotations.marks import Mark

_SPEAKER = re.compile(r",(?=\s(?:[\w.’'-]+\s){1,5}(?:said|says|added|told)\b)")
"""The comma before who said something."""

_PLAIN_SPEAKER = re.compile(r",(?=\s(?:(?:[A-Z][\w.’'-]*\s){1,4}|(?:he|she|they)\s)said\.)")
"""The comma before a name or a pronoun that a sentence ends with, which nobody says within a quotation."""

_PLAIN_INVERSION = re.compile(r",(?=\s(?:said|says|added|told)\s(?:[A-Z]|the\s|a\s|an\s))")
"""The comma before "said" and who said it."""

_STOP = re.compile(r"[.!?…](?=\s)")
_END = re.compile(r"[.!?…]\s+")


class Pair(NamedTuple):
    """What stands between two marks, and with them; ``open_ended`` where the end of the paragraph closed it."""

    span: Span
    marks: Span
    double: bool
    open_ended: bool = False


def pair_marks(text: str, piece: Span, marks: list[Mark], goes_on: bool) -> list[Pair]:
    """The pairs of one paragraph in order; ``goes_on`` is whether the next paragraph starts with a mark."""
    doubles = [mark for mark in marks if mark.double]
    balanced = 2 * sum(mark.opens for mark in doubles) == len(doubles)
    stack: list[Mark] = []
    found: list[Pair] = []
    for mark in marks:
        if mark.opens:
            outer = _open_double(stack)
            if outer and mark.double and not balanced:
                found.append(_cut_short(text, outer, mark))
                del stack[stack.index(outer) :]
            stack.append(mark)
        elif any(one.double == mark.double for one in stack):
            opening = _close(stack, mark)
            found.append(Pair(Span(opening.end, mark.start), Span(opening.start, mark.end), mark.double))
        elif mark.double:
            found += _without_opening(text, piece, mark, found)
    left = [one for one in stack[:1] if one.double or (goes_on and one.start == piece.start)]
    found += [_to_its_speaker(text, piece, one, goes_on) for one in left]
    return sorted(found, key=lambda pair: pair.marks)


def _open_double(stack: list[Mark]) -> Mark | None:
    """The double mark that waits for its closing one."""
    return next((one for one in reversed(stack) if one.double), None)


def _close(stack: list[Mark], mark: Mark) -> Mark:
    """Take the opening mark of a closing one off the stack, and what was left open inside."""
    while stack[-1].double != mark.double:
        stack.pop()
    return stack.pop()


def _cut_short(text: str, opening: Mark, following: Mark) -> Pair:
    """A quotation without end before another one: it stops at its first stop, or before who said it."""
    stop = _STOP.search(text, opening.end, following.start)
    end = stop.end() if stop else opening.end + len(text[opening.end : following.start].rstrip())
    comma = _PLAIN_INVERSION.search(text, opening.end, end) or _PLAIN_SPEAKER.search(text, opening.end, end)
    end = comma.end() if comma else end
    return Pair(Span(opening.end, end), Span(opening.start, end), opening.double)


def _without_opening(text: str, piece: Span, mark: Mark, found: list[Pair]) -> list[Pair]:
    """A quotation without beginning: from the start of its sentence, if a mark of punctuation shows that it is one."""
    least = max([piece.start] + [pair.marks.end for pair in found[-1:]])
    if text[mark.start - 1 : mark.start] not in (",", ".", "!", "?"):
        return []
    stops = list(_STOP.finditer(text, max(least, mark.start - 2000), mark.start - 1))
    if not stops and least > piece.start:
        return []
    start = stops[-1].end() if stops else least
    start += len(text[start : mark.start]) - len(text[start : mark.start].lstrip())
    return [Pair(Span(start, mark.start), Span(start, mark.end), mark.double)] if start < mark.start else []


def _to_the_end(piece: Span, opening: Mark) -> Pair:
    """A quotation that the paragraph leaves open."""
    return Pair(Span(opening.end, piece.end), Span(opening.start, piece.end), opening.double, open_ended=True)


def _to_its_speaker(text: str, piece: Span, opening: Mark, goes_on: bool) -> Pair:
    """A quotation without end: to the comma before who said it, else to the end of its sentence.

    Where the next paragraph starts with a mark nothing need be forgotten; only its first sentence shows that it was.
    """
    if goes_on:
        stop = _STOP.search(text, opening.end, piece.end)
        comma = _PLAIN_SPEAKER.search(text, opening.end, stop.end() if stop else piece.end)
    else:
        end = _sentence_end(text, piece, opening)
        comma = _PLAIN_INVERSION.search(text, opening.end, end) or _SPEAKER.search(text, opening.end, end)
        if comma is None and end < piece.end:
            return Pair(Span(opening.end, end), Span(opening.start, end), opening.double)
    if comma is None:
        return _to_the_end(piece, opening)
    return Pair(Span(opening.end, comma.end()), Span(opening.start, comma.end()), opening.double)


def _sentence_end(text: str, piece: Span, opening: Mark) -> int:
    """Where the first sentence ends behind a mark that nothing closes: what else was said does not show."""
    stops = _END.finditer(text, opening.end, piece.end)
    ends = (stop.start() + 1 for stop in stops if ends_sentence(text, stop, stop.end(), opening.end, False))
    return next(ends, piece.end)
