"""Count which words news English writes in lower case, for lower_case_words.txt and rare_words.txt in src/retold/data.

    python scripts/make_lower_case_words.py REPORTS.jsonl[.gz] [...]

A word counts where another word in lower case stands before it, so that neither the beginnings of sentences nor
headlines are counted. Kept are words with a capital in at most one of five; those met less than MINIMUM times, and at
least RARE, are kept apart. The shipped lists were counted on the same 6,000 reports as the document frequencies.
"""

import gzip
import json
import re
import sys
from collections import Counter
from importlib.resources import files
from pathlib import Path

MINIMUM = 12
RARE = 3
_PAIR = re.compile(r"(?<=[a-z,] )([A-Za-z][a-z]+)(?![\w'’-])")


def main(paths: list[str]) -> None:
    """Write the list."""
    lower: Counter[str] = Counter()
    upper: Counter[str] = Counter()
    for path in paths:
        with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                for word in _PAIR.findall(json.loads(line)["text"]):
                    (lower if word.islower() else upper)[word.lower()] += 1
    kept = sorted(word for word, count in lower.items() if count >= RARE and upper[word] <= count / 4)
    folder = Path(str(files("retold.data")))
    for name, words in (
        ("lower_case_words.txt", [word for word in kept if lower[word] >= MINIMUM]),
        ("rare_words.txt", [word for word in kept if lower[word] < MINIMUM]),
    ):
        folder.joinpath(name).write_text("\n".join(words) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
