"""The attributions of one unit: cues with their sources and contents, as ranges of characters."""

from collections.abc import Sequence
from typing import NamedTuple

from retold.model import Span
from retold.model.read import StatementStatus
from retold.reading.statements.acceptance import accepts
from retold.reading.statements.breaks import find_breaks
from retold.reading.statements.candidates import (
    Candidate,
    find_candidates,
    is_speech_within_speech,
    says,
    stands_in_clause,
)
from retold.reading.statements.choice import choose_sources
from retold.reading.statements.contents import loose_complement
from retold.reading.statements.cues import is_quoted_as
from retold.reading.statements.extent import Piece, choose_end
from retold.reading.statements.labels import find_colon_speaker, find_inner_label, find_label, label_end
from retold.reading.statements.late import late_complement
from retold.reading.statements.lexicon import SPEECH
from retold.reading.statements.nesting import Placed
from retold.reading.statements.phrases import Range
from retold.reading.statements.placing import place_content
from retold.reading.statements.refusals import Refusal, find_refusals
from retold.reading.statements.set_phrases import Told, find_told
from retold.reading.statements.statuses import SILENT, VERIFYING, is_called_false, status_of, without_untold
from retold.reading.statements.tokens import QUOTED, Token, Unit
from retold.reading.statements.topics import seems
from retold.reading.statements.traits import traits_of, traits_of_label


class Attribution(NamedTuple):
    """A cue with its source and content in characters.

    ``open_end`` where the content goes on after the unit, ``plain`` where somebody is plainly said to say something,
    ``piece`` where the end of the content is still to be weighed.
    """

    source: Span | None
    cue: Span
    content: tuple[Span, ...]
    status: StatementStatus
    says: bool
    open_end: bool
    plain: bool = False
    traits: tuple[str, ...] = ()
    piece: Piece | None = None


_OPENING = frozenset(", : ; - -- ) . • ▪ ● ■".split())
_CLOSING = frozenset(", : ; - -- ( . ? ! and but however".split())
"""What is no part of a phrase at its beginning and at its end."""


def find_attributions(unit: Unit) -> list[Attribution]:
    """The attributions of a unit; a refusal has no traits and is one."""
    accepted = (one for one in propose_attributions(unit) if not one.traits or accepts(one.traits, one.plain))
    return [_with_end(unit.tokens, one) if one.piece else one for one in accepted]


def _with_end(tokens: Sequence[Token], one: Attribution) -> Attribution:
    """An attribution with its content up to the likeliest end."""
    if one.piece is None or (end := choose_end(tokens, one.piece)) == one.piece.content[1]:
        return one
    last = _trim(tokens, (one.piece.content[0], end))
    return one._replace(content=(*one.content[:-1], _span(tokens, last))) if last[0] < last[1] else one


def propose_attributions(unit: Unit) -> list[Attribution]:
    """Whatever may be an attribution, in order of the cues."""
    tokens = unit.tokens
    candidates = without_untold(choose_sources(tokens, candidates_of(unit)))
    refusals = [] if unit.quotation else find_refusals(tokens, candidates)
    told = [] if unit.quotation else find_told(tokens)
    taken = [one.covered for one in refusals] + [one.whole for one in told]
    candidates = [one for one in candidates if not any(start <= one.found.head < end for start, end in taken)]
    label = find_inner_label(unit)
    breaks = find_breaks(tokens, candidates) | {one.start - 1 for one in refusals if _is_joined(tokens, one.start)}
    breaks |= {label[0] - 1, label[0] - 2} if label else set()
    heads = frozenset(candidate.found.head for candidate in candidates)
    where = "quotation" if unit.quotation else "headline" if unit.headline else "sentence"
    placed = [one for candidate in candidates if (one := _placed(tokens, candidate, breaks, heads))]
    attributions = [
        _attribution(tokens, placed, number, where)._replace(piece=_piece(one, breaks, heads))
        for number, one in enumerate(placed)
    ]
    attributions += [_of_refusal(tokens, refusal) for refusal in refusals] + [_of_told(tokens, one) for one in told]
    return _with_labels(unit, label, attributions)


