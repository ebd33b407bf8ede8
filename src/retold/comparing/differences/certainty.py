"""What one report tells more surely than the other."""

import re
from collections.abc import Iterator, Sequence, Set

from retold.comparing.differences.grades import STRENGTH, WEAK, Hedge, find_graded, has_weakening, is_soft, weakens
from retold.comparing.differences.sides import Pair, Side
from retold.comparing.wording import Block
from retold.model import Difference, Reading, Span
from retold.text import concept, fold
from retold.text.related import related_to

BEFORE = 3
"""So many words before what is told plainly a "will" is looked for."""

WEAKENED = 5
"""So many words after a hedge are looked at for what it weakens."""

AROUND, THIRD = 6, 3
"""A third of the content words within so many of what is weakened have to stand near it on the other side, too."""

LEAST_LETTERS = 5
"""Words of which the shorter has so many letters can be forms of one another."""

ALIKE, FEW = 0.85, 4
"""Where two passages are so likely to correspond, a fourth of those words anywhere on the other side will do. Of 26
doubts that were shown in reworded sentences of 420 pairs of real reports 4 were right; with both rules 9 of 13 are."""

_LIGHT = frozenset(map(concept, "make take have give get do".split()))
"""Verbs that leave it to the next words what is weakened: "reportedly made a full recovery"."""

_NEGATORS = frozenset("not no never nobody none neither".split())

LEAST_SHARED = 2
"""So many content words of what is weakened have to stand in the other report for it to tell the same."""

REACH = 15
"""So many words after "will" are what it says is to happen."""

SURE = 0.6
"""Likeness of two passages in other words from which on a hedge of one can be missed in the other."""

FOLLOWING = 2
"""One of so many content words behind a hedge has to be told on the other side."""

_BELIEVING = re.compile(r"\b(?:believes?|thinks?|suspects?|assumes?) (?:that )?")
"""What somebody believes is as doubtful as what is probable."""

CLAUSE = 3
"""A hedge among so many content words that stand in one report only belongs to what that report adds."""


def find_certainty(pair: Pair) -> Iterator[Difference]:
    """Words that raise or lower the certainty in one report only."""
    graded_a, graded_b = (find_graded(side.reading.text, side.spans) for side in (pair.a, pair.b))
    found = list(_in_blocks(pair, graded_a, graded_b)) if pair.close else []
    yield from found
    if not pair.close or (pair.retold and not found):
        yield from _unhedged(pair, graded_a, graded_b)


def _in_blocks(pair: Pair, graded_a: Sequence[Hedge], graded_b: Sequence[Hedge]) -> Iterator[Difference]:
    """In nearly the same words: grading words where the two differ."""
    left_a, left_b = _unshared(pair.a, graded_a, pair.b, graded_b), _unshared(pair.b, graded_b, pair.a, graded_a)
    for block in pair.blocks:
        words_a, words_b = range(block.a_start, block.a_end), range(block.b_start, block.b_end)
        here_a, here_b = _inside(pair.a, left_a, words_a), _inside(pair.b, left_b, words_b)
        if not _are_of_same(pair, here_a, here_b) or _thinks(pair, here_a, here_b):
            continue
        if (here_a or here_b) and _differ(here_a, here_b) and not _is_clause(pair, block, here_a, here_b):
            a, b = _around(pair.a, here_a, words_a), _around(pair.b, here_b, words_b)
            yield _difference(a, b, _weight(here_a) - _weight(here_b))


def _unshared(side: Side, graded: Sequence[Hedge], other: Side, facing: Sequence[Hedge]) -> list[Hedge]:
    """The grading words that the other side does not have: "likely" and "likely that" are one."""
    written = {_first_word(hedge, other) for hedge in facing}
    return [hedge for hedge in graded if _first_word(hedge, side) not in written]


def _first_word(hedge: Hedge, side: Side) -> str:
    return fold(hedge.span.of(side.reading.text)).split()[0]


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
    content_a = _content(pair.a, range(block.a_start, block.a_end), here_a)
    content_b = _content(pair.b, range(block.b_start, block.b_end), here_b)
    own, other = (content_a, content_b) if here_a else (content_b, content_a)
    return own >= LEAST_SHARED if not other else own >= CLAUSE and own + 1 >= 2 * other


def _are_of_same(pair: Pair, here_a: Sequence[Hedge], here_b: Sequence[Hedge]) -> bool:
    """Whether what follows on the hedges of one side is told on the other: what is weakened there."""
    for side, hedges, other in ((pair.a, here_a, pair.b), (pair.b, here_b, pair.a)):
        told = {word.concept for word in other.words}
        for hedge in hedges:
            after = [word.concept for word in side.words if word.span.start >= hedge.span.end and word.content]
            if after and told.isdisjoint(after[:FOLLOWING]):
                return False
    return True


def _thinks(pair: Pair, here_a: Sequence[Hedge], here_b: Sequence[Hedge]) -> bool:
    """Whether one side only lets somebody believe what the other calls probable."""
    plain = [side for side, here in ((pair.a, here_a), (pair.b, here_b)) if not here]
    return len(plain) == 1 and any(
        _BELIEVING.search(_folded(side.reading, span)) for side in plain for span in side.spans
    )


