"""What stands around a clause in one report only: that somebody denies, asks, fears or plans what the other tells."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from retold.comparing.differences.sides import Pair, Side
from retold.model import Difference, Span
from retold.text import Word, fold
from retold.text.irregular import BASE_FORMS
from retold.text.predicates import predicates

Kind = Literal["denied", "open", "planned"]

SURE = 0.8
"""Likeness of two passages from which on the frame of one can be missed in the other."""

MOST, REACH = 0.6, 6
"""This part of so many content words behind a frame has to stand on the other side, all verbs among them."""

_CLAIMS = r"(?:claims?|reports?|suggestions?|allegations?|accusations?|rumou?rs?|charges?)"
_FRAMES: dict[Kind, re.Pattern[str]] = {
    "denied": re.compile(
        rf"\b(?:den(?:y|ies|ied|ying)(?: (?:that|having|{_CLAIMS}(?: that| of)?))?|"
        r"no (?:evidence|proof|sign|indication)s? (?:that|of)|"
        rf"(?:dismiss|reject)(?:es|ed|ing)? (?:the |all |any )?{_CLAIMS} (?:that|of)|"
        r"(?:acquitted|cleared)\b[^,;.]{0,60}? of|fail(?:s|ed)? to|(?:narrowly )?avoid(?:s|ed)|"
        r"refus(?:es|ed) to|declin(?:es|ed) to|"
        r"stopped short of|(?:untrue|not true|false|not the case) that|(?:a |the )?(?:myth|hoax)s? (?:that|of)|"
        r"nothing (?:suggests?|shows?|indicates?|proves?)(?: that)?|no truth in|rul(?:es|ed|ing) out|"
        r"unable to|forgot to|neglected to)\b"
    ),
    "open": re.compile(
        r"\b(?:whether|(?:a |the )?(?:rumou?rs?|suspicions?|fears?|concerns?|allegations?|accusations?|claims?) that|"
        r"(?:fear|worr|believ|suspect)(?:y|ies|ied|s|es|ed|ing|e)? that|accus(?:e|es|ed|ing)\b[^,;.]{0,60}? of|"
        r"(?:is|are|was|were) (?:suspected|accused) of|"
        r"charged with|warn(?:s|ed|ing)? (?:that|of))\b"
    ),
    "planned": re.compile(
        r"\b(?:threaten(?:s|ed|ing)? to|plan(?:s|ned|ning)? to|want(?:s|ed)?|hop(?:es?|ed|ing) to|seek(?:s|ing)? to|"
        r"sought to|aim(?:s|ed|ing)? to|intend(?:s|ed|ing)? to|vow(?:s|ed|ing)? to|pledg(?:es|ed|ing) to|"
        r"promis(?:es|ed|ing) to|propos(?:es|ed|ing) to|prepar(?:es|ed|ing) to|urg(?:es|ed|ing)|"
        r"call(?:s|ed|ing) (?:on|for)|consider(?:s|ed|ing)|weigh(?:s|ed|ing)|mull(?:s|ed|ing)|"
        r"try(?:ing)? to|tri(?:es|ed) to|will|is to|are to|set to|due to)\b"
    ),
}
"""What makes of a clause something else than what is told; in the order in which they are looked for."""

_TURNED = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|without|cannot|den(?:y|ies|ied|ying)|refus\w+|reject\w*|dismiss\w*|fail\w*|"
    r"avoid\w*|acquit\w*|cleared|clear of|false|untrue|if|whether|unless|until|may|might|could|can|would|should|"
    r"will|admi\w+|confirm\w*|consider\w*|weigh\w*|mull\w*|ruled out|myth|hoax|quash\w*|overturn\w*|accus\w*|"
    r"alleg\w*|suspect\w*|charge[sd]?|convict\w*|rumou?r\w*|fear\w*|warn\w*|threat\w*|plan(?:s|ned|ning)?|want\w*|"
    r"hop(?:es?|ed|ing)|seek\w*|sought|aim\w*|intend\w*|vow\w*|pledg\w*|promis\w*|propos\w*|prepar\w*|urg\w*|"
    r"call\w*|to be|set to|due to|declin\w*|halt\w*|stopp?\w* short|miss(?:es|ed|ing)?|narrowly|claim\w*|"
    r"report(?:s|edly)|expect\w*|likely|said to|is to|are to|tri(?:ed|es)|attempt\w*|demand\w*|ask\w*|question\w*|"
    r"guilty|trial|counts?|face[sd]?|scheduled|agreed to|ready to|about to|going to)\b|n['’]t\b|\?"
)
"""Words on the other side that may be a frame of it, too."""

_FUTURE = re.compile(r"\b(?:will|to)$")
_BEFORE_VERB = re.compile(r"\b(?:will|to|of|having|avoid(?:s|ed))$")
FOLLOWS = 3
"""The verb of "will" and "to" is one of so many words behind."""

_FOUND_GUILTY = re.compile(r"\b(?:convicted|(?:found )?guilty)\b")
"""What a court says that is no frame to one who was cleared of the same."""

_END = re.compile(r"[,;:.!?—“”\"]| - ")


class _Framed(NamedTuple):
    """A frame with its kind, and the words that stand in it."""

    kind: Kind
    span: Span
    words: list[Word]


def find_frames(pair: Pair) -> Iterator[Difference]:
    """The first frame of one side that the other side does not have, around something that the other tells."""
    if pair.likeness < SURE:
        return
    for side, other in pair.sides():
        written = " ".join(fold(span.of(other.reading.text)) for span in other.spans)
        turned = _is_turned(written)
        if turned and _is_turned(_FOUND_GUILTY.sub("", written)):
            continue
        for framed in _framed(side):
            if turned and framed.kind != "denied":
                continue
            if place := _told(framed, side, other):
                yield _difference(framed, place, side is pair.a)
                return


def _is_turned(written: str) -> bool:
    """Whether a side may have a frame of its own."""
    return any(pattern.search(written) for pattern in (_TURNED, *_FRAMES.values()))


def _difference(framed: _Framed, place: Span, in_a: bool) -> Difference:
    a, b = (framed.span, place) if in_a else (place, framed.span)
    if framed.kind == "denied":
        return Difference("negation", a, b, f"denied in {'A' if in_a else 'B'} only")
    return Difference("certainty", a, b, f"more certain in {'B' if in_a else 'A'}")


def _framed(side: Side) -> Iterator[_Framed]:
    """The frames of a side outside of quotation marks, those that deny first."""
    text = side.reading.text
    for kind, pattern in _FRAMES.items():
        for span in side.spans:
            for match in pattern.finditer(fold(span.of(text))):
                place = Span(span.start + match.start(), span.start + match.end())
                end = _END.search(text, place.end, span.end)
                stop = end.start() if end else span.end
                words = [word for word in side.words if place.end <= word.span.start < stop]
                if not any(quotation.span.overlap(place) for quotation in side.reading.quotations):
                    yield _Framed(kind, place, words)


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
