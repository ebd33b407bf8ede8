"""Sentence correspondences of two reports."""

from collections.abc import Sequence

from retold.aligning.choosing import Group, choose
from retold.aligning.likeness import score_pairs
from retold.aligning.order import in_order
from retold.aligning.signs import Signs, find_signs
from retold.model import Alignment, Correspondence, Reading
from retold.model.aligned import CorrespondenceKind
from retold.text import fold, split_words


def align(a: Reading, b: Reading) -> Alignment:
    """The correspondences, in the order of a; one sentence may correspond to several of the other report."""
    signs_a, signs_b = find_signs(a, b)
    groups = choose(signs_a, signs_b, score_pairs(signs_a, signs_b))
    ordered = in_order([(one[0], other[0], _size(signs_a, one) + _size(signs_b, other)) for one, other, _ in groups])
    found = (
        _correspondence(a, b, signs_a, signs_b, group, not kept) for group, kept in zip(groups, ordered, strict=True)
    )
    return Alignment(a.id, b.id, tuple(found))


def _size(signs: Sequence[Signs], places: Sequence[int]) -> int:
    """Number of characters of some sentences."""
    return sum(signs[place].sentence.span.end - signs[place].sentence.span.start for place in places)


def _correspondence(
    a: Reading, b: Reading, signs_a: Sequence[Signs], signs_b: Sequence[Signs], group: Group, moved: bool
) -> Correspondence:
    """One group of places as a correspondence of sentence numbers."""
    one = tuple(signs_a[i].sentence.number for i in group[0])
    other = tuple(signs_b[j].sentence.number for j in group[1])
    return Correspondence(one, other, _kind(a, one, b, other), min(1.0, group[2]), moved)


def _kind(a: Reading, one: Sequence[int], b: Reading, other: Sequence[int]) -> CorrespondenceKind:
    """Same where the words are the same one by one, whatever the marks, spaces and capitals."""
    return "same" if _bare_words(a, one) == _bare_words(b, other) else "reworded"


def _bare_words(report: Reading, numbers: Sequence[int]) -> list[str]:
    spans = (report.sentences[number].span for number in numbers)
    return [fold(word.surface) for span in spans for word in split_words(report.text, *span)]
