"""Who says a quotation, and whether two are of one speaker."""

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from retold.comparing.wording import comparable_words
from retold.model import Reading, Span, Statement
from retold.text import fold


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says a quotation: the name of the speaker, and the words of the source as they stand in the report."""

    speaker: str | None
    source: str | None


def voice_of(reading: Reading, statements: Iterable[Statement], span: Span, names: dict[str, str]) -> Voice:
    """Who says a quotation by the innermost statements around it that give a speaker, and a source."""
    holding = [
        (sum(part.end - part.start for part in statement.content), statement)
        for statement in statements
        if any(2 * part.overlap(span) > span.end - span.start for part in statement.content)
    ]
    speakers = [(length, one.speaker) for length, one in holding if one.speaker]
    sources = [(length, one.antecedent or one.source) for length, one in holding if one.source]
    return Voice(
        names.get(min(speakers)[1]) if speakers else None,
        _source_words(reading, min(sources)[1]) if sources else None,
    )


def _source_words(reading: Reading, source: Span) -> str | None:
    """The words that name a source; None for a pronoun that is nobody's."""
    words = comparable_words(reading.text, [source])
    return " ".join(word.concept for word in words if word.content) or None


def is_same(one: Voice, other: Voice) -> bool:
    """Whether both are known to be of one speaker: by name, or where it is open who that is by the same words."""
    if one.speaker and other.speaker:
        return _is_one_name(one.speaker, other.speaker)
    return one.source is not None and one.source == other.source


def may_be_same(one: Voice, other: Voice) -> bool:
    """Whether nothing says that the speakers are two."""
    return one.speaker is None or other.speaker is None or _is_one_name(one.speaker, other.speaker)


def _is_one_name(one: str, other: str) -> bool:
    """Whether two names share a word or are spelled alike."""
    names = set(fold(one).split()), set(fold(other).split())
    return bool(names[0] & names[1]) or fuzz.ratio(fold(one), fold(other)) >= 80
