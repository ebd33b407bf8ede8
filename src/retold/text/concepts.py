"""What a word is matched by: its stem, freed of spelling customs, and the nation for its adjective."""

import re
from functools import lru_cache

import Stemmer

from retold.text.nations import nation_of

_stem = Stemmer.Stemmer("english").stemWord

_VARIANTS = (
    (re.compile(r"is(e|ed|es|ing|er|ers|ation|ations)$"), r"iz\1"),
    (re.compile(r"ys(e|ed|es|ing)$"), r"yz\1"),
    (re.compile(r"(?<=[a-z]{2})our(s|ed|ing|able|ful|ite|hood|ly)?$"), r"or\1"),
    (re.compile(r"(?<=[a-z]{2})([bt])re(s|d)?$"), r"\1er\2"),
    (re.compile(r"([aeiou])ll(ed|ing|er|ers)$"), r"\1l\2"),
    (re.compile(r"ence(s)?$"), r"ense\1"),
    (re.compile(r"ogue(s)?$"), r"og\1"),
)


@lru_cache(maxsize=200_000)
def concept(word: str) -> str:
    """The form by which a word is compared with others.

    >>> concept("stabilise") == concept("Stabilizing")
    True
    >>> concept("American") == concept("U.S.") == concept("US")
    True
    >>> concept("us")
    'us'
    """
    plain = re.sub(r"'s?$", "", word.replace("’", "'"))
    if nation := nation_of(plain):
        return nation
    lower = plain.lower().replace(".", "") if not plain[:1].isdigit() else plain.lower().replace(",", "")
    if not lower.isalpha() or len(lower) < 4:
        return lower
    for pattern, spelling in _VARIANTS:
        lower = pattern.sub(spelling, lower)
    return str(_stem(lower))
