"""The attributions of one unit: cues with their sources and contents, as ranges of characters."""

from collections.abc import Sequence
from typing import NamedTuple

from retold.model import Span
from retold.model.read import StatementStatus
from retold.reading.statements import grammar
from retold.reading.statements.contents import Complement, clause_end, find_complement, noun_end, phrase_end, subject_of
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
    attributions = [_attribution(tokens, candidate, breaks, heads) for candidate in candidates]
    return [attribution for attribution in (_of_label(unit), *attributions) if attribution]


_LONGEST_LABEL = 6


def _of_label(unit: Unit) -> Attribution | None:
    """The attribution of a unit that begins with who speaks and a colon: "Mayor: Bridge to close"."""
    tokens = unit.tokens
    colon = next((n for n, token in enumerate(tokens[: _LONGEST_LABEL + 1]) if token.text == ":"), 0)
    if unit.quotation or not 0 < colon < len(tokens) - 3:
        return None
    if not all(token.capital or token.text in ("-", "of", "the", ".") for token in tokens[:colon]):
        return None
    reads_as_one = unit.headline or tokens[colon + 1].text == QUOTED or _is_headline(tokens, colon)
    if tokens[colon - 1].text not in _LABELS and not reads_as_one:
        return None
    source, content = _span(tokens, (0, colon)), _trim(tokens, (colon + 1, len(tokens)))
    cue = Span(tokens[colon].start, tokens[colon].end)
    return Attribution(source, cue, (_span(tokens, content),), "asserted", True, False)


_LABELS = frozenset("poll report study survey source sources police official officials newspaper aide lawyer".split())


def _is_headline(tokens: Sequence[Token], colon: int) -> bool:
    """Whether the words after a colon are written like a headline: nearly all with capitals."""
    words = [token for token in tokens[colon + 1 :] if token.text.isalpha() and len(token.text) > 4]
    return len(words) > 2 and sum(token.capital for token in words) > 0.8 * len(words)


def _candidates(tokens: Sequence[Token]) -> list[_Candidate]:
    """The cues of a unit with sources and complements."""
    earlier: list[tuple[Occurrence, Range | None]] = []
    candidates = []
    for found in find_cues(tokens):
        source = find_source(tokens, found, earlier)
        start = source[1] if source and found.voice in ("passive", "reduced") else found.last + 1
        complement = None if _stands_behind(tokens, found, source) else find_complement(tokens, found, start)
        if _counts(tokens, found, source, complement):
            earlier.append((found, source))
            candidates.append(_Candidate(found, source, complement))
    return candidates


def _counts(tokens: Sequence[Token], found: Occurrence, source: Range | None, complement: Complement | None) -> bool:
    """Whether a cue of a weak kind has what it needs: a noun its complement, an infinitive a clause or a quotation.

    Infinitives before other complements were right in 2 of 10 cases on PolNeAR, "plan to" without an owner in 3.
    """
    if found.voice == "noun":
        return complement is not None and (complement.frame != "I" or source is not None)
    if found.voice == "infinitive":
        return complement is not None and tokens[complement.start].text in ("that", ":", QUOTED)
    if found.lemma in ("find", "show") and complement and tokens[complement.start].text not in _MARKS_OF_CLAUSE:
        return source is not None and any(token.text in _DOCUMENTS for token in tokens[slice(*source)])
    return True


_MARKS_OF_CLAUSE = frozenset(("that", ":", QUOTED)) | grammar.QUESTIONS
_DOCUMENTS = frozenset(
    """poll polls polling survey surveys study studies report reports research researchers data figures results analysis
    numbers review statistics records documents emails evidence investigation investigators inquiry audit test tests
    average count census index projections estimates pollsters exit
    video footage images photo photos map chart court judge panel jury scientists experts""".split()
)
"""Who finds and shows in words; others find and show things."""


def _stands_behind(tokens: Sequence[Token], found: Occurrence, source: Range | None) -> bool:
    """Whether a cue can only belong to what stands before it: after a quotation, or before its own source."""
    if source is None:
        return False
    if source[0] == found.last + 1:
        return True
    if found.voice != "finite" or not _says(found) or source[1] > found.first:
        return False
    following = tokens[found.last + 1].text if found.last + 1 < len(tokens) else ""
    return source[0] > 0 and tokens[source[0] - 1].text == QUOTED and following not in ("that", "whether", "if")


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
        joined = before in ("and", "but") and _takes_clause(candidate) and candidate.found.first == first
        if joined or (before == "," and _starts_anew(candidate, first)):
            found.add(first - 1)
        elif _starts_anew(candidate, first) and _is_detached(tokens, candidate, first):
            found.add(first)
    return frozenset(found)


def _takes_clause(candidate: _Candidate) -> bool:
    """Whether a cue of saying has a complement."""
    return candidate.found.voice in ("ing", "finite") and _says(candidate.found) and candidate.complement is not None


def _starts_anew(candidate: _Candidate, first: int) -> bool:
    """Whether a new attribution begins: a trailing one, a participle, or a source that quotes."""
    found, source, complement = candidate
    if found.voice == "according" or (found.voice == "ing" and complement):
        return True
    if found.voice != "finite" or not _says(found):
        return False
    return complement is None or (source is not None and source[0] == first and complement.frame in ("Q", ":"))


