"""Where a content behind its cue ends, weighed among the places where it may: at marks, conjunctions, verbs.

The rules of ``placing`` propose one; the weights know better what goes on with the sentence: a participle, an aside,
what the one who speaks does next.
"""

from collections.abc import Iterator, Sequence, Set
from itertools import repeat
from typing import NamedTuple

from retold.reading import weighing
from retold.reading.statements import grammar
from retold.reading.statements.candidates import Candidate
from retold.reading.statements.classes import class_of, is_finite
from retold.reading.statements.phrases import Range
from retold.reading.statements.tokens import QUOTED, Token

_FARTHEST, _LONGEST = 60, 150
"""Tokens of a content up to which later ends are looked for; those of the longest stay as the rules have them."""
_AHEAD = 3

_MARGIN_SHORTER = 2.0
"""Odds by which an end must be likelier than that of the rules to be an earlier one."""
_MARGIN_PHRASE = 1.5
"""Odds by which the last end of a phrase or infinitive may be less likely than the likeliest: a content that goes on
says no less, one that is cut does ("praised Lee | for his part in the rescue"). Five-fold on PolNeAR the two margins
gain .006 and .011 at overlap .3 and .8, recall of indirect ones .007, and lose .003 of the exact ones.
"""

_CLAUSES = frozenset("TQ:WtqwsG")
_MARKS = frozenset((",", ";", ":", "-", "--", "(", ")"))


class Ending(NamedTuple):
    """A place where a content may end (the token behind it), its traits, and whether it is that of the rules."""

    end: int
    traits: tuple[str, ...]
    ruled: bool


class Piece(NamedTuple):
    """A content behind its cue: its candidate, its range by the rules, and where cues and other attributions begin."""

    candidate: Candidate
    content: Range
    breaks: Set[int]
    heads: Set[int]


def choose_end(tokens: Sequence[Token], piece: Piece) -> int:
    """The likeliest end of a content."""
    weights = weighing.weights_of("extent_weights.tsv")
    endings = list(find_endings(tokens, piece))
    if len(endings) < 2:
        return piece.content[1]
    odds = [sum(map(weights.get, ending.traits, repeat(0.0))) for ending in endings]
    ruled = next((number for number, ending in enumerate(endings) if ending.ruled), None)
    if ruled is None:
        return piece.content[1]
    best = _best(odds, ruled)
    if _frame(piece.candidate) not in _CLAUSES:
        best = _last(tokens, endings, odds, best)
    return piece.content[1] if best == ruled else endings[best].end


def _best(odds: Sequence[float], ruled: int) -> int:
    """The number of the likeliest end, that of the rules if an earlier one is hardly likelier."""
    best = odds.index(max(odds))
    return ruled if best < ruled and odds[best] <= odds[ruled] + _MARGIN_SHORTER else best


def _last(tokens: Sequence[Token], endings: Sequence[Ending], odds: Sequence[float], best: int) -> int:
    """The number of the last end that is little less likely than the best, none behind the verb of a sentence."""
    last = best
    for number in range(best, len(odds)):
        last = number if odds[number] >= odds[best] - _MARGIN_PHRASE else last
        if _is_main_verb(tokens, endings[best].end, endings[number].end):
            break
    return last


def _frame(candidate: Candidate) -> str:
    """The frame of a candidate's complement."""
    return candidate.complement.frame if candidate.complement else "-"


def _is_main_verb(tokens: Sequence[Token], start: int, number: int) -> bool:
    """Whether a finite verb stands at a token, with no clause opened since ``start`` that it could belong to."""
    if number >= len(tokens) or tokens[number].text not in grammar.FINITE:
        return False
    return not any(token.text in _OPENERS for token in tokens[start:number])


_OPENERS = grammar.SUBORDINATORS | grammar.SUBJECTS | grammar.QUESTIONS


