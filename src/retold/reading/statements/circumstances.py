"""Who is spoken to, and when, where and on what occasion: what stands between a cue and its content."""

from collections.abc import Sequence

from retold.reading.statements import grammar
from retold.reading.statements.cues import Occurrence
from retold.reading.statements.heads import kind_of_word
from retold.reading.statements.lexicon import VERB_FORMS
from retold.reading.statements.tokens import QUOTED, Token
from retold.reading.statements.voices import MEANS

_OCCASIONS = frozenset(
    """statement interview speech tweet letter email e-mail message post conference briefing news report memo video
    article column interviews remarks testimony address debate rally event appearance phone telephone call note release
    filing hearing meeting book essay editorial podcast series exchange response reply comments television tv radio
    twitter facebook reporters""".split()
)


_OPENING = grammar.QUESTIONS | {"that", "to", QUOTED}


def find_places(tokens: Sequence[Token], found: Occurrence, start: int) -> list[int]:
    """The tokens where a complement may begin: right after the cue, its addressee or the occasion of saying it."""
    places = [start] if start < len(tokens) and tokens[start].text in _OPENING else []
    if any("A" in cue.frames for cue in found.cues):
        after = _after_addressee(tokens, start)
        if after:
            places.append(after)
            circumstance = _after_circumstances(tokens, after)
            if circumstance != after:
                places.append(circumstance)
    circumstance = _after_circumstances(tokens, start)
    if circumstance != start:
        places.append(circumstance)
    if inserted := _after_insertion(tokens, start):
        places.append(inserted)
    places.append(start)
    return [place for place in places if place < len(tokens)]


def _after_insertion(tokens: Sequence[Token], start: int) -> int:
    """The token after words between commas or dashes ("said, among other things, that"); 0 if there are none."""
    if start >= len(tokens) or tokens[start].text not in (",", "-", "--"):
        return 0
    for number in range(start + 1, min(len(tokens) - 1, start + 14)):
        if tokens[number].text == tokens[start].text:
            return number + 1
        if tokens[number].text == QUOTED:
            return 0
    return 0


def _after_addressee(tokens: Sequence[Token], start: int) -> int:
    """The token after the one spoken to; 0 if nobody is."""
    if start >= len(tokens) or not tokens[start].is_word:
        return 0
    if tokens[start].text in grammar.OBJECTS:
        return start + 1
    if tokens[start].text in ("that", "to", "about", "of", "for") or tokens[start].text in grammar.QUESTIONS:
        return 0
    number = start + 1
    while number < len(tokens) and number < start + 14:
        word = tokens[number].text
        if word in (";", ".", "(", ")"):
            return 0
        if word in ("that", "to", ":", QUOTED, ",", "about", "of") or word in grammar.QUESTIONS:
            return _after_aside(tokens, number)
        if word in grammar.SUBJECTS or (
            word in grammar.DETERMINERS and word != "'s" and tokens[number - 1].text not in grammar.PREPOSITIONS
        ):
            return number
        if grammar.is_adverb(word) or word in grammar.TIMES or word in ("on", "in", "at", "during"):
            return number
        if _begins_named_clause(tokens, number):
            return number
        number += 1
    return 0


_LONGEST_ASIDE = 10


def _after_aside(tokens: Sequence[Token], comma: int) -> int:
    """The "that" or "to" behind words between commas that tell who is spoken to: "the operator, Acme, not to pay".

    Where there are none, the token itself.
    """
    if tokens[comma].text != ",":
        return comma
    closing = next((n for n in range(comma + 2, min(len(tokens), comma + _LONGEST_ASIDE)) if tokens[n].text == ","), 0)
    number = closing + 1 + (closing + 1 < len(tokens) and tokens[closing + 1].text == "not")
    return number if closing and number < len(tokens) and tokens[number].text in ("that", "to") else comma


def _is_audience(token: Token) -> bool:
    """Whether a word names people who are spoken to."""
    return token.text in ("parliament", "congress") or kind_of_word(token.text) != "other"


def _begins_named_clause(tokens: Sequence[Token], number: int) -> bool:
    """Whether a name and its verb begin behind the one spoken to: "told staff Mr Pole was late"."""
    before = tokens[number - 1]
    if not tokens[number].capital or before.capital or not (grammar.looks_plural(before.text) or _is_audience(before)):
        return False
    end = number
    while end < len(tokens) and (tokens[end].capital or tokens[end].text == "."):
        end += 1
    return end < len(tokens) and tokens[end].text in grammar.FINITE


def _after_circumstances(tokens: Sequence[Token], start: int) -> int:
    """The token after time, place and occasion of saying; ``start`` where there are none."""
    number = start
    while number < len(tokens):
        after = _after_time(tokens, number)
        if after == number:
            after = _after_occasion(tokens, number)
        if after == number and grammar.is_adverb(tokens[number].text):
            after = number + 1
        if after == number:
            break
        number = after
    return number


def _after_time(tokens: Sequence[Token], number: int) -> int:
    """The token after "on Friday", "Tuesday night", "last week"."""
    first = number
    if tokens[number].text == "for" and number + 2 < len(tokens) and tokens[number + 2].text in grammar.TIMES:
        return number + 3
    if tokens[number].text in ("on", "in", "late", "early", "earlier", "last", "this") and number + 1 < len(tokens):
        number += 1
    following = tokens[number + 1] if number + 1 < len(tokens) else None
    if tokens[min(number, len(tokens) - 1)].text == "this" and following and following.text not in grammar.TIMES:
        return first
    if number < len(tokens) and tokens[number].text in grammar.TIMES and not _owns(tokens, number):
        while number < len(tokens) and (tokens[number].text in grammar.TIMES or tokens[number].text[0].isdigit()):
            number += 1
        return number
    return first


def _owns(tokens: Sequence[Token], number: int) -> bool:
    """Whether a day owns what follows: "Thursday's speeches"."""
    return number + 1 < len(tokens) and tokens[number + 1].text == "'s"


def _after_occasion(tokens: Sequence[Token], number: int) -> int:
    """The token after "in a statement", "at a news conference in Rome", "to reporters": ended by a clear sign."""
    if tokens[number].text == "by" and number + 1 < len(tokens) and tokens[number + 1].text in MEANS:
        return number + 2
    if tokens[number].text not in ("in", "at", "during", "on", "to", "after", "before", "via", "through", "from", "of"):
        return number
    if tokens[number].text == "to" and number + 1 < len(tokens) and tokens[number + 1].text in VERB_FORMS:
        return number
    seen = False
    for end in range(number + 1, min(len(tokens), number + 16)):
        word = tokens[end].text
        seen = seen or word in _OCCASIONS
        if word in ("that", ":", QUOTED) and (seen or tokens[number].text in ("in", "at", "during", "to", "on")):
            return end
        if seen and word in ("it", "he", "she", "they", "we"):
            return end
        if word == ",":
            return end if end + 1 < len(tokens) and tokens[end + 1].text == QUOTED else number
        if word in (".", ";", "?", "!", "and", "but"):
            return number
    return number


def is_circumstance(tokens: Sequence[Token], number: int) -> bool:
    """Whether a clause cannot begin at a token because it tells when or how something was said."""
    word = tokens[number].text
    after = _after_time(tokens, number)
    if after > number:
        return after >= len(tokens) or tokens[after].text not in grammar.AUXILIARIES
    if _owns(tokens, number):
        return False
    if grammar.is_adverb(word) and (number + 1 >= len(tokens) or tokens[number + 1].text in (".", ";")):
        return True
    return word in grammar.WEEKDAYS or word in ("yesterday", "earlier", "later") or word.endswith("-factly")
