"""Who does what a participle tells: "a letter saying", "Speaking in Rome, the minister"."""

from collections.abc import Sequence

from retold.reading.statements import grammar
from retold.reading.statements.cues import Occurrence
from retold.reading.statements.lexicon import CARRYING
from retold.reading.statements.phrases import Range, noun_start, phrase_after
from retold.reading.statements.subjects import left_of, subject_before
from retold.reading.statements.tokens import Token


def subject_of_participle(
    tokens: Sequence[Token], cue: Occurrence, heads: frozenset[int], inherited: Range | None
) -> Range | None:
    """Of "saying": the noun just before it, else whoever the sentence is about.

    ``heads`` are the verbs among the cues before it, ``inherited`` is the subject of these.
    """
    before = left_of(tokens, cue.first)
    if before >= 0 and tokens[before].is_word:
        word = tokens[before].text
        if word not in grammar.LINKING_WORDS and word not in grammar.AUXILIARIES:
            start = noun_start(tokens, before, heads)
            if start <= before and not _is_object(tokens, start):
                return _issuer(tokens, (start, before + 1), heads) or (start, before + 1)
    if before < 0:
        commas = (n for n in range(cue.last + 1, len(tokens) - 1) if tokens[n].text == "," and _resumes(tokens, n + 1))
        comma = next(commas, None)
        return _up_to_verb(tokens, phrase_after(tokens, comma + 1, commas=True)) if comma is not None else None
    return inherited


def _issuer(tokens: Sequence[Token], phrase: Range, heads: frozenset[int]) -> Range | None:
    """Who issued the statement or letter that "says" something: the subject of "released", "sent out"."""
    verb = next((n for n in range(phrase[1] - 1, max(-1, phrase[0] - 3), -1) if _carries(tokens, n)), -1)
    while verb > 0 and (tokens[verb - 1].text in grammar.AUXILIARIES or grammar.is_adverb(tokens[verb - 1].text)):
        verb -= 1
    return subject_before(tokens, verb, heads - {verb}) if verb > 0 else None


def _carries(tokens: Sequence[Token], number: int) -> bool:
    """Whether a word is a verb that carries the noun behind it."""
    before = tokens[number - 1].text if number else ""
    if tokens[number].text not in CARRYING or before in grammar.DETERMINERS or before in grammar.PREPOSITIONS:
        return False
    following = tokens[number + 1].text if number + 1 < len(tokens) else ""
    is_past = tokens[number].text.endswith("ed") or tokens[number].text in grammar.PASTS
    return following in grammar.DETERMINERS or following in ("out", "up") or is_past


def _resumes(tokens: Sequence[Token], number: int) -> bool:
    """Whether a subject may follow a comma: no aside ("not unreasonably") and no other clause."""
    word = tokens[number].text
    is_aside = word in grammar.NEGATIONS or grammar.is_adverb(word)
    return not is_aside and word not in grammar.LINKING_WORDS


def _up_to_verb(tokens: Sequence[Token], phrase: Range | None) -> Range | None:
    """A phrase up to the first word that shows that it is a past verb."""
    if phrase is None:
        return None
    verbs = (n for n in range(phrase[0] + 1, phrase[1]) if not tokens[n].capital and is_past(tokens, n))
    return phrase[0], next(verbs, phrase[1])


def is_past(tokens: Sequence[Token], number: int) -> bool:
    """Whether a word shows that it is a past verb: an irregular one, or one in -ed before an object."""
    following = tokens[number + 1].text if number + 1 < len(tokens) else "."
    has_object = following in grammar.OBJECTS or following in grammar.DETERMINERS or following in (".", "that")
    word = tokens[number].text
    return word in grammar.PASTS or (word.endswith("ed") and has_object)


def _is_object(tokens: Sequence[Token], start: int) -> bool:
    """Whether a phrase is what somebody does something with: "released a letter asking", "wrote to the firm asking"."""
    if start == 0:
        return False
    word, before = tokens[start].text, tokens[start - 1].text
    following = tokens[start + 1].text
    is_verb = word in grammar.PASTS or (
        word.endswith("ed") and (before in grammar.HAVE or before in ("and", "or") or _opens(following))
    )
    return is_verb or before == "to"


def _opens(word: str) -> bool:
    """Whether a word begins a noun phrase."""
    return word in grammar.DETERMINERS and word != "'s"
