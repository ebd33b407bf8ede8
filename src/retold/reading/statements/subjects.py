"""The subject of a verb: the noun phrase before it with its appositions and relative clauses, as a range of tokens."""

import re
from collections.abc import Sequence

from retold.reading.inflection import letters_of
from retold.reading.statements import grammar
from retold.reading.statements.phrases import Range, phrase_start
from retold.reading.statements.tokens import QUOTED, Token

LONGEST_APPOSITION = 30
"""Tokens between the commas of an apposition."""

_PARTY = re.compile(r"[rdi]-[a-z]")
_LONGEST_RELATIVE = 12
_PERIODS = frozenset("week month year weekend night morning afternoon evening spring summer fall autumn winter".split())


_AUXILIARIES = grammar.HAVE | grammar.MODALS


def left_of(tokens: Sequence[Token], number: int) -> int:
    """The nearest token before ``number`` that is neither an adverb nor a time, nor an auxiliary before these."""
    last = number = number - 1
    while number >= 0:
        width = _width_of_time(tokens, number)
        if not width and number < last and tokens[number].text in _AUXILIARIES:
            width = 1
        if not width:
            break
        number -= width
    return number


def _width_of_time(tokens: Sequence[Token], number: int) -> int:
    """How many tokens the adverb or time has that ends at a token; 0 where none ends."""
    word = tokens[number].text
    before = [tokens[place].text if place >= 0 else "" for place in range(number - 1, number - 4, -1)]
    if word in _PERIODS and before[0] in ("this", "last", "earlier"):
        return 2
    if word == "time" and before[:3] == ["first", "the", "for"]:
        return 4
    if (word in _PERIODS or word == "past") and before[0] == "the" and before[1] in ("over", "in"):
        return 3
    if word in grammar.WEEKDAYS and before[0] == "on":
        return 2
    if word == "average" and before[0] == "on":
        return 2
    if word in ("both", "each", "all") and before[0] in grammar.HAVE:
        return 2
    return int((grammar.is_adverb(word) and word not in ("here", "there")) or word in grammar.WEEKDAYS)


def subject_before(tokens: Sequence[Token], end: int, heads: frozenset[int]) -> Range | None:
    """The noun phrase that ends where a verb group begins; what stands after it between commas belongs to it."""
    last = left_of(tokens, end)
    if last < 0:
        return None
    is_participle = tokens[last].text.endswith("ed") and not tokens[last].capital
    close = end if is_participle else last + 1
    inserted = tokens[last].text in (",", ")", "-", "--")
    last = _before_appositions(tokens, last)
    if last < 0:
        return None
    if tokens[last].text in ("who", "which", "that"):
        return _antecedent(tokens, last, heads, close)
    start = _subject_start(tokens, last, heads)
    if start > last:
        return None
    return (_with_inserted(tokens, start, heads) if inserted else start), close


_MOST_APPOSITIONS = 3


def _before_appositions(tokens: Sequence[Token], last: int) -> int:
    """The last token before what stands between commas or brackets; -1 where a mark opens nothing."""
    for _ in range(_MOST_APPOSITIONS):
        if last > 2 and tokens[last].text == tokens[last - 2].text == "," and tokens[last - 1].capital:
            last -= 3
        elif last > 1 and tokens[last].text.isdigit() and tokens[last - 1].text == ",":
            last -= 2
        elif last >= 0 and tokens[last].text in (",", ")", "-", "--"):
            last = apposition(tokens, last) - 1
            if last > 1 and tokens[last - 1].text == "," and _PARTY.match(tokens[last].text):
                last -= 2
    return last


def _with_inserted(tokens: Sequence[Token], start: int, heads: frozenset[int]) -> int:
    """Where a subject with commas begins that seems to begin at ``start``."""
    before = tokens[start - 1].text if start else ""
    if before in (",", "-", "--") and _is_one_phrase(tokens, start, heads):
        return 0
    if comma := _insertion(tokens, start):
        return min(comma - 1, phrase_start(tokens, comma - 1, heads))
    if start > 1 and before == "," and tokens[start].text in ("a", "an", "the") and tokens[start - 2].capital:
        return min(start, phrase_start(tokens, start - 2, heads))
    return start


