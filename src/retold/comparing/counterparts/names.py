"""People, organisations and places of one story whose names two reports spell otherwise, or give as others."""

import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from rapidfuzz.distance import DamerauLevenshtein

from retold.comparing.counterparts.told import has_word
from retold.comparing.differences.names import TITLES
from retold.comparing.differences.spellings import are_short_forms, is_derived, is_spelled_alike, plain
from retold.model import Difference, Entity, Reading, Span
from retold.text import fold, is_stopword, split_words
from retold.text.nations import nation_of
from retold.text.remembered import once_for_each
from retold.text.spelling import one_spelling

_OTHER_ENDINGS = ("a", "e", "h", "ta", "te", "ette")
LEAST_LETTERS = 5
"""Names that go on so are other spellings, or other names, and no forms that are cut short: "Birgit", "Birgitte"."""

SHORT_NAME = 4
"""Letters from which on one letter makes another spelling of a name beside another name that agrees: "Volk", "Wolk"."""

_FONDLY = ("y", "i")
"""One more letter with which a name is said fondly: "Bill", "Billy"."""

LEAST_ALONE = 5
"""Letters of a name of one word from which on another one is hardly like it by chance."""

LEAST_WORDS = 2
"""A name of one word may be anybody's: only beside words that agree is another spelling one of the same name."""


_AT = re.compile(r"(?i)\b(?:at|in|near|outside|inside|across|throughout)\s\Z")
"""What stands before a place, and hardly before a person."""


class _Name(NamedTuple):
    """Where a name stands first, and of what kind it is."""

    span: Span
    kind: str


def find_names_apart(a: Reading, b: Reading) -> Iterator[Difference]:
    """The names all words of which but one agree, and that one is spelled nearly alike, or is another first name.

    Then those of one word.
    """
    for (one, written), (other, facing) in product(_full_names(a).items(), _full_names(b).items()):
        if _are_spellings(one, other, {written.kind, facing.kind}):
            rule = "spelling"
        elif one[-1] == other[-1] and _hold_one_office(a, one, b, other):
            rule = "another name"
        else:
            continue
        if not _has(b, one) and not _has(a, other):
            yield Difference("name", written.span, facing.span, rule)
    yield from _single_names_apart(a, b)


def _single_names_apart(a: Reading, b: Reading) -> Iterator[Difference]:
    """The names of one word that are a letter apart, of which neither is a word or stands in the other report."""
    ours, theirs = ([(plain(word), word, name) for word, name in _single_names(one).items()] for one in (a, b))
    for (letters, one, written), (others, other, facing) in product(ours, theirs):
        if (
            DamerauLevenshtein.distance(letters, others, score_cutoff=1) != 1
            or letters == others[:-1]
            or others == letters[:-1]
        ):
            continue
        customs = one_spelling(fold(one)) == one_spelling(fold(other))
        two = {written.kind, facing.kind} == {"person", "place"}
        if not (customs or two or has_word(b, one) or has_word(a, other)):
            yield Difference("name", written.span, facing.span, "spelling")


def _hold_one_office(a: Reading, one: tuple[str, ...], b: Reading, other: tuple[str, ...]) -> bool:
    """Whether two of one surname and of other first names are told to be the same: "chief engineer" both.

    Where a report names two of that surname, they may be father and son.
    """
    if _offices(a).get(one, frozenset()).isdisjoint(_offices(b).get(other, frozenset())):
        return False
    alone = all(sum(name[-1] == one[-1] for name in _full_names(reading)) == 1 for reading in (a, b))
    return alone and len(one) == len(other) == LEAST_WORDS and _are_others(one[0], other[0])


def _are_others(one: str, other: str) -> bool:
    """Whether neither first name may be a form of the other, as an initial is, and "Rudy" of "Rudolph"."""
    short, long = sorted((plain(one), plain(other)), key=len)
    if are_short_forms(one, other) or is_derived(short, long) or short == long:
        return False
    return len(short) >= LEAST_LETTERS or short[:2] != long[:2]


@once_for_each
def _offices(reading: Reading) -> dict[tuple[str, ...], frozenset[str]]:
    """The concepts of the words for what each person is, by the full name."""
    return {
        tuple(spelling.split()): frozenset(
            word.concept for role in entity.roles for word in split_words(role) if word.content
        )
        for entity in reading.entities
        if entity.kind == "person"
        for spelling in (entity.name, *entity.spellings)
    }


