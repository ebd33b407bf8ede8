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
    r"cit(?:es|ed|ing)|describ\w+|reveal\w*|show(?:s|ed|n|ing)?|ask\w*|call(?:s|ed|ing)|think\w*|thought|expect\w*|"
    r"forecast\w*|hop(?:es|ed|ing)|accus\w+|testif\w+|tweet\w*|comment\w*|repl(?:y|ies|ied)|conclud\w+|den(?:y|ies|ied)|"
    r"found|finds|promis\w+|maintain\w*|indicat\w+|disclos\w+|publish\w*|releas\w+|statement|"
    r"in the (?:words|view|opinion) of)\b"
)
_SAYING = re.compile(
    r"\b(?:according to|said|says|told|announced|claim(?:s|ed)|stated|reported|reportedly|wrote|confirmed|added)\b"
)


def find_attributions(pair: Pair) -> Iterator[Difference]:
    """A source with its verb on one side where the other side has nothing of the kind."""
    for side, other in pair.sides():
        cue = _cue(side)
        if cue is None or _has_any_cue(other):
            continue
        source = _with_source(side, cue)
        shown = f"“{source.of(side.reading.text)}”"
        if side is pair.a:
            yield Difference("attribution", source, _place(other), f"source in a only: {shown}")
        else:
            yield Difference("attribution", _place(other), source, f"source in b only: {shown}")


def _cue(side: Side) -> Span | None:
    """The first plain word of saying outside of quotation marks."""
    for span in side.spans:
        for match in _SAYING.finditer(fold(span.of(side.reading.text))):
            cue = Span(span.start + match.start(), span.start + match.end())
            if not any(quotation.span.overlap(cue) for quotation in side.reading.quotations):
                return cue
    return None


def _has_any_cue(side: Side) -> bool:
    """Whether the side names a source in any way, in its sentences or the ones beside them, or is a quotation."""
    if any(_CUE.search(fold(span.of(side.reading.text))) for span in side.spans):
        return True
    return any(q.span.overlap(span) for q in side.reading.quotations if q.kind == "speech" for span in side.spans)


def _with_source(side: Side, cue: Span) -> Span:
    """The cue with its source where the statements of the report know it."""
    for statement in side.reading.statements:
        if statement.cue and statement.cue.overlap(cue) and statement.source:
            return Span(min(cue.start, statement.source.start), max(cue.end, statement.source.end))
    return cue


def _place(side: Side) -> Span:
    return Span(side.spans[0].start, side.spans[0].end)
