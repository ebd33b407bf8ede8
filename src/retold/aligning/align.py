"""Sentence correspondences of two reports."""

from collections.abc import Sequence

from retold.aligning.candidates import find_candidates
from retold.aligning.choosing import Group, choose
from retold.aligning.context import weigh
from retold.aligning.likeness import liken, shared_weight
from retold.aligning.order import in_order
from retold.aligning.signs import Signs, find_signs
from retold.aligning.trust import trusted
from retold.aligning.verbatim import find_verbatim
from retold.model import Alignment, Correspondence, Reading

LEAST = 0.3
"""Least probability of a correspondence. On news_synth precision, recall and F1 are .73, .68, .70 at .2; .77, .64, .70
at .3; .79, .60, .68 at .4: the last step that costs no F1."""
HEADLINE_TOLD = 0.4
"""A headline or caption names what the report is about, as many sentences do: it corresponds only to a sentence that
tells so much of it."""


def align(a: Reading, b: Reading) -> Alignment:
    """The correspondences, in the order of a; one sentence may correspond to several of the other report."""
    signs_a, signs_b = find_signs(a, b)
    verbatim = find_verbatim(signs_a, signs_b)
    probabilities = weigh(liken(signs_a, signs_b, find_candidates(signs_a, signs_b)))
    probable = {(i, j): p for (i, j), p in probabilities.items() if p >= LEAST and _is_told(signs_a[i], signs_b[j])}
    good = trusted(signs_a, signs_b, probable, verbatim)
    certain = [pair for pair in verbatim if pair in good]
    groups = choose(signs_a, signs_b, {pair: p for pair, p in probable.items() if pair in good}, certain)
    ordered = in_order(
        [(group.a[0], group.b[0], _size(signs_a, group.a) + _size(signs_b, group.b)) for group in groups]
    )
    kept = [(group.a[0], group.b[0]) for group, keeps in zip(groups, ordered, strict=True) if keeps]
    found = (
        _correspondence(signs_a, signs_b, one, keeps and not _crosses(one, kept))
        for one, keeps in zip(groups, ordered, strict=True)
    )
    return Alignment(a.id, b.id, tuple(found))


def _crosses(group: Group, kept: Sequence[tuple[int, int]]) -> bool:
    """Whether a further sentence of a group stands across correspondences that keep the order."""
    if len(group.a) == len(group.b) == 1:
        return False
    return any((a < i) != (b < j) for i in group.a for j in group.b for a, b in kept if a != i and b != j)


def _is_told(one: Signs, other: Signs) -> bool:
    """False where one of the sentences is a headline or caption of which too little stands in the other."""
    return all(
        whole.sentence.section not in ("headline", "caption") or shared_weight(whole, by) >= HEADLINE_TOLD * whole.total
        for whole, by in ((one, other), (other, one))
    )


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
