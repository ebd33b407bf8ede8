"""Contents that stand before their cue or around it."""

import re
from collections.abc import Sequence

from retold.reading.statements import grammar
from retold.reading.statements.breaks import closes_insertion
from retold.reading.statements.candidates import Candidate
from retold.reading.statements.cues import is_quoted_as
from retold.reading.statements.ends import clause_end, phrase_end
from retold.reading.statements.labels import KICKERS
from retold.reading.statements.lexicon import VERB_FORMS
from retold.reading.statements.phrases import Range
from retold.reading.statements.tokens import QUOTED, Token

_YEAR = re.compile(r"(?:19|20)\d\d")


def start_of_content(tokens: Sequence[Token], end: int) -> int:
    """Where the clause begins that a cue is put behind: the unit's start or a semicolon."""
    if end > 1 and tokens[end - 1].text == QUOTED and tokens[end - 2].text == ":":
        return end - 1
    start = end
    is_turn = tokens[0].text in ("q", "a") and tokens[1].text in (":", ".")
    label = 2 if end > 2 and (is_turn or (tokens[1].text == ":" and tokens[0].text in KICKERS)) else 0
    while start > label and tokens[start - 1].text != ";":
        start -= 1
    while start < end and tokens[start].text in ("and", "but", "*", "•"):
        start += 1
    return start


def content_around_gap(tokens: Sequence[Token], candidate: Candidate, breaks: frozenset[int]) -> list[Range]:
    """A relative clause from which a cue was taken: "which" critics say "could help the rebels"."""
    found, source, _ = candidate
    after = found.last + 1
    if not source or source[0] == 0 or source[1] > found.first or after >= len(tokens):
        return []
    if tokens[source[0] - 1].text not in ("which", "that", "what", "who", "whom"):
        return []
    if tokens[after].text not in grammar.AUXILIARIES and not tokens[after].text.endswith("ed"):
        return []
    return [(source[0] - 1, source[0]), (after, phrase_end(tokens, after, breaks))]


_BEHIND_GAP = grammar.AUXILIARIES | grammar.PREPOSITIONS | grammar.CONJUNCTIONS


def gap_before(tokens: Sequence[Token], candidate: Candidate) -> list[Range]:
    """The relative pronoun that a cue without an object has for one: "which" the mayor rejected."""
    found, source, _ = candidate
    if found.voice != "finite" or not source or source[0] == 0 or source[1] > found.first:
        return []
    after = tokens[found.last + 1].text if found.last + 1 < len(tokens) else "."
    ends = not after[0].isalnum() or after in _BEHIND_GAP
    if ends and tokens[source[0] - 1].text == "something":
        return [(source[0] - 1, source[0])]
    pronoun = tokens[source[0] - 1].text in ("which", "that", "what", "whom")
    return [(source[0] - 1, source[0])] if ends and pronoun else []


def content_before(tokens: Sequence[Token], candidate: Candidate, breaks: frozenset[int]) -> list[Range]:
    """The clause that a cue is put behind or into: "the plan, he said, would fail"."""
    found, source, _ = candidate
    if not source or not (found.voice == "finite" or is_quoted_as(tokens, found)):
        return []
    first, last = min(found.first, source[0]), max(found.last + 1, source[1])
    if first > 0 and tokens[first - 1].text == "as":
        return _content_beside_as(tokens, first - 1, last, breaks)
    if first == 0 or (
        tokens[first - 1].text not in (",", QUOTED, "?", "!", "-", "--", "...") and not tokens[first].closed
    ):
        return []
    if tokens[first - 1].text == "," and closes_insertion(tokens, first - 1):
        return []
    ranges = [(start_of_content(tokens, first), first)]
    if tokens[min(last, len(tokens) - 1)].text != "," and _is_adverbial(tokens, ranges[0]):
        return []
    if tokens[first - 1].text == QUOTED:
        return ranges + _later_quotation(tokens, last, breaks)
    stops = (n for n in range(last, len(tokens)) if tokens[n].text in (",", ".", ":", QUOTED))
    comma = next((n for n in stops if not _is_in_date(tokens, n)), len(tokens))
    if comma < len(tokens) - (tokens[-1].text != QUOTED):
        later = frozenset(number for number in breaks if number >= comma)
        ranges.append((comma, _end_of_part(tokens, comma, later)))
    return ranges