def find_endings(tokens: Sequence[Token], piece: Piece) -> Iterator[Ending]:
    """The places where a content may end, in order: none behind the beginning of another attribution."""
    start, end = piece.content
    rule = _last_word(tokens, start, end)
    if rule > start + _LONGEST:
        return
    agent = [piece.candidate.source[0] - 1] if piece.candidate.source else []  # "as a milestone | by unions"
    stop = min((number for number in (*piece.breaks, *agent) if number > start), default=len(tokens))
    last = max(rule, min(len(tokens), stop, start + _FARTHEST))
    classes = [class_of(token.text, token.capital) for token in tokens[start : last + _AHEAD]]
    may_end = _ends_clause if _frame(piece.candidate) in _CLAUSES else _ends_phrase
    verbs = commas = 0
    for number in range(start + 1, last + 1):
        before, kind = tokens[number - 1], classes[number - 1 - start]
        verbs += is_finite(before, kind)
        commas += kind == ","
        is_end = number == rule or number == len(tokens) or may_end(tokens[number], classes[number - start])
        if is_end and (kind == QUOTED or before.is_word):
            side = "rule" if number == rule else "before" if number < rule else "behind"
            yield Ending(number, _traits(piece, number, side, classes, (min(2, verbs), min(3, commas))), number == rule)


def _last_word(tokens: Sequence[Token], start: int, end: int) -> int:
    """The end of a range without the marks there."""
    while end > start and not (tokens[end - 1].is_word or tokens[end - 1].text == QUOTED):
        end -= 1
    return end


_ENDING = grammar.CONJUNCTIONS | grammar.SUBORDINATORS | grammar.FINITE
_ENDING_CLAUSE = _ENDING | grammar.WEEKDAYS | frozenset("on in at during last earlier by from with".split())
_ENDING_PHRASE = _ENDING | grammar.PREPOSITIONS | grammar.TIMES | grammar.DETERMINERS | {"to"}
_ENDING_VERBS = frozenset(("past", "said"))
_ENDING_KINDS = _ENDING_VERBS | {"adverb", "ing", "s", "base"}


def _ends_clause(token: Token, kind: str) -> bool:
    """Whether a clause may end before a token."""
    return kind in _ENDING_VERBS or token.text in _ENDING_CLAUSE or token.closed or not token.is_word


def _ends_phrase(token: Token, kind: str) -> bool:
    """Whether a noun phrase or an infinitive with what belongs to it may end before a token."""
    ends = kind in _ENDING_KINDS or token.text in _ENDING_PHRASE
    return ends or token.capital or token.closed or not token.is_word


def _traits(piece: Piece, number: int, side: str, classes: Sequence[str], seen: tuple[int, int]) -> tuple[str, ...]:
    """What speaks for an end and against it: what follows and what has been said up to there."""
    found, complement = piece.candidate.found, piece.candidate.complement
    frame = _frame(piece.candidate)
    shape = f"{side} {'clause' if frame in _CLAUSES else 'phrase' if complement else 'rest'}"
    at = number - piece.content[0]
    here, after, third = (classes[place] if place < len(classes) else "edge" for place in (at, at + 1, at + 2))
    is_mark = here in _MARKS
    ends = here in (".", "edge") or (is_mark and after in (".", "edge"))
    follows = "edge" if ends else f"{here} {after}" if is_mark else here
    next_cue = not piece.heads.isdisjoint(range(number + is_mark, number + is_mark + 3))
    return (
        f"{side} {follows}",
        f"{side} {found.voice} {frame}",
        f"{side} {piece.candidate.kind} {follows}",
        f"{shape} {follows} then {third if is_mark else after}",
        f"{shape} length {min(6, at.bit_length())} {ends}",
        f"{shape} cue {next_cue} break {number in piece.breaks} {here}",
        f"{shape} commas {seen[1]} {here}",
        f"{shape} verbs {seen[0]} {here}",
        f"{side} begins {classes[0]} {frame} {here}",
    )
