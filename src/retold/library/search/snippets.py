"""The part of a text that is shown for a search: where most of the words stand together."""

from collections.abc import Sequence

from retold.model import Span

LENGTH = 240
"""Characters of a snippet: three lines of a terminal."""


def find_snippet(text: str, matches: Sequence[Span]) -> Span:
    """A stretch of the text with as many different words that were looked for as possible; the first of these."""
    if not matches:
        return _whole_words(text, 0)
    best = max(matches, key=lambda match: (_different(text, matches, match.start), -match.start))
    inside = [match for match in matches if best.start <= match.start and match.end <= best.start + LENGTH]
    room = LENGTH - (inside[-1].end - best.start) if inside else 0
    return _whole_words(text, max(0, best.start - room // 2))


def _different(text: str, matches: Sequence[Span], start: int) -> int:
    return len({m.of(text).lower() for m in matches if start <= m.start and m.end <= start + LENGTH})


def _whole_words(text: str, start: int) -> Span:
    """A stretch from about there, without half words and white space at its ends."""
    end = min(len(text), start + LENGTH)
    if start > 0 and (space := _next_space(text, start - 1)) < end:
        start = space
    if end < len(text) and (space := _last_space(text, end)) > start:
        end = space
    stretch = text[start:end]
    start += len(stretch) - len(stretch.lstrip())
    return Span(start, max(start, start + len(stretch.strip())))


def _next_space(text: str, start: int) -> int:
    return next((place for place in range(start, len(text)) if text[place].isspace()), len(text))


def _last_space(text: str, end: int) -> int:
    return next((place for place in range(end, 0, -1) if text[place].isspace()), 0)