def _insertion(tokens: Sequence[Token], start: int) -> int:
    """The comma that opens words between a name and its verb: "Ann Lee, speaking in Aston, Wales, said"; 0 if none."""
    comma = next((n for n in range(start, max(0, start - LONGEST_APPOSITION), -1) if tokens[n].text == ","), 0)
    if comma > 2 and tokens[comma - 1].text.isdigit() and tokens[comma - 2].text == ",":
        comma -= 2
    if comma < 1 or not tokens[comma - 1].capital:
        return 0
    word = tokens[comma + 3 if tokens[comma + 1].text.isdigit() else comma + 1].text
    return comma if word in grammar.PREPOSITIONS or word.endswith("ing") else 0


def _is_one_phrase(tokens: Sequence[Token], end: int, heads: frozenset[int]) -> bool:
    """Whether a sentence begins with a noun and has no verb up to ``end``: one subject with many commas."""
    if tokens[0].text not in ("a", "an", "the"):
        return False
    return not any(
        number in heads
        or tokens[number].text == QUOTED
        or (not tokens[number].capital and tokens[number].text != "'s" and _is_finite(tokens, number))
        for number in range(1, end)
    )


def apposition(tokens: Sequence[Token], last: int) -> int:
    """The number of the mark that opens the apposition closed by the mark at ``last``; 0 if there is none.

    A relative clause may have commas of its own: "Ann Lee, whose firm, Acme, makes bricks, said".
    """
    mark = "(" if tokens[last].text == ")" else tokens[last].text
    opening = 0
    for number in range(last - 1, max(0, last - LONGEST_APPOSITION), -1):
        word = tokens[number].text
        if word == mark and not opening:
            opening = number if tokens[number - 1].is_word or tokens[number - 1].text == ")" else 0
        if word == mark == "," and tokens[number + 1].text in ("who", "whose", "which"):
            return number
        if mark != "(" and (word in (";", ":") or (word == QUOTED and opening)):
            break
    return opening


def _antecedent(tokens: Sequence[Token], relative: int, heads: frozenset[int], close: int) -> Range:
    """A relative pronoun together with the noun phrase that it stands for."""
    last = relative - 1 - (relative > 0 and tokens[relative - 1].text == ",")
    if last < 0 or not tokens[last].is_word:
        return relative, close
    start = _behind_verb(tokens, _subject_start(tokens, last, heads), last)
    return (start, close) if start <= last else (relative, close)


def _behind_verb(tokens: Sequence[Token], start: int, last: int) -> int:
    """Where the object begins of a verb that a phrase seems to have: "The Senate passed | a bill that would bar"."""
    for number in range(last - 1, start - 1, -1):
        word, following = tokens[number].text, tokens[number + 1].text
        is_verb = not tokens[number].capital and (_is_finite(tokens, number) or word.endswith("ing"))
        before = tokens[number - 1].text if number else ""
        if is_verb and following in grammar.DETERMINERS and before not in grammar.DETERMINERS:
            return number + 1
        if is_verb and following in grammar.OBJECTS and number + 2 < last:
            return number + 2 + (tokens[number + 2].text in grammar.PREPOSITIONS or tokens[number + 2].text == "to")
    return start


def _subject_start(tokens: Sequence[Token], last: int, heads: frozenset[int]) -> int:
    """Where the phrase begins whose last token is ``last``, with the noun whose relative clause ends there."""
    start = phrase_start(tokens, last, heads)
    if 0 < start <= last and tokens[start - 1].text == "nor":
        return _neither(tokens, start)
    if (whole := with_clause(tokens, last, heads)) <= last:
        return whole
    if 0 < start <= last and (relative := _relative_before(tokens, start)) and relative - 1 not in heads:
        whole = phrase_start(tokens, relative - 1, heads)
        if whole < relative:
            return whole
    return _without_verb(tokens, start, last) if 0 < start <= last else start


