"""What kind of word a word is, as far as its form alone shows it: grammar, verb forms, nouns of happening, the rest."""

from functools import cache
from importlib.resources import files

from retold.reading.events.grammar import GRAMMAR
from retold.reading.inflection import letters_of
from retold.text.numerals import numeral

_ADJECTIVES = frozenset(
    """good bad big small old new young short high low great large huge major minor early late former current
    recent real true full final hard heavy strong weak rich poor safe sure key main whole best worst better
    worse biggest largest latest highest lowest longest oldest youngest strongest smaller bigger larger higher
    older younger red white black blue green dark hot cold wet deep wide thick fast quick easy difficult dead
    alive alone afraid aware unable unlikely certain common entire exact false foreign fresh gross happy harsh
    joint junior senior maiden mere modern naked neat nice odd pale plain prime private proper proud pure quiet
    rapid rare raw remote rough rude sad secret severe sharp sheer silent similar simple single smart soft solid
    sore stable steep stiff strange strict sudden sweet tall tense tight tiny tough upper urgent usual vast
    violent wild wise wooden wrong existing ongoing upcoming forthcoming outgoing incoming outstanding
    unclear unknown unsure uncertain unable""".split()
)
"""Those that no ending shows, and that are no verbs."""

_HAPPENING_ENDS = ("tion", "sion", "ment", "ance", "ence", "ure", "ing", "age")
_ADJECTIVE_ENDS = tuple("able ible ive ous ful al ic less ant ent ish".split())


def kind_of(word: str) -> str:
    """The kind of a word in lower case.

    Grammar is its own kind. A verb is "v" with the letters of the forms that it can be, with an "n" before it where it
    is a noun of happening too and an "x" where it is another noun; nouns of happening alone are "ne".

    >>> kind_of("the"), kind_of("took"), kind_of("strikes"), kind_of("bankruptcy"), kind_of("table")
    ('the', 'vd', 'nvz', 'ne', 'thing')
    """
    if word in GRAMMAR:
        return word
    if not word[0].isalpha():
        return "#" if word[0].isdigit() else word if len(word) == 1 or word[0] == "-" else "sign"
    if numeral(word):
        return "#"
    letters, happening = letters_of(word), _singular_in(word, _nouns(""))
    if word in _ADJECTIVES:
        return "adjective"
    if letters:
        return ("nv" if happening else "xv" if _singular_in(word, _nouns("= ")) else "v") + letters
    if happening:
        return "nes" if word.endswith("s") else "ne"
    return _by_ending(word)


def _by_ending(word: str) -> str:
    """The kind of a word that no table has."""
    if "-" in word:
        return "adjective" if word.endswith("ed") else "hyphen"
    if len(word) > 4 and word.endswith(("ed", "ly")):
        return word[-2:]
    stem, plural = (word[:-1], "s") if word.endswith("s") and not word.endswith("ss") else (word, "")
    if stem in _nouns("- "):
        return "thing"
    ending = next((ending for ending in _HAPPENING_ENDS if stem.endswith(ending)), None)
    if ending:
        return f"n-{ending}{plural}"
    return "adjective" if word.endswith(_ADJECTIVE_ENDS) else f"n{plural}"


def _singular_in(word: str, nouns: frozenset[str]) -> bool:
    """Whether some nouns hold a word, or the singular of it."""
    if word in nouns or not word.endswith("s"):
        return word in nouns
    return word[:-1] in nouns or (word.endswith("es") and (word[:-2] in nouns or word[:-3] + "y" in nouns))


@cache
def _nouns(mark: str) -> frozenset[str]:
    """The nouns of a table with a mark before them: none for happenings, "- " for things, "= " for verbs as well."""
    lines = (files("retold.data") / "happenings.txt").read_text("utf-8").splitlines()
    marked = (line for line in lines if not line.startswith("#"))
    if not mark:
        return frozenset(line for line in marked if line[:2] not in ("- ", "= "))
    return frozenset(line[2:] for line in marked if line.startswith(mark))
