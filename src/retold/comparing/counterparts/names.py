"""People, organisations and places of one story whose names two reports spell otherwise."""

import re
from collections.abc import Iterator
from itertools import product

from retold.comparing.differences.spellings import are_short_forms, is_derived, is_spelled_alike, plain
from retold.model import Difference, Entity, Reading, Span
from retold.text import fold
from retold.text.nations import nation_of
from retold.text.remembered import once_for_each
from retold.text.spelling import one_spelling

LEAST_WORDS = 2
"""A name of one word may be anybody's: only beside words that agree is another spelling one of the same name."""


def find_names_apart(a: Reading, b: Reading) -> Iterator[Difference]:
    """The names all words of which but one agree, and that one is spelled nearly alike."""
    for (one, written), (other, facing) in product(_full_names(a).items(), _full_names(b).items()):
        if _are_spellings(one, other) and not (_has(b, one) or _has(a, other)):
            yield Difference("name", written, facing, "spelling")


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
    return len(apart) == 1 and _is_spelling(*apart[0])


def _is_spelling(one: str, other: str) -> bool:
    """Whether two words can be one with a slip: no custom, no other form, and not of a nation, as "Chinese"."""
    if nation_of(one) or nation_of(other) or is_derived(plain(one), plain(other)):
        return False
    return is_spelled_alike(one, other) and not are_short_forms(one, other)


def _has(reading: Reading, name: tuple[str, ...]) -> bool:
    """Whether a report has a name as it is spelled."""
    return re.search(rf"(?<!\w){re.escape(' '.join(name))}(?!\w)", reading.text) is not None
