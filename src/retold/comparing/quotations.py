"""The same utterance in two reports, and how its words drift.

Two wordings are never made one: a match says which quotation of the one report stands against which of the other, and
every word that differs has its place in both.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from retold.comparing.nearby import Nearby
from retold.comparing.voices import Voice, is_same, may_be_same, voice_of
from retold.comparing.wording import Block, comparable_words, differing_blocks, spelled
from retold.model import Quotation, QuotationMatch, Reading, Span
from retold.model.compared import DriftKind
from retold.text import Word, idf
from retold.text.remembered import once_for_each

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

IN_ORDER = 0.5
"""Share of the content words of the shorter quotation that the other has in the same order, from which on two can be
one utterance where the text does not show who says both."""

INTERRUPTED = 15
"""So many words at most between two quotations interrupt one utterance: “…,” the mayor of Norton said. “…”"""

LEAST_PART = 2
"""So many content words have to stand in a longer quotation word by word to be a part of it."""

_PERSONS = frozenset("i we he she they it".split())

MOST_HOLDERS = 40
"""A word in more quotations than these, as in very long reports, makes no two of them neighbours."""

WordChange = tuple[Span | None, Span | None]


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation with its words and who says it."""

    quotation: Quotation
    words: Sequence[Word]
    weights: dict[str, float]
    voice: Voice

    @property
    def keys(self) -> list[str]:
        """The words freed of case, marks and customs."""
        return [spelled(word) for word in self.words]


def match_quotations(a: Reading, b: Reading) -> tuple[QuotationMatch, ...]:
    """Utterances that a and b both quote, in the order of a.

    What one report quotes in one piece and the other interrupts is one match, from the first piece to the last.
    """
    quoted_a, quoted_b = quoted_in(a), quoted_in(b)
    pairs = _choose(quoted_a, quoted_b)
    rest, found = set(pairs), []
    for i, parts in _interrupted(pairs, b, quoted_b):
        found.append(_match(a, [quoted_a[i]], b, [quoted_b[j] for j in parts]))
        rest -= {(i, j) for j in parts}
    for j, parts in _interrupted([(j, i) for i, j in pairs], a, quoted_a):
        found.append(_match(a, [quoted_a[i] for i in parts], b, [quoted_b[j]]))
        rest -= {(i, j) for i in parts}
    found += _by_piece(a, quoted_a, b, quoted_b, pairs, rest)
    return tuple(sorted(found, key=lambda match: (match.a, match.b)))


def match_pieces(a: Reading, b: Reading) -> tuple[QuotationMatch, ...]:
    """The same piece by piece: every quotation of a with each of b that has its words."""
    quoted_a, quoted_b = quoted_in(a), quoted_in(b)
    pairs = _choose(quoted_a, quoted_b)
    return tuple(_by_piece(a, quoted_a, b, quoted_b, pairs, pairs))


def _by_piece(
    a: Reading,
    quoted_a: Sequence[Quoted],
    b: Reading,
    quoted_b: Sequence[Quoted],
    pairs: Sequence[tuple[int, int]],
    wanted: Collection[tuple[int, int]],
) -> Iterator[QuotationMatch]:
    """A match for each of the wanted pairs; what stands in pieces on the other side is no cut of any of them."""
    times_a, times_b = Counter(i for i, _ in pairs), Counter(j for _, j in pairs)
    for i, j in sorted(wanted):
        match = _match(a, [quoted_a[i]], b, [quoted_b[j]])
        if times_a[i] > 1 or times_b[j] > 1:
            match = replace(match, drift=(*(kind for kind in match.drift if kind != "trimmed"), "merged"))
        yield match


