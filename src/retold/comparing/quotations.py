"""The same utterance in two reports, and how its words drift.

Two wordings are never made one: a match says which quotation of the one report stands against which of the other, and
every word that differs has its place in both.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from rapidfuzz import fuzz

from retold.comparing.nearby import Nearby
from retold.comparing.wording import Block, comparable_words, differing_blocks, spelled
from retold.model import Quotation, QuotationMatch, Reading, Span, Statement
from retold.model.compared import DriftKind
from retold.text import Word, fold, idf

SHARED = 0.6
"""Least part of the weight of the shorter quotation's content words that is also in the other."""

LEAST_CONTENT = 3
"""Quotations with fewer content words are matched only where their words are the same one by one."""

PARAPHRASED = 0.5
"""Share of equal words under which two wordings are no longer set side by side word by word."""

TRIMMED = 4
"""So many words in one only, in one stretch, are a cut; fewer are a substitution."""

BESIDE = 1
"""Changes with at most so many equal words between them are one place."""

LEAST_PART = 2
"""So many content words have to stand in a longer quotation word by word to be a part of it."""

_PERSONS = frozenset("i we he she they it".split())

MOST_HOLDERS = 40
"""A word in more quotations than these, as in very long reports, makes no two of them neighbours."""

WordChange = tuple[Span | None, Span | None]


@dataclass(frozen=True, slots=True)
class _Quoted:
    """A quotation with its words and who says it."""

    quotation: Quotation
    words: Sequence[Word]
    weights: dict[str, float]
    speaker: str | None

    @property
    def keys(self) -> list[str]:
        return [spelled(word) for word in self.words]


def match_quotations(a: Reading, b: Reading) -> tuple[QuotationMatch, ...]:
    """Quotations of a and b that give the same utterance, in the order of a."""
    quoted_a, quoted_b = _quoted(a), _quoted(b)
    pairs = _choose(quoted_a, quoted_b)
    times_a, times_b = Counter(i for i, _ in pairs), Counter(j for _, j in pairs)
    found = []
    for i, j in sorted(pairs):
        match = _match(quoted_a[i], quoted_b[j])
        if times_a[i] > 1 or times_b[j] > 1:
            match = replace(match, drift=(*(kind for kind in match.drift if kind != "trimmed"), "merged"))
        found.append(match)
    return tuple(found)


def changed_places(a: Sequence[Word], b: Sequence[Word]) -> tuple[WordChange, ...]:
    """Where the wording differs, what has at most one word between it taken together.

    Where there is more, what one side merely left out at an end or as a whole clause is not among them.
    """
    blocks = _differing(a, b)
    worded = [block for block in blocks if not _is_cut(block, len(a), len(b)) and not _is_fitted(block, a, b)]
    joined: list[Block] = []
    for block in worded or [block for block in blocks if not _is_fitted(block, a, b)]:
        if joined and block.a_start - joined[-1].a_end <= BESIDE:
            block = Block(joined[-1].a_start, block.a_end, joined[-1].b_start, block.b_end)
            joined.pop()
        joined.append(block)
    return tuple((_stretch(a[one.a_start : one.a_end]), _stretch(b[one.b_start : one.b_end])) for one in joined)


def _differing(a: Sequence[Word], b: Sequence[Word]) -> list[Block]:
    """The blocks in which two wordings differ."""
    return differing_blocks([spelled(word) for word in a], [spelled(word) for word in b])


def _is_fitted(block: Block, a: Sequence[Word], b: Sequence[Word]) -> bool:
    """Whether the opening was only fitted to the sentence: “I look forward to it”, he “looks forward to it”."""
    left, right = a[: block.a_end], b[: block.b_end]
    persons = [sum(word.surface.lower() in _PERSONS for word in side) for side in (left, right)]
    content = [[word.concept for word in side if word.surface.lower() not in _PERSONS] for side in (left, right)]
    return block.a_start == block.b_start == 0 and persons[0] != persons[1] and content[0] == content[1] != []


def _changes_of(block: Block, a: Sequence[Word], b: Sequence[Word]) -> Iterable[WordChange]:
    """A block word by word where both sides have as many words, else as one change."""
    left, right = a[block.a_start : block.a_end], b[block.b_start : block.b_end]
    if len(left) == len(right):
        return [(one.span, other.span) for one, other in zip(left, right, strict=True)]
    return [(_stretch(left), _stretch(right))]


def _stretch(words: Sequence[Word]) -> Span | None:
    return Span(words[0].span.start, words[-1].span.end) if words else None


def _quoted(reading: Reading) -> list[_Quoted]:
    """The quotations of a reading that are speech, with their words."""
    names = {entity.id: entity.name for entity in reading.entities}
    statements = Nearby(reading.statements, lambda statement: statement.content)
    found = []
    for quotation in reading.quotations:
        if quotation.kind == "title":
            continue
        words = comparable_words(reading.text, [quotation.span])
        weights = {word.concept: idf(word.concept) for word in words if word.content}
        speaker = speaker_of(statements.touching(quotation.span), quotation.span, names)
        found.append(_Quoted(quotation, words, weights, speaker))
    return found


def speaker_of(statements: Iterable[Statement], span: Span, names: dict[str, str]) -> str | None:
    """The name of whom the innermost statement around the quotation gives as its speaker."""
    holding = [
        (sum(part.end - part.start for part in statement.content), statement.speaker)
        for statement in statements
        if statement.speaker and any(2 * part.overlap(span) > span.end - span.start for part in statement.content)
    ]
    return names.get(min(holding)[1]) if holding else None


