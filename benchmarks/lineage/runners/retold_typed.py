"""Retold's whole grouping, ``retold group --format jsonl``: stories, lineages and links with kind and direction."""

from benchmarks.lineage.runners import common


def main() -> None:
    """Group the reports in a batch."""
    from retold.cli.main import retold

    options = common.parser(__doc__).parse_args()
    retold(["group", str(options.reports), "--format", "jsonl", "--output", str(options.links)], standalone_mode=False)
    common.tell()


if __name__ == "__main__":
    main()
