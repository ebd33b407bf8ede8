"""The same person, organisation or place in two reports."""

from collections import Counter
from collections.abc import Callable
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from retold.model import Entity, NameMatch, Reading
from retold.text import concept, fold
from retold.text.collectives import is_anybody
from retold.text.names import PersonName, parse_name, same_person
from retold.text.nations import inhabitants_of, named_nation

_SHORTEST_MISSPELT = 8
"""Letters from which on a name may be misspelt by one, and from 12 on by two."""
_SHORTEST_ACRONYM = 3
_SMALL = frozenset("of the and for & de la in on".split())

KEPT_NAMES = 10_000
"""Names of which it is remembered how they are taken apart, so that every pair of a long report costs little."""

Test = Callable[[Entity, Entity], bool]


def match_names(a: Reading, b: Reading) -> tuple[NameMatch, ...]:
    """Entities that both reports name, with the spellings of each; no entity stands in two matches.

    "Officials" and "local residents" of two reports need not be the same people, so they are left out. The sure
    tests come first; a test that finds two partners for one entity says nothing of it.
    """
    left = [entity for entity in a.entities if not is_anybody(entity.name)]
    right = [entity for entity in b.entities if not is_anybody(entity.name)]
    found: dict[str, NameMatch] = {}
    for test in (_same_key, _same_person, _same_surname, _same_acronym, _misspelt):
        for one, other in _only_partners(left, right, test):
            found[one.id] = _match(one, other)
            left.remove(one)
            right.remove(other)
    return tuple(found[entity.id] for entity in a.entities if entity.id in found)


def _only_partners(left: list[Entity], right: list[Entity], test: Test) -> list[tuple[Entity, Entity]]:
    """The pairs that pass a test and of which neither side passes it with anyone else."""
    pairs = [(one, other) for one in left for other in right if test(one, other)]
    ones, others = Counter(one.id for one, _ in pairs), Counter(other.id for _, other in pairs)
    return [(one, other) for one, other in pairs if ones[one.id] == 1 and others[other.id] == 1]


def _match(a: Entity, b: Entity) -> NameMatch:
    """The record; the spellings are the same if each of them agrees with one of the other report's."""
    left, right = a.spellings or (a.name,), b.spellings or (b.name,)
    ones = [one for one in left if not any(_agree(one, other) for other in right)]
    others = [other for other in right if not any(_agree(one, other) for one in left)]
    return NameMatch(a.id, b.id, left, right, not ones and not others)


def _agree(a: str, b: str) -> bool:
    """Whether two names spell alike what both of them have: a fuller form, an initial or an acronym is no difference.

    "US officials" and "American officials" are one spelling, "Antony" and "Anthony" are two.
    """
    if _key(a) == _key(b) or _is_acronym_of(a, b) or _is_acronym_of(b, a):
        return True
    shorter, longer = sorted((_parts(a), _parts(b)), key=len)
    rest = iter(longer)
    return bool(shorter) and all(any(_same_part(part, other) for other in rest) for part in shorter)


def _parts(name: str) -> list[str]:
    """The words of a name in folded letters, without points."""
    return [fold(word).replace(".", "") for word in name.split() if word.lower() != "the"]


def _same_part(a: str, b: str) -> bool:
    """Equal words, or a word and its initial."""
    return a == b or (1 in (len(a), len(b)) and a[:1] == b[:1])


@lru_cache(maxsize=KEPT_NAMES)
def _key(name: str) -> tuple[str, ...]:
    """What equal names have in common whatever their spelling: nations and their adjectives are one concept."""
    if nation := named_nation(name):
        return (nation,)
    if people := inhabitants_of(name):
        return ("people", people)
    return tuple(concept(word) for word in name.split() if word.lower() != "the")


@lru_cache(maxsize=KEPT_NAMES)
def _parsed(name: str) -> PersonName:
    """A person's name taken apart."""
    return parse_name(name.split())


def _same_key(a: Entity, b: Entity) -> bool:
    """Equal names; a capital and the government that its name stands for are two."""
    if (a.kind == "person") != (b.kind == "person") or a.government_of != b.government_of:
        return False
    return _key(a.name) == _key(b.name)


def _same_person(a: Entity, b: Entity) -> bool:
    """One surname and first names that agree, by any spelling of either side."""
    if a.kind != "person" or b.kind != "person":
        return False
    return any(
        same_person(_parsed(one), _parsed(other))
        for one in a.spellings or (a.name,)
        for other in b.spellings or (b.name,)
    )


def _same_surname(a: Entity, b: Entity) -> bool:
    """A bare surname on one side, or on a side that has not told what kind it is, and its bearer on the other."""
    if "person" not in (a.kind, b.kind) or {a.kind, b.kind} - {"person", "other"}:
        return False
    one, other = _parsed(a.name), _parsed(b.name)
    if one.full and other.full:
        return False
    return bool(one.shorts & other.shorts)


def _same_acronym(a: Entity, b: Entity) -> bool:
    """NASA and National Aeronautics and Space Administration."""
    return any(_is_acronym_of(x, y) or _is_acronym_of(y, x) for x in a.spellings for y in b.spellings)


def _is_acronym_of(short: str, name: str) -> bool:
    """Whether the letters of ``short`` are the initials of ``name``."""
    letters = short.replace(".", "")
    if not letters.isupper() or len(letters) < _SHORTEST_ACRONYM:
        return False
    words = [word for word in name.split() if word not in _SMALL]
    return len(words) > 1 and letters == "".join(word[0].upper() for word in words)


def _misspelt(a: Entity, b: Entity) -> bool:
    """Long names of one kind that are a letter or two apart; persons' first names must not be other names."""
    if a.kind != b.kind or a.kind == "other":
        return False
    one, other = fold(a.name), fold(b.name)
    shorter = min(len(one), len(other))
    if shorter < _SHORTEST_MISSPELT or one[0] != other[0] or one.split()[1:] == other.split()[1:] != []:
        return False
    return DamerauLevenshtein.distance(one, other, score_cutoff=2) <= (2 if shorter >= 12 else 1)
