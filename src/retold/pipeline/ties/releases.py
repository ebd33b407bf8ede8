"""Releases: what a party to the story sent out itself, and who may have a thing from there.

A report that cites the ministry, or quotes from a statement, is no second account beside the ministry's own release
that is among the reports: it may be written from it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from retold.model import Reading, Span, Statement
from retold.text import content_words, fold, split_words
from retold.text.media import is_medium

_HEAD = 200
"""Characters of a text in which it says that it is a release."""

_RELEASE = re.compile(
    r"\b(?:press|media|news) (?:release|statement)\b|\bfor immediate release\b|\bcommuniqu[eé]\b"
    r"|\bstatement (?:of|by|from|on|no\b|regarding|concerning)|: (?:a )?statement\b",
    re.IGNORECASE,
)
_MAKER = re.compile(
    r"^(?P<before>[A-Z][^\n:]{3,60}): (?i:(?:a |press |media )?(?:statement|release))\b"
    r"|(?i:statement (?:of|by|from) (?:the )?)(?P<behind>[A-Z][^\n,:]{3,60})"
)
_IN_ONE = re.compile(
    r"\b(?:in|from|by|of) (?:an?|the|its|his|her|their) (?:\w+ )?(?:statement|release|communiqu[eé])\b|\bin a post\b",
    re.IGNORECASE,
)
_QUOTED = 5
"""So many words of a quotation that a release has as well may be from there."""

_UNNAMED = frozenset[str]()
"""The words for the sender of a release that does not say whose it is."""


class Releases:
    """The releases among some reports, and which tellings may be from them."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._readings = {reading.id: reading for reading in readings}
        self._makers = {reading.id: maker for reading in readings if (maker := _maker(reading)) is not None}
        self._sent = {reading.id for reading in readings if _is_release(reading)}
        self._quoted = cache(self._quotations)

    def before(self, name: str, spans: Sequence[Span], told: Mapping[str, Sequence[Span]]) -> Iterator[str]:
        """The releases among those that tell something from which a telling of it may be."""
        if name in self._sent:
            return
        reading = self._readings[name]
        cited = {_source(one, reading) for one in reading.statements if _is_in(one, spans)}
        for release, maker in self._makers.items():
            if release == name or release not in told:
                continue
            by_name = maker and any(maker <= source for source in cited)
            if by_name or (release in self._sent and self._is_quoted(release, name, spans)):
                yield release

    def _is_quoted(self, release: str, name: str, spans: Sequence[Span]) -> bool:
        """Whether a telling cites a statement, or quotes the words of a release."""
        if any(_IN_ONE.search(span.of(self._readings[name].text)) for span in spans):
            return True
        ours = [words for span in spans for words in self._in(name, span)]
        return any(words in theirs or theirs in words for words in ours for theirs in self._quoted(release))

    def _in(self, name: str, span: Span) -> list[str]:
        """The quotations in a sentence."""
        quotations = self._readings[name].quotations
        return [words for one in quotations if span.covers(one.span) if (words := self._words(name, one.span))]

    def _quotations(self, name: str) -> list[str]:
        """All that a report quotes."""
        return [words for one in self._readings[name].quotations if (words := self._words(name, one.span))]

    def _words(self, name: str, span: Span) -> str:
        """The words of a quotation with a space at both ends; none of one that is too short to show anything."""
        words = [fold(word.surface) for word in split_words(self._readings[name].text, span.start, span.end)]
        return f" {' '.join(words)} " if len(words) >= _QUOTED else ""


def _is_release(reading: Reading) -> bool:
    """Whether a report says that it is one."""
    return _RELEASE.search(f"{reading.report.title or ''}\n{reading.text[:_HEAD]}") is not None


def _maker(reading: Reading) -> frozenset[str] | None:
    """The words for whoever published a report and is no medium by name, or sent out a release; None for no party's."""
    publisher = reading.report.publisher or ""
    if publisher and not is_medium(publisher):
        return _concepts(publisher)
    if not _is_release(reading):
        return None
    found = _MAKER.search(reading.report.title or reading.text[:_HEAD])
    return _concepts(found["before"] or found["behind"]) if found else _UNNAMED


def _concepts(words: str) -> frozenset[str]:
    return frozenset(word.concept for word in content_words(words, 0, len(words)))


def _is_in(statement: Statement, spans: Sequence[Span]) -> bool:
    """Whether a statement stands in one of some sentences."""
    parts = [part for part in (statement.cue, *statement.content) if part]
    return any(span.overlap(part) for span in spans for part in parts)


def _source(statement: Statement, reading: Reading) -> frozenset[str]:
    """The words for whoever says something: those there, and all names of who that is."""
    names = [statement.source.of(reading.text)] if statement.source else []
    for entity in reading.entities:
        if entity.id == statement.speaker:
            names += (entity.name, *entity.spellings, *entity.roles)
    return frozenset().union(*map(_concepts, names))
