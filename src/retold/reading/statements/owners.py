"""Whose a cue noun is: "the mayor's claim", "a claim by the mayor", "voiced support"."""

from collections.abc import Sequence

from retold.reading.inflection import letters_of
from retold.reading.statements import grammar
from retold.reading.statements.cues import Occurrence, group_start
from retold.reading.statements.lexicon import CARRYING
from retold.reading.statements.opening import first_phrase
from retold.reading.statements.phrases import Range, noun_start, phrase_after
from retold.reading.statements.subjects import subject_before
from retold.reading.statements.tokens import QUOTED, Token


def owner_of(tokens: Sequence[Token], cue: Occurrence, heads: frozenset[int]) -> Range | None:
    """Of a cue noun: whose it is ("the mayor's claim", "his claim", "a claim by the mayor")."""
    first = cue.first
    for number in range(first - 1, max(-1, first - 4), -1):
        word = tokens[number].text
        if word in ("his", "her", "their", "its", "my", "our", "your"):
            is_carried = any(token.text in CARRYING for token in tokens[max(0, number - 2) : number])
            return (_holder(tokens, cue, heads) if is_carried else None) or (number, number + 1)
        if word == "'s" or (word == "'" and number > 0):
            start = noun_start(tokens, number - 1, heads)
            return (start, number) if start < number else None
        if word in grammar.PREPOSITIONS or word in grammar.STOPS:
            break
    if cue.last + 1 < len(tokens) and tokens[cue.last + 1].text in ("by", "from"):
        return phrase_after(tokens, cue.last + 2, commas=False)
    return _holder(tokens, cue, heads)


def _holder(tokens: Sequence[Token], cue: Occurrence, heads: frozenset[int]) -> Range | None:
    """Of a cue noun without owner: the subject of the verb that it is the object of ("they voiced support for")."""
    for number in range(cue.first - 1, max(0, cue.first - 9), -1):
        word = tokens[number].text
        if (word in CARRYING and not _qualifies(tokens, number, cue.first)) or (
            word in grammar.BE and cue.kind == "supporter"
        ):
            first = group_start(tokens, number)
            return subject_before(tokens, first, heads - {number}) or first_phrase(tokens, first)
        if word in grammar.STOPS or word == QUOTED or word in grammar.SUBJECTS:
            return None
    return None


def _qualifies(tokens: Sequence[Token], number: int, noun: int) -> bool:
    """Whether a word that may be a verb belongs to the noun behind it: "trade disputes", not "voters voice support"."""
    if number + 1 != noun or letters_of(tokens[number].text) not in ("b", "bd", "bdn", "bn", ""):
        return False
    before = tokens[number - 1].text
    return not (
        before == "to" or before in grammar.MODALS or before in grammar.SUBJECTS or grammar.looks_plural(before)
    )
