"""The noun phrases of a unit without what is added to them, one after another, as ranges of tokens."""

from collections.abc import Iterator, Sequence

from retold.reading.inflection import letters_of
from retold.reading.statements import grammar
from retold.reading.statements.heads import kind_of_word
from retold.reading.statements.phrases import Range
from retold.reading.statements.tokens import QUOTED, Token

_QUANTITIES = frozenset("that this these those some many most others both all".split())
PRONOUNS = (grammar.SUBJECTS | grammar.OBJECTS) - _QUANTITIES | {"who"}
_NO_NOUNS = (
    grammar.PREPOSITIONS
    | grammar.AUXILIARIES
    | grammar.CONJUNCTIONS
    | grammar.SUBORDINATORS
    | grammar.QUESTIONS
    | grammar.NEGATIONS
    | frozenset((QUOTED, "to", "that", "there", "'"))
)


def find_chunks(tokens: Sequence[Token], heads: frozenset[int]) -> Iterator[Range]:
    """The chunks in order; ``heads`` are the cues of the unit, which end them."""
    number = 0
    while number < len(tokens):
        if not _opens(tokens, number, heads):
            number += 1
            continue
        end = number + 1
        if tokens[number].text not in PRONOUNS:
            while end < len(tokens) and _goes_on(tokens, number, end, heads):
                end += 1
        if (
            tokens[end - 1].text not in grammar.DETERMINERS
            or tokens[end - 1].text in _OWNERS
            or tokens[end - 1].text in _QUANTITIES
        ):
            yield number, end
        number = end


def whole_phrase(tokens: Sequence[Token], chunk: Range, chunks: Sequence[Range]) -> Range:
    """A chunk with what belongs to it: what a "who" stands for, the role before "of", what follows an "of"."""
    start, end = chunk
    if tokens[start].text == "who":
        last = start - 1 - (start > 0 and tokens[start - 1].text == ",")
        return next((one[0] for one in chunks if one[1] == last + 1), start), end
    if start > 1 and tokens[start].capital and tokens[start - 1].text == "of" and tokens[start - 2].capital:
        start = next((one[0] for one in chunks if one[1] == start - 1), start)
    by_start = {one[0]: one[1] for one in chunks}
    while end + 1 < len(tokens) and tokens[end].text == "of" and end + 1 in by_start:
        end = by_start[end + 1]
    return start, end


_OWNERS = grammar.POSSESSIVES - {"'s"}


def _opens(tokens: Sequence[Token], number: int, heads: frozenset[int]) -> bool:
    """Whether a noun phrase may begin at a token."""
    token = tokens[number]
    if token.text in PRONOUNS:
        return True
    if not token.is_word or token.text in _NO_NOUNS or number in heads or grammar.is_adverb(token.text):
        return False
    if (token.capital and number > 0) or token.text in grammar.DETERMINERS:
        return True
    letters = letters_of(token.text)
    return "g" not in letters and (token.capital or "d" not in letters)


def _goes_on(tokens: Sequence[Token], start: int, number: int, heads: frozenset[int]) -> bool:
    """Whether a noun phrase that has begun goes on at a token."""
    token, before = tokens[number], tokens[number - 1]
    word = token.text
    if word == "'s":
        return number + 1 < len(tokens) and number + 1 not in heads and tokens[number + 1].is_word
    if not token.is_word or number in heads or word in _NO_NOUNS or word in PRONOUNS or grammar.is_adverb(word):
        return word == "." and before.capital and number + 1 < len(tokens) and tokens[number + 1].capital
    if word in grammar.DETERMINERS:
        return False
    if token.capital:
        return True
    if before.capital and before.text != "'s" and number > start + (tokens[start].text in grammar.DETERMINERS):
        return kind_of_word(word) != "other"
    letters = letters_of(word)
    if "d" in letters:
        return before.text in grammar.DETERMINERS
    return letters != "z" or not _is_verb(tokens, number)


_BEHIND_VERB = (
    grammar.DETERMINERS - {"'s"} | grammar.OBJECTS | grammar.PREPOSITIONS - {"of"} | frozenset(("to", "that"))
)


def _is_verb(tokens: Sequence[Token], number: int) -> bool:
    """Whether a form in -s stands as a verb: one thing before it, its object or a preposition behind."""
    if grammar.looks_plural(tokens[number - 1].text) or number + 1 >= len(tokens):
        return False
    following = tokens[number + 1].text
    return following in _BEHIND_VERB
