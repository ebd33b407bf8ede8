"""Which of the alike pairs are correspondences."""

from collections import defaultdict
from collections.abc import Sequence

from retold.aligning.likeness import Scores
from retold.aligning.signs import Signs

Group = tuple[tuple[int, ...], tuple[int, ...], float]

LEAST = 0.33
LEAST_GAIN = 0.3


def choose(a: Sequence[Signs], b: Sequence[Signs], scores: Scores) -> list[Group]:
    """Sentences that are each other's best, joined by those that tell a part which the best does not tell."""
    pairs = _mutual_best(scores)
    groups = {pair: ([pair[0]], [pair[1]]) for pair in pairs}
    taken_a, taken_b = {i for i, _ in pairs}, {j for _, j in pairs}
    of_a = {pair[0]: pair for pair in pairs}
    of_b = {pair[1]: pair for pair in pairs}
    for (i, j), score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        if score < LEAST:
            break
        if i not in taken_a and j in of_b:
            home = groups[of_b[j]]
            if len(home[1]) == 1 and _adds(a[i], b[j], [a[k] for k in home[0]]):
                home[0].append(i)
                taken_a.add(i)
        elif j not in taken_b and i in of_a:
            home = groups[of_a[i]]
            if len(home[0]) == 1 and _adds(b[j], a[i], [b[k] for k in home[1]]):
                home[1].append(j)
                taken_b.add(j)
    return [(tuple(sorted(one)), tuple(sorted(other)), scores[pair]) for pair, (one, other) in sorted(groups.items())]


def _mutual_best(scores: Scores) -> list[tuple[int, int]]:
    """The pairs above the threshold of which neither sentence has a better partner."""
    best_a: dict[int, float] = defaultdict(float)
    best_b: dict[int, float] = defaultdict(float)
    for (i, j), score in scores.items():
        best_a[i] = max(best_a[i], score)
        best_b[j] = max(best_b[j], score)
    chosen: list[tuple[int, int]] = []
    seen_a: set[int] = set()
    seen_b: set[int] = set()
    for (i, j), score in sorted(scores.items(), key=lambda item: (-item[1], abs(item[0][0] - item[0][1]), item[0])):
        if score < LEAST:
            break
        if i in seen_a or j in seen_b or score < max(best_a[i], best_b[j]):
            continue
        chosen.append((i, j))
        seen_a.add(i)
        seen_b.add(j)
    return chosen


def _adds(new: Signs, whole: Signs, others: Sequence[Signs]) -> bool:
    """Whether a good part of a sentence is told by the whole and not by the others that correspond to it."""
    told = {concept for other in others for concept in other.concepts}
    gain = sum(weight for concept, weight in new.concepts.items() if concept in whole.concepts and concept not in told)
    return gain >= LEAST_GAIN * new.total
