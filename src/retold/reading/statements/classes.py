"""Classes of tokens that weights may know: words of grammar by themselves, the others by kind."""

from functools import lru_cache

from retold.reading.inflection import letters_of
from retold.reading.statements import grammar
from retold.reading.statements.chunks import PRONOUNS
from retold.reading.statements.tokens import QUOTED, Token


def is_finite(token: Token, kind: str) -> bool:
    """Whether a token shows that it is a finite verb."""
    return kind in ("past", "said") or token.text in grammar.FINITE


_OWN_CLASS = frozenset(
    """and or but that who which by to of as because while when if after before for with in on at from than said 's
    , . ; : ( ) - --""".split()
) | {QUOTED}
_CLASSES = (
    ("be", grammar.BE),
    ("have", grammar.HAVE),
    ("modal", grammar.MODALS | grammar.DO),
    ("preposition", grammar.PREPOSITIONS),
    ("subordinator", grammar.SUBORDINATORS),
    ("determiner", grammar.DETERMINERS),
    ("pronoun", PRONOUNS),
)


@lru_cache(maxsize=16_384)
def class_of(word: str, capital: bool) -> str:
    """A word of grammar by itself or its class, a name, a form of a verb, else a noun."""
    if word in _OWN_CLASS:
        return word
    listed = next((name for name, words in _CLASSES if word in words), "")
    if listed or grammar.is_adverb(word) or capital:
        return listed or ("adverb" if grammar.is_adverb(word) else "Name")
    letters = letters_of(word)
    if "d" in letters or "g" in letters:
        return "past" if "d" in letters else "ing"
    return "s" if letters == "z" else "base" if letters else "noun"
