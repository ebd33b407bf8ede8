"""People, organisations and places of one story whose names two reports spell otherwise, or give as others."""

import re
from collections.abc import Iterator
from itertools import product

from retold.comparing.differences.spellings import are_short_forms, is_derived, is_spelled_alike, plain
from retold.model import Difference, Entity, Reading, Span
from retold.text import fold, split_words
from retold.text.nations import nation_of
from retold.text.remembered import once_for_each
from retold.text.spelling import one_spelling

_OTHER_ENDINGS = ("a", "e", "h", "ta", "te", "ette")
LEAST_LETTERS = 5
"""Names that go on so are other spellings, or other names, and no forms that are cut short: "Birgit", "Birgitte"."""

LEAST_WORDS = 2
"""A name of one word may be anybody's: only beside words that agree is another spelling one of the same name."""


def find_names_apart(a: Reading, b: Reading) -> Iterator[Difference]:
    """The names all words of which but one agree, and that one is spelled nearly alike, or is another first name."""
    for (one, written), (other, facing) in product(_full_names(a).items(), _full_names(b).items()):
        if _are_spellings(one, other):
            rule = "spelling"
        elif one[-1] == other[-1] and _hold_one_office(a, one, b, other):
            rule = "another name"
        else:
            continue
        if not _has(b, one) and not _has(a, other):
            yield Difference("name", written, facing, rule)


def _hold_one_office(a: Reading, one: tuple[str, ...], b: Reading, other: tuple[str, ...]) -> bool:
    """Whether two of one surname and of other first names are told to be the same: "chief engineer" both.

    Where a report names two of that surname, they may be father and son.
    """
    offices = _offices(a).get(one, frozenset()) & _offices(b).get(other, frozenset())
    alone = all(sum(name[-1] == one[-1] for name in _full_names(reading)) == 1 for reading in (a, b))
    return bool(offices) and alone and len(one) == len(other) == LEAST_WORDS and _are_others(one[0], other[0])


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
def _full_names(reading: Reading) -> dict[tuple[str, ...], Span]:
    """The names of several words, each with the place where it stands first."""
    found: dict[tuple[str, ...], Span] = {}
    kinds: dict[str, Entity] = {entity.id: entity for entity in reading.entities}
    for mention in sorted(reading.names, key=lambda mention: mention.span):
        words = tuple(mention.span.of(reading.text).split())
        named = mention.form in ("full", "short") and kinds[mention.entity].kind != "other"
        if named and len(words) >= LEAST_WORDS and all(word[:1].isupper() for word in words):
            found.setdefault(words, mention.span)
    return found


def _are_spellings(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names have the same words but for one that is spelled nearly alike."""
    if len(one) != len(other):
        return False
    apart = [(x, y) for x, y in zip(one, other, strict=True) if one_spelling(fold(x)) != one_spelling(fold(y))]
    return len(apart) == 1 and is_spelling(*apart[0])


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
