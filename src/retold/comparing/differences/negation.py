"""Something said in one report and denied in the other."""

import re
from collections.abc import Iterator, Sequence

from retold.comparing.differences.frames import tells_plainly
from retold.comparing.differences.sides import Pair, Side
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
SURE = 0.9
"""Likeness of two passages in other words from which on a negation of one can be missed in the other."""

WITHIN, AROUND, MOST_AROUND = 3, 3, 0.6
"""The verb is one of so many words behind a negator; so many content words behind it are what it tells, and this part
of them and of two before the negator stands on the other side."""

_NOT_WHOLLY = frozenset("only just yet until immediately necessarily all every entirely fully alone always so".split())
"""What follows on a negator that does not deny what comes then."""

_RELATIVE = frozenset("what which who whom whose".split())
"""What begins a clause on what something is like: who sold "what was not theirs" sold what belonged to others."""

_YET_TO = re.compile(r"\byet to\b")
_PREFIX = re.compile(r"^(?:un|in|im|ir|il|dis|non)-?(?=[a-z]{4})")


def find_negations(pair: Pair) -> Iterator[Difference]:
    """Negators that one side has and the other has not."""
    found = [*_in_blocks(pair)] if pair.close else []
    yield from found or _in_other_words(pair)


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


def _in_other_words(pair: Pair) -> Iterator[Difference]:
    """The only negator of one side, where the other side, in other words, tells what it negates and denies nothing."""
    if pair.likeness < SURE:
        return
    for side, other in pair.sides():
        places = [n for n in range(len(side.words)) if _negates(side.words, n)]
        if (
            len(places) == 1
            and tells_plainly(other, _behind(side, places[0]))
            and _tells_what_is_negated(side, places[0], other)
        ):
            place = _place(side, places[0], places[0] + 1, [side.words[places[0]]])
            if side is pair.a:
                yield Difference("negation", place, None, "denied in A only")
            else:
                yield Difference("negation", None, place, "denied in B only")


def _behind(side: Side, number: int) -> set[str]:
    return {word.concept for word in side.words[number + 1 :] if word.content}


def _tells_what_is_negated(side: Side, number: int, other: Side) -> bool:
    """Whether the verb behind a negator and most of what stands around it are told on the other side."""
    following = side.words[number + 1 : number + 1 + WITHIN]
    if not number or not _is_of_a_verb(side.words[number - 1], side.words[number]):
        return False
    if any(word.surface.lower() in _NOT_WHOLLY for word in following[:2]):
        return False
    if any(word.surface.lower() in _RELATIVE for word in side.words[max(0, number - 2) : number]):
        return False
    after = [word.concept for word in side.words[number + 1 :] if word.content][: AROUND + 1]
    before = [word.concept for word in side.words[:number] if word.content][-2:]
    told = {word.concept for word in other.words}
    verb = next((word.concept for word in following if word.content), None)
    around = [key for key in (*before, *after) if key != verb]
    return verb in told and bool(around) and sum(key in told for key in around) >= MOST_AROUND * len(around)


def _is_of_a_verb(before: Word, negator: Word) -> bool:
    """Whether a negator is that of a verb: "has never", "did not"; not "products not sold there"."""
    return _as_written(negator) in ("not", "never") and before.surface.lower() in _AUXILIARIES


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
    """The negating words with the word before them; where there are none, the words at the same place."""
    if denied:
        first = next(n for n in range(start, end) if side.words[n].span == denied[0].span)
        last = next(n for n in range(start, end) if side.words[n].span == denied[-1].span)
        begin = first - 1 if first and not side.words[first - 1].content else first
        return side.stretch(begin, last)
    if start < end:
        return side.stretch(start, end - 1)
    return side.stretch(start - 1, start - 1) if start else None
