"""Two that have changed places around the same words: who did it to whom, who said it of whom, from where to where."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from retold.comparing.differences.sides import Pair, Side
from retold.model import Difference, Span
from retold.text import Word, concept
from retold.text.numerals import numeral

EXCHANGED = "exchanged"
"""What is said of such a difference."""

LONGEST = 6
"""So many words at most has what changes places."""

ALIKE = 0.7
"""Share of the other content words of either passage that stands in both: else something else is told."""

_LEFT_OUT = frozenset({"the", "a", "an"})
_LINKS = frozenset("and or nor but plus while whereas with versus vs v both also as well alongside between".split())
"""Words that tell the same whichever stands before them."""

_TO_WHOM = frozenset("by from of to for against at on".split())

_MUTUAL = frozenset(
    map(
        concept,
        "met meet meeting married marry divorced faced face played play drew draw tied tie fought fight clashed "
        "collided talks talked spoke war border bordered dispute row game match final series agreed agreement deal "
        "treaty resembled equalled differed shared merged merger cooperated is are was were be like".split(),
    )
)
"""What two do with each other."""


def find_exchanged(pair: Pair) -> Iterator[Difference]:
    """The longest two phrases that stand in one another's place, with what is between them the same in both."""
    found = sorted(set(_exchanges(pair)), key=_rank) if _has_moved(pair) else []
    if found and (len(found) == 1 or _rank(found[0]) < _rank(found[1])):
        yield Difference("negation", *found[0], EXCHANGED)


def _rank(found: tuple[Span, Span]) -> tuple[int, int, int]:
    """Long ones first, then the first; the same from either side."""
    a, b = found
    return (a.start - a.end + b.start - b.end, a.start + b.start, min(a.start, b.start))


def _has_moved(pair: Pair) -> bool:
    """Whether a word that tells something stands in what differs on both sides."""
    a, b = (
        {words[n].concept for numbers in ranges for n in numbers if words[n].content}
        for words, ranges in (
            (pair.a.words, [range(block.a_start, block.a_end) for block in pair.blocks]),
            (pair.b.words, [range(block.b_start, block.b_end) for block in pair.blocks]),
        )
    )
    return not a.isdisjoint(b)


def _exchanges(pair: Pair) -> Iterator[tuple[Span, Span]]:
    a, b = _telling(pair.a), _telling(pair.b)
    keys_a, keys_b = _keys(a), _keys(b)
    for i, j, size in _common_runs(keys_a, keys_b):
        left = _common_end(keys_a[:i], keys_b[j + size :])
        right = _common_end(keys_b[:j], keys_a[i + size :])
        if not left or not right:
            continue
        ranges = (i - left, i + size + right, j - right, j + size + left)
        one, other = a[i - left : i], a[i + size : i + size + right]
        between = a[i : i + size]
        if not _are_two(one, other) or not (_tells_who(between) or _is_counted(a[: i - left], between)):
            continue
        turned = b[j - right : j]
        if any(_is_set_off(side, span) for side, span in ((pair.a, _span(one)), (pair.b, _span(turned)))):
            continue
        if _is_one_sentence(pair, a, b, ranges) and _are_alike_beside(a, b, ranges):
            yield _span(one), _span(turned)
    yield from _beside_each_other(a, b)


def _beside_each_other(a: Sequence[Word], b: Sequence[Word]) -> Iterator[tuple[Span, Span]]:
    """Who did it, and who says so: "by rebels, the army said", "by the army, rebels said"; the rest is the same."""
    keys_a, keys_b = _keys(a), _keys(b)
    before = _same(keys_a, keys_b)
    after = _same(keys_a[before:][::-1], keys_b[before:][::-1])
    end_a, end_b = len(a) - after, len(b) - after
    if not before or not after or end_a != end_b or a[before - 1].surface.lower() not in _TO_WHOM or _is_link(a[end_a]):
        return
    for cut in range(before + 1, end_a):
        size = cut - before
        turned = keys_a[cut:end_a] + keys_a[before:cut]
        if turned == keys_b[before:end_b] and _are_two(a[before:cut], a[cut:end_a]):
            yield _span(a[before:cut]), _span(b[before : end_b - size])


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words two passages have alike before the first that differs."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _telling(side: Side) -> list[Word]:
    return [word for word in side.words if word.surface.lower() not in _LEFT_OUT]


def _keys(words: Sequence[Word]) -> list[str]:
    return [word.concept for word in words]


def _common_runs(a: Sequence[str], b: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """The longest runs that stand in both, with their places, in the order of a."""
    for i in range(1, len(a)):
        for j in range(1, len(b)):
            if a[i] == b[j] and a[i - 1] != b[j - 1]:
                yield i, j, _same(a[i:], b[j:])


def _common_end(before: Sequence[str], after: Sequence[str]) -> int:
    """How many words at the end of the first begin the second; 0 if there are none that are the longest."""
    sizes = range(min(LONGEST, len(before), len(after)), 0, -1)
    return next((size for size in sizes if list(before[-size:]) == list(after[:size])), 0)


def _are_two(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether both phrases tell something, and not only how many."""
    return all(any(word.content and not _number(word) for word in words) for words in (one, other))


def _tells_who(between: Sequence[Word]) -> bool:
    """Whether it makes a difference what stands before some words and what behind them."""
    if any(word.concept in _MUTUAL for word in between):
        return False
    return between[-1].surface.lower() not in _LINKS and not all(map(_is_link, between))


def _is_counted(before: Sequence[Word], between: Sequence[Word]) -> bool:
    """Whether a number belongs to what stands first: "two Danes and a Belgian"."""
    return bool(before) and _number(before[-1]) is not None and not any(map(_number, between))


def _number(word: Word) -> str | None:
    return numeral(word.surface.lower())


def _is_link(word: Word) -> bool:
    return word.surface.lower() in _LINKS or word.surface[0].isupper() or _number(word) is not None


def _is_set_off(side: Side, span: Span) -> bool:
    """Whether a comma stands behind a phrase: "Lund, head of the bank"."""
    return side.reading.text[span.end : span.end + 1] == ","


def _is_one_sentence(pair: Pair, a: Sequence[Word], b: Sequence[Word], ranges: tuple[int, int, int, int]) -> bool:
    start_a, end_a, start_b, end_b = ranges
    whole = (_span(a[start_a:end_a]), _span(b[start_b:end_b]))
    return all(any(span.covers(one) for span in side.spans) for one, side in zip(whole, (pair.a, pair.b), strict=True))


def _are_alike_beside(a: Sequence[Word], b: Sequence[Word], ranges: tuple[int, int, int, int]) -> bool:
    """Whether the passages have most else in common."""
    start_a, end_a, start_b, end_b = ranges
    rest_a, rest_b = (
        {word.concept for word in (*words[:start], *words[end:]) if word.content}
        for words, start, end in ((a, start_a, end_a), (b, start_b, end_b))
    )
    return len(rest_a & rest_b) >= ALIKE * max(len(rest_a), len(rest_b))


def _span(words: Sequence[Word]) -> Span:
    return Span(words[0].span.start, words[-1].span.end)
