"""Who says nothing: "could not be reached for comment", "did not return calls", "had no comment".

Such words are no cues elsewhere ("returned the ball"), so they are looked for as a whole and need no weighing.
"""

from collections.abc import Sequence
from typing import NamedTuple

from retold.reading.statements import grammar
from retold.reading.statements.candidates import Candidate
from retold.reading.statements.cues import Occurrence, group_start, is_negated
from retold.reading.statements.ends import phrase_end
from retold.reading.statements.lexicon import VERB_FORMS, Cue
from retold.reading.statements.phrases import Range, phrase_after
from retold.reading.statements.sources import find_source
from retold.reading.statements.tokens import Token, word_at


class Refusal(NamedTuple):
    """Somebody who says nothing, the words that tell it, and what is not answered, as ranges of tokens."""

    source: Range
    cue: Range
    content: Range

    @property
    def start(self) -> int:
        """The first token of the cue, or of a source that stands right before it."""
        return self.source[0] if self.source[1] == self.cue[0] else self.cue[0]

    @property
    def covered(self) -> Range:
        """All from the cue to what is not answered, or the other way round."""
        return min(self.cue[0], self.content[0]), max(self.cue[1], self.content[1])


_COMMENT = frozenset("comment comments interview interviews response".split())
_MESSAGES = frozenset(
    """call calls message messages email emails e-mail e-mails request requests inquiry inquiries enquiry enquiries
    query queries letter letters text texts voicemail voicemails""".split()
)
_REACHING = frozenset("phone telephone email e-mail".split())
_GIVING = frozenset(
    "have has had having offer offers offered make makes made give gives gave issue issued provide provided".split()
)
_CUE = (Cue("refuse", "N", frozenset(), "declined", "decline"),)
_NEAR = 5
"""Tokens from a verb to the head of its object: "return several phone calls"."""

_LONGEST_GROUP = 4


def find_refusals(tokens: Sequence[Token], candidates: Sequence[Candidate]) -> list[Refusal]:
    """The refusals of a unit in order; ``candidates`` are its other cues, from which a second verb has its subject."""
    return [
        refusal
        for number, token in enumerate(tokens)
        if (find := _BY_WORD.get(token.text)) and (refusal := find(tokens, number, candidates))
    ]


def _unreached(tokens: Sequence[Token], number: int, candidates: Sequence[Candidate]) -> Refusal | None:
    """The refusal of "could not be reached for comment", "was unavailable for comment"."""
    following = [token.text for token in tokens[number + 1 : number + 4]]
    asked = following[:1] == ["for"] and not _COMMENT.isdisjoint(following[1:])
    if not asked and not (following[:1] == ["by"] and following[1:2] and following[1] in _REACHING):
        return None
    return _refusal(tokens, (group_start(tokens, number), number + 1), candidates)


def _unreturned(tokens: Sequence[Token], number: int, candidates: Sequence[Candidate]) -> Refusal | None:
    """The refusal of "did not return calls", "messages left with the firm were not returned"."""
    first = group_start(tokens, number)
    if any(token.text in _MESSAGES for token in tokens[number + 1 : number + 1 + _NEAR]):
        return _refusal(tokens, (first, number + 1), candidates)
    if tokens[number].text in ("return", "answer") or not any(
        token.text in grammar.BE for token in tokens[first:number]
    ):
        return None
    found = _refusal(tokens, (first, number + 1), candidates)
    return found and _called(tokens, found)


def _unanswered(tokens: Sequence[Token], number: int, candidates: Sequence[Candidate]) -> Refusal | None:
    """The refusal of "calls to the firm went unanswered"."""
    if number == 0 or tokens[number - 1].text not in grammar.BE | {"went", "go", "gone", "remained"}:
        return None
    found = _refusal(tokens, (group_start(tokens, number - 1), number + 1), candidates)
    return found and _called(tokens, found)


def _called(tokens: Sequence[Token], found: Refusal) -> Refusal | None:
    """The refusal of whoever was called, where calls are the subject."""
    subject = range(*found.source)
    if not any(tokens[number].text in _MESSAGES for number in subject):
        return None
    to = next((number for number in subject if tokens[number].text in ("to", "for", "with", "at")), None)
    whom = phrase_after(tokens, to + 1, commas=False) if to is not None else None
    return Refusal((whom[0], min(whom[1], found.source[1])), found.cue, found.source) if whom else None


