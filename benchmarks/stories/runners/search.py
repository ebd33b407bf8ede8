"""Search a library over and over, and print how long each search took, by kind.

    python -m benchmarks.stories.runners.search LIBRARY SEARCHES.json SECONDS

Every search is also put to SQLite directly, in turn with Retold's, so that both see the same machine.
"""

import json
import sqlite3
import sys
import time
from pathlib import Path
from statistics import mean
from typing import Any

import retold

BEST = 20
UNCOUNTED = 10
PLAIN = """
SELECT rowid, snippet(reports_words, 1, '', '', '…', 20) FROM reports_words
WHERE reports_words MATCH ? ORDER BY rank LIMIT ?
"""


def main() -> None:
    """Search for so many seconds, and print the figures."""
    path, asked, until = Path(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text("utf-8")), float(sys.argv[3])
    figures: dict[str, dict[str, Any]] = {kind: {"retold": [], "plain": [], "found": []} for kind in asked}
    plain = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    with retold.open(path) as library:
        ends = time.perf_counter() + until
        while time.perf_counter() < ends:
            for kind, searches in asked.items():
                for words in searches:
                    started = time.perf_counter()
                    found = library.search(words, limit=BEST)
                    between = time.perf_counter()
                    plain.execute(PLAIN, (words, BEST)).fetchall()
                    figures[kind]["retold"].append(between - started)
                    figures[kind]["plain"].append(time.perf_counter() - between)
                    figures[kind]["found"].append(len(found))
    for kind, one in figures.items():
        figures[kind] = {
            "retold": one["retold"][UNCOUNTED:],
            "plain": one["plain"][UNCOUNTED:],
            "found": mean(one["found"]),
        }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
