"""The attributions of one unit: cues with their sources and contents, as ranges of characters."""

from collections.abc import Sequence
from typing import NamedTuple

from retold.model import Span
from retold.model.read import StatementStatus
from retold.reading.statements.contents import Complement, clause_end, find_complement, phrase_end, subject_of
from retold.reading.statements.cues import Occurrence, find_cues
from retold.reading.statements.lexicon import SPEECH
from retold.reading.statements.sources import Range, find_source
from retold.reading.statements.tokens import QUOTED, Token, Unit


class Attribution(NamedTuple):
    """A cue with its source and content in characters; ``open_end`` where the content goes on after the unit."""

    source: Span | None
    cue: Span
    content: tuple[Span, ...]
    status: StatementStatus
    says: bool
    open_end: bool


class _Candidate(NamedTuple):
    """A cue with its source and complement in tokens."""

    found: Occurrence
    source: Range | None
    complement: Complement | None


def find_attributions(unit: Unit) -> list[Attribution]:
    """The attributions of a unit in order of their cues."""
    tokens = unit.tokens
    candidates = _candidates(tokens)
    if unit.quotation:
        candidates = [candidate for candidate in candidates if _is_speech_within_speech(tokens, candidate)]
    breaks = _breaks(tokens, candidates)
    heads = frozenset(candidate.found.head for candidate in candidates)
    attributions = (_attribution(tokens, candidate, breaks, heads) for candidate in candidates)
    return [attribution for attribution in attributions if attribution]


def _candidates(tokens: Sequence[Token]) -> list[_Candidate]:
    """The cues of a unit with sources and complements."""
    earlier: list[tuple[Occurrence, Range | None]] = []
    candidates = []
    for found in find_cues(tokens):
        source = find_source(tokens, found, earlier)
        inverted = source is not None and source[0] == found.last + 1
        complement = None if inverted else find_complement(tokens, found)
        if found.voice != "noun" or complement:
            earlier.append((found, source))
            candidates.append(_Candidate(found, source, complement))
    return candidates


def _is_speech_within_speech(tokens: Sequence[Token], candidate: _Candidate) -> bool:
    """Whether a cue inside a quotation tells what somebody else said; what its speaker thinks is no other statement."""
    if candidate.found.lemma not in SPEECH or not candidate.source or not candidate.complement:
        return False
    source = tokens[slice(*candidate.source)]
    return not any(token.text in ("i", "we", "you", "my", "our") for token in source)


def _says(found: Occurrence) -> bool:
    """Whether a cue can stand behind what is said."""
    return any("Q" in cue.frames or "T" in cue.frames for cue in found.cues)


def _breaks(tokens: Sequence[Token], candidates: Sequence[_Candidate]) -> frozenset[int]:
    """The tokens before which the content of an earlier cue ends because another attribution begins."""
    found = set()
    for candidate in candidates:
        first = _attribution_start(candidate)
        if first == 0:
            continue
        before = tokens[first - 1].text
        voice = candidate.found.voice
        trailing = voice == "according" or (voice == "finite" and not candidate.complement and _says(candidate.found))
        joined = voice in ("ing", "finite") and _says(candidate.found) and candidate.complement is not None
        if before == "," and (trailing or (voice == "ing" and joined)):
            found.add(first - 1)
        elif trailing and (tokens[first].closed or voice == "according" or before == QUOTED):
            found.add(first)
        elif before in ("and", "but") and joined and candidate.found.first == first:
            found.add(first - 1)
    return frozenset(found)


def _attribution_start(candidate: _Candidate) -> int:
    """The first token of a cue or of its source, where that stands before it and next to it."""
    if candidate.source and candidate.source[0] < candidate.found.first and candidate.found.voice == "finite":
        return candidate.source[0] if candidate.found.first - candidate.source[1] <= 2 else candidate.found.first
    return candidate.found.first


def _attribution(
    tokens: Sequence[Token], candidate: _Candidate, breaks: frozenset[int], heads: frozenset[int]
) -> Attribution | None:
    """A candidate with its content; None where it has none."""
    found, source, complement = candidate
    if found.voice == "adverb":
        ranges = _around(tokens, found, breaks)
    elif found.voice == "according":
        ranges = _content_of_according(tokens, found, source, breaks)
    elif found.voice in ("passive", "reduced"):
        ranges = _content_of_passive(tokens, candidate, breaks, heads)
    elif complement:
        ranges = [_content_of_complement(tokens, complement, breaks)]
    else:
        ranges = _content_before(tokens, candidate, breaks) if _says(found) else []
    open_end = _opens_end(tokens, candidate)
    ranges = [(a, b) for a, b in (_trim(tokens, one) for one in ranges) if a < b]
    if not ranges and not open_end:
        return None
    return Attribution(
        _span(tokens, source) if source else None,
        _span(tokens, (found.first, found.last + 1)),
        tuple(_span(tokens, one) for one in ranges),
        _status(found, complement),
        _says(found),
        open_end,
    )


