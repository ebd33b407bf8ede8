"""What a source says: the complement of its cue, or the clause that the cue is put behind or into."""

from collections.abc import Sequence
from typing import NamedTuple

from retold.reading.inflection import letters_of
from retold.reading.statements import grammar
from retold.reading.statements.circumstances import find_places, is_circumstance
from retold.reading.statements.cues import Occurrence
from retold.reading.statements.ends import main_verb
from retold.reading.statements.lexicon import NOUNS, VERB_FORMS, Cue
from retold.reading.statements.opening import first_phrase
from retold.reading.statements.phrases import Range
from retold.reading.statements.subjects import subject_before
from retold.reading.statements.tokens import QUOTED, Token


class Complement(NamedTuple):
    """Where a content begins, by which frame, and the cue entry that takes it."""

    start: int
    frame: str
    cue: Cue


def find_complement(tokens: Sequence[Token], found: Occurrence, start: int) -> Complement | None:
    """The complement at or after ``start``, by the first of the cue's entries that takes what stands there."""
    for place in find_places(tokens, found, start):
        for cue in found.cues:
            frame = _frame_at(tokens, place, cue, found)
            begins = place + (frame in ("P", ":"))
            if frame and _is_no_clause(tokens, found, place):
                continue
            if frame and begins < len(tokens) and not (frame in "TN" and is_circumstance(tokens, place)):
                return Complement(begins, frame, cue)
    return None


def _is_no_clause(tokens: Sequence[Token], found: Occurrence, place: int) -> bool:
    """Whether a "that" stands for a cue noun, or tells what came of something: "spoke so badly that they left"."""
    if found.voice == "noun":
        return is_relative(tokens, place)
    if _points_back(tokens, place):
        return True
    first = found.last + 1 if found.kind in ("think", "fear") else found.first
    return tokens[place].text == "that" and any(one.text in ("so", "such") for one in tokens[first:place])


def _points_back(tokens: Sequence[Token], place: int) -> bool:
    """Whether a "that" is a pronoun behind which only an adverb follows: "they see that differently"."""
    if tokens[place].text != "that" or place + 2 >= len(tokens):
        return False
    return grammar.is_adverb(tokens[place + 1].text) and tokens[place + 2].text in grammar.STOPS


def is_relative(tokens: Sequence[Token], number: int) -> bool:
    """Whether the "that" behind a noun stands for it, a verb being next: "a report that sent shares down"."""
    if tokens[number].text != "that" or number + 1 >= len(tokens):
        return False
    after = tokens[number + 1]
    if after.text in grammar.DETERMINERS and _verb_ends(tokens, number + 3):
        return True
    letters = letters_of(after.text)
    return not after.capital and (after.text in grammar.FINITE or "d" in letters or letters == "z")


def _verb_ends(tokens: Sequence[Token], start: int) -> bool:
    """Whether a verb without its object ends the clause at one of the next words: "a claim that her aide rejects"."""
    for number in range(start, min(len(tokens) - 1, start + 3)):
        if tokens[number + 1].text in (".", ",", ";"):
            return letters_of(tokens[number].text) in ("z", "d", "dn") and tokens[number].text in VERB_FORMS
    return False


_LOOSE = frozenset("about on of for against to at with over toward towards into as from regarding".split())
"""Prepositions that may introduce what a cue is about although its entry does not name them."""


def loose_complement(tokens: Sequence[Token], found: Occurrence) -> Complement | None:
    """What follows a cue that its entry does not foresee; the frames of these are small letters."""
    number = found.last + 1
    while number < len(tokens) and grammar.is_adverb(tokens[number].text):
        number += 1
    word = tokens[number].text if number + 1 < len(tokens) else ""
    cue = found.cues[0]
    if not word or (cue.lemma == "mean" and word != "to"):
        return None
    if word == QUOTED:
        return Complement(number, "q", cue)
    if word == "that":
        return None if _is_no_clause(tokens, found, number) else Complement(number, "t", cue)
    if word in grammar.QUESTIONS and word not in ("when", "where", "which", "who", "whom", "whose"):
        return Complement(number, "w", cue)
    if word in _LOOSE:
        return _loose_phrase(tokens, number, cue)
    if found.voice in ("noun", "adjective") or is_circumstance(tokens, number):
        return None
    if (cue.kind == "plan" or all("A" in one.frames for one in found.cues)) and not _names_words(tokens, number):
        return None
    return Complement(number, "n", cue) if _phrase_frame(tokens, number, "N") else None


_LONGEST_OBJECT = 6


def _names_words(tokens: Sequence[Token], start: int) -> bool:
    """Whether a noun for words stands in the phrase that begins at a token: "offered a defence of", "sought advice"."""
    for token in tokens[start : start + _LONGEST_OBJECT]:
        if token.text in NOUNS:
            return True
        if not token.is_word or token.text in grammar.PREPOSITIONS or token.text in grammar.CONJUNCTIONS:
            return False
    return False


def _loose_phrase(tokens: Sequence[Token], number: int, cue: Cue) -> Complement | None:
    """The phrase that a preposition introduces, or the infinitive behind "to"; who looks for a van says nothing."""
    word, following = tokens[number].text, tokens[number + 1].text
    if following in grammar.TIMES or (cue.lemma == "look" and word != "to"):
        return None
    is_infinitive = word == "to" and not _begins_noun(tokens, number + 1)
    return Complement(number + (not is_infinitive), "i" if is_infinitive else "p", cue)


