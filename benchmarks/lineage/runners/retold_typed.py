"""Retold's lineages: the reports are read, and links have kind, direction, passages and reasons.

What ``retold lineage`` does, without stories, and with the links written instead of the trees.
"""

from benchmarks.lineage.runners import common


def main() -> None:
    """Relate the reports in a batch."""
    import retold
    from retold import formats
    from retold.cli.output import write_json_lines

    options = common.parser(__doc__).parse_args()
    grouping = retold.lineages(retold.load([options.reports]).reports)
    write_json_lines(formats.grouping_json(grouping), options.links)
    common.tell(links=len(grouping.links))


if __name__ == "__main__":
    main()
