"""Accept the reports of a file into a library without placing them, which makes all of them searchable within a minute.

python -m benchmarks.stories.runners.accept LIBRARY FILE
"""

import json
import sys
import time
from contextlib import closing
from pathlib import Path

from retold.library.adding import Acceptance, Arriving, accept_all
from retold.library.file.opening import open_for_writing


def main() -> None:
    """Accept them, and print the figures."""
    portions, done = list(Arriving(Path(sys.argv[2]), lambda: None).portions()), Acceptance()
    started = time.perf_counter()
    with closing(open_for_writing(Path(sys.argv[1]))) as database:
        for arrivals in portions:
            accept_all(database, arrivals, done, None)
    print(json.dumps({"reports": done.accepted, "seconds": time.perf_counter() - started}))


if __name__ == "__main__":
    main()