def _begins_noun(tokens: Sequence[Token], number: int) -> bool:
    """Whether a noun phrase rather than a verb begins after "to"."""
    token = tokens[number]
    return (
        token.text in grammar.DETERMINERS
        or token.text in grammar.OBJECTS
        or token.capital
        or (token.text[0].isdigit() or token.text == QUOTED)
    )


_NOT_ADDRESSED = grammar.QUESTIONS | {"that", QUOTED, ":", ","}


def _frame_at(tokens: Sequence[Token], number: int, cue: Cue, found: Occurrence) -> str:
    """The frame of a cue that the token at ``number`` opens; empty if none."""
    word = tokens[number].text
    following = tokens[number + 1].text if number + 1 < len(tokens) else ""
    frames = cue.frames
    if "A" in frames and found.voice != "passive" and number == found.last + 1 and word not in _NOT_ADDRESSED:
        return "P" if word in cue.prepositions else ""
    if word == ":" and ("Q" in frames or "T" in frames):
        return ":" if following else ""
    if word == "," and following == QUOTED and "Q" in frames:
        return ":"
    if word == QUOTED:
        return "Q" if "Q" in frames or "N" in frames or "T" in frames else ""
    if word == "that":
        return "T" if "T" in frames or "t" in frames else ("N" if "N" in frames else "")
    if word in grammar.QUESTIONS:
        return "W" if "W" in frames or "T" in frames or "N" in frames else ""
    if word == "not" and following == "to":
        return "I" if "I" in frames else ""
    if word == "to" and "I" in frames:
        return (
            "" if following in grammar.DETERMINERS or following[:1].isdigit() or _is_name(tokens, number + 1) else "I"
        )
    if word in cue.prepositions:
        return "" if following in grammar.TIMES and not _owns(tokens, number + 1) else "P"
    return _phrase_frame(tokens, number, frames)


def _owns(tokens: Sequence[Token], number: int) -> bool:
    """Whether a time only tells which one is meant: "voted against Tuesday's package"."""
    return number + 1 < len(tokens) and tokens[number + 1].text == "'s"


def _is_name(tokens: Sequence[Token], number: int) -> bool:
    """Whether a word is written with a capital in a unit that is not all capitals."""
    return number < len(tokens) and tokens[number].capital and not tokens[number - 1].capital


def _phrase_frame(tokens: Sequence[Token], number: int, frames: str) -> str:
    """T or N where a noun phrase begins, G where a gerund does."""
    token = tokens[number]
    if "G" in frames and token.text.endswith("ing"):
        return "G"
    if not token.is_word or token.text in grammar.AUXILIARIES or token.text in grammar.CONJUNCTIONS:
        return ""
    if token.text in grammar.SUBORDINATORS or token.text == "to":
        return ""
    if token.text in grammar.PREPOSITIONS:
        return ""
    if "T" in frames:
        return "T"
    return "N" if "N" in frames else ""


def trails_impersonally(tokens: Sequence[Token], found: Occurrence) -> bool:
    """Whether a passive puts what stands before it down to nobody by name: "He fled, it was claimed on Friday"."""
    if found.voice != "passive" or found.first < 3 or tokens[found.first - 1].text != "it":
        return False
    goes_on = any(one.text == "that" or one.text in grammar.FINITE for one in tokens[found.last + 1 :])
    return tokens[found.first - 2].text == "," and not goes_on


_LONGEST_OPENING = 8


def is_clause_subject(tokens: Sequence[Token], found: Occurrence) -> bool:
    """Whether a noun with its clause is what a passive is about: "The claim that it was closed was rejected"."""
    opening = next((n for n in range(1, _LONGEST_OPENING) if n < len(tokens) and tokens[n].text == "that"), 0)
    if not opening or tokens[opening - 1].text not in NOUNS or found.first <= opening + 1:
        return False
    if any(not one.is_word and one.text != "'s" for one in tokens[:opening]):
        return False
    return main_verb(tokens, opening + 1, found.head + 1) == found.first


def subject_of(tokens: Sequence[Token], found: Occurrence, heads: frozenset[int]) -> Range | None:
    """The subject of a passive cue, which belongs to the content: "the talks are expected to fail"."""
    if is_clause_subject(tokens, found):
        return 0, found.first
    return subject_before(tokens, found.first, heads) or first_phrase(tokens, found.first)


def is_no_complement(tokens: Sequence[Token], found: Occurrence, complement: Complement) -> bool:
    """Whether what follows shows another sense: "records disclosed show", "confirmed 98-0", "identified a microbe"."""
    word = tokens[complement.start].text
    if found.lemma in _AS_SOMETHING and complement.frame in "NT" and word != "that":
        return not any(token.text == "as" for token in tokens[complement.start : complement.start + 14])
    if found.voice == "passive" and word[0].isdigit():
        return True
    return complement.frame in "TN" and complement.start == found.last + 1 and word in _FINITE_CUES


_AS_SOMETHING = frozenset("identify see view".split())
"""Verbs that tell what somebody takes something for only with "as"; who sees a fire says nothing of it."""

_FINITE_CUES = grammar.PASTS | frozenset(
    "says said say tells revealed showed suggested indicated show shows reveal reveals suggest".split()
)