def _content(side: Side, words: range, graded: Sequence[Hedge]) -> int:
    """How many content words there are besides the grading ones."""
    return sum(side.words[n].content and not any(h.span.overlap(side.words[n].span) for h in graded) for n in words)


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
    if pair.likeness < SURE:
        return
    for side, graded, other in ((pair.a, graded_a, pair.b), (pair.b, graded_b, pair.a)):
        alike = pair.likeness >= ALIKE
        hedge = next((one for one in graded if _is_told_plainly(side, one, other, alike)), None)
        if hedge and side is pair.a:
            yield _difference(hedge.span, _place(side, hedge, other), -1)
        elif hedge:
            yield _difference(_place(side, hedge, other), hedge.span, 1)


def _place(side: Side, hedge: Hedge, other: Side) -> Span | None:
    """Where the other side tells plainly what a hedge weakens: the first such word, with the "will" before it."""
    after = [word.concept for word in side.words if word.span.start >= hedge.span.end and word.content]
    told = (n for key in after[:WEAKENED] for n, word in enumerate(other.words) if _are_forms(word.concept, key))
    place = next((n for n in told if other.words[n].content), None)
    if place is None:
        return None
    reach = BEFORE if _says_will(side) else REACH
    start = next(span.start for span in other.spans if span.covers(other.words[place].span))
    near = (n for n in range(max(0, place - reach), place) if other.words[n].span.start >= start)
    will = [n for n in near if other.words[n].surface.lower() == "will"]
    return other.stretch(max(will, default=place), place)


def _is_told_plainly(side: Side, hedge: Hedge, other: Side, alike: bool) -> bool:
    """Whether a hedge weakens what the other side tells, of the same, with nothing there that weakens it."""
    if not weakens(fold(hedge.span.of(side.reading.text))) or _is_negated(side, hedge):
        return False
    if any(quotation.span.overlap(hedge.span) for quotation in side.reading.quotations):
        return False
    weakened = [n for n in _after(side, hedge)[:WEAKENED] if side.words[n].content]
    if not weakened:
        return False
    if _says_will(other) and not _says_will(side):
        return _is_to_happen(side, hedge, other, LEAST_SHARED + 1 if has_weakening(_written(other)) else 1)
    light = side.words[weakened[0]].concept in _LIGHT
    rest = [n for n in weakened[1:] if light and side.words[n].surface[0].islower()]
    return any(_is_plain(side, n, other, alike) for n in (weakened[0], *rest))


def _is_plain(side: Side, number: int, other: Side, alike: bool) -> bool:
    """Whether a word of one side is told on the other, of the same, with nothing near that weakens it."""
    key = side.words[number].concept
    places = [n for n, word in enumerate(other.words) if word.content and _are_forms(word.concept, key)]
    return bool(places) and _is_plain_around(other, places) and _are_alike_around(side, number, other, places, alike)


def _are_alike_around(side: Side, number: int, other: Side, places: Sequence[int], alike: bool) -> bool:
    """Whether what is told around a word is told around it on the other side, or anywhere if they are ``alike``."""
    around = _around_it(side, number)
    near = max(_shared(around, _around_it(other, place)) for place in places)
    return THIRD * near >= len(around) or (
        alike and FEW * _shared(around, {w.concept for w in other.words}) >= len(around)
    )


def _are_forms(one: str, other: str) -> bool:
    """Whether two concepts are one, or the shorter begins the longer: "recovered" and "recovery"."""
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) >= LEAST_LETTERS and long.startswith(short))


def _shared(around: Set[str], told: Set[str]) -> int:
    """How many words are among others, in this form or a related one."""
    return len(related_to(told, around))


def _is_negated(side: Side, hedge: Hedge) -> bool:
    """Whether a hedge is denied itself: "not expected to"."""
    before = [word.concept for word in side.words if word.span.end <= hedge.span.start][-1:]
    return not _NEGATORS.isdisjoint(before)


def _after(side: Side, hedge: Hedge) -> list[int]:
    return [n for n, word in enumerate(side.words) if word.span.start >= hedge.span.end]


def _around_it(side: Side, number: int) -> set[str]:
    """The concepts of what is told near a word that is weakened; but for the words that grade it, and numbers."""
    near = side.words[max(0, number - AROUND) : number + AROUND + 1]
    own = side.words[number].concept
    return {word.concept for word in near if word.content and word.concept != own and not is_soft(fold(word.surface))}


def _is_to_happen(side: Side, hedge: Hedge, other: Side, least: int) -> bool:
    """Whether the other side tells with "will" so many words of what a hedge weakens, and nothing weakens them."""
    after = [word for word in side.words if word.span.start >= hedge.span.end]
    content = {word.concept for word in after[:REACH] if word.content}
    for n, word in enumerate(other.words):
        if word.surface.lower() == "will":
            following = range(n, min(n + REACH, len(other.words)))
            shared = [m for m in following if other.words[m].content and other.words[m].concept in content]
            if len(shared) >= least:
                return not has_weakening(fold(other.stretch(n, shared[-1]).of(other.reading.text)))
    return False


def _says_will(side: Side) -> bool:
    return any(word.surface.lower() == "will" for word in side.words)


def _written(side: Side) -> str:
    return " ".join(side.once(_folded, number) for number in side.sentences)


def _folded(reading: Reading, span: Span) -> str:
    return fold(span.of(reading.text))


def _is_plain_around(side: Side, places: Sequence[int]) -> bool:
    """Whether no word near some places weakens anything."""
    stretches = (side.stretch(max(0, n - 7), min(len(side.words) - 1, n + 2)) for n in places)
    return not any(is_soft(fold(stretch.of(side.reading.text))) for stretch in stretches)
