"""gaoya with its own tokenizer and threads.

``MinHashStringIndex`` with 128 hashes of 32 bits, words in lower case, runs of five of them, the threshold (it chooses
its bands and checks the similarity of candidates itself), ``par_bulk_insert_docs`` and ``par_bulk_query``. One at a
time: ``query``, then ``insert_document``, which signs the text anew, for the calls share nothing.
"""

from typing import Any

from benchmarks.lineage.runners import common


def main() -> None:
    """Find pairs in a batch or one at a time."""
    options = common.parser(__doc__).parse_args()
    ids, texts = common.read_reports(options.reports)
    index = new_index(options.threshold)
    if options.stream:

        def add(number: int, text: str) -> list[int]:
            found: list[int] = index.query(text)
            index.insert_document(number, text)
            return found

        pairs, figures = common.one_at_a_time(texts, add)
        common.tell(links=common.write_pairs(options.links, ids, pairs), **figures)
    else:
        index.par_bulk_insert_docs(list(range(len(texts))), texts)
        common.tell(links=common.write_pairs(options.links, ids, common.earlier(index.par_bulk_query(texts))))


def new_index(threshold: float) -> Any:
    """An empty index; small vectors are what its documentation advises where near-duplicates are few."""
    from gaoya.minhash import MinHashStringIndex  # type: ignore[import-not-found]

    return MinHashStringIndex(
        hash_size=32,
        jaccard_threshold=threshold,
        num_bands=None,
        band_size=None,
        num_hashes=128,
        analyzer="word",
        lowercase=True,
        ngram_range=(common.RUN_OF_WORDS, common.RUN_OF_WORDS),
        id_container="smallvec",
    )


if __name__ == "__main__":
    main()
