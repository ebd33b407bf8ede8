"""Complements far behind their cue: what stands between tells when, where and to whom something was said."""

from collections.abc import Sequence

from retold.reading.statements import grammar
from retold.reading.statements.candidates import Candidate
from retold.reading.statements.contents import Complement, is_relative
from retold.reading.statements.cues import Occurrence
from retold.reading.statements.lexicon import TELLING, Cue
from retold.reading.statements.phrases import has_finite
from retold.reading.statements.tokens import QUOTED, Token, word_at

_PLAIN = frozenset("say claim argue insist admit warn announce declare state write".split())
_FARTHEST = 24
"""Tokens between a cue and its complement."""


def late_complement(tokens: Sequence[Token], candidate: Candidate) -> Complement | None:
    """What is said far behind its cue: "said after a lunch on Tuesday that", "told Ann Lee, the mayor, that".

    Else the clause right behind it, whatever it begins with: "said because he was ill, he", "said having him here is".
    """
    found, source, _ = candidate
    if source is None or source[1] > found.first:
        return None
    for cue in found.cues:
        if "T" not in cue.frames and "t" not in cue.frames and "A" not in cue.frames:
            continue
        number = _opening(tokens, found, cue)
        if number:
            word = tokens[number].text
            frame = "Q" if word == QUOTED else "T" if word == "that" else "I" if word == "to" else "P"
            return Complement(number + (frame == "P"), frame, cue)
        if (
            "T" in cue.frames
            and "A" not in cue.frames
            and found.lemma in _PLAIN
            and _opens_clause(tokens, found.last + 1)
        ):
            return Complement(found.last + 1, "s", cue)
    return None


def _opening(tokens: Sequence[Token], found: Occurrence, cue: Cue) -> int:
    """The first word behind a cue that can only open what is said; 0 if there is none."""
    if word_at(tokens, found.last + 1) == "that" or (word_at(tokens, found.last + 1) == "to" and found.lemma == "ask"):
        return 0
    for number in range(found.last + 2, min(len(tokens) - 1, found.last + _FARTHEST)):
        word, after = tokens[number].text, tokens[number + 1]
        if word in (";", ":") or word in grammar.FINITE:
            return 0
        if word == "that" and found.kind in TELLING and not is_relative(tokens, number):
            return number
        if word == QUOTED and "Q" in cue.frames:
            return number
        if (
            "A" in cue.frames
            and found.kind in TELLING
            and ((word == "to" and "I" in cue.frames and not after.capital) or word in cue.prepositions)
        ):
            return number
    return 0


def _opens_clause(tokens: Sequence[Token], start: int) -> bool:
    """Whether a clause stands behind a cue: there is a finite verb before a stop that ends the sentence."""
    if start >= len(tokens) or not tokens[start].is_word:
        return False
    end = next((n for n in range(start, len(tokens)) if tokens[n].text in (";", QUOTED)), len(tokens))
    return has_finite(tokens, start, end)
