"""What stands around a clause in one report only: that somebody denies, asks, fears or plans what the other tells."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from retold.comparing.differences.grades import is_soft
from retold.comparing.differences.sides import Pair, Side
from retold.comparing.sentences.denying import may_deny
from retold.comparing.sentences.frames import Kind as FrameKind
from retold.comparing.sentences.frames import frames_in
from retold.model import Difference, Span
from retold.text import Word, fold
from retold.text.irregular import BASE_FORMS
from retold.text.predicates import predicates

Kind = Literal["denied", "open", "planned"]

SURE = 0.8
"""Likeness of two passages from which on the frame of one can be missed in the other."""

MOST, REACH = 0.6, 6
"""This part of so many content words behind a frame has to stand on the other side, all verbs among them."""

_KINDS: Mapping[FrameKind, Kind] = {
    "denied": "denied",
    "alleged": "open",
    "open": "open",
    "planned": "planned",
    "modal": "planned",
}
_ORDER: Sequence[Kind] = ("denied", "open", "planned")
"""In this order frames are looked for."""

_MAY_BE = re.compile(
    r"\b(?:admi\w+|confirm\w+|quash\w*|overturn\w*|convict\w*|consider\w*|weigh\w*|mull\w*|want\w*|seek\w*|sought|"
    r"aim\w*|vow\w*|pledg\w*|promis\w*|propos\w*|prepar\w*|urg\w*|call\w*|tri(?:ed|es)|attempt\w*|demand\w*|ask\w*|"
    r"guilty|trial|counts?|face[sd]?|scheduled|going to|narrowly)\b"
)
"""Words on the other side that may be a frame of it, too, where it has none that is known, no doubt and no denial."""

_MODAL = "will|would|may|might|could|should|must"
_FUTURE = re.compile(rf"\b(?:{_MODAL}|to)$")
_BEFORE_VERB = re.compile(rf"\b(?:{_MODAL}|to|of|having|avoid(?:s|ed))$")
FOLLOWS = 3
"""The verb of "will" and "to" is one of so many words behind."""

_TO_BE = re.compile(r"\b(?:will|would)\b")
"""What one says will be, where the other denies that it would be."""

_CONFIRMED = re.compile(r"\bconfirm(?:s|ed)?\b")
_WHETHER = re.compile(r"\b(?:whether|if)$")
"""What is confirmed is told, where the other side asks whether it is so."""

_FOUND_GUILTY = re.compile(r"\b(?:convicted|(?:found )?guilty)\b")
"""What a court says that is no frame to one who was cleared of the same."""


class _Framed(NamedTuple):
    """A frame with its kind, and the words that stand in it."""

    kind: Kind
    span: Span
    words: list[Word]
    asks_whether: bool


def find_frames(pair: Pair) -> Iterator[Difference]:
    """The first frame of one side that the other side does not have, around something that the other tells."""
    if pair.likeness < SURE:
        return
    for side, other in pair.sides():
        for framed in _framed(side):
            if _may_differ(framed, other) and (place := _told(framed, side, other)):
                yield _difference(framed, place, side is pair.a)
                return


def _may_differ(framed: _Framed, other: Side) -> bool:
    """Whether the other side has nothing that may be a frame of its own, but for a court that finds guilty."""
    written = _words_but(other, _concepts([word for word in framed.words if word.content]))
    if framed.kind == "denied":
        written = _FOUND_GUILTY.sub("", written)
        if any(word.surface.lower() in ("will", "would") for word in framed.words):
            written = _TO_BE.sub("", written)
    if framed.asks_whether:
        written = _CONFIRMED.sub("", written)
    return not (
        _is_turned(written)
        or _MAY_BE.search(fold(written))
        or any("?" in span.of(other.reading.text) for span in other.spans)
    )


def tells_plainly(side: Side, apart: Container[str]) -> bool:
    """Whether a side has nothing that may be a frame, a denial or a doubt but for some concepts."""
    return not _is_turned(_words_but(side, apart))


def _is_turned(written: str) -> bool:
    """Whether some words may be a frame, a denial or a doubt."""
    return bool(frames_in(written)) or may_deny(written) or is_soft(fold(written))


def _words_but(side: Side, apart: Container[str]) -> str:
    return " ".join(word.surface for word in side.words if word.concept not in apart)


def _difference(framed: _Framed, place: Span, in_a: bool) -> Difference:
    a, b = (framed.span, place) if in_a else (place, framed.span)
    if framed.kind == "denied":
        return Difference("negation", a, b, f"denied in {'A' if in_a else 'B'} only")
    return Difference("certainty", a, b, f"more certain in {'B' if in_a else 'A'}")


def _framed(side: Side) -> list[_Framed]:
    """The frames of a side outside of quotation marks, those that deny first."""
    found = []
    for start, end in side.spans:
        for frame in frames_in(side.reading.text[start:end]):
            place, scope = (Span(start + one.start, start + one.end) for one in (frame.span, frame.scope))
            if not any(quotation.span.overlap(place) for quotation in side.reading.quotations):
                words = [word for word in side.words if scope.start <= word.span.start < scope.end]
                whether = _WHETHER.search(fold(place.of(side.reading.text))) is not None
                found.append(_Framed(_KINDS[frame.kind], place, words, whether))
    return sorted(found, key=lambda one: (_ORDER.index(one.kind), one.span))


def _told(framed: _Framed, side: Side, other: Side) -> Span | None:
    """Where the other side tells most of what stands in a frame, with its verbs; what is planned, as past."""
    content = [word.concept for word in framed.words if word.content][:REACH]
    frame = fold(framed.span.of(side.reading.text))
    verbs = [verb for verb in _verbs(framed, frame) if verb in content]
    told = {word.concept: word for word in other.words if word.content}
    if not content or not verbs or not all(verb in told for verb in verbs):
        return None
    if sum(key in told for key in content) < MOST * len(content):
        return None
    if _FUTURE.search(frame) and verbs[0] not in _concepts(framed.words[:FOLLOWS]):
        return None
    place = told[verbs[0]]
    if framed.kind == "planned" and not (_is_past(place) and _is_asserted(other, place)):
        return None
    return place.span


def _concepts(words: Sequence[Word]) -> set[str]:
    return {word.concept for word in words}


def _verbs(framed: _Framed, frame: str) -> list[str]:
    """The verbs in a frame: behind "to" the first word is one; "that the bank is bankrupt" has what it is instead."""
    content = [word.concept for word in framed.words if word.content]
    if content and _BEFORE_VERB.search(frame) and framed.words[0].content and framed.words[0].surface[0].islower():
        return content[:1]
    if framed.kind == "planned" and not predicates(framed.words):
        return content[:1]
    return [verb for verb in predicates(framed.words) if verb] or content[-1:]


def _is_past(word: Word) -> bool:
    written = word.surface.lower()
    return written.endswith("ed") or (written in BASE_FORMS and BASE_FORMS[written] != written)


def _is_asserted(side: Side, word: Word) -> bool:
    """Whether a past form is a verb: not behind an article or a preposition."""
    n = next(number for number, one in enumerate(side.words) if one.span == word.span)
    return word.concept in predicates(side.words[max(0, n - 2) : n + 1])