def _with_labels(unit: Unit, label: Range | None, attributions: list[Attribution]) -> list[Attribution]:
    """The attributions of a unit with that of whoever is named before a colon."""
    if label:
        return [*attributions, _of_label(unit, *label)]
    if colon := find_label(unit):
        return [_of_label(unit, 0, colon), *attributions]
    is_told = any(one.content and one.content[-1].end >= unit.tokens[-1].start for one in attributions)
    spoken = None if is_told else find_colon_speaker(unit)
    return [*attributions, _of_colon(unit.tokens, *spoken)] if spoken else attributions


def _piece(placed: Placed, breaks: frozenset[int], heads: frozenset[int]) -> Piece | None:
    """The last part of a content, where it stands behind its cue, so that its end is to be weighed."""
    candidate, content = placed
    if not content or content[-1][0] <= candidate.found.last:
        return None
    return Piece(candidate, content[-1], breaks, heads)


def _is_joined(tokens: Sequence[Token], number: int) -> bool:
    """Whether a token begins another clause: after a comma or an "and"."""
    return number > 0 and tokens[number - 1].text in (",", "and", "but")


def _of_refusal(tokens: Sequence[Token], refusal: Refusal) -> Attribution:
    """A refusal in characters."""
    content = _trim(tokens, refusal.content)
    return Attribution(
        _span(tokens, refusal.source), _span(tokens, refusal.cue), (_span(tokens, content),), "declined", False, False
    )


def _of_told(tokens: Sequence[Token], told: Told) -> Attribution:
    """What a set phrase tells in characters."""
    content = tuple(_span(tokens, _trim(tokens, one)) for one in told.content)
    return Attribution(_span(tokens, told.source), _span(tokens, told.cue), content, "asserted", False, False)


def candidates_of(unit: Unit) -> list[Candidate]:
    """The cues of a unit with the sources that the rules give them; within a quotation those of others' speech."""
    candidates = find_candidates(unit.tokens)
    if unit.quotation is None:
        return candidates
    return [candidate for candidate in candidates if is_speech_within_speech(unit.tokens, candidate)]


def _placed(
    tokens: Sequence[Token], candidate: Candidate, breaks: frozenset[int], heads: frozenset[int]
) -> Placed | None:
    """A candidate with its content; None where it has none."""
    ranges = place_content(tokens, candidate, breaks, heads)
    if not ranges and candidate.complement is None:
        complement = late_complement(tokens, candidate) or loose_complement(tokens, candidate.found)
        candidate = candidate._replace(complement=complement)
        ranges = place_content(tokens, candidate, breaks, heads) if candidate.complement else []
    trimmed = [_trim(tokens, one) for one in ranges]
    content = tuple(one for one in trimmed if one[0] < one[1])
    return Placed(candidate, content) if content or _opens_end(tokens, candidate) else None


def _of_label(unit: Unit, first: int, colon: int) -> Attribution:
    """The attribution of a unit that begins with who speaks and a colon."""
    tokens = unit.tokens
    content = _span(tokens, _trim(tokens, (colon + 1, len(tokens))))
    cue = Span(tokens[colon].start, tokens[colon].end)
    status: StatementStatus = "asked" if tokens[-1].text == "?" else "asserted"
    plain = tokens[colon + 1].text == QUOTED
    traits = traits_of_label(tokens, colon, unit)
    end = label_end(tokens, colon) if unit.headline and not first else colon
    return Attribution(_span(tokens, (first, end)), cue, (content,), status, True, False, plain, traits)


