"""The sentences of a report with the words by which one of another report can be known to tell of the same."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from math import fsum

from rapidfuzz.distance import DamerauLevenshtein

from retold.model import Reading, Sentence, Span
from retold.text import Word, idf, split_words
from retold.text.related import relations
from retold.text.remembered import once_for_each

RELATED = 0.5
"""What a related word counts for beside the same word, as in the alignment."""

BEGINNING = 3
"""So many sentences are what a report begins with, its headline included."""

_DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
_TELLING = ("body", "headline")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence with its words; ``concepts`` are those of its content words, figures left out, and what each weighs.

    ``keys`` are those by which related words meet.
    """

    sentence: Sentence
    words: tuple[Word, ...]
    concepts: dict[str, float]
    keys: dict[str, frozenset[str]]

    def shared(self, other: "Told", without: Iterable[str] = ()) -> tuple[float, float]:
        """The weight of what both sentences speak of, and the part of the lighter that it is; some words left out."""
        apart = frozenset(without)
        own, facing = self._weights(apart), other._weights(apart)
        met = frozenset(key for each in facing for key in other.keys[each])
        weight = fsum(
            worth if each in facing else RELATED * worth
            for each, worth in own.items()
            if each in facing or not met.isdisjoint(self.keys[each])
        )
        lighter = min(fsum(own.values()), fsum(facing.values()))
        return weight, weight / lighter if lighter else 0.0

    def is_foreign_to(self, reading: Reading) -> bool:
        """Whether half of the names in a sentence are nowhere in another report; a report begins with what it tells."""
        if self.sentence.number < BEGINNING:
            return False
        names = {word.surface for word in self.words[1:] if word.content and word.surface[0].isupper()} - _DAYS
        return bool(names) and 2 * len(names - _written(reading)) >= len(names)

    def on_another_day(self, other: "Told") -> bool:
        """Whether both sentences have a day of the week, but not the same."""
        days = [{word.surface for word in told.words} & _DAYS for told in (self, other)]
        return all(days) and days[0].isdisjoint(days[1])

    def _weights(self, apart: frozenset[str]) -> dict[str, float]:
        return {each: worth for each, worth in self.concepts.items() if each not in apart}


@once_for_each
def _written(reading: Reading) -> frozenset[str]:
    """The words of a report as they are written, that of "Halden's" included."""
    return frozenset(part for word in split_words(reading.text) for part in (word.surface, word.surface[:-2]))


@once_for_each
def told_in(reading: Reading) -> list[Told]:
    """The sentences of a report that tell something, in order."""
    return [_told(reading, sentence) for sentence in reading.sentences if sentence.section in _TELLING]


def persons_in(reading: Reading, sentence: Span) -> frozenset[str]:
    """The last names of those whom a sentence names, also by the first."""
    return frozenset(name for span, name in _persons(reading) if sentence.covers(span))


def persons_told_of(reading: Reading, sentence: Span) -> frozenset[str]:
    """The same without those who only say it: "A cut in the hand, spokeswoman Ines Faber said"."""
    sources = [each.source for each in reading.statements if each.source and sentence.covers(each.source)]
    return frozenset(
        name
        for span, name in _persons(reading)
        if sentence.covers(span) and not any(source.overlap(span) for source in sources)
    )


def are_of_others(ones: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two sentences name persons, and none whom both name, in whatever spelling."""
    spelled = any(DamerauLevenshtein.distance(one, other) <= 1 for one in ones for other in others)
    return bool(ones and others) and not spelled


@once_for_each
def _persons(reading: Reading) -> list[tuple[Span, str]]:
    """Where a report names somebody, and the last name."""
    names = {entity.id: entity.name.split()[-1] for entity in reading.entities if entity.kind == "person"}
    named = [each for each in reading.names if each.form in ("full", "short")]
    return [(each.span, names[each.entity]) for each in named if each.entity in names]


def has_word(reading: Reading, name: str) -> bool:
    """Whether a word of a report begins with a name, in whatever letters."""
    return re.search(rf"(?<!\w){re.escape(name)}", reading.text, re.IGNORECASE) is not None


def length(reading: Reading) -> int:
    """How many words a report has."""
    return max(len(reading.text.split()), 1)


def body_first(reading: Reading) -> list[Told]:
    """The same with headlines last: what they say in short stands in the body in full."""
    return sorted(told_in(reading), key=lambda told: told.sentence.section == "headline")


def _told(reading: Reading, sentence: Sentence) -> Told:
    words = tuple(split_words(reading.text, *sentence.span))
    content = {
        word.concept: word.surface[0].isupper() for word in words if word.content and not word.concept[0].isdigit()
    }
    return Told(
        sentence,
        words,
        {each: idf(each) for each in content},
        {each: relations(each, name) for each, name in content.items()},
    )