def _is_detached(tokens: Sequence[Token], candidate: _Candidate, first: int) -> bool:
    """Whether no comma is needed before an attribution: after a quotation, or before "according to"."""
    return candidate.found.voice == "according" or tokens[first - 1].text == QUOTED or tokens[first].closed


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
    elif found.voice == "attribute":
        ranges = [(found.last + 1, noun_end(tokens, found.last + 1))]
    elif found.voice == "according":
        ranges = _content_of_according(tokens, found, source, breaks)
    elif found.voice in ("passive", "reduced"):
        ranges = _content_of_passive(tokens, candidate, breaks, heads)
    elif complement and found.lemma in ("appear", "seem") and source:
        ranges, source = [source, _content_of_complement(tokens, found, complement, breaks)], None
    elif complement:
        ranges = [*_relative_object(tokens, candidate), _content_of_complement(tokens, found, complement, breaks)]
    elif _says(found):
        ranges = _content_around_gap(tokens, candidate, breaks) or _content_before(tokens, candidate, breaks)
    else:
        ranges = []
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


def _content_of_complement(
    tokens: Sequence[Token], found: Occurrence, complement: Complement, breaks: frozenset[int]
) -> Range:
    """The extent of a complement."""
    later = frozenset(number for number in breaks if number > complement.start)
    if complement.frame == "W" and found.first == 0:
        return complement.start, _comma_after(tokens, complement.start)
    whole = complement.frame in ("T", "Q", ":", "W")
    return complement.start, (clause_end if whole else phrase_end)(tokens, complement.start, later)


def _comma_after(tokens: Sequence[Token], start: int) -> int:
    """The next comma: "Asked whether he would resign, the mayor smiled"."""
    return next((number for number in range(start, len(tokens)) if tokens[number].text == ","), len(tokens))


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
    if found.voice == "reduced" and complement and complement.frame == "W":
        return [_content_of_complement(tokens, found, complement, breaks)]
    if found.voice == "reduced":
        start = subject_of(tokens, found, heads)
        return [start] if start and source else []
    if tokens[found.last + 1 : found.last + 3] and [t.text for t in tokens[found.last + 1 : found.last + 3]] == [
        "as",
        "saying",
    ]:
        return []
    subject = subject_of(tokens, found, heads - {found.head})
    if complement and complement.frame != "N":
        content = _content_of_complement(tokens, found, complement, breaks)
        addressed = any("A" in cue.frames for cue in found.cues)
        return [subject, content] if subject and complement.frame in "IP" and not addressed else [content]
    return [subject] if subject and source else []


_VIEWING = frozenset("call dub label brand term name consider deem regard view see describe portray".split())


def _relative_object(tokens: Sequence[Token], candidate: _Candidate) -> list[Range]:
    """The relative pronoun that a verb of naming or viewing is about: "which" Rome considers "its own"."""
    found, source, complement = candidate
    if found.lemma not in _VIEWING or not source or source[0] == 0 or not complement or complement.frame == "W":
        return []
    before = tokens[source[0] - 1].text
    return [(source[0] - 1, source[0])] if before in ("which", "whom", "what", "that") else []


def _content_around_gap(tokens: Sequence[Token], candidate: _Candidate, breaks: frozenset[int]) -> list[Range]:
    """A relative clause from which a cue was taken: "which" critics say "could help the rebels"."""
    found, source, _ = candidate
    after = found.last + 1
    if not source or source[0] == 0 or source[1] > found.first or after >= len(tokens):
        return []
    if tokens[source[0] - 1].text not in ("which", "that", "what", "who", "whom"):
        return []
    if tokens[after].text not in grammar.AUXILIARIES and not tokens[after].text.endswith("ed"):
        return []
    return [(source[0] - 1, source[0]), (after, phrase_end(tokens, after, breaks))]


def _content_before(tokens: Sequence[Token], candidate: _Candidate, breaks: frozenset[int]) -> list[Range]:
    """The clause that a cue is put behind or into: "the plan, he said, would fail"."""
    found, source, _ = candidate
    if found.voice not in ("finite",) or not source:
        return []
    first, last = min(found.first, source[0]), max(found.last + 1, source[1])
    if first > 0 and tokens[first - 1].text == "as":
        return _content_beside_as(tokens, first - 1, last, breaks)
    if first == 0 or (
        tokens[first - 1].text not in (",", QUOTED, "?", "!", "-", "--", "...") and not tokens[first].closed
    ):
        return []
    ranges = [(_start_of_content(tokens, first), first)]
    if tokens[first - 1].text == QUOTED:
        return ranges + _later_quotation(tokens, last, breaks)
    comma = next((n for n in range(last, len(tokens)) if tokens[n].text in (",", ".", ":", QUOTED)), len(tokens))
    if comma < len(tokens) - (tokens[-1].text != QUOTED):
        later = frozenset(number for number in breaks if number >= comma)
        ranges.append((comma, clause_end(tokens, comma, later)))
    return ranges


def _content_beside_as(tokens: Sequence[Token], first: int, last: int, breaks: frozenset[int]) -> list[Range]:
    """The clause to which "as the mayor said" is added, before or after it."""
    if first > 0:
        return [(_start_of_content(tokens, first), first)] if tokens[first - 1].text == "," else []
    comma = next((number for number in range(last, len(tokens)) if tokens[number].text == ","), None)
    return [(comma, clause_end(tokens, comma, breaks - {comma}))] if comma else []


def _later_quotation(tokens: Sequence[Token], start: int, breaks: frozenset[int]) -> list[Range]:
    """The quotation that goes on after the attribution of its first part."""
    for number in range(start, len(tokens)):
        if number in breaks and number > start:
            return []
        if tokens[number].text == QUOTED and tokens[number - 1].text in (",", ":", ";", ".", "--", "-", "and", "but"):
            return [(number, clause_end(tokens, number, breaks))]
    return []


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