def _interrupted(
    pairs: Iterable[tuple[int, int]], reading: Reading, quoted: Sequence[Quoted]
) -> Iterator[tuple[int, list[int]]]:
    """What stands against several quotations that follow one another, and against which."""
    partners: dict[int, list[int]] = defaultdict(list)
    times: Counter[int] = Counter()
    for one, part in pairs:
        partners[one].append(part)
        times[part] += 1
    for one, parts in partners.items():
        runs: list[list[int]] = []
        for part in sorted((part for part in parts if times[part] == 1), key=lambda n: quoted[n].quotation.span):
            if runs and _goes_on(reading, quoted[runs[-1][-1]].quotation.span, quoted[part].quotation.span):
                runs[-1].append(part)
            else:
                runs.append([part])
        yield from ((one, run) for run in runs if len(run) > 1)


def _goes_on(reading: Reading, before: Span, after: Span) -> bool:
    """Whether hardly anything stands between two quotations."""
    between = Span(before.end, max(before.end, after.start))
    return before.end <= after.start and len(comparable_words(reading.text, [between])) <= INTERRUPTED


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


@once_for_each
def quoted_in(reading: Reading) -> list[Quoted]:
    """The quotations of a reading that are speech, with their words."""
    names = {entity.id: entity.name for entity in reading.entities}
    statements = Nearby(reading.statements, lambda statement: statement.content)
    found = []
    for quotation in reading.quotations:
        if quotation.kind == "title":
            continue
        words = comparable_words(reading.text, [quotation.span])
        weights = {word.concept: idf(word.concept) for word in words if word.content}
        voice = voice_of(reading, statements.touching(quotation.span), quotation.span, names)
        found.append(Quoted(quotation, words, weights, voice))
    return found


def _choose(a: Sequence[Quoted], b: Sequence[Quoted]) -> list[tuple[int, int]]:
    """Number pairs of the same utterance, best first; a word is matched once, so that two can stand against one."""
    holders_a, holders_b = _holders(a), _holders(b)
    near = set(_word_for_word(a, b))
    for key in holders_a.keys() & holders_b.keys():
        if len(holders_a[key]) * len(holders_b[key]) <= MOST_HOLDERS**2:
            near.update(product(holders_a[key], holders_b[key]))
    scored = sorted((-score, i, j) for i, j in near if (score := _likeness(a[i], b[j])))
    return _best(scored, a, b)


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
    weight = sum(one.weights[key] for key in shared)
    totals = sorted((sum(one.weights.values()), sum(other.weights.values())))
    identical = one.keys == other.keys
    if min(len(one.weights), len(other.weights)) < LEAST_CONTENT or len(shared) < LEAST_CONTENT:
        alike = 2.0 if identical else float(_is_part(one, other))
        return alike if may_be_same(one.voice, other.voice) else 0.0
    if weight < SHARED * totals[0] or not (identical or may_be_one(one.words, one.voice, other.words, other.voice)):
        return 0.0
    return weight / totals[0] + weight / totals[1]


def _is_part(one: Quoted, other: Quoted) -> bool:
    """Whether all words of the shorter quotation stand in the other in one stretch."""
    short, long = sorted((one.keys, other.keys), key=len)
    if min(len(one.weights), len(other.weights)) < LEAST_PART:
        return False
    return any(long[start : start + len(short)] == short for start in range(len(long) - len(short) + 1))


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


def _match(a: Reading, ones: Sequence[Quoted], b: Reading, others: Sequence[Quoted]) -> QuotationMatch:
    """The match of one utterance, or of its pieces, with its drift and, unless all is paraphrased, the words."""
    words_a, words_b = (
        comparable_words(reading.text, [one.quotation.span for one in pieces]) if len(pieces) > 1 else pieces[0].words
        for reading, pieces in ((a, ones), (b, others))
    )
    drift, changes = drift_of(words_a, words_b)
    if len(ones) != len(others):
        drift = (*(kind for kind in drift if kind != "identical"), "merged")
    return QuotationMatch(_from_to(ones), _from_to(others), _name(ones), _name(others), drift, changes)


def _from_to(pieces: Sequence[Quoted]) -> Span:
    return Span(pieces[0].quotation.span.start, pieces[-1].quotation.span.end)


def _name(pieces: Sequence[Quoted]) -> str | None:
    return next((one.voice.speaker for one in pieces if one.voice.speaker), None)


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
