"""Measure stories and the library, and print a table a part.

    python -m benchmarks.stories                                all parts, as each is done
    python -m benchmarks.stories --only sets --errors 5         one part, with its five worst errors of each sort
    python -m benchmarks.stories --only speed --corpus 10000=FOLDER --corpus 100000=FOLDER
    python -m benchmarks.stories --only search --library news.db

sets        labelled sets, in a batch and one report at a time, beside TF-IDF with average linkage
background  the same among a stream of 6,000 other reports
titles      headlines in the order of a stream, beside TF-IDF and a single pass
speed       light reading, lineage and story in one process, for 10,000 and for 100,000 made reports
library     the same through `retold add`, with the size of the file, memory, and the time to open it for writing
search      a library of 100,000 reports searched, alone and beside a writer that adds

On four idle cores sets and titles take a minute each, background two, search two; speed and library as long as 110,000
reports do. The docstring of each part's module says what is counted and how. The peers get a virtual environment of
their own, made on first use. The data are looked for in a folder named shared beside the checkout, or where
RETOLD_SHARED points.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.stories.bench import main

if __name__ == "__main__":
    main()
