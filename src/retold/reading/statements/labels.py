"""Who speaks before a colon at the beginning of a sentence: "Mayor: Bridge to close"."""

from collections.abc import Sequence

from retold.reading.entities.lexicon import lower_case_words
from retold.reading.inflection import letters_of
from retold.reading.statements import grammar
from retold.reading.statements.heads import kind_of_word
from retold.reading.statements.tokens import QUOTED, Token, Unit

_LONGEST_LABEL, _LONGEST_ROLE = 6, 12
"""Tokens before a colon, and before one that a quotation follows."""


def find_label(unit: Unit) -> int:
    """The number of the colon behind who speaks; 0 if the unit does not begin so."""
    tokens = unit.tokens
    colon = next((n for n, token in enumerate(tokens[: _LONGEST_ROLE + 1]) if token.text == ":"), 0)
    quotes = colon + 1 < len(tokens) and tokens[colon + 1].text == QUOTED
    if unit.quotation or not 0 < colon < len(tokens) - (1 if quotes else 3) or (colon > _LONGEST_LABEL and not quotes):
        return 0
    return colon if _names_speaker(tokens[:colon], quotes) and (quotes or _tells(tokens, colon + 1)) else 0


_KICKERS = frozenset(
    """corrected correction update updated live exclusive watch breaking video photo photos analysis opinion explainer
    factbox timeline report poll note editorial review interview podcast recap advisory alert listen read more related
    caption file pictured location""".split()
)
"""Words before a colon that say what sort of text follows."""


def _names_speaker(words: Sequence[Token], quotes: bool) -> bool:
    """Whether the words before a colon name somebody: capitals, with a role in small letters before a quotation."""
    if words[0].text in _KICKERS or not words[-1].is_word or any(map(_is_finite, words)):
        return False
    if len(words) == 1 and kind_of_word(words[0].text) == "other" and words[0].text in lower_case_words():
        return False
    if any(token.capital and token.text in grammar.PREPOSITIONS | grammar.DETERMINERS for token in words[1:]):
        return False
    small = ("-", "of", "the", ".", "camp", "on")
    if all(token.capital or token.text in small for token in words):
        return True
    has_role = any(kind_of_word(token.text) != "other" for token in words)
    return quotes and has_role and (words[-1].capital or (words[0].capital and "," in [one.text for one in words]))


def _is_finite(token: Token) -> bool:
    """Whether a word shows that it is a finite verb, so that what stands before a colon is no name."""
    return token.text in grammar.FINITE or (not token.capital and not {"d", "z"}.isdisjoint(letters_of(token.text)))


def _tells(tokens: Sequence[Token], start: int) -> bool:
    """Whether a verb shows that a clause follows a colon, not a list: "Velora: results for the quarter"."""
    if tokens[start].text in grammar.QUESTIONS and tokens[-1].text != "?":
        return False
    words = [token.text for token in tokens[start + 1 :]]
    return tokens[start].capital or any(
        word in grammar.AUXILIARIES or word == "to" or letters_of(word) for word in words
    )
