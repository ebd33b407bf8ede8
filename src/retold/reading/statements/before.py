"""Contents that stand before their cue or around it, and what else stands there that they are about."""

from collections.abc import Sequence

from retold.reading.statements import grammar
from retold.reading.statements.candidates import Candidate
from retold.reading.statements.cues import is_quoted_as
from retold.reading.statements.ends import clause_end, phrase_end
from retold.reading.statements.labels import KICKERS
from retold.reading.statements.phrases import Range, noun_start, phrase_start
from retold.reading.statements.tokens import QUOTED, Token


def start_of_content(tokens: Sequence[Token], end: int) -> int:
    """Where the clause begins that a cue is put behind: the unit's start or a semicolon."""
    if end > 1 and tokens[end - 1].text == QUOTED and tokens[end - 2].text == ":":
        return end - 1
    start = end
    is_turn = tokens[0].text in ("q", "a") and tokens[1].text in (":", ".")
    label = 2 if end > 2 and (is_turn or (tokens[1].text == ":" and tokens[0].text in KICKERS)) else 0
    while start > label and tokens[start - 1].text != ";":
        start -= 1
    while start < end and tokens[start].text in ("and", "but"):
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


def gap_before(tokens: Sequence[Token], candidate: Candidate, heads: frozenset[int]) -> list[Range]:
    """What a cue without an object has for one: "a plan which" the mayor rejected, "the word" she used."""
    found, source, _ = candidate
    if found.voice != "finite" or not source or source[0] == 0 or source[1] > found.first:
        return []
    after = tokens[found.last + 1].text if found.last + 1 < len(tokens) else "."
    if after[0].isalnum() and after not in _BEHIND_GAP:
        return []
    last = source[0] - 1
    if tokens[last].text in ("which", "that", "whom"):
        noun = last - 1 - (tokens[last - 1].text == ",")
        start = phrase_start(tokens, noun, heads) if noun >= 0 and tokens[noun].is_word else last
        return [(min(start, last), last + 1)]
    if tokens[last].text == "what":
        return [(last, last + 1)]
    start = phrase_start(tokens, last, heads) if _may_end_noun(tokens[last]) else source[0]
    return [(start, source[0])] if start <= last else []


def _may_end_noun(token: Token) -> bool:
    """Whether a noun phrase may end with a token."""
    return token.is_word and token.text not in grammar.LINKING_WORDS and token.text not in grammar.AUXILIARIES


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
    ranges = [(start_of_content(tokens, first), first)]
    if tokens[min(last, len(tokens) - 1)].text != "," and _is_adverbial(tokens, ranges[0]):
        return []
    if tokens[first - 1].text == QUOTED:
        return ranges + _later_quotation(tokens, last, breaks)
    comma = next((n for n in range(last, len(tokens)) if tokens[n].text in (",", ".", ":", QUOTED)), len(tokens))
    if comma < len(tokens) - (tokens[-1].text != QUOTED):
        later = frozenset(number for number in breaks if number >= comma)
        ranges.append((comma, _end_of_part(tokens, comma, later)))
    return ranges


def _is_adverbial(tokens: Sequence[Token], one: Range) -> bool:
    """Whether what stands before a cue only tells when or how it was said: "In a speech last July, he said:"."""
    first = tokens[one[0]].text
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
    """The quotation that goes on after the attribution of its first part."""
    for number in range(start, len(tokens)):
        if number in breaks:
            return []
        if tokens[number].text == QUOTED and tokens[number - 1].text in (",", ":", ";", ".", "--", "-", "and", "but"):
            return [(number, _end_of_part(tokens, number, breaks))]
    return []


def _end_of_part(tokens: Sequence[Token], start: int, breaks: frozenset[int]) -> int:
    """Where a content that goes on at a token ends: with the quotation if a dash and an aside follow."""
    after = start + (tokens[start].text == ",") + 1
    if tokens[after - 1].text == QUOTED and [token.text for token in tokens[after : after + 2]] in _ASIDES:
        return after
    return clause_end(tokens, start, breaks)


_ASIDES = [[dash, word] for dash in ("-", "--") for word in ("and", "but")]
"""What opens the reporter's words behind a quotation: ""ready" - and she meant it"."""


def topics_of(tokens: Sequence[Token], candidate: Candidate) -> list[Range]:
    """What belongs to a content with a complement and stands before the cue."""
    return [*_own_subject(candidate), *_relative_object(tokens, candidate)]


def seems(candidate: Candidate) -> bool:
    """Whether the subject of a cue is no source but what the content is about: "the talks seem to fail"."""
    return candidate.found.lemma in ("appear", "seem")


def _own_subject(candidate: Candidate) -> list[Range]:
    """The subject of a cue of seeming."""
    return [candidate.source] if candidate.source and candidate.complement and seems(candidate) else []


_VIEWING = frozenset("call dub label brand term name consider deem regard view see describe portray".split())


def _relative_object(tokens: Sequence[Token], candidate: Candidate) -> list[Range]:
    """The relative pronoun that a verb of naming or viewing is about: "which" Rome considers "its own"."""
    found, source, complement = candidate
    if found.lemma not in _VIEWING or not source or source[0] == 0 or not complement or complement.frame == "W":
        return []
    before = tokens[source[0] - 1].text
    return [_relative_pronoun(tokens, source[0] - 1)] if before in ("which", "whom", "what", "that") else []


def _relative_pronoun(tokens: Sequence[Token], number: int) -> Range:
    """What a relative pronoun stands for, the pronoun with it where that does not show."""
    last = number - 1 - (number > 0 and tokens[number - 1].text == ",")
    if tokens[number].text == "what" or last < 0 or not tokens[last].is_word:
        return number, number + 1
    start = last
    if tokens[last].capital:
        while start > 0 and tokens[start - 1].capital:
            start -= 1
        return start, last + 1
    while start > noun_start(tokens, last, frozenset()) and tokens[start].text not in grammar.DETERMINERS:
        start -= 1
    return start, last + 1
