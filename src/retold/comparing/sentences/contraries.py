"""Whether two texts tell contrary things of the same: it rose and it fell, one beat the other and was beaten."""

import re
from collections.abc import Iterator, Sequence

from retold.comparing.sentences.asserting import asserted
from retold.comparing.sentences.opposites import OPPOSED_VERBS
from retold.text import Word, concept, split_words

_ONE_WAY = frozenset(
    map(
        concept,
        "beat defeat overcome attack sue accuse blame hit ram strike kill shoot stab arrest replace succeed overtake "
        "buy acquire invade rescue hire fire sack thrash edge outbid overhaul trounce".split(),
    )
)
"""Verbs that somebody does to somebody else, and not both to each other."""

NEAR = 3
"""Who does something, and to whom, stands so many words before and behind the verb."""

_UNTIL = re.compile(r"\buntil\b")
"""What is shut until Monday opens on Monday."""

_PASSIVE = frozenset("is are was were be been being by got get".split())


def contrary(one: str, other: str) -> bool:
    """Whether two texts that speak of the same tell contrary things of it.

    >>> contrary("The driver survived the crash.", "The driver died in the crash.")
    True
    >>> contrary("Porto beat Villa on Sunday.", "Villa beat Porto on Sunday.")
    True
    >>> contrary("Porto beat Villa on Sunday.", "Villa were beaten by Porto on Sunday.")
    False
    """
    return bool(opposed_verbs(one, other)) or _swapped(one, other)


def opposed_verbs(one: str, other: str) -> tuple[str, str] | None:
    """The verbs of two texts, as concepts, that a thing cannot do or suffer both; none if either text has both."""
    verbs, others = asserted(one).verbs, asserted(other).verbs
    for ours, theirs in () if _UNTIL.search(f"{one} {other}") else OPPOSED_VERBS:
        for left, right in ((ours, theirs), (theirs, ours)):
            found, faced = verbs & left, others & right
            if found and faced and not (verbs & right or others & left):
                return min(found), min(faced)
    return None


def _swapped(one: str, other: str) -> bool:
    """Whether those who do something in one text have it done to them in the other, by the same verb."""
    words, others = split_words(one), split_words(other)
    return any(
        doers & their_done_to and done_to & their_doers
        for verb in _ONE_WAY & {word.concept for word in words} & {word.concept for word in others}
        for doers, done_to in _around(words, verb)
        for their_doers, their_done_to in _around(others, verb)
    )


def _around(words: Sequence[Word], verb: str) -> Iterator[tuple[set[str], set[str]]]:
    """The names right before and behind each place of a verb that is not passive."""
    names = [(number, word.concept) for number, word in enumerate(words) if word.content and word.surface[0].isupper()]
    for place in (number for number, word in enumerate(words) if word.concept == verb):
        if not any(word.surface.lower() in _PASSIVE for word in words[max(0, place - 2) : place + 3]):
            yield (
                {name for number, name in names if 0 < place - number <= NEAR},
                {name for number, name in names if 0 < number - place <= NEAR},
            )
