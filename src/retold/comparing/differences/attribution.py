"""Sources that one report names for what the other tells as its own, or that differ."""

import re
from collections.abc import Iterator

from retold.comparing.differences.sides import Pair, Side
from retold.model import Difference, Span
from retold.text import fold

_CUE = re.compile(
    r"\b(?:according to|said|says|say|saying|told|tells|added|adds|announc\w+|claim(?:s|ed|ing)?|stat(?:es|ed|ing)|"
    r"report(?:s|ed|edly)|wrote|writes|confirm\w+|insist\w+|argu(?:es|ed|ing)|explain\w*|acknowledg\w+|admit\w*|"
    r"declar\w+|not(?:es|ed|ing)|remark\w*|alleg\w+|warn\w*|believ\w+|estimat\w+|suggest\w*|predict\w*|quot(?:es|ed|ing)|"
    r"cit(?:es|ed|ing)|describ\w+|reveal\w*|show(?:s|ed|n|ing)?|ask\w*|think\w*|thought|expect\w*|"
    r"call(?:s|ed|ing)(?! (?:the |an? )?[\"“])|"
    r"forecast\w*|hop(?:es|ed|ing)|(?<!the )accus\w+|"
    r"testif\w+|tweet\w*|comment\w*|repl(?:y|ies|ied)|conclud\w+|den(?:y|ies|ied)|"
    r"found|finds|promis\w+|maintain\w*|indicat\w+|disclos\w+|publish\w*|releas\w+|statement|"
    r"in the (?:words|view|opinion) of)\b"
)
_SAYING = re.compile(
    r"\b(?:according to|said|says|told|announced|claim(?:s|ed)|stated|reportedly|wrote|confirmed|"
    r"reported(?! (?:to|by|an?|the|no)\b))\b"
)
_JUDGING = re.compile(r"\b(?:estimates?|estimated|believes?|believed|predicts?|predicted)\b")
"""Verbs that are as often of nobody ("an estimated $2 million"): they count with the source that a statement gives."""


SPEECH = 5
"""Words between quotation marks from which on they are speech by themselves; fewer are a name or a label."""

TOLD = 0.5
"""Part of the words of a source that the other report has to tell for the source to be missed there; set with the next
on whole rewrites: 0.25 and none give 0.07 false alarms a pair more and no recall."""

COVERED = 0.33
"""Part of the words of the other report's sentence that the source has to say, for both to tell the same."""

_PASSIVE = re.compile(r"\b(?:be|been|being|is|are|was|were|gets?|got)(?: \w+ly)? $")
_ADDED = re.compile(r",|\b(?:of|for|in|at|from|who|whose|which|that|with)\b")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b")
"""Not "US", whose speech is no report's."""


def find_attributions(pair: Pair) -> Iterator[Difference]:
    """A source with its verb on one side where the other side has nothing of the kind."""
    for side, other in pair.sides():
        source = _sourced(side)
        if source is None or _has_source(other) or _is_named(source, side, other) or not _is_told(source, side, other):
            continue
        if side is pair.a:
            yield Difference("attribution", source, None, "source in A only")
        else:
            yield Difference("attribution", None, source, "source in B only")


def _sourced(side: Side) -> Span | None:
    """The first word of saying outside of quotation marks, with its source where the report's statements know it."""
    text = side.reading.text
    known = any(statement.cue for statement in side.reading.statements)
    for span in side.spans:
        folded = fold(span.of(text))
        for match in _SAYING.finditer(folded):
            cue = Span(span.start + match.start(), span.start + match.end())
            quoted = any(quotation.span.overlap(cue) for quotation in side.reading.quotations)
            if not quoted and not _PASSIVE.search(folded[max(0, match.start() - 20) : match.start()]):
                source = _with_source(side, cue)
                if source or not known:
                    return source or cue
        judged = (Span(span.start + one.start(), span.start + one.end()) for one in _JUDGING.finditer(folded))
        if source := next((found for cue in judged if (found := _with_source(side, cue))), None):
            return source
    return None


def _with_source(side: Side, cue: Span) -> Span | None:
    """The cue together with its source; None where no statement gives one, or only a pronoun."""
    for statement in side.reading.statements:
        source = statement.source if statement.cue and statement.cue.overlap(cue) else None
        if source and any(side.words[n].content for n in side.words_in(source)):
            return Span(min(cue.start, source.start), max(cue.end, source.end))
    return None


def _has_source(side: Side) -> bool:
    """Whether the side names a source in any way, or is speech itself."""
    written = [span.of(side.reading.text) for span in side.spans]
    if any(_CUE.search(fold(piece)) or _FIRST_PERSON.search(piece) for piece in written):
        return True
    return any(
        len(side.words_in(quotation.span)) >= SPEECH or _goes_on(quotation.span, side)
        for quotation in side.reading.quotations
        if quotation.kind == "speech"
    )


def _goes_on(quotation: Span, side: Side) -> bool:
    """Whether a quotation of a side stands in other sentences, too, where its source may be named."""
    return any(span.overlap(quotation) and not span.covers(quotation) for span in side.spans)


def _is_told(source: Span, side: Side, other: Side) -> bool:
    """Whether the other side tells what the source says, and little else; all can be meant if no statement is known."""
    said = [part for item in side.reading.statements if item.cue and item.cue.overlap(source) for part in item.content]
    keys = {word.concept for word in side.words if word.content and any(word.span.overlap(part) for part in said)}
    told = {word.concept for word in other.words if word.content}
    shared = len(keys & told)
    return not keys or (shared >= TOLD * len(keys) and shared >= COVERED * len(told))


def _is_named(source: Span, side: Side, other: Side) -> bool:
    """Whether the other side has the chief word of the source: in "McDowell's view" he is it without a verb.

    That is the last before anything that is added to it: of "the US State Department" neither "US" nor "State".
    """
    told = {word.concept for word in other.words}
    named = [n for n in side.words_in(source) if side.words[n].content and not _is_saying(side, n)]
    chief = _chief(side, named)
    return chief is not None and chief in told


def _chief(side: Side, named: list[int]) -> str | None:
    """The concept of the last content word before a comma, "of" or "who"."""
    chief = None
    for n in named:
        if chief is not None and _ADDED.search(fold(side.stretch(named[0], n).of(side.reading.text))):
            break
        chief = side.words[n].concept
    return chief


def _is_saying(side: Side, number: int) -> bool:
    return _SAYING.fullmatch(fold(side.words[number].surface)) is not None
