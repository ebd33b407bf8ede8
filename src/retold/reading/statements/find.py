"""The attributions of one unit: cues with their sources and contents, as ranges of characters."""

from collections.abc import Sequence
from typing import NamedTuple

from retold.model import Span
from retold.model.read import StatementStatus
from retold.reading.statements.acceptance import accepts, traits_of
from retold.reading.statements.breaks import find_breaks
from retold.reading.statements.candidates import Candidate, find_candidates, is_speech_within_speech, says
from retold.reading.statements.contents import Complement
from retold.reading.statements.cues import Occurrence
from retold.reading.statements.phrases import Range
from retold.reading.statements.placing import place_content, seems
from retold.reading.statements.tokens import QUOTED, Token, Unit


class Attribution(NamedTuple):
    """A cue with its source and content in characters; ``open_end`` where the content goes on after the unit."""

    source: Span | None
    cue: Span
    content: tuple[Span, ...]
    status: StatementStatus
    says: bool
    open_end: bool
    traits: tuple[str, ...] = ()


def find_attributions(unit: Unit) -> list[Attribution]:
    """The attributions of a unit in order of their cues."""
    return [one for one in propose_attributions(unit) if not one.traits or accepts(one.traits)]


def propose_attributions(unit: Unit) -> list[Attribution]:
    """Whatever may be an attribution, in order of the cues."""
    tokens = unit.tokens
    candidates = find_candidates(tokens)
    if unit.quotation:
        candidates = [candidate for candidate in candidates if is_speech_within_speech(tokens, candidate)]
    breaks = find_breaks(tokens, candidates)
    heads = frozenset(candidate.found.head for candidate in candidates)
    where = "quotation" if unit.quotation else "headline" if unit.headline else "sentence"
    attributions = [_attribution(tokens, candidate, breaks, heads, where) for candidate in candidates]
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


def _attribution(
    tokens: Sequence[Token], candidate: Candidate, breaks: frozenset[int], heads: frozenset[int], where: str
) -> Attribution | None:
    """A candidate with its content; None where it has none."""
    found, source, _ = candidate
    ranges = [_trim(tokens, one) for one in place_content(tokens, candidate, breaks, heads)]
    content = tuple(_span(tokens, one) for one in ranges if one[0] < one[1])
    open_end = _opens_end(tokens, candidate)
    if not content and not open_end:
        return None
    return Attribution(
        None if source is None or seems(candidate) else _span(tokens, source),
        _span(tokens, (found.first, found.last + 1)),
        content,
        _status(tokens, candidate),
        says(found),
        open_end,
        traits_of(tokens, candidate, [one for one in ranges if one[0] < one[1]], where),
    )


def _opens_end(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """Whether a unit ends in a cue and a colon, so that what is said follows in the next."""
    return tokens[-1].text == ":" and candidate.found.last >= len(tokens) - 12 and says(candidate.found)


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


_SILENT = frozenset("say tell respond comment answer reply specify disclose reveal elaborate write mention".split())
_NOBODY = frozenset("none nobody neither nothing no".split())
_EXPECTING = frozenset("expect anticipate foresee predict".split())


def _status(tokens: Sequence[Token], candidate: Candidate) -> StatementStatus:
    """The status that a cue gives; a cue that is negated holds its content for not so, or says nothing of it.

    Who does not expect something has an expectation all the same, and denies nothing.
    """
    found, source, complement = candidate
    status = complement.cue.status if complement else found.cues[0].status
    if tokens[found.head].text == "considering":
        status = "possible"
    nobody = source is not None and tokens[source[0]].text in _NOBODY
    if not found.negated and not nobody and not (complement and _says_nothing(tokens, found, complement)):
        return status
    if found.lemma in _SILENT:
        return "declined"
    if found.lemma in _EXPECTING:
        return "possible"
    return "unknown" if status == "denied" or found.lemma == "know" else "denied"


def _says_nothing(tokens: Sequence[Token], found: Occurrence, complement: Complement) -> bool:
    """Whether a cue of saying has "nothing" for its object: "wrote not a word about", "said nothing about"."""
    first = [token.text for token in tokens[found.last + 1 : complement.start + 2]]
    return found.lemma in _SILENT and (first[:1] == ["nothing"] or first[:2] in (["not", "a"], ["no", "word"]))
