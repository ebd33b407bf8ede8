"""Whether a form that is a noun as often as a verb is a verb where it stands: "trade disputes", "polls show"."""

from collections.abc import Sequence

from retold.reading.entities.lexicon import lower_case_words
from retold.reading.inflection import letters_of
from retold.reading.statements import grammar
from retold.reading.statements.heads import kind_of_word
from retold.reading.statements.tokens import QUOTED, Token, word_at

_LONGEST_SUBJECT = 12
_SHOWING = frozenset("show find estimate note state project".split())
"""Verbs whose forms are nouns too, by which documents tell something."""


_TRAILING = frozenset("claim report note".split())
"""Verbs whose forms are nouns too, by which several people say what stands before: "he lied, friends of hers claim"."""


def is_told_by_several(tokens: Sequence[Token], number: int, before: int, verb: str) -> bool:
    """Whether a bare form tells what documents show ("records, seen by the Post, show") or what several people say."""
    if before >= 0 and tokens[before].text == ",":
        return verb in _SHOWING and _follows_documents(tokens, _before_aside(tokens, before))
    if before < 0 or not tokens[before].is_word:
        return False
    return (verb in _TRAILING and _trails(tokens, number)) or (verb in _SHOWING and _follows_documents(tokens, before))


def is_told_by_one(tokens: Sequence[Token], number: int, before: int, verb: str) -> bool:
    """Whether a form in -s tells what a document shows, or ends a relative clause."""
    return (
        (verb in _SHOWING and _follows_documents(tokens, before))
        or (verb in _TRAILING and _trails_by_name(tokens, number))
        or _ends_relative(tokens, number)
    )


def is_plural_noun(tokens: Sequence[Token], before: int, number: int) -> bool:
    """Whether a form in -s is a plural noun by what stands before it."""
    return _qualifies_noun(tokens, before) or _ends_compound(tokens, before, number)


def _trails(tokens: Sequence[Token], number: int) -> bool:
    """Whether a bare form ends its clause behind a comma and several people: ", pals of the workers claim."."""
    if word_at(tokens, number + 1) not in (".", ",", ""):
        return False
    comma = next((n for n in range(number - 1, 0, -1) if tokens[n].text in (",", QUOTED)), 0)
    words = tokens[comma + 1 : number]
    return 0 < comma < number - 1 <= comma + _LONGEST_SUBJECT and grammar.looks_plural(words[0].text)


def _trails_by_name(tokens: Sequence[Token], number: int) -> bool:
    """Whether a form in -s ends its clause behind a comma and a name: ", the Daily Post reports."."""
    if word_at(tokens, number + 1) not in (".", ",", ""):
        return False
    first = number
    while first > 0 and tokens[first - 1].capital:
        first -= 1
    opening = first - (word_at(tokens, first - 1) == "the")
    if first == number or word_at(tokens, opening - 1) not in (",", QUOTED):
        return False
    return any(one.text == QUOTED or _is_finite(one) for one in (*tokens[:opening], *tokens[number + 1 :]))


def _before_aside(tokens: Sequence[Token], comma: int) -> int:
    """The last token before what stands between commas."""
    return next((number - 1 for number in range(comma - 1, 0, -1) if tokens[number].text == ","), 0)


def _follows_documents(tokens: Sequence[Token], last: int) -> bool:
    """Whether a phrase ends at a token that has a document for its head: "polling of voters shows", "records show"."""
    for number in range(last, max(-1, last - _LONGEST_SUBJECT), -1):
        word, after = tokens[number].text, word_at(tokens, number + 1)
        if word in grammar.STOPS or word == QUOTED or word in grammar.FINITE or word in grammar.CONJUNCTIONS:
            return False
        if kind_of_word(word) == "document" and (number == last or after in grammar.PREPOSITIONS):
            return True
    return False


