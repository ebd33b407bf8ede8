"""Noun phrases as far as closed classes and marks show them, as ranges of tokens."""

from collections.abc import Sequence

from retold.reading.entities.lexicon import TITLES
from retold.reading.inflection import letters_of
from retold.reading.statements import grammar
from retold.reading.statements.tokens import QUOTED, Token
from retold.text.names import first_names

Range = tuple[int, int]
"""Half-open range of token numbers."""

_BOUNDS = grammar.STOPS - {"-"} | {QUOTED}
_CLAUSE_WORDS = grammar.AUXILIARIES | grammar.SUBORDINATORS - {"as"} | grammar.CONJUNCTIONS
_VERBS = grammar.AUXILIARIES | grammar.PASTS
_DETERMINERS = grammar.DETERMINERS - {"'s"}
_ALONE = (grammar.SUBJECTS | grammar.OBJECTS) - grammar.DETERMINERS
"""Pronouns that are a whole phrase, whatever follows."""
_NO_BEGINNING = (
    grammar.AUXILIARIES | grammar.PREPOSITIONS | grammar.QUESTIONS | grammar.CONJUNCTIONS | {"that", "to", "there"}
)
_ENDS = grammar.STOPS | grammar.CLEAR_AUXILIARIES | grammar.WEEKDAYS | {QUOTED, "yesterday", "today", "tonight"}


def phrase_start(tokens: Sequence[Token], last: int, heads: frozenset[int]) -> int:
    """The first token of the noun phrase whose last is ``last``; ``last + 1`` if there is none."""
    if tokens[last].text in grammar.SUBJECTS and tokens[last].text not in ("some", "many", "most", "others", "all"):
        return last
    number = last
    while number >= 0 and not _ends_phrase(tokens, number, last, heads):
        number -= 1
        if tokens[number + 1].closed or _begins_anew(tokens, number + 1):
            break
    return _strip_opening(tokens, number + 1, last)


def _begins_anew(tokens: Sequence[Token], number: int) -> bool:
    """Whether a phrase begins after a noun that is another one: "topics the Americans expect", "topics Ann expects"."""
    if number == 0:
        return False
    if tokens[number].capital and not tokens[number - 1].capital and tokens[number - 1].text in SUBJECTS_OF_TALK:
        return True
    if tokens[number].text not in ("the", "a", "an", "his", "her", "their", "its"):
        return False
    before = tokens[number - 1].text
    joins = before in _JOINING_ARTICLE or before.endswith(("ing", "ed"))
    return tokens[number - 1].is_word and (not joins or before in ("something", "anything", "nothing"))


SUBJECTS_OF_TALK = frozenset("topics issues things questions policies problems changes steps points reasons".split())
_JOINING_ARTICLE = (
    grammar.PREPOSITIONS
    | grammar.CONJUNCTIONS
    | grammar.DETERMINERS
    | grammar.SUBORDINATORS
    | grammar.PASTS
    | frozenset("half such quite".split())
)


def _ends_phrase(tokens: Sequence[Token], number: int, last: int, heads: frozenset[int]) -> bool:
    """Whether a token cannot belong to the noun phrase to its right."""
    word = tokens[number].text
    if word == "." and number > 0 and tokens[number - 1].capital:
        return False
    if word == "as":
        return number > 0 and (tokens[number - 1].text in _BEFORE_AS_CLAUSE or _is_behind_verb(tokens, number))
    if number in heads or word in _BOUNDS:
        return True
    if word in ("and", "or", "&"):
        return not _joins_nouns(tokens, number, heads)
    if word == "'s":
        return (number + 1 > last and not tokens[number - 1].capital) or not tokens[number - 1].is_word
    return word in _CLAUSE_WORDS


def _is_behind_verb(tokens: Sequence[Token], number: int) -> bool:
    """Whether a past verb with an object stands before a token in its clause: "tractors blocked the road as"."""
    for left in range(number - 2, 0, -1):
        word, following = tokens[left].text, tokens[left + 1].text
        if word in grammar.STOPS or word == QUOTED or word in grammar.CONJUNCTIONS:
            return False
        if "d" in letters_of(word) and following in grammar.DETERMINERS and not tokens[left].capital:
            return True
    return False


_BEFORE_AS_CLAUSE = frozenset("come comes came coming just even only ,".split())
"""Words after which "as" opens a clause: "the figures come as police said"."""


def _joins_nouns(tokens: Sequence[Token], number: int, heads: frozenset[int]) -> bool:
    """Whether an "and" stands between nouns rather than between clauses: no verb is in sight to its left."""
    for left in range(number - 1, max(-1, number - 8), -1):
        word = tokens[left].text
        if left in heads or word in _VERBS or (word.endswith("ed") and left > 0 and not tokens[left].capital):
            return False
        if left > 0 and letters_of(word) in ("d", "bdn", "dn") and not tokens[left].capital:
            return False
        if word in grammar.STOPS or word == QUOTED:
            return True
    return True


