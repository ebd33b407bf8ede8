"""datasketch as its documentation shows it, in one process, for it has no other.

``MinHash.bulk`` over the runs of five words with 128 permutations, ``MinHashLSH`` at the threshold (it chooses its
bands), all inserted and then all queried; a candidate counts if the estimated Jaccard similarity of the two signatures
reaches the threshold. One at a time: sign, query, check, insert.
"""

from benchmarks.lineage.runners import common

PERMUTATIONS = 128


def main() -> None:
    """Find pairs in a batch or one at a time."""
    options = common.parser(__doc__).parse_args()
    ids, texts = common.read_reports(options.reports)
    if options.stream:
        pairs, figures = one_at_a_time(texts, options.threshold)
    else:
        pairs, figures = batch(texts, options.threshold), {}
    common.tell(links=common.write_pairs(options.links, ids, pairs), **figures)


def batch(texts: list[str], threshold: float) -> list[common.Pair]:
    """Insert all, then query all."""
    from datasketch import MinHash, MinHashLSH  # type: ignore[import-not-found]

    encoded = ([run.encode() for run in common.word_runs(text)] for text in texts)
    signatures = MinHash.bulk(encoded, num_perm=PERMUTATIONS)
    index = MinHashLSH(threshold=threshold, num_perm=PERMUTATIONS)
    with index.insertion_session() as session:
        for number, signature in enumerate(signatures):
            session.insert(number, signature)
    candidates = common.earlier(index.query(signature) for signature in signatures)
    return [(i, j) for i, j in candidates if signatures[i].jaccard(signatures[j]) >= threshold]


def one_at_a_time(texts: list[str], threshold: float) -> tuple[list[common.Pair], dict[str, float]]:
    """Query each, then insert it."""
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=threshold, num_perm=PERMUTATIONS)
    signatures: list[MinHash] = []

    def add(number: int, text: str) -> list[int]:
        signature = MinHash(num_perm=PERMUTATIONS)
        signature.update_batch([run.encode() for run in common.word_runs(text)])
        found = [other for other in index.query(signature) if signature.jaccard(signatures[other]) >= threshold]
        index.insert(number, signature)
        signatures.append(signature)
        return found

    return common.one_at_a_time(texts, add)


if __name__ == "__main__":
    main()
