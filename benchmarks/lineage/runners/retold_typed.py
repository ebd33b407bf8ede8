"""Retold's lineages: the reports are read, and links have kind, direction, passages and reasons.

What ``retold lineage`` does, without stories, and with the links written instead of the trees.
"""

from benchmarks.lineage.runners import common


def main() -> None:
    """Relate the reports in a batch."""
    import retold
    from retold.cli.output import write_json_lines
    from retold.formats.lineages import grouping_json

    options = common.parser(__doc__).parse_args()
    grouping = retold.lineages(retold.load([options.reports]).reports)
    write_json_lines(grouping_json(grouping), options.links)
    common.tell(links=len(grouping.links))


if __name__ == "__main__":
    main()