def _strip_opening(tokens: Sequence[Token], start: int, last: int) -> int:
    """Drop what opens the clause before its subject: "On Friday", "Later", "In a statement"."""
    while start <= last and (grammar.is_adverb(tokens[start].text) or tokens[start].text in grammar.CONJUNCTIONS):
        start += 1
    if start > last or tokens[start].text not in grammar.PREPOSITIONS:
        return start
    for number in range(last, start, -1):
        word = tokens[number].text
        if word in _DETERMINERS or word in grammar.SUBJECTS or word == "one":
            return number
        begins = not tokens[number - 1].capital or number - 1 == start
        if tokens[number].capital and begins and word not in grammar.TIMES:
            return number - (tokens[number - 1].text in _DETERMINERS and number - 1 > start)
        if tokens[number - 1].text in grammar.TIMES:
            return number
    return last


def noun_start(tokens: Sequence[Token], last: int, heads: frozenset[int]) -> int:
    """Where the noun before a participle begins, what stands before a preposition left out; ``last + 1`` if none.

    A time is no speaker ("filed in 2012 challenging"), nor is a verb ("could not resist saying").
    """
    word = tokens[last].text
    before = tokens[last - 1].text if last else ""
    if (
        word in grammar.TIMES
        or word[0].isdigit()
        or before == "to"
        or before in grammar.MODALS
        or before in grammar.NEGATIONS
    ):
        return last + 1
    start = last + 1
    while start > 0 and not _ends_phrase(tokens, start - 1, last, heads):
        if tokens[start - 1].text in grammar.PREPOSITIONS:
            break
        start -= 1
    return start


def phrase_after(tokens: Sequence[Token], start: int, commas: bool) -> Range | None:
    """The noun phrase that begins at a token; ``commas`` lets it have appositions."""
    if start >= len(tokens) or not _begins_phrase(tokens, start):
        return None
    if tokens[start].text in _ALONE:
        return start, start + 1
    end = start + 1
    while end < len(tokens) and not _closes_phrase(tokens, end):
        end += 1
    if commas and end < len(tokens) and tokens[end].text == ",":
        end = _with_apposition(tokens, end)
    return start, end


def _begins_phrase(tokens: Sequence[Token], number: int) -> bool:
    """Whether a noun phrase can begin at a token."""
    token = tokens[number]
    return token.is_word and token.text not in _NO_BEGINNING


def _closes_phrase(tokens: Sequence[Token], number: int) -> bool:
    """Whether a noun phrase cannot go on at a token."""
    word = tokens[number].text
    if word in _ENDS:
        return word != "." or not _is_initial(tokens, number - 1)
    if word in ("last", "this", "next", "earlier") and number + 1 < len(tokens) and tokens[number + 1].text in _PERIODS:
        return True
    following = tokens[number + 1].text if number + 1 < len(tokens) else ""
    if word in ("on", "in", "at", "during", "after", "before") and (
        following in grammar.TIMES or following in ("a", "an", "the", "his", "her", "their")
    ):
        return True
    return word in grammar.SUBORDINATORS


def _is_initial(tokens: Sequence[Token], number: int) -> bool:
    """Whether a letter with a full stop stands between names: "Ann W. Lee"."""
    is_letter = tokens[number].capital and len(tokens[number].text) == 1
    return is_letter and number + 2 < len(tokens) and tokens[number + 2].capital


_PERIODS = grammar.TIMES - frozenset("last this next now then".split())
_APPOSED = frozenset("a an the who whose one former".split())
_ENDS_APPOSITION = frozenset((",", ";", ":", ".", "?", "!", QUOTED))


def _with_apposition(tokens: Sequence[Token], comma: int) -> int:
    """The end of a noun phrase with the apposition that the comma opens, or the comma itself."""
    start = end = comma + 1
    if start >= len(tokens) or not tokens[start].is_word:
        return comma
    while end < len(tokens) and tokens[end].text not in _ENDS_APPOSITION:
        end += 1
    is_named = tokens[start].capital and not tokens[comma - 1].capital and tokens[-1].text == "."
    is_named = is_named or (tokens[comma - 2].text in _BEFORE_HOLDER and _is_person(tokens[start:end]))
    if tokens[start].text in _APPOSED or is_named or _is_bare_role(tokens, start, end):
        return end
    return comma


_BEFORE_HOLDER = frozenset("in of for at from the".split())
"""What stands before the last word of a role with capitals: "the head of police in Vidra, Dan Ursache"."""


def _is_person(words: Sequence[Token]) -> bool:
    """Whether words are somebody's full name: capitals that a first name or a title opens."""
    if len(words) < 2 or not all(word.capital or word.text == "." for word in words):
        return False
    first = words[0].text.title()
    return first in first_names() or first in TITLES


_NO_ROLE = grammar.LINKING_WORDS | grammar.SUBJECTS | grammar.DETERMINERS


def _is_bare_role(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether what stands between commas behind a name is a role without an article: "Ann Lee, director of studies"."""
    word = tokens[start].text
    if tokens[start].capital or not tokens[start - 2].capital or word in _NO_ROLE or grammar.is_adverb(word):
        return False
    return "g" not in letters_of(word) and not has_finite(tokens, start, end)


def has_finite(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a word between two places shows that it is a finite verb."""
    return any(
        tokens[number].text in grammar.FINITE
        or ("d" in letters_of(tokens[number].text) and tokens[number - 1].text not in grammar.DETERMINERS)
        for number in range(start, end)
        if not tokens[number].capital and not (tokens[number].text == "am" and tokens[number - 1].text[0].isdigit())
    )
