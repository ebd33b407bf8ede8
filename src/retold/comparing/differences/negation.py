"""Something said in one report and denied in the other."""

import re
from collections.abc import Iterator, Sequence

from retold.comparing.differences.sides import Pair, Side
from retold.comparing.differences.statuses import find_denied_events
from retold.comparing.differences.unknown import with_unknowns
from retold.comparing.sentences.denying import denied_in
from retold.model import Difference, Span
from retold.text import Word, fold
from retold.text.numerals import numeral

_NEGATORS = frozenset("not never no none nobody nothing neither nor nowhere without cannot hardly".split())
_AUXILIARIES = frozenset(
    "is are was were be been being am do does did done have has had will would can could may might shall should must "
    "ca wo sha any some a an the yet at all".split()
)
_QUANTIFIERS = frozenset("no none nobody nothing hardly".split())
"""Negators that are a number at the same time: of none, or of "hardly anyone"."""
_SO_MANY = frozenset(
    "one people person persons man men woman women anybody anyone somebody someone everybody everyone everything "
    "something all many several some few dozens hundreds thousands at least about more than".split()
)
"""What stands where none of them does, beside numbers: "nobody was hurt", "at least three people were hurt"."""


_YET_TO = re.compile(r"\byet to\b")
_PREFIX = re.compile(r"^(?:un|in|im|ir|il|dis|non)-?(?=[a-z]{4})")


def find_negations(pair: Pair) -> Iterator[Difference]:
    """Negators that one side has and the other has not; nothing where both deny the same in words of their own."""
    if _both_deny(pair):
        return
    found = [*_in_blocks(pair)] if pair.close else []
    a, b = pair.a.reading, pair.b.reading
    yield from with_unknowns(found, a, b, beside=True) if found else with_unknowns(find_denied_events(pair), a, b)


def _both_deny(pair: Pair) -> bool:
    """Whether the same is denied on both sides: "denied that it had lent money", "said that it had not lent any".

    Where the sides differ in one place alone, that is a negation more.
    """
    if len(pair.blocks) < 2:
        return False
    ours, theirs = (
        [denied.what for span in side.spans for denied in denied_in(span.of(side.reading.text))]
        for side in (pair.a, pair.b)
    )
    shared = any(one[0] in other or other[0] in one for one in ours for other in theirs)
    return shared and len(ours) == len(theirs)


def _in_blocks(pair: Pair) -> Iterator[Difference]:
    """Negators in one of two sentences that are otherwise nearly alike; "had yet to" is one, too."""
    if any(_YET_TO.search(fold(span.of(side.reading.text))) for side in (pair.a, pair.b) for span in side.spans):
        return
    for block in pair.blocks:
        left, right = pair.a.words[block.a_start : block.a_end], pair.b.words[block.b_start : block.b_end]
        denied_a, denied_b = _negators(left, right), _negators(right, left)
        if len(denied_a) % 2 == len(denied_b) % 2 or not _only_negated(left, right, denied_a, denied_b):
            continue
        yield Difference(
            "negation",
            _place(pair.a, block.a_start, block.a_end, denied_a),
            _place(pair.b, block.b_start, block.b_end, denied_b),
            f"denied in {'B' if len(denied_b) % 2 else 'A'} only",
        )


def _negators(words: Sequence[Word], other: Sequence[Word]) -> list[Word]:
    """The words that negate, words with a negating prefix included where the other side has them without."""
    bare = {word.surface.lower() for word in other}
    return [
        word
        for n, word in enumerate(words)
        if _negates(words, n) or _PREFIX.sub("", word.surface.lower()) in bare - {word.surface.lower()}
    ]


def _negates(words: Sequence[Word], n: int) -> bool:
    """Whether a word is a negator; that of "no more than" sets a bound."""
    return _as_written(words[n]) in _NEGATORS and all(_as_written(word) != "than" for word in words[n + 1 : n + 3])


def _only_negated(left: Sequence[Word], right: Sequence[Word], denied_a: list[Word], denied_b: list[Word]) -> bool:
    """Whether nothing but the negation differs: no other content word stands in the block."""
    denied = {word.span for word in denied_a}, {word.span for word in denied_b}
    prefixed = {_PREFIX.sub("", word.surface.lower()) for word in (*denied_a, *denied_b)}
    rest = [word for word in left if word.span not in denied[0]], [word for word in right if word.span not in denied[1]]
    counts = any(_as_written(word) in _QUANTIFIERS for word in (*denied_a, *denied_b))
    return all(
        word.surface.lower() in _AUXILIARIES | prefixed or (counts and _is_quantity(word))
        for side in rest
        for word in side
    )


def _as_written(word: Word) -> str:
    """The word in small letters; the "n't" of a contraction as "not"."""
    return "not" if word.concept == "not" else word.surface.lower()


def _is_quantity(word: Word) -> bool:
    """Whether a word tells how many."""
    written = word.surface.lower()
    return written in _SO_MANY or numeral(written) is not None


def _place(side: Side, start: int, end: int, denied: Sequence[Word]) -> Span | None:
    """The negating words with the word before them; where there are none, what stands there, or the verb."""
    if denied:
        first = next(n for n in range(start, end) if side.words[n].span == denied[0].span)
        last = next(n for n in range(start, end) if side.words[n].span == denied[-1].span)
        begin = first - 1 if first and not side.words[first - 1].content else first
        return side.stretch(begin, last)
    if start < end:
        return side.stretch(start, end - 1)
    auxiliary = start > 0 and side.words[start - 1].surface.lower() in _AUXILIARIES
    near = start - 1 if auxiliary or start == len(side.words) else start
    return side.words[near].span if near >= 0 else None
