"""What one report tells more surely than the other."""

from collections.abc import Iterator, Sequence

from retold.comparing.differences.grades import STRENGTH, WEAK, Hedge, find_graded, has_weakening, is_soft, weakens
from retold.comparing.differences.sides import Pair, Side
from retold.comparing.wording import Block
from retold.model import Difference, Span
from retold.text import fold

WEAKENED = 5
"""So many words after a hedge are looked at for what it weakens."""

CLAUSE = 4
"""A hedge among so many content words that stand in one report only belongs to what that report adds."""


def find_certainty(pair: Pair) -> Iterator[Difference]:
    """Words that raise or lower the certainty in one report only."""
    graded_a, graded_b = (find_graded(side.reading.text, side.spans) for side in (pair.a, pair.b))
    if not pair.close:
        yield from _unhedged(pair, graded_a, graded_b)
        return
    left_a, left_b = _unshared(pair.a, graded_a, pair.b, graded_b), _unshared(pair.b, graded_b, pair.a, graded_a)
    for block in pair.blocks:
        words_a, words_b = range(block.a_start, block.a_end), range(block.b_start, block.b_end)
        here_a, here_b = _inside(pair.a, left_a, words_a), _inside(pair.b, left_b, words_b)
        if (here_a or here_b) and _differ(here_a, here_b) and not _is_clause(pair, block, here_a, here_b):
            a, b = _around(pair.a, here_a, words_a), _around(pair.b, here_b, words_b)
            yield _difference(a, b, _weight(here_a) - _weight(here_b))


def _unshared(side: Side, graded: Sequence[Hedge], other: Side, facing: Sequence[Hedge]) -> list[Hedge]:
    """The grading words that the other side does not have."""
    written = {fold(hedge.span.of(other.reading.text)) for hedge in facing}
    return [hedge for hedge in graded if fold(hedge.span.of(side.reading.text)) not in written]


def _inside(side: Side, graded: Sequence[Hedge], words: range) -> list[Hedge]:
    """The grading words that touch the words of a block."""
    if not words:
        return []
    block = side.stretch(words[0], words[-1])
    return [hedge for hedge in graded if hedge.span.overlap(block)]


def _is_clause(pair: Pair, block: Block, here_a: Sequence[Hedge], here_b: Sequence[Hedge]) -> bool:
    """Whether the hedge of one side comes with a whole clause that the other side does not have."""
    if here_a and here_b:
        return False
    content_a = sum(word.content for word in pair.a.words[block.a_start : block.a_end])
    content_b = sum(word.content for word in pair.b.words[block.b_start : block.b_end])
    own, other = (content_a, content_b) if here_a else (content_b, content_a)
    return own >= CLAUSE and own >= 2 * other


def _differ(a: Sequence[Hedge], b: Sequence[Hedge]) -> bool:
    """Whether the two give different certainty, at least one of them by a word that weakens or insists."""
    if not any(hedge.grade != "plain" for hedge in (*a, *b)):
        return False
    grades = {hedge.grade for hedge in a}, {hedge.grade for hedge in b}
    if not all(grades):
        return bool((grades[0] | grades[1]) & set(WEAK))
    return _weight(a) != _weight(b)


def _weight(graded: Sequence[Hedge]) -> int:
    """The strength of the weakest word; that of plain fact where there is none."""
    return min((STRENGTH[hedge.grade] for hedge in graded), default=4)


def _around(side: Side, graded: Sequence[Hedge], words: range) -> Span | None:
    """The grading words; where there are none the word that they would grade, the last of a replaced stretch."""
    if graded:
        return Span(graded[0].span.start, graded[-1].span.end)
    if words:
        return side.stretch(words[0] if len(words) < CLAUSE else words[-1], words[-1])
    return side.words[words.start].span if words.start < len(side.words) else None


def _difference(a: Span | None, b: Span | None, surer: int) -> Difference:
    return Difference("certainty", a, b, f"more certain in {'A' if surer > 0 else 'B'}")


def _unhedged(pair: Pair, graded_a: Sequence[Hedge], graded_b: Sequence[Hedge]) -> Iterator[Difference]:
    """In other words: something weakened on one side that the other side tells plainly."""
    for side, graded, other in ((pair.a, graded_a, pair.b), (pair.b, graded_b, pair.a)):
        hedge = next((one for one in graded if _is_told_plainly(side, one, other)), None)
        if hedge and side is pair.a:
            yield _difference(hedge.span, None, -1)
        elif hedge:
            yield _difference(None, hedge.span, 1)


def _is_told_plainly(side: Side, hedge: Hedge, other: Side) -> bool:
    """Whether a hedge weakens what the other side tells with nothing there that weakens it."""
    if not weakens(fold(hedge.span.of(side.reading.text))):
        return False
    if any(quotation.span.overlap(hedge.span) for quotation in side.reading.quotations):
        return False
    after = [word for word in side.words if word.span.start >= hedge.span.end][:WEAKENED]
    content = [word.concept for word in after if word.content]
    if not content:
        return False
    if _says_will(other) and not _says_will(side):
        return not has_weakening(_written(other))
    if content[0] in {word.concept for word in other.words} and _is_plain_around(content[0], other):
        return True
    return bool(set(content) & {word.concept for word in other.words}) and not is_soft(_written(other))


def _says_will(side: Side) -> bool:
    return any(word.surface.lower() == "will" for word in side.words)


def _written(side: Side) -> str:
    return fold(" ".join(span.of(side.reading.text) for span in side.spans))


def _is_plain_around(key: str, side: Side) -> bool:
    """Whether no word near the places of a concept weakens anything."""
    for n, word in enumerate(side.words):
        if word.concept == key:
            stretch = side.stretch(max(0, n - 7), min(len(side.words) - 1, n + 2))
            if is_soft(fold(stretch.of(side.reading.text))):
                return False
    return True
