"""The noun phrase that opens a sentence."""

from collections.abc import Sequence

from retold.reading.statements import grammar
from retold.reading.statements.phrases import Range
from retold.reading.statements.tokens import Token

_SUBORDINATE = grammar.PREPOSITIONS | grammar.SUBORDINATORS


def first_phrase(tokens: Sequence[Token], end: int) -> Range | None:
    """The noun phrase that opens the sentence, up to its verb as far as that shows."""
    start = _after_opening(tokens, end)
    if start >= end or tokens[start].text in _SUBORDINATE:
        return None
    if tokens[start].text in grammar.SUBJECTS:
        return start, start + 1
    for number in range(start, end):
        word = tokens[number].text
        is_verb = word in grammar.CLEAR_AUXILIARIES or word in grammar.PASTS or word.endswith("ed")
        if word in grammar.STOPS or (is_verb and number > start):
            return (start, number) if number > start else None
    return (start, end) if end < len(tokens) and tokens[end].text in grammar.AUXILIARIES else None


_LONGEST_OPENING = 15


def _after_opening(tokens: Sequence[Token], end: int) -> int:
    """The token after what opens a sentence: "But", "Last year", "On Thursday,"."""
    start = 0
    while start < end and (tokens[start].text in grammar.CONJUNCTIONS or grammar.is_adverb(tokens[start].text)):
        start += 1
        while start < end and tokens[start].text in grammar.TIMES:
            start += 1
    if start < end and (tokens[start].text in grammar.PREPOSITIONS or tokens[start].text in grammar.TIMES):
        for number in range(start + 1, min(end, start + _LONGEST_OPENING)):
            if tokens[number].text == "," and number + 1 < end:
                return number + 1
    return start