def _uncommented(tokens: Sequence[Token], number: int, candidates: Sequence[Candidate]) -> Refusal | None:
    """The refusal of "had no immediate comment", "would not comment", "there was no comment from the army"."""
    no = next((n for n in range(number - 1, max(0, number - _LONGEST_GROUP), -1) if tokens[n].text == "no"), 0)
    if no and tokens[no - 1].text in _GIVING:
        return _refusal(tokens, (group_start(tokens, no - 1), no), candidates)
    first, following = group_start(tokens, number), tokens[number + 1].text if number + 1 < len(tokens) else "."
    if no and following in ("from", "by") and tokens[no - 1].text in grammar.BE:
        whom = phrase_after(tokens, number + 2, commas=False)
        return Refusal(whom, (no - 1, no + 1), (no + 1, number + 1)) if whom else None
    is_end = following in grammar.STOPS | grammar.TIMES | grammar.CONJUNCTIONS or following == "further"
    if first == number or not is_end or not tokens[number - 1].is_word or tokens[first].text == "to":
        return None
    return _refusal(tokens, (first, number), candidates)


def _undrawn(tokens: Sequence[Token], number: int, candidates: Sequence[Candidate]) -> Refusal | None:
    """The refusal of "would not be drawn on job cuts"."""
    if tokens[number - 1].text != "be" or word_at(tokens, number + 1) not in ("on", "about"):
        return None
    return _refusal(tokens, (group_start(tokens, number), number + 1), candidates)


def _silent(tokens: Sequence[Token], number: int, candidates: Sequence[Candidate]) -> Refusal | None:
    """The refusal of "remained silent", "kept mum about the plan"."""
    if number == 0 or tokens[number - 1].text not in _STAYING:
        return None
    return _refusal(tokens, (group_start(tokens, number - 1), number), candidates)


_STAYING = frozenset("remain remains remained keep keeps kept stay stays stayed remaining keeping staying".split())


def _undecided(tokens: Sequence[Token], number: int, candidates: Sequence[Candidate]) -> Refusal | None:
    """The refusal of "neither confirmed nor denied"; who could do neither leaves it unknown."""
    if number < 2 or tokens[number - 1].text not in ("nor", "or"):
        return None
    if not any(form.verb == "confirm" for form in VERB_FORMS.get(tokens[number - 2].text, ())):
        return None
    first = group_start(tokens, number - 2 - (word_at(tokens, number - 3) == "neither"))
    if any(token.text in _ABLE for token in tokens[first:number]) or tokens[first].text == "to":
        return None
    return _refusal(tokens, (first, number + 1), candidates)


def _refusal(tokens: Sequence[Token], cue: Range, candidates: Sequence[Candidate]) -> Refusal | None:
    """The refusal of a verb group with its subject; None where nothing is negated or nobody is named."""
    first, end = cue
    found = Occurrence(first, end - 1, end - 1, "finite", _CUE)
    earlier = [(one.found, one.source) for one in candidates if one.found.first < first]
    source = find_source(tokens, found, earlier)
    content = end, _content_end(tokens, end)
    if source is None or source[1] > first or (content[0] >= content[1] and tokens[end - 1].text not in _CLOSED):
        return None
    nobody = tokens[source[0]].text in ("no", "nobody", "none", "neither")
    says_so = tokens[end - 1].text in _NEGATED or word_at(tokens, end) in _SILENCE
    is_refusal = nobody or says_so or is_negated(tokens, min(end, len(tokens) - 1), first)
    return Refusal(source, cue, content) if is_refusal else None


def _content_end(tokens: Sequence[Token], start: int) -> int:
    """Where what is not answered ends: before the day of it."""
    end = phrase_end(tokens, start, frozenset(), "P")
    return next((n for n in range(start + 1, end) if tokens[n].text in _DAYS), end)


_DAYS = grammar.WEEKDAYS | {"yesterday", "today", "tonight"}
_NEGATED = frozenset("unavailable unanswered unreturned".split())
_SILENCE = frozenset("no silent mum tight-lipped".split())
_ABLE = frozenset("can could cannot can't couldn't able unable".split())
_CLOSED = frozenset("returned answered unanswered unreturned".split())
"""Verbs behind which nothing need follow: "calls were not returned"."""

_BY_WORD = {
    "reached": _unreached,
    "available": _unreached,
    "unavailable": _unreached,
    "return": _unreturned,
    "returned": _unreturned,
    "answer": _unreturned,
    "answered": _unreturned,
    "unanswered": _unanswered,
    "unreturned": _unanswered,
    "comment": _uncommented,
    "drawn": _undrawn,
    "silent": _silent,
    "mum": _silent,
    "tight-lipped": _silent,
    **dict.fromkeys(("deny", "denies", "denied", "denying"), _undecided),
    "elaborate": _uncommented,
}
