"""Present forms and infinitives that tell of what is to come, and which forms are past."""

from retold.reading.dates import verbs
from retold.reading.dates.tokens import Tokens
from retold.reading.inflection import letters_of

_OPENS_HEADLINE = 6
"""So many words at most stand before the verb of a headline."""
_STOPS = frozenset((".", "?", '"'))
_FIGURES = frozenset(("day", "number", "number_word"))
_LEADING = frozenset(("on", "in", "at", "again"))
_HOUR_KINDS = frozenset("clock meridiem time_of_day clock_word zone".split())
_HOUR_LONG = 5


def tells_of_what_comes(tokens: Tokens, number: int, first: int) -> bool:
    """Whether a present form or an infinitive tells of what is to come."""
    if tokens.words[number] in verbs.TIMETABLED:
        return _is_timetabled(tokens, number, first)
    if tokens.words[number] in verbs.BEGINNING:
        return " ".join(tokens.words[number + 1 : number + 4]).startswith(verbs.BEGUN)
    return _is_birthday(tokens, number) or _is_infinitive_of_headline(tokens, number)


def is_headline(tokens: Tokens) -> bool:
    """Whether a line begins with a capital and ends without a stop."""
    return tokens.words[-1] not in _STOPS and tokens.capital(0)


def _is_infinitive_of_headline(tokens: Tokens, number: int) -> bool:
    """Whether ``to`` stands for "will", as in a headline: "Mayor to resign Friday"."""
    if tokens.words[number] != "to" or not 0 < number <= _OPENS_HEADLINE or not is_headline(tokens):
        return False
    verb = tokens.word(number + 1)
    is_verb = "b" in letters_of(verb) and not tokens.capital(number + 1)
    told = any(is_past_verb(tokens.words[place], "") for place in range(number))
    return is_verb and not told and verbs.COPULAS.isdisjoint(tokens.words[:number])


def _is_birthday(tokens: Tokens, number: int) -> bool:
    """Whether somebody ``turns 50``."""
    following = min(number + 1, len(tokens.words) - 1)
    return tokens.words[number] in ("turn", "turns") and tokens.kind(following) in _FIGURES


def _is_timetabled(tokens: Tokens, number: int, first: int) -> bool:
    """Whether a verb tells in the present what is to come; captions tell so what has been."""
    word, subject = tokens.words[number], number - 1
    while tokens.word(subject).endswith("ly"):
        subject -= 1
    before = tokens.word(subject)
    if tokens.caption or not verbs.PAST_FORMS.isdisjoint(tokens.words[number + 1 : number + 8]):
        return False
    if word in verbs.RARELY_NOUNS:
        return True
    if number > first or tokens.capital(number) or before in verbs.NO_VERB_AFTER or before in verbs.MODALS:
        return False
    if before in verbs.SUBJECTS or tokens.capital(subject):
        return True
    if verbs.TIMETABLED[word] == "s":
        return leads_to(tokens, number, first)
    plural = before in verbs.PLURALS or (len(before) > 3 and before.endswith("s") and not before.endswith("ss"))
    return plural and verbs.PERCEIVING.isdisjoint(tokens.words[max(0, number - 6) : number])


def leads_to(tokens: Tokens, number: int, first: int) -> bool:
    """Whether nothing but an hour stands between a verb and an expression: "the game is at noon on Tuesday"."""
    between = range(number + 1, first)
    plain = all(tokens.words[one] in _LEADING or tokens.kind(one) in _HOUR_KINDS for one in between)
    return number < first and plain and len(between) <= _HOUR_LONG


def is_past_verb(word: str, before: str) -> bool:
    """Whether a word is a verb in the past tense by its form and the word before it."""
    if before in verbs.MODALS:
        return False
    if before in verbs.PRESENT or before in verbs.NO_VERB_AFTER or word in verbs.NO_VERBS:
        return before in ("that", "this") and word in ("was", "were", "had", "has", "did")
    return word in verbs.BACK or (len(word) > 3 and word.endswith("ed"))
