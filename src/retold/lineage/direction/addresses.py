"""Addresses that lead from one report to the other."""

import re

from retold.lineage.direction.cues import Cue, both_ways
from retold.lineage.measure import Pair
from retold.lineage.outlets import outlet_named
from retold.model import Evidence, Reading, Report, Span

_UNSAID = re.compile(r"^https?://(?:www\.)?|#.*$")
_REACHED = re.compile(r"(?<=[^/])/?\?.*$|(?<=[^/])/$")
"""What may differ between two addresses that lead to one page: how it is reached, and from where."""

_BY_NUMBER = re.compile(r"^[^/]+/?\?|\.(?:php|aspx?|cgi|jsp)\?|[?&](?:id|p|article|story)=", re.IGNORECASE)
"""Addresses that name their page behind the question mark."""


def address_cues(pair: Pair) -> list[Cue]:
    """One report prints the address of the other, or has, as its own canonical one, that address itself."""
    cues = []
    for side, other, direction in both_ways(pair):
        taker, giver = side.reading, other.reading
        spans = _printed(taker, giver)
        if spans:
            note = f"{taker.id} prints the address of {giver.id}"
            cues.append(Cue(direction, Evidence("address", note, *((spans, ()) if side is pair.a else ((), spans)))))
        elif _names_as_original(taker.report, giver.report):
            note = f"the page of {taker.id} names the address of {giver.id} as the proper one"
            cues.append(Cue(direction, Evidence("address", note)))
        elif _leads_to(taker.report, giver.report):
            note = f"the address of {taker.id} is that of {giver.id}, with whose outlet it stands"
            cues.append(Cue(direction, Evidence("address", note)))
    return cues


def same_address(a: Report, b: Report) -> bool:
    """Whether two reports have one address, whatever is said behind it of how it was reached."""
    return bool(a.url and b.url) and _bare(a.url or "") == _bare(b.url or "")


def _printed(taker: Reading, giver: Reading) -> tuple[Span, ...]:
    """Where a report prints the other's address; an outlet's front page is none."""
    known = _bare(giver.report.url or "")
    if "/" not in known or known == _bare(taker.report.url or ""):
        return ()
    match = re.search(re.escape(known) + r"(?![\w/-])", taker.text)
    return (Span(*match.span()),) if match else ()


def _names_as_original(taker: Report, giver: Report) -> bool:
    """Whether a page says that the proper address of its report is the other's, on another site."""
    original = taker.provenance.original if taker.provenance else None
    return bool(original and giver.url) and _bare(original or "") == _bare(giver.url or "")


def _leads_to(taker: Report, giver: Report) -> bool:
    """Whether both have one address, which is with the other's publisher although the one's own is another."""
    if not taker.url or not taker.publisher or not giver.publisher or not same_address(taker, giver):
        return False
    own, other = outlet_named(taker.publisher), outlet_named(giver.publisher)
    return own != other == outlet_named(taker.url)


def _bare(url: str) -> str:
    """The address of a page without what does not tell it from others."""
    bare = _UNSAID.sub("", url.strip())
    return bare if _BY_NUMBER.search(bare) else _REACHED.sub("", bare)
