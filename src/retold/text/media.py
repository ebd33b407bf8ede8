"""Newspapers, stations and agencies by how their names are made."""

import re
from functools import lru_cache

from retold.text.agencies import agency_named
from retold.text.fold import fold
from retold.text.nations import nation_of

_LAST = frozenset(
    """times post journal tribune herald gazette guardian telegraph ledger courier chronicle mirror sun star globe mail
    express observer standard echo argus mercury news press record register examiner inquirer enquirer sentinel
    dispatch monitor weekly daily bulletin advertiser messenger reporter newspaper magazine tv television radio wire
    newswire broadcasting broadcaster spiegel zeitung bild monde figaro país pais repubblica sera stampa bbc cnn nbc
    abc cbs msnbc npr politico axios itv pbs nyt wsj spectator economist independent""".split()
)
_FIRST = frozenset("daily morning evening sunday weekly radio".split())
_OTHERS = frozenset(
    "medical examiner;university press;american express;federal express;panda express;orient express;connecticut sun;"
    "phoenix mercury".split(";")
)
"""Two last words of names that are made like those of media, and are others'."""

_BARE = re.compile(r"^(?:the|a|an)\s+|(?:'s|’s|\.com|\.co\.uk)$|\s+(?:newspaper|news agency|agency|website|magazine)$")


@lru_cache(maxsize=4096)
def bare_medium(name: str) -> tuple[str, ...]:
    """The words that tell a medium from others, in lower case.

    >>> bare_medium("the Morning Ledger newspaper"), bare_medium("Thomson Reuters")
    (('morning', 'ledger'), ('reuters',))
    """
    name = agency_named(name) or name
    lower = " ".join(fold(name).split())
    while (shorter := _BARE.sub("", lower)) != lower:
        lower = shorter
    return tuple(lower.split())


def initials_of(name: str) -> tuple[str, ...]:
    """The one word that stands for a longer name in datelines and credits; none for a name of two words.

    >>> initials_of("the Alpine Press Agency"), initials_of("the Morning Ledger")
    (('apa',), ())
    """
    words = [word for word in re.sub(r"^[Tt]he\s+", "", name).split() if word[0].isupper()]
    return ("".join(word[0] for word in words).lower(),) if len(words) > 2 else ()


@lru_cache(maxsize=4096)
def is_medium(name: str) -> bool:
    """Whether a name is made like those of newspapers, stations and agencies.

    >>> is_medium("the Financial Ledger"), is_medium("AFP"), is_medium("the Daily Sceptre"), is_medium("Acme")
    (True, True, True, False)
    """
    if agency_named(re.sub(r"^[Tt]he\s+|\s+news agency$", "", name)):
        return True
    words = bare_medium(name)
    if not words or " ".join(words[-2:]) in _OTHERS or not _has_capital(name, words[-1]):
        return False
    return (words[-1] in _LAST and not _carries_letters(name, words)) or (len(words) > 1 and words[0] in _FIRST)


_NOT_PRINTED = frozenset(
    """news magazine tv television radio wire newswire broadcasting broadcaster spiegel bbc cnn nbc abc cbs msnbc npr
    politico axios itv pbs spectator economist""".split()
)


def is_newspaper(name: str) -> bool:
    """Whether a name is made like that of a newspaper, rather than of a station, an agency or a magazine.

    >>> is_newspaper("the Morning Ledger"), is_newspaper("AFP"), is_newspaper("Halden TV")
    (True, False, False)
    """
    return is_medium(name) and agency_named(name) is None and bare_medium(name)[-1] not in _NOT_PRINTED


def _has_capital(name: str, last: str) -> bool:
    """Whether the last word of a name is written as one of a name: not "an election observer"."""
    return any(word[0].isupper() and fold(word).startswith(last) for word in name.split())


def _carries_letters(name: str, words: tuple[str, ...]) -> bool:
    """Whether a name is that of a nation's post, "Canada Post"."""
    return words[-1] == "post" and nation_of(" ".join(name.split()[:-1])) is not None


def is_same_medium(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names, as their words, can be one medium's: the shorter one ends the longer one.

    >>> is_same_medium(("ledger",), ("financial", "ledger")), is_same_medium(("morning", "ledger"), ("ledger", "plus"))
    (True, False)
    """
    few, many = sorted((one, other), key=len)
    return bool(few) and many[-len(few) :] == few
