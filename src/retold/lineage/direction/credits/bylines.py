"""The same writer over both reports, and an agency or a syndicate that sells what he writes."""

import re

from retold.lineage.direction.credits.crediting import text_credit
from retold.lineage.direction.cues import Cue
from retold.lineage.measure import Pair
from retold.lineage.outlets import is_agency, outlet_of
from retold.model import Evidence, Reading, Span

_ALL = 0.8
"""Part of both narrations that must stand in the other before the writer's text is the same in both."""

_SYNDICATED = re.compile(r"\b(?:nationally|internationally)? ?syndicated (?:\w+ ){0,4}(?:columnist|host|column)\b")
"""What stands under a column that many outlets print."""


def byline_cues(pair: Pair) -> list[Cue]:
    """Two outlets print one writer's text, and one says that it is sold: both have it from who sells it."""
    a, b = pair.a.reading, pair.b.reading
    outlet_a, outlet_b = outlet_of(a.report), outlet_of(b.report)
    if not outlet_a or not outlet_b or outlet_a == outlet_b or is_agency(outlet_a) or is_agency(outlet_b):
        return []
    writers = sorted(_writers(a) & _writers(b))
    if not writers or min(pair.a.share, pair.b.share) < _ALL:
        return []
    sold_a, sold_b = (_sold(one, {outlet_a, outlet_b}) for one in (a, b))
    if not sold_a and not sold_b:
        return []
    note = f"both print the text of {writers[0].title()} in full, and it is said to be sold to many"
    return [Cue("common", Evidence("byline", note, sold_a, sold_b))]


def _writers(reading: Reading) -> set[str]:
    """The names of those who wrote a report, in lower case."""
    names = (" ".join(re.findall(r"\w[\w'’.-]*", name.lower())) for name in reading.report.authors)
    return {name for name in names if " " in name}


def _sold(reading: Reading, own: set[str]) -> tuple[Span, ...]:
    """Where a report says that its text is an agency's or a syndicate's, or that its writer is syndicated."""
    credit = text_credit(reading, own)
    if credit:
        return (credit.span,)
    match = _SYNDICATED.search(reading.text)
    return (Span(*match.span()),) if match else ()