@once_for_each
def _full_names(reading: Reading) -> dict[tuple[str, ...], _Name]:
    """The names of several words, each with the place where it stands first."""
    found: dict[tuple[str, ...], _Name] = {}
    kinds: dict[str, Entity] = {entity.id: entity for entity in reading.entities}
    for mention in sorted(reading.names, key=lambda mention: mention.span):
        words = tuple(mention.span.of(reading.text).split())
        named = mention.form in ("full", "short")
        if named and len(words) >= LEAST_WORDS and all(word[:1].isupper() for word in words):
            found.setdefault(words, _Name(mention.span, kinds[mention.entity].kind))
    return found


@once_for_each
def _single_names(reading: Reading) -> dict[str, _Name]:
    """The names of one word that stand for nobody's full name, each with the place where it stands first.

    What a report writes without a capital, too, is a word, and so is what begins a sentence with a letter changed.
    """
    kinds: dict[str, Entity] = {entity.id: entity for entity in reading.entities}
    found: dict[str, _Name] = {}
    for mention in sorted(reading.names, key=lambda mention: mention.span):
        word, kind = mention.span.of(reading.text), kinds[mention.entity].kind
        if mention.form in ("full", "short") and kind != "organisation" and _is_own_name(reading, word):
            found.setdefault(word, _Name(mention.span, _kind_there(reading, mention.span, kind)))
    return found


def _kind_there(reading: Reading, span: Span, kind: str) -> str:
    """A kind, or a place where nothing is known but that something was at it: "a blast at Ebeka"."""
    return "place" if kind == "other" and _AT.search(reading.text, 0, span.start) else kind


def _is_own_name(reading: Reading, word: str) -> bool:
    """Whether one word with a capital is long enough to be known again, and is no word besides."""
    capital = word.isalpha() and word[0].isupper() and not word.isupper() and len(word) >= LEAST_ALONE
    return capital and not nation_of(word) and re.search(rf"\b{word.lower()}", reading.text) is None


def _are_spellings(one: tuple[str, ...], other: tuple[str, ...], kinds: set[str]) -> bool:
    """Whether two names have the same words but for one that is spelled nearly alike; accents apart."""
    if len(one) != len(other) or kinds == {"other"}:
        return False
    person = kinds <= {"person", "other"}
    apart = [(x, y) for x, y in zip(one, other, strict=True) if not _is_one_word(x, y, person)]
    if len(apart) != 1:
        return False
    return is_spelling(*apart[0]) or (person and _is_letter_apart(*apart[0]))


def _is_one_word(one: str, other: str, person: bool) -> bool:
    """Whether two words of names are the same; customs of spelling are for those of other things than people."""
    return plain(one) == plain(other) or (not person and one_spelling(fold(one)) == one_spelling(fold(other)))


def _is_letter_apart(one: str, other: str) -> bool:
    """Whether two words of the names of persons are one letter apart, and neither is said fondly or a title."""
    short, long = sorted((plain(one), plain(other)), key=len)
    if len(short) < SHORT_NAME - (len(long) > len(short)) or short in TITLES or is_stopword(short):
        return False
    if nation_of(one) or nation_of(other):
        return False
    fond = long[:-1] == short and long.endswith(_FONDLY)
    return DamerauLevenshtein.distance(short, long) == 1 and not fond and not one.endswith(".")


def is_spelling(one: str, other: str) -> bool:
    """Whether two words can be one with a slip: no custom, no other form, and not of a nation, as "Chinese"."""
    if nation_of(one) or nation_of(other):
        return False
    if is_derived(plain(one), plain(other)):
        short, long = sorted((plain(one), plain(other)), key=len)
        return len(short) >= LEAST_LETTERS and long[len(short) :] in _OTHER_ENDINGS
    return is_spelled_alike(one, other) and not are_short_forms(one, other)


def _has(reading: Reading, name: tuple[str, ...]) -> bool:
    """Whether a report has a name as it is spelled."""
    return re.search(rf"(?<!\w){re.escape(' '.join(name))}(?!\w)", reading.text) is not None
