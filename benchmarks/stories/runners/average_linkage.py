"""A peer: TF-IDF of words and pairs of words, cosine, average linkage, cut at one likeness after the other.

    python -m benchmarks.stories.runners.average_linkage SETS.json OUT.json

The settings are scikit-learn's but for: English stop words left out, logarithmic counts, words of two reports or more.
SETS holds a list of texts by name of the set; OUT gets for each name and each cut the number of every text's cluster.
"""

import json
import sys
from pathlib import Path

CUTS = [round(0.02 + 0.01 * step, 2) for step in range(49)]
"""Likenesses from which on two clusters are one."""


def main() -> None:
    """Cluster each set."""
    from scipy.cluster.hierarchy import fcluster, linkage
    from scipy.spatial.distance import squareform
    from sklearn.feature_extraction.text import TfidfVectorizer

    found = {}
    for name, texts in json.loads(Path(sys.argv[1]).read_text("utf-8")).items():
        vectorizer = TfidfVectorizer(ngram_range=(1, 2), stop_words="english", sublinear_tf=True, min_df=2)
        vectors = vectorizer.fit_transform(texts)
        distances = (1 - (vectors @ vectors.T).toarray()).clip(0)
        tree = linkage(squareform(distances, checks=False), "average")
        found[name] = {cut: fcluster(tree, 1 - cut, "distance").tolist() for cut in CUTS}
    Path(sys.argv[2]).write_text(json.dumps(found), "utf-8")


if __name__ == "__main__":
    main()
