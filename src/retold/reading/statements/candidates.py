"""The cues of a unit with their sources and complements, those left out that lack what their kind needs."""

from collections.abc import Sequence
from typing import NamedTuple

from retold.reading.inflection import letters_of
from retold.reading.statements import grammar
from retold.reading.statements.contents import Complement, find_complement, is_no_complement
from retold.reading.statements.cues import Occurrence, find_cues
from retold.reading.statements.lexicon import CARRYING, SPEECH
from retold.reading.statements.phrases import Range, has_finite
from retold.reading.statements.senses import is_another_sense
from retold.reading.statements.sources import find_source
from retold.reading.statements.tokens import QUOTED, Token, word_at
from retold.reading.statements.voices import NUMBERS


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
        if stands_in_clause(tokens, found) and not _is_within(tokens, found, candidates):
            continue
        source = find_source(tokens, found, earlier)
        is_behind = source and (found.voice in ("passive", "reduced") or source[0] == found.last + 1)
        start = source[1] if source and is_behind else found.last + 1
        start += found.voice == "noun" and _is_predicated(tokens, start)
        complement = None if _stands_behind(tokens, found, source) else find_complement(tokens, found, start)
        complement = _at_colon(tokens, found, source, complement) or complement
        if complement and (_belongs_to_agent(tokens, found, complement) or _only_feels(found, complement)):
            complement = None
        if _counts(tokens, found, source, complement) and not _is_told_in(tokens, found, complement, candidates):
            earlier.append((found, source))
            candidates.append(Candidate(found, source, complement))
    return candidates


def _is_told_in(
    tokens: Sequence[Token], found: Occurrence, complement: Complement | None, earlier: Sequence[Candidate]
) -> bool:
    """Whether a word only names what somebody says something in: "wrote in a report that", "warned in writing that"."""
    if complement is None or not (found.voice == "noun" or word_at(tokens, found.first - 1) == "in"):
        return False
    starts = (one.complement.start for one in earlier if one.complement and one.found.voice != "noun")
    return complement.start in starts


def stands_in_clause(tokens: Sequence[Token], found: Occurrence) -> bool:
    """Whether a source is named within what another says: "reported that, according to a memo, the bank knew"."""
    before = found.first - 1 - (word_at(tokens, found.first - 1) == ",")
    return found.voice == "according" and word_at(tokens, before) == "that"


def _is_within(tokens: Sequence[Token], found: Occurrence, earlier: Sequence[Candidate]) -> bool:
    """Whether the "that" before a source opens what another says, and no pronoun: "mails that, according to her,"."""
    opening = found.first - 1 - (tokens[found.first - 1].text == ",")
    return any(one.complement is not None and one.complement.start == opening for one in earlier)


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


def _at_colon(
    tokens: Sequence[Token], found: Occurrence, source: Range | None, complement: Complement | None
) -> Complement | None:
    """The quotation behind a colon that is what is said, although something else stands before it.

    "Confirmed the news on its website: "We won"; "Said Lee, when asked about it: "No".
    """
    colon = len(tokens) - 2 - (tokens[-1].text != QUOTED)
    if colon <= found.last or [token.text for token in tokens[colon : colon + 2]] != [":", QUOTED]:
        return None
    if found.voice != "finite" or any(token.text == QUOTED for token in tokens[:colon]):
        return None
    cue = next((one for one in found.cues if "Q" in one.frames), None)
    is_inverted = source is not None and source[0] == found.last + 1
    is_object = complement is not None and complement.frame in "TN" and tokens[complement.start].text != "that"
    if cue is None or not (is_inverted or (is_object and not has_finite(tokens, found.last + 1, colon))):
        return None
    return Complement(colon + 1, ":", cue)


def _only_feels(found: Occurrence, complement: Complement) -> bool:
    """Whether words in marks behind an adjective are somebody's, but not by it: "was not impressed: "No," he said"."""
    return found.voice == "adjective" and complement.frame in ("Q", ":")


def _counts(tokens: Sequence[Token], found: Occurrence, source: Range | None, complement: Complement | None) -> bool:
    """Whether a cue may attribute here: a noun needs its complement, and some words have other senses."""
    if found.voice == "noun":
        is_heading = found.first == 0 and complement is not None and complement.frame == "P"
        is_seen = word_at(tokens, found.first - 1) in ("full", "plain", "clear")
        is_field = source is None and word_at(tokens, found.first - 1) in _FIELDS
        is_aim = found.lemma == "order" and word_at(tokens, found.first - 1) == "in"
        is_nobodys = source is None and complement is not None and _is_done_to(tokens, found, complement)
        return complement is not None and not (is_heading or is_seen or is_field or is_aim or is_nobodys)
    if found.lemma in ("add", "call", "post") and complement and tokens[complement.start].text[0].isdigit():
        return False
    if (
        found.voice == "finite"
        and word_at(tokens, found.first - 1) in _UNDER
        and word_at(tokens, found.last + 1) == ","
    ):
        return False
    if is_another_sense(tokens, found, source, complement):
        return False
    return not (complement and is_no_complement(tokens, found, complement))


def _is_done_to(tokens: Sequence[Token], found: Occurrence, complement: Complement) -> bool:
    """Whether a noun is what something is done to rather than said in: "ignored four warnings", "froze an account"."""
    number = found.first - 1
    while number > 0 and (tokens[number].text in grammar.DETERMINERS or tokens[number].text in NUMBERS):
        number -= 1
    verb = tokens[number]
    is_deed = "d" in letters_of(verb.text) and verb.text not in CARRYING and not verb.capital
    return complement.frame == "P" and number < found.first - 1 and is_deed


_UNDER = frozenset("if when once unless until".split())
"""What stands before a participle that a condition consists of: "if confirmed, Lee"."""

_FIELDS = frozenset(
    """trade peace press tax court health safety budget arms border pay wage labor labour coalition climate truce
    land legal property police book""".split()
)
"""What disputes, talks and reports are about or of where they are nobody's words: "trade disputes", "peace talks"."""


def _stands_behind(tokens: Sequence[Token], found: Occurrence, source: Range | None) -> bool:
    """Whether a cue can only belong to what stands before it: after a quotation, or before its own source."""
    if source is None:
        return False
    if source[0] == found.last + 1:
        return True
    if found.voice != "finite" or not says(found) or source[1] > found.first:
        return False
    following = tokens[found.last + 1].text if found.last + 1 < len(tokens) else ""
    last = source[0] - 1 - (source[0] > 1 and tokens[source[0] - 1].text == ",")
    return last >= 0 and tokens[last].text == QUOTED and following not in ("that", "whether", "if")


def is_speech_within_speech(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """Whether a cue inside a quotation tells what somebody else said; what its speaker thinks is no other statement."""
    if candidate.found.lemma not in SPEECH or not candidate.source or not candidate.complement:
        return False
    source = tokens[slice(*candidate.source)]
    return not any(token.text in ("i", "we", "you", "my", "our") for token in source)


def says(found: Occurrence) -> bool:
    """Whether a cue can stand behind what is said."""
    return any("Q" in cue.frames or "T" in cue.frames for cue in found.cues)