def _is_in_date(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma stands inside a date: "on Friday, June 19", "Friday, 19 June", "June 19, 2026"."""
    before = tokens[comma - 1].text
    words = [token.text for token in tokens[comma + 1 : comma + 3]]
    if tokens[comma].text != "," or len(words) < 2:
        return False
    if before in grammar.WEEKDAYS:
        return any(x in grammar.MONTHS and y.isdigit() for x, y in (words, reversed(words)))
    return before.isdigit() and _YEAR.fullmatch(words[0]) is not None


def _is_adverbial(tokens: Sequence[Token], one: Range) -> bool:
    """Whether what stands before a cue only tells when or how it was said: "In a speech last July, he said:"."""
    first = tokens[one[0]].text
    if all(grammar.is_adverb(token.text) or not token.is_word for token in tokens[slice(*one)]):
        return QUOTED not in (token.text for token in tokens[slice(*one)])
    inside = range(one[0] + 1, one[1] - 1)
    if tokens[one[1] - 1].text != ",":
        return False
    if first in _CLAUSE_OPENERS or first in ("asked", "pressed"):
        return not any(tokens[n].text in (",", QUOTED, "?") for n in inside)
    if first in grammar.PREPOSITIONS or first.endswith("ing"):
        return not any(_is_verb(tokens, n) or tokens[n].text == QUOTED for n in inside)
    return False


def _is_verb(tokens: Sequence[Token], number: int) -> bool:
    """Whether a word shows that it is a finite verb, or quoted speech that may hold one."""
    word = tokens[number].text
    return word in grammar.CLEAR_AUXILIARIES or word in grammar.PASTS or word.endswith("ed")


_CLAUSE_OPENERS = frozenset("while when after before as because although though since once whereas".split())


def _content_beside_as(tokens: Sequence[Token], first: int, last: int, breaks: frozenset[int]) -> list[Range]:
    """The clause to which "as the mayor said" is added, before or after it."""
    if first > 0:
        return [(start_of_content(tokens, first), first)] if tokens[first - 1].text == "," else []
    comma = next((number for number in range(last, len(tokens)) if tokens[number].text == ","), None)
    return [(comma, clause_end(tokens, comma, breaks - {comma}))] if comma else []


def _later_quotation(tokens: Sequence[Token], start: int, breaks: frozenset[int]) -> list[Range]:
    """The quotation that goes on after the attribution of its first part, unless somebody else says it."""
    for number in range(start, len(tokens)):
        if number in breaks or _is_said_by_another(tokens, start, number):
            return []
        if tokens[number].text == QUOTED and tokens[number - 1].text in (",", ":", ";", ".", "--", "-", "and", "but"):
            return [(number, _end_of_part(tokens, number, breaks))]
    return []


def _is_said_by_another(tokens: Sequence[Token], start: int, number: int) -> bool:
    """Whether a verb of saying with a subject of its own opens a quotation: ", but the manager replied: "."""
    if tokens[number].text != ":" or number - 2 < start or tokens[number - 1].text.endswith("ing"):
        return False
    return tokens[number - 1].text in VERB_FORMS and tokens[number - 2].text not in ("and", ",")


def _end_of_part(tokens: Sequence[Token], start: int, breaks: frozenset[int]) -> int:
    """Where a content that goes on at a token ends: with the quotation if a dash and an aside follow."""
    after = start + (tokens[start].text == ",") + 1
    if tokens[after - 1].text == QUOTED and [token.text for token in tokens[after : after + 2]] in _ASIDES:
        return after
    return clause_end(tokens, start, breaks)


_ASIDES = [[dash, word] for dash in ("-", "--") for word in ("and", "but")]
"""What opens the reporter's words behind a quotation: ""ready" - and she meant it"."""
