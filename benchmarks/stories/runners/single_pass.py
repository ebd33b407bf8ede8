"""A peer for streams: each headline joins the nearest cluster by TF-IDF and cosine, or begins one.

    python -m benchmarks.stories.runners.single_pass TEXTS.json OUT.json

The weights are learnt on all headlines beforehand, which is generous. A cluster is the sum of its headlines' vectors.
OUT gets for each least likeness the number of every headline's cluster.
"""

import json
import sys
from collections import defaultdict
from math import sqrt
from pathlib import Path

CUTS = [round(0.04 + 0.02 * step, 2) for step in range(14)]
"""Likenesses from which on a headline joins a cluster."""

Vector = dict[int, float]


def main() -> None:
    """Cluster the headlines at each cut."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    rows = TfidfVectorizer(sublinear_tf=True).fit_transform(json.loads(Path(sys.argv[1]).read_text("utf-8"))).tocsr()
    vectors = [dict(zip(row.indices.tolist(), row.data.tolist(), strict=True)) for row in rows]
    Path(sys.argv[2]).write_text(json.dumps({cut: clustered(vectors, cut) for cut in CUTS}), "utf-8")


def clustered(vectors: list[Vector], cut: float) -> list[int]:
    """The number of each vector's cluster."""
    holders: dict[int, dict[int, float]] = defaultdict(dict)
    squares: list[float] = []
    chosen = []
    for vector in vectors:
        products: dict[int, float] = defaultdict(float)
        for word, weight in vector.items():
            for cluster, held in holders[word].items():
                products[cluster] += weight * held
        best = max(products, key=lambda cluster: products[cluster] / sqrt(squares[cluster]), default=-1)
        if best < 0 or products[best] / sqrt(squares[best]) < cut:
            best = len(squares)
            squares.append(0.0)
        squares[best] += 2 * products[best] + sum(weight * weight for weight in vector.values())
        for word, weight in vector.items():
            holders[word][best] = holders[word].get(best, 0.0) + weight
        chosen.append(best)
    return chosen


if __name__ == "__main__":
    main()
