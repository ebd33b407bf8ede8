"""Press releases and statements: what was written to be taken over."""

import re

from retold.lineage.direction.cues import Cue
from retold.lineage.measure import Pair
from retold.model import Evidence, Reading, Span
from retold.text.remembered import once_for_each

_OPENING = re.compile(
    r"(?:^|\n)[\s\W]*(?P<mark>(?i:for immediate release|press release|(?:official )?statement (?:by|from|of)\b)"
    r"|[^\n]{0,80}(?:/PRNewswire/|\(BUSINESS WIRE\)|\(GLOBE NEWSWIRE\)|/PRNewswire-USNewswire/))"
)
_HEAD = 400
"""Characters in which a release says that it is one."""

_CLOSING = re.compile(
    r"\n[\s\W]*(?P<mark>(?i:notes? to editors|(?:media|press) (?:contacts?|enquiries|inquiries)\b)"
    r"|(?i:contact)\b[^\n]{0,60}\b(?:Media Relations|Press Office|(?:press|media|pr)@))"
)
_TAIL = 800
"""Characters in which a release says whom the press may ask."""

_ADDRESS = re.compile(r"/(?:press|news|media)[-_]?releases?(?:/|$)", re.IGNORECASE)


def release_cues(pair: Pair) -> list[Cue]:
    """One is a press release and the other is not: the other has it from there, not the release from the news."""
    a, b = pair.a.reading, pair.b.reading
    mark_a, mark_b = _mark(a), _mark(b)
    if (mark_a is None) == (mark_b is None):
        return []
    if mark_a is not None:
        return [Cue("b_from_a", Evidence("release", f"{a.id} is a press release or a statement", mark_a, ()))]
    return [Cue("a_from_b", Evidence("release", f"{b.id} is a press release or a statement", (), mark_b or ()))]


@once_for_each
def _mark(reading: Reading) -> tuple[Span, ...] | None:
    """What shows that a report is a release; nothing in the text where its address does, None where it is none."""
    text = reading.text
    match = _OPENING.search(text, 0, _HEAD) or _CLOSING.search(text, max(0, len(text) - _TAIL))
    if match:
        return (Span(*match.span("mark")),)
    return () if _ADDRESS.search(reading.report.url or "") else None
