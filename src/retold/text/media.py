"""Newspapers, stations and agencies by how their names are made."""

import re
from functools import lru_cache

from retold.text.agencies import agency_named
from retold.text.fold import fold

_LAST = frozenset(
    """times post journal tribune herald gazette guardian telegraph ledger courier chronicle mirror sun star globe mail
    express observer standard echo argus mercury news press record register examiner inquirer enquirer sentinel
    dispatch monitor weekly daily bulletin advertiser messenger reporter newspaper magazine tv television radio wire
    newswire broadcasting broadcaster spiegel zeitung bild monde figaro país pais repubblica sera stampa bbc cnn nbc
    abc cbs msnbc npr politico axios itv pbs nyt wsj spectator economist independent""".split()
)
_FIRST = frozenset("daily morning evening sunday weekly radio".split())
_BARE = re.compile(r"^(?:the|a|an)\s+|(?:'s|’s|\.com|\.co\.uk)$|\s+(?:newspaper|news agency|agency|website|magazine)$")


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


@lru_cache(maxsize=4096)
def is_medium(name: str) -> bool:
    """Whether a name is made like those of newspapers, stations and agencies.

    >>> is_medium("the Financial Ledger"), is_medium("AFP"), is_medium("the Daily Sceptre"), is_medium("Acme")
    (True, True, True, False)
    """
    if agency_named(re.sub(r"^[Tt]he\s+|\s+news agency$", "", name)):
        return True
    words = bare_medium(name)
    return bool(words) and (words[-1] in _LAST or (len(words) > 1 and words[0] in _FIRST))


def is_same_medium(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names, as their words, can be one medium's: the shorter one ends the longer one.

    >>> is_same_medium(("ledger",), ("financial", "ledger")), is_same_medium(("morning", "ledger"), ("ledger", "plus"))
    (True, False)
    """
    few, many = sorted((one, other), key=len)
    return bool(few) and many[-len(few) :] == few
