"""Daft by the recipe of its tutorial on deduplication, with its native runner on all cores.

``read_json``, ``normalize`` (no punctuation, lower case), ``minhash`` over runs of five words (xxhash), the signature
cut into 16 bands of 8 (threshold .7) or 42 of 3 (threshold .3), grouped by band; every member of a bucket is linked
with its first one. The recipe checks no candidate. With ``--components`` it goes on to its end: alternating large and
small stars (Kiveris et al. 2014) until nothing changes, and all members of a component are linked with each other,
those of a component of more than a thousand with its first member only. Batch only. Daft's telemetry is off.
"""

import os
from itertools import combinations
from typing import Any

from benchmarks.lineage.runners import common

os.environ.update(DO_NOT_TRACK="true", DAFT_ANALYTICS_ENABLED="0", SCARF_NO_ANALYTICS="true", DAFT_PROGRESS_BAR="0")

LARGEST_EXPANDED = 1000


def main() -> None:
    """Find pairs in a batch."""
    parser = common.parser(__doc__)
    parser.add_argument("--components", action="store_true")
    options = parser.parse_args()
    signed = sign(str(options.reports), *common.BANDS[options.threshold])
    edges = link_buckets(signed, common.BANDS[options.threshold][1])
    pairs = expand(find_components(edges)) if options.components else pairs_of(edges)
    columns = signed.select("number", "id").to_pydict()
    ids = dict(zip(columns["number"], columns["id"], strict=True))
    links = ((ids[a], ids[b], None, None) for a, b in pairs)
    common.tell(links=common.write_links(options.links, links))


def sign(path: str, bands: int, rows: int) -> Any:
    """Number, id and signature of each report."""
    import daft  # type: ignore[import-not-found]
    from daft import col
    from daft.functions import minhash, monotonically_increasing_id, normalize  # type: ignore[import-not-found]

    plain = normalize(col("text"), remove_punct=True, lowercase=True, nfd_unicode=True, white_space=True)
    signature = minhash(
        plain, num_hashes=bands * rows, ngram_size=common.RUN_OF_WORDS, seed=common.SEED, hash_function="xxhash"
    )
    numbered = daft.read_json(path).with_column("number", monotonically_increasing_id())
    return numbered.select("number", "id", signature.alias("signature")).collect()


def link_buckets(signed: Any, rows: int) -> Any:
    """Every member of a bucket with the first one, each pair once: columns u and v, u before v."""
    import daft
    from daft import col
    from daft.functions import chunk, length, list_agg, list_min

    @daft.func  # type: ignore[untyped-decorator]
    def places(bands: list[int]) -> list[int]:
        return list(range(len(bands)))

    cut = signed.select("number", chunk(col("signature"), rows).alias("band"))
    bands = cut.with_column("place", places(col("band"))).explode("band", "place")
    buckets = bands.groupby("place", "band").agg(list_agg(col("number")).alias("members"))
    shared = buckets.where(length(col("members")) > 1).with_column("u", list_min(col("members")))
    edges = shared.explode("members").select("u", col("members").alias("v"))
    return edges.where(col("u") != col("v")).distinct().collect()


def find_components(edges: Any) -> Any:
    """Stars: every node with the first of its component."""
    before = None
    while before != (now := sorted(pairs_of(edges))):
        before = now
        edges = contract(contract(edges, large=True), large=False)
    return edges


def contract(edges: Any, *, large: bool) -> Any:
    """One star operation: the neighbours of a node are linked with the first of them and itself.

    In a large star these are the later neighbours, in a small star the earlier ones and the node itself.
    """
    from daft import col
    from daft.functions import list_agg, list_min

    away = edges.select(col("v").alias("node"), col("u").alias("near"))
    both = edges.select(col("u").alias("node"), col("v").alias("near")).union_all(away) if large else away
    itself = both.select("node", col("node").alias("near")).distinct()
    stars = both.union_all(itself).groupby("node").agg(list_agg(col("near")).alias("near"))
    arms = stars.with_column("u", list_min(col("near"))).explode("near")
    if large:
        arms = arms.where(col("near") >= col("node"))
    return arms.where(col("near") != col("u")).select("u", col("near").alias("v")).distinct().collect()


def pairs_of(edges: Any) -> list[common.Pair]:
    """The edges as pairs of numbers."""
    columns = edges.to_pydict()
    return list(zip(columns["u"], columns["v"], strict=True))


def expand(stars: Any) -> list[common.Pair]:
    """All pairs inside each component, or only those with its first member where it is very large."""
    members: dict[int, list[int]] = {}
    for first, other in pairs_of(stars):
        members.setdefault(first, [first]).append(other)
    pairs: list[common.Pair] = []
    for component in members.values():
        small = len(component) <= LARGEST_EXPANDED
        pairs += combinations(sorted(component), 2) if small else ((component[0], other) for other in component[1:])
    return pairs


if __name__ == "__main__":
    main()