def _qualifies_noun(tokens: Sequence[Token], number: int) -> bool:
    """Whether what stands before a form in -s shows a plural noun: "false claims", "faces claims", "made claims".

    The subject of a verb in -s is one thing: "the accused claims".
    """
    token = tokens[number]
    if token.capital and (number > 0 or token.text not in lower_case_words()):
        return False
    if token.text in _ADJECTIVES or token.text.endswith(_ADJECTIVE_ENDS):
        return True
    is_past = token.text in grammar.PASTS or token.text.endswith("ed")
    return grammar.looks_plural(token.text) or (is_past and word_at(tokens, number - 1) not in grammar.DETERMINERS)


_LONGEST_RELATIVE = 6


def _ends_relative(tokens: Sequence[Token], number: int) -> bool:
    """Whether a form ends a relative clause of a few words: ", which the union disputes"."""
    if word_at(tokens, number + 1) not in (".", ",", "", ";"):
        return False
    for first in range(number - 2, max(0, number - _LONGEST_RELATIVE), -1):
        word = tokens[first].text
        if word in ("which", "that", "something"):
            opens = tokens[first + 1].text in grammar.DETERMINERS or tokens[first + 1].capital
            return opens and (tokens[first - 1].text == "," or word == "that")
        if not tokens[first].is_word:
            return False
    return False


def _ends_compound(tokens: Sequence[Token], before: int, number: int) -> bool:
    """Whether a form in -s ends a noun of two words: "trade disputes over fish", "court orders to leave".

    Who speaks has an article or a name: "the court orders them to leave", "Lee disputes that".
    """
    token = tokens[before]
    if (
        not token.is_word
        or grammar.is_adverb(token.text)
        or token.text in _NO_COMPOUND
        or kind_of_word(token.text) != "other"
    ):
        return False
    if token.capital and (before > 0 or token.text not in lower_case_words()):
        return False
    is_preposition = word_at(tokens, number + 1) in grammar.PREPOSITIONS - {"that"}
    first = before
    while first > 0 and tokens[first - 1].is_word and tokens[first - 1].text not in _BEFORE_COMPOUND:
        first -= 1
    opening = word_at(tokens, first - 1)
    if opening == "most" or any(grammar.is_adverb(one.text) for one in tokens[first:before]):
        return True
    begins = word_at(tokens, first - 1 - (opening in grammar.DETERMINERS)) in ("", QUOTED)
    if begins and word_at(tokens, number + 1) == "to" and not _has_other_verb(tokens, number):
        return False
    return is_preposition if before == 0 or opening in grammar.DETERMINERS else True


def _has_other_verb(tokens: Sequence[Token], number: int) -> bool:
    """Whether a finite verb stands behind a form, so that this may be a noun: "court orders to leave were ignored"."""
    return any(map(_is_finite, tokens[number + 1 :]))


def _is_finite(token: Token) -> bool:
    """Whether a word shows that it is a finite verb."""
    return token.text in grammar.FINITE or (not token.capital and "d" in letters_of(token.text))


_NO_COMPOUND = grammar.CONJUNCTIONS | frozenset("everyone everybody nobody someone somebody anyone one".split())
_BEFORE_COMPOUND = grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.CONJUNCTIONS | grammar.SUBORDINATORS | {"to"}
_ADJECTIVES = frozenset(
    """false true new old such other recent widespread bogus similar earlier early first wild big public private
    official unproven unsubstantiated different own many several few more conspiracy""".split()
)
_ADJECTIVE_ENDS = ("less", "ful", "ous", "able", "ible", "ing")


def ends_several(tokens: Sequence[Token], last: int) -> bool:
    """Whether the word at a token may end a phrase with a plural noun at its head: "critics like Huffman say"."""
    for number in range(last - 1, max(-1, last - _LONGEST_SUBJECT), -1):
        word = tokens[number].text
        if word in grammar.STOPS or word == QUOTED:
            return False
        if grammar.looks_plural(word) and word_at(tokens, number + 1) in grammar.PREPOSITIONS | {"who", "that", "on"}:
            return True
    return False
