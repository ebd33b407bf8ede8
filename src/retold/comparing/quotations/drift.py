"""How the words of one utterance drift from report to report, place by place."""

from collections.abc import Iterable, Sequence

from retold.comparing.wording import Block, differing_blocks, spelled
from retold.model import Span
from retold.model.compared import DriftKind
from retold.text import Word

PARAPHRASED = 0.5
"""Share of equal words under which two wordings are no longer set side by side word by word."""

TRIMMED = 4
"""So many words in one only, in one stretch, are a cut; fewer are a substitution."""

BESIDE = 1
"""Changes with at most so many equal words between them are one place."""

_PERSONS = frozenset("i we he she they it".split())

WordChange = tuple[Span | None, Span | None]


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


def _changes_of(block: Block, a: Sequence[Word], b: Sequence[Word]) -> Iterable[WordChange]:
    """A block word by word where both sides have as many words, else as one change."""
    left, right = a[block.a_start : block.a_end], b[block.b_start : block.b_end]
    if len(left) == len(right):
        return [(one.span, other.span) for one, other in zip(left, right, strict=True)]
    return [(_stretch(left), _stretch(right))]


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


def _is_fitted(block: Block, a: Sequence[Word], b: Sequence[Word]) -> bool:
    """Whether the opening was only fitted to the sentence: “I look forward to it”, he “looks forward to it”."""
    left, right = a[: block.a_end], b[: block.b_end]
    persons = [sum(word.surface.lower() in _PERSONS for word in side) for side in (left, right)]
    content = [[word.concept for word in side if word.surface.lower() not in _PERSONS] for side in (left, right)]
    return block.a_start == block.b_start == 0 and persons[0] != persons[1] and content[0] == content[1] != []


def _differing(a: Sequence[Word], b: Sequence[Word]) -> list[Block]:
    """The blocks in which two wordings differ."""
    return differing_blocks([spelled(word) for word in a], [spelled(word) for word in b])


def _stretch(words: Sequence[Word]) -> Span | None:
    return Span(words[0].span.start, words[-1].span.end) if words else None
