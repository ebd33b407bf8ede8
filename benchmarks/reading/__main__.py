"""Measure reading beside its peers, and print a table a part.

    python -m benchmarks.reading                          all parts, as each is done
    python -m benchmarks.reading --only dates --peer retold --peer dateparser
    python -m benchmarks.reading --only phrases --errors 20

dates     time expressions of news (TimeBank and AQUAINT): relaxed, strict, type and value F1 by the scorer, and words a
          second of CPU time
phrases   the cases of Recognizers-Text that are about news-like English: those found, and those with the same days
cost      the whole reading: words a second on one core, time from start to the first report read, memory

HeidelTime starts Java for each report and takes some ten minutes on four cores; it sits out the phrases. textacy reads
quotations from a parse only, and parsers' models are not to be had from the package index. The peers get a virtual
environment of their own, made on first use. The data are looked for in a folder named shared beside the checkout, or
where RETOLD_SHARED points.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.reading.bench import main

if __name__ == "__main__":
    main()
