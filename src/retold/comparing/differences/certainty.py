"""What one report tells more surely than the other."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from retold.comparing.differences.sides import Pair, Side
from retold.model import Difference, Span
from retold.text import fold

Grade = Literal["plain", "sure", "likely", "reported", "possible"]

# The words that grade a statement. "plain" words (will) are as sure as no word at all, and count only where the
# other report has a weaker word in their place; "sure" ones insist.
_GRADES: dict[Grade, str] = {
    "plain": r"will(?! of\b)|'ll|shall|is|are|was|were|has|have|had|did|proved|confirmed(?: that)?|proven|known",
    "sure": r"certain(?:ly)?(?: to| that)?|definitely|undoubtedly|surely|no doubt|without (?:a )?doubt|sure to|bound to"
    r"|(?<!not )(?:is|are|was|were) clear(?:ly)? that|beyond doubt|guaranteed to|undisputed",
    "likely": r"(?<!un)likely(?: to| that)?|probably|probable|presumably|apparently|apparent|evidently|seemingly"
    r"|appear(?:s|ed|ing)? to|appear(?:s|ed)? that|seem(?:s|ed|ing)? (?:to|that)|expect(?:s|ed)? to|expected"
    r"|believed to|thought to|presumed|in all likelihood|poised to|set to|looks? (?:set|likely) to",
    "reported": r"reportedly|reported to(?= be| have)|alleged(?:ly)?|supposed(?:ly)?|purported(?:ly)?|suspected"
    r"|rumou?red|unconfirmed|claimed(?: that)?|claims(?: that)?|said to(?= be| have)|so-called"
    r"|suggest(?:s|ed|ing)? that|hint(?:s|ed)?",
    "possible": r"may(?! \d)|might|could(?! no longer| not|n't)|possib(?:ly|le)(?: that)?|possibility|perhaps|maybe"
    r"|potential(?:ly)?|conceivabl[ey]|unlikely(?: to)?",
}
_PATTERN = re.compile(
    r"(?<![\w'-])(?:" + "|".join(f"(?P<{grade}>{words})" for grade, words in _GRADES.items()) + r")(?![\w'-])"
)
_AUXILIARY = re.compile(r"is|are|was|were|has|have|had|did")
_STRENGTH: dict[Grade, int] = {"sure": 4, "plain": 4, "likely": 3, "reported": 3, "possible": 2}
_WEAK = ("likely", "reported", "possible")

# Between sentences in other words: what can be missed where it is gone, and what can stand for it in any wording.
_WEAKENS = re.compile(
    r"likely(?: to)?|probabl[ey]|presumably|apparent(?:ly)?|seemingly|appear(?:s|ed)? to|seem(?:s|ed)? to|"
    r"expected(?: to)?|believed to|thought to|reportedly|allegedly|alleged|suspected|may|might|could|possibly|"
    r"possible that|perhaps|maybe|potential(?:ly)?"
)
_SOFT = re.compile(
    r"\b(?:may|might|could|can|would|should|likely|probab\w+|presum\w+|apparent\w*|seem\w*|appear\w*|expect\w*|believ\w+|"
    r"thought|think\w*|report\w*|alleg\w+|suspect\w*|possib\w+|perhaps|maybe|potential\w*|anticipat\w+|forecast\w*|able|"
    r"capab\w+|said to|according|claim\w*|suppos\w+|suggest\w*|indicat\w*|plan\w*|intend\w*|due|estimat\w+|accus\w+|"
    r"charg\w+|risk\w*|danger\w*|threat\w*|if|whether|rumou?r\w*|predict\w*|chance\w*|prospect\w*|fear\w*|hop\w+|"
    r"unclear|uncertain\w*|unconfirmed|so-called|allow\w*|enabl\w+|set to|ready to|about to|to be|cannot|ruled out)\b"
)

WEAKENED = 5
"""So many words after a hedge are looked at for what it weakens."""


class Hedge(NamedTuple):
    """A grading word and how sure it makes what it stands with."""

    span: Span
    grade: Grade


def find_graded(text: str, spans: Iterable[Span]) -> list[Hedge]:
    """The grading words of some stretches in order; "May" the month and auxiliaries by themselves left out."""
    found = []
    for span in spans:
        folded = fold(span.of(text))
        for match in _PATTERN.finditer(folded):
            if text.startswith(("May", "Will"), span.start + match.start()) and match.start():
                continue
            grade = match.lastgroup
            if grade in _GRADES and not _AUXILIARY.fullmatch(match.group()):
                start, end = span.start + match.start(), span.start + match.start() + len(match.group().rstrip())
                found.append(Hedge(Span(start, end), grade))
    return found


def find_certainty(pair: Pair) -> Iterator[Difference]:
    """Words that raise or lower the certainty in one report only."""
    graded_a, graded_b = (find_graded(side.reading.text, side.spans) for side in (pair.a, pair.b))
    if not pair.close:
        yield from _unhedged(pair, graded_a, graded_b)
        return
    left_a, left_b = _unshared(pair.a, graded_a, pair.b, graded_b), _unshared(pair.b, graded_b, pair.a, graded_a)
    for block in pair.blocks:
        here_a = _inside(pair.a, left_a, block.a_start, block.a_end)
        here_b = _inside(pair.b, left_b, block.b_start, block.b_end)
        if (here_a or here_b) and _differ(here_a, here_b):
            yield _difference(
                pair,
                _around(pair.a, here_a, block.a_start, block.a_end),
                _around(pair.b, here_b, block.b_start, block.b_end),
                _weight(here_a) - _weight(here_b),
            )


def _unshared(side: Side, graded: Sequence[Hedge], other: Side, facing: Sequence[Hedge]) -> list[Hedge]:
    """The grading words that the other side does not have."""
    written = {fold(hedge.span.of(other.reading.text)) for hedge in facing}
    return [hedge for hedge in graded if fold(hedge.span.of(side.reading.text)) not in written]


def _inside(side: Side, graded: Sequence[Hedge], start: int, end: int) -> list[Hedge]:
    """The grading words that touch the words of a block."""
    if start == end:
        return []
    block = side.stretch(start, end - 1)
    return [hedge for hedge in graded if hedge.span.overlap(block)]


def _differ(a: Sequence[Hedge], b: Sequence[Hedge]) -> bool:
    """Whether the two give different certainty, at least one of them by a word that weakens or insists."""
    if not any(hedge.grade != "plain" for hedge in (*a, *b)):
        return False
    grades = {hedge.grade for hedge in a}, {hedge.grade for hedge in b}
    if not all(grades):
        return bool((grades[0] | grades[1]) & set(_WEAK))
    return _weight(a) != _weight(b)


def _weight(graded: Sequence[Hedge]) -> int:
    """The strength of the weakest word; that of plain fact where there is none."""
    return min((_STRENGTH[hedge.grade] for hedge in graded), default=4)


def _around(side: Side, graded: Sequence[Hedge], start: int, end: int) -> Span | None:
    """The grading words, else the words in their place, else the word that follows."""
    if graded:
        return Span(graded[0].span.start, graded[-1].span.end)
    if start < end:
        return side.stretch(start, end - 1)
    return side.words[start].span if start < len(side.words) else None


def _difference(pair: Pair, a: Span | None, b: Span | None, surer: int) -> Difference:
    shown = [span.of(side.reading.text) if span else "" for span, side in ((a, pair.a), (b, pair.b))]
    note = "less certain in b" if surer > 0 else "more certain in b"
    return Difference("certainty", a, b, f"{note}: “{shown[0]}” and “{shown[1]}”")


def _unhedged(pair: Pair, graded_a: Sequence[Hedge], graded_b: Sequence[Hedge]) -> Iterator[Difference]:
    """In other words: something weakened on one side that the other side tells plainly."""
    for side, graded, other in ((pair.a, graded_a, pair.b), (pair.b, graded_b, pair.a)):
        hedge = next((one for one in graded if _is_told_plainly(side, one, other)), None)
        if hedge and side is pair.a:
            yield _difference(pair, hedge.span, None, -1)
        elif hedge:
            yield _difference(pair, None, hedge.span, 1)


def _is_told_plainly(side: Side, hedge: Hedge, other: Side) -> bool:
    """Whether a hedge weakens what the other side tells with nothing there that weakens it."""
    if not _WEAKENS.fullmatch(fold(hedge.span.of(side.reading.text))):
        return False
    if any(quotation.span.overlap(hedge.span) for quotation in side.reading.quotations):
        return False
    after = [word for word in side.words if word.span.start >= hedge.span.end][:WEAKENED]
    content = [word.concept for word in after if word.content]
    if not content:
        return False
    if any(word.surface.lower() == "will" for word in other.words) and not _WILL.search(_written(side)):
        return not any(_WEAKENS.fullmatch(match.group().rstrip()) for match in _PATTERN.finditer(_written(other)))
    if content[0] in {word.concept for word in other.words} and _is_plain_around(content[0], other):
        return True
    return bool(set(content) & {word.concept for word in other.words}) and _SOFT.search(_written(other)) is None


_WILL = re.compile(r"\bwill\b")


def _written(side: Side) -> str:
    return fold(" ".join(span.of(side.reading.text) for span in side.spans))


def _is_plain_around(key: str, side: Side) -> bool:
    """Whether no word near the places of a concept weakens anything."""
    for n, word in enumerate(side.words):
        if word.concept == key:
            stretch = side.stretch(max(0, n - 7), min(len(side.words) - 1, n + 2))
            if _SOFT.search(fold(stretch.of(side.reading.text))):
                return False
    return True
