"""Measure Retold and its peers on made versions of wire reports, and print a table.

    python benchmarks/lineage                              all, on 20,000 reports
    python benchmarks/lineage --reports 100000 --only rensa --only daft
    python benchmarks/lineage --only "retold, typed" --errors 20
    python benchmarks/lineage --only "retold, shared" --growth 10000 --growth 100000 --growth 500000

"precision" is the scorer's: links between reports that have text of one origin. "checked" counts the wire agency's own
reuse of its reports as right, which no version tells of (natural.py). "largest family" is how many reports hang
together if every link is followed. Every run is a process of its own, timed from its start to its end, reading the
reports and writing the links included. The peers get a virtual environment of their own, made on first use. The data
are looked for in a folder named shared beside the checkout, or where RETOLD_SHARED points.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.lineage.bench import main

if __name__ == "__main__":
    main()
