"""What a source says: the complement of its cue, or the clause that the cue is put behind or into."""

from collections.abc import Sequence
from typing import NamedTuple

from retold.reading.statements import grammar
from retold.reading.statements.cues import Occurrence
from retold.reading.statements.lexicon import VERB_FORMS, Cue
from retold.reading.statements.phrases import Range, first_phrase
from retold.reading.statements.subjects import subject_before
from retold.reading.statements.tokens import QUOTED, Token

_OCCASIONS = frozenset(
    """statement interview speech tweet letter email e-mail message post conference briefing news report memo video
    article column interviews remarks testimony address debate rally event appearance phone telephone call note release
    filing hearing meeting book essay editorial podcast series exchange response reply comments television tv radio
    twitter facebook reporters""".split()
)


class Complement(NamedTuple):
    """Where a content begins, by which frame, and the cue entry that takes it."""

    start: int
    frame: str
    cue: Cue


def find_complement(tokens: Sequence[Token], found: Occurrence, start: int) -> Complement | None:
    """The complement at or after ``start``, by the first of the cue's entries that takes what stands there."""
    for place in _places(tokens, found, start):
        for cue in found.cues:
            frame = _frame_at(tokens, place, cue, found)
            begins = place + (frame in ("P", ":"))
            if frame and begins < len(tokens) and not (frame in "TN" and _is_circumstance(tokens, place)):
                return Complement(begins, frame, cue)
    return None


def _is_circumstance(tokens: Sequence[Token], number: int) -> bool:
    """Whether a clause cannot begin at a token because it tells when or how something was said."""
    word = tokens[number].text
    after = _after_time(tokens, number)
    if after > number:
        return after >= len(tokens) or tokens[after].text not in (*grammar.AUXILIARIES, "'s")
    if _owns(tokens, number):
        return False
    return word in grammar.WEEKDAYS or word in ("yesterday", "earlier", "later") or word.endswith("-factly")


def _places(tokens: Sequence[Token], found: Occurrence, start: int) -> list[int]:
    """The tokens where a complement may begin: right after the cue, its addressee or the occasion of saying it."""
    places = [start] if start < len(tokens) and tokens[start].text in ("that", "to", QUOTED, *grammar.QUESTIONS) else []
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
        if word in ("that", "to", ":", QUOTED, ",", "about", "of") or word in grammar.QUESTIONS:
            return number
        if word in grammar.SUBJECTS or (
            word in grammar.DETERMINERS and word != "'s" and tokens[number - 1].text not in grammar.PREPOSITIONS
        ):
            return number
        if grammar.is_adverb(word) or word in grammar.TIMES or word in ("on", "in", "at", "during"):
            return number
        number += 1
    return 0


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
    if tokens[number].text in ("on", "in", "late", "early", "earlier", "last", "this") and number + 1 < len(tokens):
        number += 1
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
        if word == ",":
            return end if end + 1 < len(tokens) and tokens[end + 1].text == QUOTED else number
        if word in (".", ";", "?", "!", "and", "but"):
            return number
    return number


def _frame_at(tokens: Sequence[Token], number: int, cue: Cue, found: Occurrence) -> str:
    """The frame of a cue that the token at ``number`` opens; empty if none."""
    word = tokens[number].text
    following = tokens[number + 1].text if number + 1 < len(tokens) else ""
    frames = cue.frames
    if (
        "A" in frames
        and found.voice != "passive"
        and number == found.last + 1
        and word not in ("that", QUOTED, ":", ",", *grammar.QUESTIONS)
    ):
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
    if word == "to" and "I" in frames:
        return (
            "" if following in grammar.DETERMINERS or following[:1].isdigit() or _is_name(tokens, number + 1) else "I"
        )
    if word in cue.prepositions:
        return "" if following in grammar.TIMES else "P"
    return _phrase_frame(tokens, number, frames)


def _is_name(tokens: Sequence[Token], number: int) -> bool:
    """Whether a word is written with a capital in a unit that is not all capitals."""
    return number < len(tokens) and tokens[number].capital and not tokens[number - 1].capital


def _phrase_frame(tokens: Sequence[Token], number: int, frames: str) -> str:
    """T or N where a noun phrase begins, G where a gerund does."""
    token = tokens[number]
    if not token.is_word or token.text in grammar.AUXILIARIES or token.text in grammar.CONJUNCTIONS:
        return ""
    if token.text in grammar.SUBORDINATORS or token.text == "to":
        return ""
    if "G" in frames and token.text.endswith("ing"):
        return "G"
    if token.text in grammar.PREPOSITIONS:
        return ""
    if "T" in frames:
        return "T"
    return "N" if "N" in frames else ""


def clause_end(tokens: Sequence[Token], start: int, breaks: frozenset[int]) -> int:
    """Where a clause that begins at ``start`` ends: a break (another attribution), a semicolon or the unit's end."""
    number = start
    while number < len(tokens) and number not in breaks and tokens[number].text != ";":
        number += 1
    return number


def phrase_end(tokens: Sequence[Token], start: int, breaks: frozenset[int]) -> int:
    """Where a noun phrase or infinitive with all that belongs to it ends."""
    number = start
    while number < len(tokens) and number not in breaks:
        word = tokens[number].text
        if word in (";", ":") or (word == "," and _leaves_phrase(tokens, number)):
            break
        if number > start and _is_circumstance_of_phrase(tokens, number):
            break
        if number > start and word in ("because", "although", "though", "while", "whereas", "but", "if", "unless"):
            break
        number += 1
    return number


def _is_circumstance_of_phrase(tokens: Sequence[Token], number: int) -> bool:
    """Whether words that say when something was said begin at a token: "on Monday", "during the debate"."""
    word = tokens[number].text
    if word in ("during", "after", "before", "since", "until", "via", "amid"):
        return True
    following = tokens[number + 1].text if number + 1 < len(tokens) else ""
    return word == "on" and following in (*grammar.WEEKDAYS, "twitter", "facebook")


def _leaves_phrase(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma does not merely separate the parts of an enumeration."""
    words = [token.text for token in tokens[comma + 1 : comma + 7]]
    return not any(word in ("and", "or") for word in words) or (bool(words) and words[0] in ("and", "but"))


def subject_of(tokens: Sequence[Token], found: Occurrence, heads: frozenset[int]) -> Range | None:
    """The subject of a passive cue, which belongs to the content: "the talks are expected to fail"."""
    return subject_before(tokens, found.first, heads) or first_phrase(tokens, found.first)