def _neither(tokens: Sequence[Token], start: int) -> int:
    """Where "neither ... nor" begins that ends in the phrase at ``start``; nobody of these says anything."""
    earliest = max(-1, start - _LONGEST_RELATIVE)
    return next((number for number in range(start - 2, earliest, -1) if tokens[number].text == "neither"), start)


_LONGEST_CLAUSE = 20
_RELATIVES = frozenset("who that which".split())


def with_clause(tokens: Sequence[Token], last: int, heads: frozenset[int]) -> int:
    """Where a noun begins whose relative clauses end at ``last``: "the firm that ran the bus which crashed".

    Each "who" needs its verb right behind it, and no other verb follows up to ``last``; else ``last + 1``.
    """
    verbs, start = 0, last + 1
    for number in range(last, max(0, last - _LONGEST_CLAUSE), -1):
        word = tokens[number].text
        if word in _RELATIVES and tokens[number - 1].is_word:
            verb = number + 1 + grammar.is_adverb(tokens[number + 1].text)
            whole = phrase_start(tokens, number - 1, heads)
            if verb > last or not _is_verb(tokens, verb) or verbs != 1 or whole >= number:
                return start
            start, verbs = whole, 0
        elif word in _ENDS_CLAUSE:
            return start
        elif not tokens[number].capital and tokens[number - 1].text not in grammar.AUXILIARIES:
            is_verb = number in heads or word in grammar.FINITE or word in grammar.PASTS or "d" in letters_of(word)
            verbs += is_verb or tokens[number - 1].text in _RELATIVES
    return start


_FINITE_LETTERS = frozenset("bdz")
_ENDS_CLAUSE = frozenset((",", ";", ":", ".", "?", "!", "(", ")", "and", "but", "or", QUOTED))


def _is_verb(tokens: Sequence[Token], number: int) -> bool:
    """Whether a token is a verb in a form that a relative clause may begin with."""
    return tokens[number].text in grammar.FINITE or not _FINITE_LETTERS.isdisjoint(letters_of(tokens[number].text))


_ASKING = frozenset("to asked declined refused requested wished wanted".split())
"""Words between a relative pronoun and "be named"."""


def _relative_before(tokens: Sequence[Token], start: int) -> int:
    """The relative pronoun whose clause a phrase belongs to that begins with its verb or after it; 0 if none."""
    for number in range(start - 1, max(0, start - _LONGEST_RELATIVE), -1):
        word = tokens[number].text
        if word in ("who", "that", "which"):
            verb = number + 1 + grammar.is_adverb(tokens[number + 1].text)
            is_clause = tokens[number - 1].is_word and _is_finite(tokens, verb)
            return number if is_clause else 0
        if word not in grammar.AUXILIARIES and word not in _ASKING and not grammar.is_adverb(word):
            return 0
    return 0


def _is_finite(tokens: Sequence[Token], number: int) -> bool:
    """Whether a word shows that it is a finite verb."""
    word = tokens[number].text if number < len(tokens) else ""
    return word in grammar.AUXILIARIES or word in grammar.PASTS or word.endswith("ed")


def _without_verb(tokens: Sequence[Token], start: int, last: int) -> int:
    """Where a phrase begins when the verb of another clause is left out: "were released by the minister who said"."""
    before = tokens[start - 1].text
    if before in grammar.BE and tokens[start].text.endswith("ed"):
        agent = next((number for number in range(start, last) if tokens[number].text == "by"), start)
        return agent + 1
    if (
        (before in grammar.MODALS or before in grammar.DO)
        and tokens[start + 1].text in grammar.DETERMINERS
        and start < last
    ):
        return start + 1
    if _is_finite(tokens, start) and tokens[start + 1].text in grammar.DETERMINERS and start < last:
        return start + 1
    return start