def _choose(a: Sequence[_Quoted], b: Sequence[_Quoted]) -> list[tuple[int, int]]:
    """Number pairs of the same utterance, best first; a word is matched once, so that two can stand against one."""
    holders_a, holders_b = _holders(a), _holders(b)
    near = set(_word_for_word(a, b))
    for key in holders_a.keys() & holders_b.keys():
        if len(holders_a[key]) * len(holders_b[key]) <= MOST_HOLDERS**2:
            near.update(product(holders_a[key], holders_b[key]))
    scored = sorted((-score, i, j) for i, j in near if (score := _likeness(a[i], b[j])))
    return _best(scored, a, b)


def _holders(quoted: Sequence[_Quoted]) -> dict[str, list[int]]:
    """The quotations that hold each content word."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(quoted):
        for key in one.weights:
            found[key].append(number)
    return found


def _word_for_word(a: Sequence[_Quoted], b: Sequence[_Quoted]) -> Iterator[tuple[int, int]]:
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


def _best(
    scored: Iterable[tuple[float, int, int]], a: Sequence[_Quoted], b: Sequence[_Quoted]
) -> list[tuple[int, int]]:
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


def _likeness(one: _Quoted, other: _Quoted) -> float:
    """How surely the two are one utterance, 0 where not at all: the shared weight as part of either."""
    shared = one.weights.keys() & other.weights.keys()
    weight = sum(one.weights[key] for key in shared)
    totals = sorted((sum(one.weights.values()), sum(other.weights.values())))
    identical = one.keys == other.keys
    if min(len(one.weights), len(other.weights)) < LEAST_CONTENT or len(shared) < LEAST_CONTENT:
        alike = 2.0 if identical else float(_is_part(one, other))
        return alike if same_speaker(one.speaker, other.speaker) else 0.0
    if weight < SHARED * totals[0] or not (identical or same_speaker(one.speaker, other.speaker)):
        return 0.0
    return weight / totals[0] + weight / totals[1]


def _is_part(one: _Quoted, other: _Quoted) -> bool:
    """Whether all words of the shorter quotation stand in the other in one stretch."""
    short, long = sorted((one.keys, other.keys), key=len)
    if min(len(one.weights), len(other.weights)) < LEAST_PART:
        return False
    return any(long[start : start + len(short)] == short for start in range(len(long) - len(short) + 1))


def same_speaker(one: str | None, other: str | None) -> bool:
    """Whether both can be the same speaker: unknown, or names that share a word or are spelled alike."""
    if one is None or other is None:
        return True
    names = set(fold(one).split()), set(fold(other).split())
    return bool(names[0] & names[1]) or fuzz.ratio(fold(one), fold(other)) >= 80


def _match(one: _Quoted, other: _Quoted) -> QuotationMatch:
    """The match with its drift and, unless all is paraphrased, the words that differ."""
    drift, changes = drift_of(one.words, other.words)
    return QuotationMatch(one.quotation.span, other.quotation.span, one.speaker, other.speaker, drift, changes)


def drift_of(a: Sequence[Word], b: Sequence[Word]) -> tuple[tuple[DriftKind, ...], tuple[WordChange, ...]]:
    """How the wording of b differs from that of a, with the words that differ."""
    blocks = _differing(a, b)
    if not blocks:
        return ("identical",), ()
    equal = len(a) - sum(block.a_end - block.a_start for block in blocks)
    cuts = [_is_cut(block, len(a), len(b)) for block in blocks]
    if equal < PARAPHRASED * min(len(a), len(b)) and not (equal and all(cuts)):
        return ("paraphrased",), ()
    moved = _moved(blocks, a, b)
    cut = any(is_cut and not _all_moved(block, a, b, moved) for block, is_cut in zip(blocks, cuts, strict=True))
    kinds: list[DriftKind] = ["trimmed"] if cut else []
    if moved:
        kinds.append("reordered")
    if not all(cuts) and kinds != ["reordered"]:
        kinds.append("substituted")
    return tuple(kinds), tuple(change for block in blocks for change in _changes_of(block, a, b))


def _is_cut(block: Block, length_a: int, length_b: int) -> bool:
    """Whether one side simply has less: nothing in the place of several words, or of words at an end."""
    size_a, size_b = block.a_end - block.a_start, block.b_end - block.b_start
    if size_a and size_b:
        return False
    at_end = block.a_start == block.b_start == 0 or (block.a_end == length_a and block.b_end == length_b)
    return at_end or max(size_a, size_b) >= TRIMMED


def _moved(blocks: Sequence[Block], a: Sequence[Word], b: Sequence[Word]) -> set[str]:
    """The content words that are missing in one place and stand in another."""
    places_a = {(w.concept, block) for block in blocks for w in a[block.a_start : block.a_end] if w.content}
    places_b = {(w.concept, block) for block in blocks for w in b[block.b_start : block.b_end] if w.content}
    common = {key for key, _ in places_a} & {key for key, _ in places_b}
    in_place = {key for key, _ in places_a & places_b}
    return common - in_place


def _all_moved(block: Block, a: Sequence[Word], b: Sequence[Word], moved: set[str]) -> bool:
    words = (*a[block.a_start : block.a_end], *b[block.b_start : block.b_end])
    return all(word.concept in moved for word in words if word.content) and any(word.content for word in words)
