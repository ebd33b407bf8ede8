"""Two words for one name: other spellings, derived and short forms."""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

KEPT = 20_000
"""Words whose letters are kept: a name is held against the names of many reports."""

SPELLED = 0.86
"""Least Jaro-Winkler likeness of two spellings of one name: Sinise and Sinese .93, Cech and Czech .88."""

_DERIVED = re.compile(r"^(?:n|an|ian|ean|ese|ish|i|s|es|ic|er|ers|ns|ans|ians|al|ist|ists|ite|ites)$")
_OF_A_LAND = re.compile(r"(?P<land>\w{5,})(?:y (?P=land)ians?|s? (?P=land)y)")
_SHORT_FORMS = {
    frozenset(pair.split("/"))
    for pair in "robert/bob robert/rob william/bill william/will richard/dick richard/rick michael/mike james/jim "
    "james/jimmy joseph/joe thomas/tom daniel/dan edward/ed edward/ted david/dave stephen/steve steven/steve "
    "christopher/chris matthew/matt anthony/tony antony/tony samuel/sam benjamin/ben nicholas/nick andrew/andy "
    "kenneth/ken gregory/greg jeffrey/jeff lawrence/larry charles/charlie donald/don ronald/ron elizabeth/liz "
    "elizabeth/beth katherine/kate catherine/kate margaret/maggie patricia/pat susan/sue deborah/debbie jennifer/jen "
    "alexander/alex timothy/tim peter/pete john/jack joshua/josh jonathan/jon philip/phil".split()
}


@lru_cache(maxsize=KEPT)
def plain(name: str) -> str:
    """The letters of a name without accents and marks: "Jiménez" and "Jimenez", "Kohl's" and "Kohls" are one."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in letters if letter.isalnum())


def are_short_forms(one: str, other: str) -> bool:
    """Whether one is a short form of the other first name.

    >>> are_short_forms("Bob", "Robert")
    True
    """
    return frozenset((one.lower(), other.lower())) in _SHORT_FORMS


def is_derived(one: str, other: str) -> bool:
    """Whether one is the other with an ending or cut short: Egypt and Egyptian, Vlad and Vladimir, Sicily and Sicilian.

    A land may have one more ending than what is of it: Saxony and Saxon.
    """
    short, long = sorted((one.lower(), other.lower()), key=len)
    if _OF_A_LAND.fullmatch(f"{short} {long}"):
        return True
    rest = long[len(short) :]
    return long.startswith(short) and (bool(_DERIVED.match(rest)) or len(rest) > 1)


def is_spelled_alike(first: str, second: str) -> bool:
    """Whether two names of one word can be spellings of one, neither a form of the other."""
    if (
        min(len(first), len(second)) < 4
        or is_derived(first, second)
        or plain(first) == plain(second)
        or first.isupper() != second.isupper()
    ):
        return False
    return JaroWinkler.similarity(first.lower(), second.lower()) >= SPELLED
