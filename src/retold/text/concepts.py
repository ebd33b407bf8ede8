"""What a word is matched by: its stem, freed of spelling customs, and the nation for its adjective."""

import re

import Stemmer

from retold.text.irregular import BASE_FORMS
from retold.text.nations import nation_of
from retold.text.numerals import numeral
from retold.text.remembered import once_for_each_word
from retold.text.spelling import one_spelling

_stem = Stemmer.Stemmer("english").stemWord
_ABBREVIATIONS = {"united nations": "un"}
_POSSESSIVE = re.compile(r"'s?$")


@once_for_each_word
def concept(word: str) -> str:
    """The form by which a word is compared with others.

    >>> concept("stabilise") == concept("Stabilizing")
    True
    >>> concept("American") == concept("U.S.") == concept("US")
    True
    >>> concept("us"), concept("two"), concept("took")
    ('us', '2', 'take')
    """
    plain = _POSSESSIVE.sub("", word.replace("’", "'"))
    if nation := nation_of(plain):
        return nation
    lower = plain.lower()
    if number := numeral(lower):
        return number
    lower = _ABBREVIATIONS.get(lower, lower.replace(".", ""))
    lower = BASE_FORMS.get(lower, lower)
    if not lower.isalpha() or len(lower) < 4:
        return lower
    stem = str(_stem(one_spelling(lower)))
    # "travelled" and "traveled" differ here after stemming, not before: the stemmer leaves ll, so that "kill" stays.
    return stem[:-1] if stem.endswith("ll") else stem
