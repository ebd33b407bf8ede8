"""What a grouping is worth: B-cubed, normalised mutual information, and how it compares with what is true.

The same definitions as those of the development data's scorer; written here again so that the invented reports under
examples/ can be scored where nothing else is at hand.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from math import log, sqrt

Grouping = Mapping[str, str]
"""The story of each report, by id."""


def b_cubed(gold: Grouping, found: Grouping) -> dict[str, float]:
    """B-cubed precision, recall and F1 over the reports that gold tells of; one that is not found stands alone."""
    both = Counter((story, found.get(name, f"alone:{name}")) for name, story in gold.items())
    truths, clusters = _totals(both)
    precision = sum(n * n / clusters[cluster] for (_, cluster), n in both.items()) / len(gold)
    recall = sum(n * n / truths[story] for (story, _), n in both.items()) / len(gold)
    return {"b3_precision": precision, "b3_recall": recall, "b3_f1": 2 * precision * recall / (precision + recall)}


def mutual_information(gold: Grouping, found: Grouping) -> dict[str, float]:
    """Normalised mutual information: divided by the mean of both entropies, and by their geometric mean.

    scikit-learn's default is the first now and was the second when MStream was published.
    """
    both = Counter((story, found.get(name, f"alone:{name}")) for name, story in gold.items())
    truths, clusters = _totals(both)
    size = len(gold)
    shared = sum(n / size * log(n * size / (truths[a] * clusters[b])) for (a, b), n in both.items())
    one, other = _entropy(truths.values(), size), _entropy(clusters.values(), size)
    if one == other == 0:
        return {"nmi": 1.0, "nmi_geometric": 1.0}
    return {"nmi": 2 * shared / (one + other), "nmi_geometric": shared / sqrt(one * other) if one and other else 0.0}


def members_of(found: Grouping) -> dict[str, list[str]]:
    """The reports of each story, largest story first."""
    stories: dict[str, list[str]] = defaultdict(list)
    for name, story in found.items():
        stories[story].append(name)
    return dict(sorted(stories.items(), key=lambda item: (-len(item[1]), item[0])))


def glued(gold: Grouping, found: Grouping) -> list[list[str]]:
    """The stories found that hold labelled reports of several true ones, the most wrong pairs first."""
    return _worst(gold, members_of({name: found[name] for name in gold if name in found}))


def split(gold: Grouping, found: Grouping) -> list[list[str]]:
    """The true stories whose reports were found in several, the most lost pairs first."""
    return _worst(found, members_of({name: story for name, story in gold.items() if name in found}))


def _worst(other: Grouping, stories: Mapping[str, list[str]]) -> list[list[str]]:
    """The stories that the other grouping has in several parts, those with the most pairs between parts first."""
    pairs = {story: _pairs_between(other, names) for story, names in stories.items()}
    order = sorted((story for story in pairs if pairs[story]), key=lambda story: (-pairs[story], story))
    return [sorted(stories[story], key=lambda name: (other[name], name)) for story in order]


def _pairs_between(other: Grouping, names: Iterable[str]) -> int:
    """The pairs of these reports that the other grouping has apart."""
    sizes = Counter(other[name] for name in names)
    return (sum(sizes.values()) ** 2 - sum(size * size for size in sizes.values())) // 2


def _totals(both: Mapping[tuple[str, str], int]) -> tuple[Counter[str], Counter[str]]:
    """How many reports each true story and each found one has."""
    truths: Counter[str] = Counter()
    clusters: Counter[str] = Counter()
    for (story, cluster), n in both.items():
        truths[story] += n
        clusters[cluster] += n
    return truths, clusters


def _entropy(sizes: Iterable[int], total: int) -> float:
    """The entropy of a grouping with stories of these sizes."""
    return -sum(size / total * log(size / total) for size in sizes)
