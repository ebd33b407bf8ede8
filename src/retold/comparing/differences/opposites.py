"""Words in the place of which the other report has their opposite: "rose" and "fell", "admitted" and "denied"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from retold.comparing.differences.sides import Pair, Side
from retold.comparing.sentences.opposites import are_opposites
from retold.comparing.wording import Block
from retold.model import Difference, Span
from retold.text import Word, fold

OPPOSITE = "the opposite"
"""What is said of such a difference."""

_SHORT = frozenset(
    "is are was were be been has have had will would did do does to by of the a an its their his her remain remains "
    "remained stay stays stayed".split()
)

NEAR = 4
"""So many words before the opposite nothing else may be told in another word's place: "sales rose", "profit fell"."""


SURE = 0.6
"""Likeness of two passages in other words from which on what undoes the one can stand in the other."""

_UNDOING = re.compile(
    r"\b(?:call(?:s|ed) off|cancell?(?:s|ed)|averted|scrapped|(?:is|are|was|were|still|found) alive)\b"
)
_UNDONE = re.compile(
    r"\b(?:call\w* off|cancel\w*|avert\w*|scrap\w*|alive|not|never|no|n['’]t|abandon\w*|suspend\w*|postpon\w*|halt\w*|"
    r"stop\w*|end(?:s|ed|ing)?|axe[ds]?|drop\w*|pull\w*|withdr[ae]w\w*|delay\w*|shelv\w*|ground\w*|shut\w*|clos\w*|"
    r"avoid\w*|prevent\w*|surviv\w*|lift\w*|annul\w*|revok\w*|scrub\w*|nix\w*|reject\w*|without|miss\w*|lost|lose\w*|"
    r"halv\w*|cut\w*|off|rescu\w*)\b|n['’]t\b"
)
_ALIVE = re.compile(r"\balive\b")
_DEAD = re.compile(r"\b(?:dead|deaths?|die[sd]?|dying|kill\w*|drown\w*|perish\w*|fatal\w*|murder\w*|bod(?:y|ies))\b")
"""Who is alive undoes that somebody is dead, not that a mill has burned."""

_CLAUSE = re.compile(r"[,;:—(]| - ")
_BESIDES = re.compile(r"\W*(?:which|who|after|when|before|since|as|where|having|although|though)\b")
"""What begins a clause that tells something else besides."""

_OPEN = re.compile(r"\b(?:if|unless|until|whether|could|may|might|would|should)\b")


class _Stretch(NamedTuple):
    """The words of a block on both sides."""

    a: Sequence[Word]
    b: Sequence[Word]


def find_opposites(pair: Pair) -> Iterator[Difference]:
    """Opposites in the same place of nearly the same words, and in other words what is undone on one side only."""
    found = [*_in_blocks(pair)] if pair.close else []
    yield from found or _undone(pair)


def _undone(pair: Pair) -> Iterator[Difference]:
    """What one side says is called off, or who is alive, where the other side knows of nothing the like."""
    for side, other in pair.sides() if pair.likeness >= SURE else ():
        written, facing = (" ".join(fold(span.of(one.reading.text)) for span in one.spans) for one in (side, other))
        if not _UNDOING.search(written) or _OPEN.search(written) or _UNDONE.search(facing):
            continue
        if _ALIVE.search(written) and not _DEAD.search(facing):
            continue
        found = next(_places(side), None)
        if found and side is pair.a:
            yield Difference("negation", found, None, OPPOSITE)
        elif found:
            yield Difference("negation", None, found, OPPOSITE)


def _places(side: Side) -> Iterator[Span]:
    for span in side.spans:
        written = fold(span.of(side.reading.text))
        for match in _UNDOING.finditer(written):
            if not _BESIDES.match(_CLAUSE.split(written[: match.start()])[-1]):
                yield Span(span.start + match.start(), span.start + match.end())


def _in_blocks(pair: Pair) -> Iterator[Difference]:
    """Opposites in the same place of nearly the same words, where nothing has changed places."""
    stretches = [_stretch(pair, block) for block in pair.blocks]
    if _have_moved(stretches):
        return
    for number, (block, stretch) in enumerate(zip(pair.blocks, stretches, strict=True)):
        left, right = _telling(stretch.a), _telling(stretch.b)
        opposed = len(left) == len(right) == 1 and are_opposites(left[0].concept, right[0].concept)
        if opposed and not (number and _is_beside(pair, pair.blocks[number - 1], block)):
            yield Difference("negation", left[0].span, right[0].span, OPPOSITE)


def _stretch(pair: Pair, block: Block) -> _Stretch:
    return _Stretch(pair.a.words[block.a_start : block.a_end], pair.b.words[block.b_start : block.b_end])


def _telling(words: Sequence[Word]) -> list[Word]:
    """The words but for articles and auxiliaries."""
    return [word for word in words if word.surface.lower() not in _SHORT]


def _have_moved(stretches: Sequence[_Stretch]) -> bool:
    """Whether a word that tells something stands in blocks of both sides: "A beat B", "B lost to A"."""
    told = [{word.concept for one in side for word in one if word.content} for side in zip(*stretches, strict=True)]
    return len(told) == 2 and not told[0].isdisjoint(told[1])


def _is_beside(pair: Pair, before: Block, block: Block) -> bool:
    """Whether something else is told otherwise right before a block."""
    near = block.a_start - before.a_end <= NEAR or block.b_start - before.b_end <= NEAR
    return (
        near
        and _is_replaced(pair.a, before.a_start, before.a_end)
        and _is_replaced(pair.b, before.b_start, before.b_end)
    )


def _is_replaced(side: Side, start: int, end: int) -> bool:
    return any(word.content for word in side.words[start:end])
