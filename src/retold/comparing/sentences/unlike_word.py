"""Whether two sentences otherwise alike have one word in the place of another that no table knows to mean the same.

"The driver was sober" and "the driver was drunk" share all else; so do "fire" and "blaze", but these are known. Where
nothing is known of two words, nobody can say for certain that the sentences tell the same.
"""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from retold.comparing.sentences.senses import part_of, sense_of
from retold.text import Word, concept, fold, idf, split_words

ALIKE = 0.6
"""So much of both sentences, by weight, is in the other: then a word that is not stands for one that is not."""

LONGEST, MOST = 1, 2
"""Longer stretches that differ, or more of them, are of who tells the same in his own words: three in four of 250 pairs
of real reports that differ in more places tell the same."""

_ATTRIBUTION = re.compile(
    r"[,”\"] [^,”\"]{1,80}\b(?:said|says|told|added|announced|reported)\b[^,”\"]*$|,? according to .*$"
)
"""Who says it is no part of it."""

_COUNTING = frozenset("few many most all no none nobody somebody everybody never always with without".split())
_TIMES = frozenset(
    map(
        concept,
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
        "september october november december today yesterday tomorrow".split(),
    )
)
"""What differs in these is a conflict, and shown as one."""

_KIN = r"(?:wife|husband|mother|father|sister|brother|son|daughter|widow|widower|aunt|uncle|cousin|niece|nephew)"
_POSSESSED = re.compile(rf"\W*(?:the |a )?(?:[\w-]+ ){{0,2}}(?:[\w-]+'s?|his|her|their) {_KIN}\b")


@lru_cache(maxsize=20_000)
def has_unlike_word(one: str, other: str) -> bool:
    """Whether one word stands in the place of another one, or one text alone begins with somebody's relative.

    >>> has_unlike_word("The driver of the lorry was sober.", "The driver of the lorry was drunk.")
    True
    >>> has_unlike_word("The fire gutted a mill in Tarn.", "The blaze gutted a mill in Tarn.")
    False
    """
    a, b = fold(one), fold(other)
    if bool(_POSSESSED.match(a)) != bool(_POSSESSED.match(b)) and not (re.search(_KIN, a) and re.search(_KIN, b)):
        return True
    ours, theirs = _counted(one), _counted(other)
    if min(_share(ours, theirs), _share(theirs, ours)) < ALIKE:
        return False
    blocks = SequenceMatcher(None, [word.concept for word in ours], [word.concept for word in theirs], autojunk=False)
    changed = [block for block in blocks.get_opcodes() if block[0] != "equal"]
    return len(changed) <= MOST and any(
        tag == "replace" and _stand_for(ours[i:j], theirs[m:n], one, other) for tag, i, j, m, n in changed
    )


def _counted(text: str) -> list[Word]:
    """The words of a text, but for who says it, that mean something where they stand."""
    end = found.start() if (found := _ATTRIBUTION.search(fold(text))) and found.start() else len(text)
    return [word for word in split_words(text, 0, end) if word.content or word.surface.lower() in _COUNTING]


def _share(ours: Sequence[Word], theirs: Sequence[Word]) -> float:
    """The part of some words, by weight, that is among others; the least for words that everybody uses."""
    known = {word.concept for word in theirs}
    whole = sum(max(1.0, idf(word.concept)) for word in ours)
    return sum(max(1.0, idf(word.concept)) for word in ours if word.concept in known) / whole if whole else 0.0


def _stand_for(ours: Sequence[Word], theirs: Sequence[Word], one: str, other: str) -> bool:
    """Whether a few words stand for a few others, and none of either is known in the other text."""
    left, right = _unknown(ours, one, other), _unknown(theirs, other, one)
    return 0 < len(left) <= LONGEST and 0 < len(right) <= LONGEST


def _unknown(words: Sequence[Word], text: str, other: str) -> list[str]:
    """The words, but for numbers and times, that are not in another text, nor related to one there."""
    own, theirs = sense_of(text), sense_of(other)
    return [
        word.concept
        for word in words
        if not word.concept[0].isdecimal()
        and word.concept not in _TIMES
        and (word.surface.lower() in _COUNTING or not part_of([word.concept], own, theirs, weigh=lambda _: 1.0))
    ]
