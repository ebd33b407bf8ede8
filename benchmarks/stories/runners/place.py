"""Place the reports of a file into stories in this one process, and tell how long that took.

python -m benchmarks.stories.runners.place REPORTS.jsonl
"""

import json
import sys
import time
from collections import Counter

from benchmarks.stories.feeding import steps
from retold.sources import load
from retold.stories import StoryStream

AT_ONCE = 256
LAST = 10_000


def main() -> None:
    """Place them in order, and print the figures."""
    reports = load([sys.argv[1]]).reports
    stream = StoryStream()
    started = time.perf_counter()
    ends = [(0, started)]
    for placed in steps(reports, AT_ONCE, stream):
        ends.append((placed, time.perf_counter()))
        if sys.stderr.isatty():
            print(f"\r{placed:,}", end="", file=sys.stderr)
    done, ended = ends[-1]
    before, since = next(end for end in reversed(ends) if end[0] <= max(0, done - LAST))
    last = (ended - since) * LAST / (done - before)
    stories = sum(size > 1 for size in Counter(stream.stories.values()).values())
    print(json.dumps({"reports": done, "seconds": ended - started, "last": last, "stories": stories}))


if __name__ == "__main__":
    main()