def _of_colon(tokens: Sequence[Token], first: int, end: int, colon: int) -> Attribution:
    """A quotation whose speaker the words before its colon name."""
    content = _span(tokens, (colon + 1, colon + 2))
    cue = Span(tokens[colon].start, tokens[colon].end)
    return Attribution(_span(tokens, (first, end)), cue, (content,), "asserted", True, False)


def _attribution(tokens: Sequence[Token], placed: Sequence[Placed], number: int, where: str) -> Attribution:
    """One of the placed candidates of a unit in characters."""
    candidate, content = placed[number]
    found, source, _ = candidate
    is_false = is_called_false(tokens, found, content)
    return Attribution(
        None if source is None or seems(candidate) else _span(tokens, source),
        _span(tokens, (found.first, found.last + 1)),
        tuple(_span(tokens, one) for one in content),
        "denied" if is_false else status_of(tokens, candidate),
        says(found),
        _opens_end(tokens, candidate),
        is_false or _is_plain(tokens, candidate, where) or _is_refusal(tokens, candidate),
        traits_of(tokens, placed, number, where),
    )


_TO_KNOW = ("to", "know")


def _is_plain(tokens: Sequence[Token], candidate: Candidate, where: str) -> bool:
    """Whether somebody is plainly said to say something: "the mayor said that", "was criticised by the mayor".

    Within a quotation only where what is said stands in marks of its own.
    """
    found, source, complement = candidate
    if stands_in_clause(tokens, found):
        return True
    if where == "quotation":
        return complement is not None and complement.frame in ("Q", ":") and found.lemma in SPEECH
    if found.voice == "passive" and source is not None and source[0] > found.last:
        is_told = found.lemma in SPEECH and complement is not None and complement.frame in ("T", "Q", ":")
        return is_told or candidate.kind in ("attack", "praise")
    if source is not None and (found.cues[0].particles == _TO_KNOW or is_quoted_as(tokens, found)):
        return True
    if _is_called(tokens, candidate):
        return True
    if found.lemma not in SPEECH or source is None:
        return False
    if complement is None:
        before = min(found.first, source[0]) - 1
        return found.voice == "finite" and before >= 0 and tokens[before].text == QUOTED
    return complement.frame in ("T", "Q", ":") and found.voice in ("finite", "noun", "ing")


def _is_called(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """Whether somebody calls something so: "in what he called a mistake"."""
    found, source, complement = candidate
    if candidate.kind != "call" or found.voice != "finite" or source is None or complement is None:
        return False
    return 0 < source[0] < found.first and tokens[source[0] - 1].text == "what"


def _is_refusal(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """Whether somebody plainly tells nothing: "refused to say whether", "did not respond to a request"."""
    found, source, complement = candidate
    if source is None or complement is None:
        return False
    if found.lemma in VERIFYING:
        return found.negated and found.voice == "finite"
    if status_of(tokens, candidate) != "declined":
        return False
    words = [token.text for token in tokens[complement.start : complement.start + 6]]
    if found.lemma in ("decline", "refuse"):
        return words[0] == "to" and not (SILENT | VERIFYING).isdisjoint(words)
    return found.lemma in ("respond", "reply", "answer") and not _REQUESTS.isdisjoint(words)


def _opens_end(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """Whether a unit ends in a cue and a colon, so that what is said follows in the next."""
    return tokens[-1].text == ":" and candidate.found.last >= len(tokens) - 12 and says(candidate.found)


def _span(tokens: Sequence[Token], tokens_range: Range) -> Span:
    """The characters of a range of tokens."""
    return Span(tokens[tokens_range[0]].start, tokens[tokens_range[1] - 1].end)


def _trim(tokens: Sequence[Token], one: Range) -> Range:
    """A range without the marks and bullets at its ends."""
    start, end = one
    while start < end and tokens[start].text in _OPENING:
        start += 1
    while end > start and tokens[end - 1].text in _CLOSING:
        end -= 1
    return start, end


_REQUESTS = frozenset(
    "request requests question questions comment inquiry inquiries enquiry enquiries query queries".split()
)
