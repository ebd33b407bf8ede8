"""Who of a report bears a surname, a first name, or one that is spelt a little otherwise."""

from dataclasses import dataclass

from rapidfuzz.distance import DamerauLevenshtein

from retold.reading.entities import lexicon
from retold.reading.entities.candidates import Candidate
from retold.reading.entities.draft import Draft
from retold.text import fold
from retold.text.names import SUFFIXES, PersonName, parse_name
from retold.text.transliteration import spelling_key, without_accents

MANY = 500
"""Persons from which on a text is no single report, and names are no longer compared letter by letter."""

_SHORTEST_RESPELT = 5
"""Letters that a surname alone needs to be one in another spelling, unless only accents differ: not Modi and Moody."""

_LONG_SURNAME = 6
"""Letters that a surname has to have more than for one letter to be a misspelling: Hutchinson and Hutchison."""


@dataclass(slots=True)
class Bearers:
    """Who bears a surname, and who a first or middle name."""

    surnames: dict[str, list[Draft]]
    others: dict[str, list[Draft]]
    juniors: dict[tuple[str, str], list[Draft]]
    spelt: dict[str, list[str]]

    def of(self, candidate: Candidate) -> list[Draft]:
        """The persons that a name can stand for."""
        if candidate.words[-1] in SUFFIXES:
            name = parse_name(candidate.words)
            return self.juniors.get((name.surname, name.suffix), [])
        key = fold(candidate.surface)
        if key in self.surnames:
            return self.surnames[key]
        if found := self.respelt(candidate):
            return found
        if (candidate.weak and key in lexicon.lower_case_words()) or len(candidate.words) > 1:
            return []
        return self.others.get(key) or _misspelt(key, candidate, self.surnames)

    def respelt(self, candidate: Candidate) -> list[Draft]:
        """The bearers of a surname in another spelling: "Qaddafi" where somebody is a Gadhafi, "Lopez" for "López"."""
        if candidate.weak or candidate.kind not in (None, "person"):
            return []
        plain, key = without_accents(candidate.surface), spelling_key(candidate.surface)
        found = [
            short
            for short in self.spelt.get(key, ())
            if len(key) >= _SHORTEST_RESPELT or without_accents(short) == plain
        ]
        return self.surnames[found[0]] if len(found) == 1 else []

    def add(self, candidate: Candidate, draft: Draft) -> None:
        """Note the bearer of a surname that nobody bore."""
        name = parse_name(candidate.words)
        if name.suffix:
            self.juniors[name.surname, name.suffix] = [draft]
        else:
            key = fold(candidate.surface)
            self.surnames.setdefault(key, []).append(draft)
            self.spelt.setdefault(spelling_key(key), []).append(key)

    def is_family(self, candidate: Candidate) -> bool:
        """Whether the name is a family's: "the Barlows" where somebody is a Barlow."""
        key = fold(candidate.surface)
        return (
            candidate.before == "the" and key.endswith("s") and key not in self.surnames and key[:-1] in self.surnames
        )

    def is_surname(self, candidate: Candidate) -> bool:
        """Whether somebody bears the name as a surname, not as a first name."""
        return fold(candidate.surface) in self.surnames

    def knows(self, candidate: Candidate) -> bool:
        """Whether somebody bears the name in just these letters."""
        words = candidate.words
        key = parse_name(words).surname if words[-1] in SUFFIXES else fold(candidate.surface)
        return key in self.surnames or key in self.others


def find_bearers(people: list[tuple[PersonName, Draft]]) -> Bearers:
    """The bearers of all names; a bare surname can be the elder's and the junior's."""
    found = Bearers({}, {}, {}, {})
    for name, draft in people:
        for short in name.shorts:
            found.surnames.setdefault(short, []).append(draft)
        if name.suffix:
            found.juniors.setdefault((name.surname, name.suffix), []).append(draft)
        for other in (name.first, *name.middle[-1:]):
            if len(other) > 2:
                found.others.setdefault(other, []).append(draft)
    for short in found.surnames:
        found.spelt.setdefault(spelling_key(short), []).append(short)
    return found


def _misspelt(key: str, candidate: Candidate, by_short: dict[str, list[Draft]]) -> list[Draft]:
    """The bearers of a long surname that is one letter away."""
    if len(key) <= _LONG_SURNAME or candidate.kind not in (None, "person"):
        return []
    near = [
        short
        for short in by_short
        if len(by_short) < MANY and abs(len(short) - len(key)) < 2 and _one_apart(short, key)
    ]
    return by_short[near[0]] if len(near) == 1 else []


def _one_apart(one: str, other: str) -> bool:
    """Whether two words differ by one letter but not in the first."""
    return one[0] == other[0] and DamerauLevenshtein.distance(one, other, score_cutoff=1) == 1
