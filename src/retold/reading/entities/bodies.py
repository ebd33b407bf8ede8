"""Bodies called by their last word alone: "the department", where one body of the report is a Department."""

import re
from collections import defaultdict

from retold.model import Sentence, Span
from retold.reading.entities.draft import Draft
from retold.text.media import is_newspaper

_HEADS = """department ministry agency bureau commission committee council court university college institute foundation
association federation league bank hospital school church authority academy museum parliament senate assembly embassy
consulate tribunal coalition alliance fund trust society centre center institution newspaper"""
"""Not "the administration", "the party", "the union" and "the board", which as often are others."""

_GOING_ON = """of for on in at that which who leader leaders member members system building official officials board
president leadership chief district year room house"""
_THE = re.compile(
    rf"\b[Tt]he ({'|'.join(_HEADS.split())})\b(?!['’]?s?-)(?!\s+(?:{'|'.join(_GOING_ON.split())})\b)(?!\s+[A-Z])"
)
_NEAR = 6
"""Sentences that a body may be away; farther off a report may speak of another without its name."""


def add_bodies(text: str, sentences: tuple[Sentence, ...], drafts: list[Draft], taken: set[int]) -> None:
    """Add mentions by the last word to the only body of that word; ``taken`` are characters of other mentions."""
    bodies = _bodies(drafts)
    if not bodies:
        return
    for sentence in sentences:
        for match in _THE.finditer(text, *sentence.span):
            named = bodies.get(match[1], [])
            if len(named) == 1 and _is_near(named[0], match.start(), sentence.number) and match.start() not in taken:
                named[0].add(Span(*match.span()), "role", sentence.number)


def _bodies(drafts: list[Draft]) -> dict[str, list[Draft]]:
    """The organisations by the heads of their names."""
    found: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        if draft.kind == "organisation":
            heads = {_head(spelling) for spelling in draft.spellings if " " in spelling}
            heads |= {"newspaper" for spelling in draft.spellings if is_newspaper(spelling)}
            for head in sorted(heads):
                found[head].append(draft)
    return found


def _head(name: str) -> str:
    """The word of a name that says what it is: "ministry" of "Ministry of Health"."""
    words = name.lower().split()
    of = next((at for at, word in enumerate(words) if at and word in ("of", "for", "on")), len(words))
    return words[of - 1]


def _is_near(draft: Draft, position: int, number: int) -> bool:
    """Whether one of the sentences just before names the body."""
    return any(draft.starts.get(at, position) < position for at in range(number - _NEAR, number + 1))
