"""What a content is about although it stands before its cue: a subject of "seem", topics, what a pronoun stands for."""

from collections.abc import Sequence

from retold.reading.statements import grammar
from retold.reading.statements.candidates import Candidate
from retold.reading.statements.phrases import SUBJECTS_OF_TALK, Range, noun_start, phrase_start
from retold.reading.statements.tokens import Token


def topics_of(tokens: Sequence[Token], candidate: Candidate, heads: frozenset[int]) -> list[Range]:
    """What belongs to a content with a complement and stands before the cue."""
    return [*_own_subject(candidate), *_topic(tokens, candidate, heads), *_relative_object(tokens, candidate)]


def seems(candidate: Candidate) -> bool:
    """Whether the subject of a cue is no source but what the content is about: "the talks seem to fail"."""
    return candidate.found.lemma in ("appear", "seem")


def _own_subject(candidate: Candidate) -> list[Range]:
    """The subject of a cue of seeming."""
    return [candidate.source] if candidate.source and candidate.complement and seems(candidate) else []


def _topic(tokens: Sequence[Token], candidate: Candidate, heads: frozenset[int]) -> list[Range]:
    """The topics of a relative clause without a pronoun: "topics" Americans expect "to be discussed"."""
    found, source, complement = candidate
    if source is None or source[0] == 0 or complement is None or complement.frame != "I" or found.voice != "finite":
        return []
    last = source[0] - 1
    return [(phrase_start(tokens, last, heads), last + 1)] if tokens[last].text in SUBJECTS_OF_TALK else []


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
