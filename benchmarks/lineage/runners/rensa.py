"""rensa with its full-set sketch and its own batch calls.

``RMinHash.from_token_sets`` over the runs of five words, ``RMinHashLSH`` with 16 bands of 8 rows (threshold .7) or 42
of 3 (threshold .3), ``insert_many`` and ``query_all``; a candidate counts if the estimated Jaccard similarity of the
two signatures reaches the threshold. Its faster rho pipeline only flags duplicates and names no pairs. One at a time:
sign, query, check, insert.
"""

from benchmarks.lineage.runners import common


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
    from rensa import RMinHash, RMinHashLSH  # type: ignore[import-not-found]

    bands, rows = common.BANDS[threshold]
    signatures = RMinHash.from_token_sets((common.word_runs(text) for text in texts), bands * rows, common.SEED)
    index = RMinHashLSH(threshold, bands * rows, bands)
    index.insert_many(signatures)
    candidates = common.earlier(index.query_all(signatures))
    return [(i, j) for i, j in candidates if signatures[i].jaccard(signatures[j]) >= threshold]


def one_at_a_time(texts: list[str], threshold: float) -> tuple[list[common.Pair], dict[str, float]]:
    """Query each, then insert it."""
    from rensa import RMinHash, RMinHashLSH

    bands, rows = common.BANDS[threshold]
    index = RMinHashLSH(threshold, bands * rows, bands)
    signatures: list[RMinHash] = []

    def add(number: int, text: str) -> list[int]:
        signature = RMinHash(bands * rows, common.SEED)
        signature.update(common.word_runs(text))
        found = [other for other in index.query(signature) if signature.jaccard(signatures[other]) >= threshold]
        index.insert(number, signature)
        signatures.append(signature)
        return found

    return common.one_at_a_time(texts, add)


if __name__ == "__main__":
    main()
