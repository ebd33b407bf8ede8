"""More correspondences of two reports one of which is known to be made from the other.

Who retells goes on where he stands: a sentence that is left over beside sentences that correspond tells the same as
the one that is left over beside theirs, though the two share few words.
"""

from collections.abc import Sequence, Set
from dataclasses import replace

from retold.aligning.candidates import find_candidates
from retold.aligning.context import weigh
from retold.aligning.likeness import liken
from retold.aligning.signs import find_signs
from retold.model import Alignment, Correspondence, Reading

LEAST = 0.3
"""Least probability of two sentences that are left over, however little they share."""

LEAST_BETWEEN = 0.05
"""The same where the sentences right before both correspond."""

SURER = 4
"""So much higher are the odds that they correspond than those of two sentences of any two reports."""


def align_more(a: Reading, b: Reading, alignment: Alignment) -> Alignment:
    """The alignment with what is left over put together; read from b to a it is the same mirrored."""
    signs_a, signs_b = find_signs(a, b)
    probabilities = {
        (signs_a[i].sentence.number, signs_b[j].sentence.number): p
        for (i, j), p in weigh(liken(signs_a, signs_b, find_candidates(signs_a, signs_b))).items()
        if signs_a[i].sentence.section == signs_b[j].sentence.section == "body"
    }
    items = list(alignment.correspondences)
    taken = {n for item in items for n in item.a}, {n for item in items for n in item.b}
    for (i, j), p in sorted(probabilities.items(), key=lambda one: (-one[1], one[0])):
        if p < LEAST_BETWEEN:
            break
        if i not in taken[0] and j not in taken[1]:
            if not (_follow(i, j, items) or p >= LEAST) or _crosses(i, j, items):
                continue
            items.append(Correspondence((i,), (j,), "reworded", round(_in_a_retelling(p), 4)))
        elif p >= LEAST and (place := _grows(i, j, items, taken)) is not None:
            item = items[place]
            more = tuple(sorted({*item.a, i})), tuple(sorted({*item.b, j}))
            items[place] = replace(item, a=more[0], b=more[1], kind="reworded")
        else:
            continue
        taken[0].add(i)
        taken[1].add(j)
    return replace(alignment, correspondences=tuple(sorted(items, key=lambda item: (item.a, item.b))))


def _in_a_retelling(p: float) -> float:
    """The probability that two left over sentences correspond, since it is known that one report follows the other."""
    return SURER * p / (1 - p + SURER * p)


def _follow(i: int, j: int, items: Sequence[Correspondence]) -> bool:
    """Whether the sentences right before two correspond."""
    return any(i - 1 in item.a and j - 1 in item.b for item in items)


def _crosses(i: int, j: int, items: Sequence[Correspondence]) -> bool:
    """Whether a correspondence in order stands before the one and behind the other, but for the very next one."""
    return any(
        (min(item.a) < i) != (min(item.b) < j) and max(abs(min(item.a) - i), abs(min(item.b) - j)) > 1
        for item in items
        if not item.moved
    )


def _grows(i: int, j: int, items: Sequence[Correspondence], taken: tuple[Set[int], Set[int]]) -> int | None:
    """Which correspondence takes in a sentence beside its neighbour, where a retelling told both in one."""
    for place, item in enumerate(items):
        beside_a = j in item.b and len(item.b) == 1 and i not in taken[0] and _is_beside(i, item.a)
        beside_b = i in item.a and len(item.a) == 1 and j not in taken[1] and _is_beside(j, item.b)
        if beside_a or beside_b:
            return place
    return None


def _is_beside(place: int, group: Sequence[int]) -> bool:
    return not {place - 1, place + 1}.isdisjoint(group)
