"""Which quotations of two reports are one utterance, by their words and who says them."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import product
from math import fsum

from rapidfuzz.distance import Indel

from retold.comparing.quotations.drift import drift_of
from retold.comparing.quotations.quoted import Quoted
from retold.comparing.voices import Voice, is_same, may_be_same
from retold.comparing.wording import differing_blocks
from retold.text import Word

SHARED = 0.6
"""Least part of the weight of the shorter quotation's content words that is also in the other."""

LEAST_CONTENT = 3
"""Quotations with fewer content words are matched only where their words are the same one by one."""

IN_ORDER = 0.5
"""Share of the content words of the shorter quotation that the other has in the same order, from which on two can be
one utterance where the text does not show who says both."""

LEAST_PART = 2
"""So many content words have to stand in a longer quotation word by word to be a part of it."""

LEAST_STRETCH, LEAST_OF_ONE = 6, 4
"""So many words in one stretch are a part of a longer quotation whatever they are, the second of one speaker's."""

GIST = 4.5
"""What a short sentence of one speaker speaks of has to weigh for another with all of it to be the same utterance."""

WORDED_ALIKE = 0.75
"""So much of all words of two quotations of one speaker stands in both in one order where hardly any are content."""

LONGER = 2.5
"""So many times the words of a quotation another one has at most whose part in other words it can be."""

MOST_HOLDERS = 40
"""A word in more quotations than these, as in very long reports, makes no two of them neighbours."""


def choose(a: Sequence[Quoted], b: Sequence[Quoted]) -> list[tuple[int, int]]:
    """Number pairs of the same utterance, best first; a word is matched once, so that two can stand against one."""
    holders_a, holders_b = _holders(a), _holders(b)
    near = set(_word_for_word(a, b))
    for key in holders_a.keys() & holders_b.keys():
        if len(holders_a[key]) * len(holders_b[key]) <= MOST_HOLDERS**2:
            near.update(product(holders_a[key], holders_b[key]))
    scored = [(score, i, j) for i, j in near if (score := _likeness(a[i], b[j]))]
    return _best(sorted(scored, key=_rank), a, b)


def _rank(scored: tuple[float, int, int]) -> tuple[float, int, int]:
    """The most alike first, then those nearest to the beginnings, whichever report is named first."""
    score, i, j = scored
    return -score, i + j, abs(i - j)


def _holders(quoted: Sequence[Quoted]) -> dict[str, list[int]]:
    """The quotations that hold each content word."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(quoted):
        for key in one.weights:
            found[key].append(number)
    return found


def _word_for_word(a: Sequence[Quoted], b: Sequence[Quoted]) -> Iterator[tuple[int, int]]:
    """Number pairs of quotations with the very same words, the first with the first, the second with the second."""
    same: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for j, other in enumerate(b):
        same[tuple(other.keys)].append(j)
    seen: Counter[tuple[str, ...]] = Counter()
    for i, one in enumerate(a):
        words = tuple(one.keys)
        if one.weights and seen[words] < len(same.get(words, ())):
            yield i, same[words][seen[words]]
            seen[words] += 1


def _best(scored: Iterable[tuple[float, int, int]], a: Sequence[Quoted], b: Sequence[Quoted]) -> list[tuple[int, int]]:
    """Take the pairs in order, as long as most of what they share is not taken on either side."""
    used_a: dict[int, set[str]] = defaultdict(set)
    used_b: dict[int, set[str]] = defaultdict(set)
    pairs = []
    for _, i, j in scored:
        shared = a[i].weights.keys() & b[j].weights.keys()
        if 2 * len(shared & used_a[i]) > len(shared) or 2 * len(shared & used_b[j]) > len(shared):
            continue
        if (used_a[i] or used_b[j]) and len(shared) < LEAST_CONTENT:
            continue
        used_a[i] |= shared
        used_b[j] |= shared
        pairs.append((i, j))
    return pairs


def _likeness(one: Quoted, other: Quoted) -> float:
    """How surely the two are one utterance, 0 where not at all: the shared weight as part of either."""
    shared = one.weights.keys() & other.weights.keys()
    weight = fsum(one.weights[key] for key in shared)
    totals = sorted((fsum(one.weights.values()), fsum(other.weights.values())))
    identical = one.keys == other.keys
    if min(len(one.weights), len(other.weights)) < LEAST_CONTENT or len(shared) < LEAST_CONTENT:
        alike = 2.0 if identical else float(_is_part(one, other) or _is_gist(one, other, shared))
        return alike if may_be_same(one.voice, other.voice) else 0.0
    if weight < SHARED * totals[0] or not (identical or may_be_one(one.words, one.voice, other.words, other.voice)):
        return 0.0
    return weight / totals[0] + weight / totals[1]


def _is_part(one: Quoted, other: Quoted) -> bool:
    """Whether all words of the shorter quotation stand in the other in one stretch."""
    short, long = sorted((one.keys, other.keys), key=len)
    least = LEAST_OF_ONE if is_same(one.voice, other.voice) else LEAST_STRETCH
    if min(len(one.weights), len(other.weights)) < LEAST_PART and len(short) < least:
        return False
    return any(long[start : start + len(short)] == short for start in range(len(long) - len(short) + 1))


def _is_gist(one: Quoted, other: Quoted, shared: Collection[str]) -> bool:
    """Whether two sentences of one speaker have nearly the same words, or one all that the other speaks of.

    What it speaks of has to be seldom spoken of.
    """
    short, long = sorted((one, other), key=lambda quoted: len(quoted.keys))
    if len(short.keys) < LEAST_OF_ONE or not is_same(one.voice, other.voice) or not one.voice.speaker:
        return False
    if Indel.normalized_similarity(one.keys, other.keys) >= WORDED_ALIKE:
        return True
    if len(short.keys) >= LEAST_STRETCH and len(long.keys) <= LONGER * len(short.keys) and shared:
        in_both = (len(one.keys) + len(other.keys) - Indel.distance(one.keys, other.keys)) / 2
        if in_both >= WORDED_ALIKE * len(short.keys):
            return True
    whole = all(quoted.words[0].surface[:1].isupper() for quoted in (short, long))
    return whole and len(shared) == len(short.weights) and fsum(map(short.weights.__getitem__, shared)) >= GIST


def may_be_one(a: Sequence[Word], said_a: Voice, b: Sequence[Word], said_b: Voice) -> bool:
    """Whether two wordings that share enough words can be one utterance by who says them.

    One in other words than the other has to be of the same person; where that is not known, the words have to follow
    in the same order.
    """
    if is_same(said_a, said_b):
        return True
    if not may_be_same(said_a, said_b):
        return False
    content_a, content_b = ([word.concept for word in words if word.content] for words in (a, b))
    apart = differing_blocks(content_a, content_b)
    in_order = len(content_a) - sum(block.a_end - block.a_start for block in apart)
    return in_order >= IN_ORDER * min(len(content_a), len(content_b)) and "paraphrased" not in drift_of(a, b)[0]
