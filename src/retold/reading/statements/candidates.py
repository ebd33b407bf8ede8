"""The cues of a unit with their sources and complements, those left out that lack what their kind needs."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from retold.reading.statements import grammar
from retold.reading.statements.contents import Complement, find_complement
from retold.reading.statements.cues import Occurrence, find_cues
from retold.reading.statements.deeds import EITHER, tells_deed
from retold.reading.statements.lexicon import SPEECH
from retold.reading.statements.phrases import Range
from retold.reading.statements.sources import find_source
from retold.reading.statements.tokens import QUOTED, Token
from retold.reading.statements.voices import word_at


class Candidate(NamedTuple):
    """A cue with its source and complement in tokens."""

    found: Occurrence
    source: Range | None
    complement: Complement | None

    @property
    def kind(self) -> str:
        """The class of the cue in this use of it."""
        return self.complement.cue.kind if self.complement else self.found.kind


def find_candidates(tokens: Sequence[Token]) -> list[Candidate]:
    """The cues of a unit with sources and complements."""
    earlier: list[tuple[Occurrence, Range | None]] = []
    candidates: list[Candidate] = []
    for found in find_cues(tokens):
        if found.voice == "according" and _stands_in_clause(tokens, found):
            continue
        source = find_source(tokens, found, earlier)
        start = source[1] if source and found.voice in ("passive", "reduced") else found.last + 1
        start += found.voice == "noun" and _is_predicated(tokens, start)
        complement = None if _stands_behind(tokens, found, source) else find_complement(tokens, found, start)
        if complement and _belongs_to_agent(tokens, found, complement):
            complement = None
        if _counts(tokens, found, source, complement) and not _is_told_in(found, complement, candidates):
            earlier.append((found, source))
            candidates.append(Candidate(found, source, complement))
    return candidates


def _is_told_in(found: Occurrence, complement: Complement | None, earlier: Sequence[Candidate]) -> bool:
    """Whether a noun only names what somebody says something in: "wrote in a report that the dam leaks"."""
    if found.voice != "noun" or complement is None:
        return False
    starts = (one.complement.start for one in earlier if one.complement and one.found.voice != "noun")
    return complement.start in starts


def _stands_in_clause(tokens: Sequence[Token], found: Occurrence) -> bool:
    """Whether a source is only named within what another says: "reported that, according to a memo, the bank knew"."""
    return found.first > 1 and [token.text for token in tokens[found.first - 2 : found.first]] == ["that", ","]


def _is_predicated(tokens: Sequence[Token], number: int) -> bool:
    """Whether what a cue noun is about stands behind "be": "his answer was that"."""
    if number + 1 >= len(tokens) or tokens[number].text not in grammar.BE:
        return False
    return tokens[number + 1].text in ("that", ":", QUOTED)


def _belongs_to_agent(tokens: Sequence[Token], found: Occurrence, complement: Complement) -> bool:
    """Whether what seems a question is a clause about who stands behind "by": "was found by a maid who came in"."""
    if found.voice not in ("passive", "reduced"):
        return False
    word = tokens[complement.start].text
    return word in ("when", "where") or (word in ("who", "which", "whose") and complement.start > found.last + 1)


def _counts(tokens: Sequence[Token], found: Occurrence, source: Range | None, complement: Complement | None) -> bool:
    """Whether a cue may attribute here: a noun needs its complement, and some words have other senses."""
    if found.voice == "noun":
        return complement is not None and word_at(tokens, found.first - 1) not in ("full", "plain", "clear")
    if found.lemma in ("add", "call", "post") and complement and tokens[complement.start].text[0].isdigit():
        return False
    if _is_another_sense(tokens, found, source, complement):
        return False
    return not (complement and _is_no_complement(tokens, found, complement))


def _is_another_sense(
    tokens: Sequence[Token], found: Occurrence, source: Range | None, complement: Complement | None
) -> bool:
    """Whether a word is no attribution here: what you do, a spot denied to somebody, a challenged ship."""
    if source is not None and tokens[source[0]].text == "you":
        return True
    if found.lemma == "name" and found.voice == "passive" and complement is None:
        return True
    if found.lemma in EITHER and not found.cues[0].particles:
        return tells_deed(tokens, found.first, found.last, source, found.voice in ("passive", "reduced"))
    if found.lemma in _MORE_THAN_SPEECH and found.voice in ("passive", "reduced"):
        return complement is None
    if _stands_on_thing(tokens, found):
        return True
    if found.lemma == "plead" and word_at(tokens, found.last + 1) in ("guilty", "not", "innocent", "no"):
        return True
    if (
        _gives_name(tokens, found)
        or _hides_name(tokens, found)
        or (complement and _adds_things(tokens, found, complement))
    ):
        return True
    return found.lemma == "deny" and complement is not None and _has_two_objects(tokens, complement.start)


def _adds_things(tokens: Sequence[Token], found: Occurrence, complement: Complement) -> bool:
    """Whether something is added or continued rather than said: "to add a bridge", "continued the talks"."""
    is_speech = tokens[complement.start].text in ("that", QUOTED) or complement.frame == ":"
    is_deed = found.lemma == "continue" or (found.lemma == "add" and found.voice == "infinitive")
    return is_deed and not is_speech


_CARRIERS = frozenset(
    """shirt shirts t-shirt t-shirts banner banners sign signs placard placards poster posters hat hats cap caps hoodie
    badge badges button buttons sticker stickers billboard billboards plaque tattoo mural graffiti flag flags""".split()
)
"""Things with words on them, by which nobody says anything."""


def _stands_on_thing(tokens: Sequence[Token], found: Occurrence) -> bool:
    """Whether words stand on a thing: "a banner that read", "a shirt saying"."""
    if found.lemma not in ("read", "say", "proclaim", "declare", "urge", "demand", "warn", "call"):
        return False
    before = found.first - 1 - (word_at(tokens, found.first - 1) in ("that", "which", ","))
    return word_at(tokens, before) in _CARRIERS


_NAMING = frozenset("call dub label name nickname term know".split())


def _gives_name(tokens: Sequence[Token], found: Occurrence) -> bool:
    """Whether a participle behind a comma only gives a name: "the storm, named Dora,", "Lopez, known as Amlo,"."""
    if found.lemma == "know" and found.voice == "passive" and word_at(tokens, found.last + 1) == "as":
        return any(token.capital for token in tokens[found.last + 2 : found.last + 4])
    if found.lemma not in _NAMING or found.first == 0 or tokens[found.first - 1].text != "," or found.last > found.head:
        return False
    first = found.last + 1 + (found.last + 1 < len(tokens) and tokens[found.last + 1].text in ("as", "the"))
    return found.first == found.head and first < len(tokens) and tokens[first].capital


def _hides_name(tokens: Sequence[Token], found: Occurrence) -> bool:
    """Whether somebody only asks or declines to be named: "an official who asked not to be identified said"."""
    words = [token.text for token in tokens[found.first : found.last + 5]]
    return any(
        first == "be" and second in ("named", "identified", "quoted") and "to" in words[:number]
        for number, (first, second) in enumerate(pairwise(words))
    )


_MORE_THAN_SPEECH = frozenset(
    "find challenge show discover identify determine support back welcome hear approve dismiss".split()
)
"""Cues that in the passive tell what happened to somebody rather than what somebody said."""


def _is_no_complement(tokens: Sequence[Token], found: Occurrence, complement: Complement) -> bool:
    """Whether what follows shows another sense: "records disclosed show", "confirmed 98-0", "identified a microbe"."""
    word = tokens[complement.start].text
    if found.lemma in _AS_SOMETHING and complement.frame in "NT" and word != "that":
        return not any(token.text == "as" for token in tokens[complement.start : complement.start + 14])
    if found.voice == "passive":
        return word[0].isdigit()
    return complement.frame in "TN" and complement.start == found.last + 1 and word in _FINITE_CUES


_AS_SOMETHING = frozenset("identify see view".split())
"""Verbs that tell what somebody takes something for only with "as"; who sees a fire says nothing of it."""

_FINITE_CUES = grammar.PASTS | frozenset(
    "revealed showed suggested indicated show shows reveal reveals suggest".split()
)


def _has_two_objects(tokens: Sequence[Token], start: int) -> bool:
    """Whether a noun phrase is followed by another: "denied the workers a rise"."""
    for number in range(start, min(len(tokens), start + 6)):
        word = tokens[number].text
        if number > start + 1 and word in ("a", "an", "the", "any", "his", "her", "their"):
            return True
        if number == start + 1 and word in ("a", "any") and tokens[start].text in (*grammar.OBJECTS, "people"):
            return True
        if not tokens[number].is_word or word in grammar.PREPOSITIONS | grammar.AUXILIARIES | {"that", "to", "and"}:
            return False
    return False


def _stands_behind(tokens: Sequence[Token], found: Occurrence, source: Range | None) -> bool:
    """Whether a cue can only belong to what stands before it: after a quotation, or before its own source."""
    if source is None:
        return False
    if source[0] == found.last + 1:
        return True
    if found.voice != "finite" or not says(found) or source[1] > found.first:
        return False
    following = tokens[found.last + 1].text if found.last + 1 < len(tokens) else ""
    return source[0] > 0 and tokens[source[0] - 1].text == QUOTED and following not in ("that", "whether", "if")


def is_speech_within_speech(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """Whether a cue inside a quotation tells what somebody else said; what its speaker thinks is no other statement."""
    if candidate.found.lemma not in SPEECH or not candidate.source or not candidate.complement:
        return False
    source = tokens[slice(*candidate.source)]
    return not any(token.text in ("i", "we", "you", "my", "our") for token in source)


def says(found: Occurrence) -> bool:
    """Whether a cue can stand behind what is said."""
    return any("Q" in cue.frames or "T" in cue.frames for cue in found.cues)
