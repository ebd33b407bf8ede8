"""Sentence correspondences of two reports."""

from collections.abc import Sequence

from retold.aligning.candidates import Pair, find_candidates
from retold.aligning.choosing import Group, choose
from retold.aligning.context import weigh
from retold.aligning.likeness import liken
from retold.aligning.order import in_order
from retold.aligning.signs import Signs, find_signs
from retold.aligning.verbatim import find_verbatim
from retold.model import Alignment, Correspondence, Reading

LEAST = 0.25
LEAST_OF_HEADLINE = 0.5


def align(a: Reading, b: Reading) -> Alignment:
    """The correspondences, in the order of a; one sentence may correspond to several of the other report."""
    signs_a, signs_b = find_signs(a, b)
    verbatim = find_verbatim(signs_a, signs_b)
    probabilities = weigh(liken(signs_a, signs_b, find_candidates(signs_a, signs_b)))
    probable = {pair: p for pair, p in probabilities.items() if p >= _least(signs_a, signs_b, pair)}
    groups = choose(signs_a, signs_b, probable, verbatim)
    ordered = in_order(
        [(group.a[0], group.b[0], _size(signs_a, group.a) + _size(signs_b, group.b)) for group in groups]
    )
    found = (_correspondence(signs_a, signs_b, one, kept) for one, kept in zip(groups, ordered, strict=True))
    return Alignment(a.id, b.id, tuple(found))


def _least(a: Sequence[Signs], b: Sequence[Signs], pair: Pair) -> float:
    """How probable a pair must be: a headline or caption names what the report is about, as many sentences do."""
    sections = {a[pair[0]].sentence.section, b[pair[1]].sentence.section}
    return LEAST if sections.isdisjoint(("headline", "caption")) else LEAST_OF_HEADLINE


def _size(signs: Sequence[Signs], places: Sequence[int]) -> int:
    """Number of characters of some sentences."""
    return sum(signs[place].sentence.span.end - signs[place].sentence.span.start for place in places)


def _correspondence(a: Sequence[Signs], b: Sequence[Signs], group: Group, kept: bool) -> Correspondence:
    """A group of places as a correspondence of sentence numbers; the same where the words are, one by one."""
    words_a = [word for place in group.a for word in a[place].words]
    words_b = [word for place in group.b for word in b[place].words]
    return Correspondence(
        a=tuple(a[place].sentence.number for place in group.a),
        b=tuple(b[place].sentence.number for place in group.b),
        kind="same" if words_a == words_b else "reworded",
        score=round(group.score, 4),
        moved=not kept,
    )