def _opens_end(tokens: Sequence[Token], candidate: _Candidate) -> bool:
    """Whether a unit ends in a cue and a colon, so that what is said follows in the next."""
    return tokens[-1].text == ":" and candidate.found.last >= len(tokens) - 12 and _says(candidate.found)


def _span(tokens: Sequence[Token], tokens_range: Range) -> Span:
    """The characters of a range of tokens."""
    return Span(tokens[tokens_range[0]].start, tokens[tokens_range[1] - 1].end)


def _trim(tokens: Sequence[Token], one: Range) -> Range:
    """A range without the marks at its ends."""
    start, end = one
    while start < end and tokens[start].text in (",", ":", ";", "-", "--", ")", "."):
        start += 1
    while end > start and tokens[end - 1].text in (",", ":", ";", "-", "--", "(", ".", "?", "!"):
        end -= 1
    return start, end


def _content_of_complement(tokens: Sequence[Token], complement: Complement, breaks: frozenset[int]) -> Range:
    """The extent of a complement."""
    later = frozenset(number for number in breaks if number > complement.start)
    whole = complement.frame in ("T", "Q", ":", "W")
    return complement.start, (clause_end if whole else phrase_end)(tokens, complement.start, later)


def _around(tokens: Sequence[Token], found: Occurrence, breaks: frozenset[int]) -> list[Range]:
    """The clause around an adverb, without it."""
    start = found.first
    while start > 0 and tokens[start - 1].text not in (";", ",", ":", QUOTED) and start not in breaks:
        start -= 1
    later = frozenset(number for number in breaks if number > found.last)
    return [(start, found.first), (found.last + 1, phrase_end(tokens, found.last + 1, later))]


def _content_of_according(
    tokens: Sequence[Token], found: Occurrence, source: Range | None, breaks: frozenset[int]
) -> list[Range]:
    """What stands before "according to" its source, or after it at the start of a sentence."""
    if not source:
        return []
    later = frozenset(number for number in breaks if number > found.last)
    if found.first == 0:
        return [(source[1], clause_end(tokens, source[1], later))]
    start = _start_of_content(tokens, found.first)
    after = (source[1], clause_end(tokens, source[1], later))
    is_inserted = source[1] + 3 < len(tokens) and tokens[source[1]].text == "," and tokens[found.first - 1].text == ","
    return [(start, found.first), after] if is_inserted else [(start, found.first)]


def _start_of_content(tokens: Sequence[Token], end: int) -> int:
    """Where the clause begins that a cue is put behind: the unit's start or a semicolon."""
    start = end
    while start > 0 and tokens[start - 1].text != ";":
        start -= 1
    while start < end and tokens[start].text in ("and", "but"):
        start += 1
    return start


def _content_of_passive(
    tokens: Sequence[Token], candidate: _Candidate, breaks: frozenset[int], heads: frozenset[int]
) -> list[Range]:
    """The subject of a passive with its complement: "the talks" are expected "to fail"."""
    found, source, complement = candidate
    if found.voice == "reduced":
        start = subject_of(tokens, found, heads)
        return [start] if start and source else []
    if tokens[found.last + 1 : found.last + 3] and [t.text for t in tokens[found.last + 1 : found.last + 3]] == [
        "as",
        "saying",
    ]:
        return []
    subject = subject_of(tokens, found, heads - {found.head})
    if complement and complement.frame in ("I", "P", "T") and complement.frame in complement.cue.frames + "P":
        content = _content_of_complement(tokens, complement, breaks)
        return [subject, content] if subject and complement.frame != "T" else [content]
    return [subject] if subject and source else []


def _content_before(tokens: Sequence[Token], candidate: _Candidate, breaks: frozenset[int]) -> list[Range]:
    """The clause that a cue is put behind or into: "the plan, he said, would fail"."""
    found, source, _ = candidate
    if found.voice not in ("finite",) or not source:
        return []
    first, last = min(found.first, source[0]), max(found.last + 1, source[1])
    if first == 0 or (
        tokens[first - 1].text not in (",", QUOTED, "?", "!", "-", "--", "...") and not tokens[first].closed
    ):
        return []
    ranges = [(_start_of_content(tokens, first), first)]
    comma = next((n for n in range(last, len(tokens)) if tokens[n].text in (",", ".", ":", QUOTED)), len(tokens))
    if comma < len(tokens) - (tokens[-1].text != QUOTED):
        later = frozenset(number for number in breaks if number > comma)
        ranges.append((comma, clause_end(tokens, comma, later)))
    return ranges


def _status(found: Occurrence, complement: Complement | None) -> StatementStatus:
    """The status that a cue gives; a cue that is negated holds its content for not so, or says nothing of it."""
    status = complement.cue.status if complement else found.cues[0].status
    if not found.negated:
        return status
    if found.lemma in (
        "say",
        "tell",
        "respond",
        "comment",
        "answer",
        "reply",
        "specify",
        "disclose",
        "reveal",
        "elaborate",
    ):
        return "declined"
    return "unknown" if status == "denied" or found.lemma in ("know",) else "denied"
