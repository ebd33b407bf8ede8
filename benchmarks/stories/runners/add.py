"""Add files to a library and tell how long that took.

    python -m benchmarks.stories.runners.add LIBRARY [FILE …] [--ready FILE]

The file named by --ready is made as soon as the first report is being added.
"""

import argparse
import json
import time
from pathlib import Path

import retold


def main() -> None:
    """Add, and print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("library", type=Path)
    parser.add_argument("files", type=Path, nargs="*")
    parser.add_argument("--ready", type=Path)
    options = parser.parse_args()

    def progress(_step: str, done: int, _count: int) -> None:
        if options.ready and done:
            options.ready.touch()

    started = time.perf_counter()
    with retold.open(options.library) as library:
        library.add(options.files, progress)
        seconds = time.perf_counter() - started
        status = library.status()
    print(json.dumps({"seconds": seconds, "reports": status.reports, "stories": status.stories}))


if __name__ == "__main__":
    main()
