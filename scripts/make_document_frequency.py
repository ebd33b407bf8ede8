"""Count in how many reports each concept occurs, for the table src/retold/data/document_frequency.tsv.

    python scripts/make_document_frequency.py REPORTS.jsonl[.gz] > src/retold/data/document_frequency.tsv

The shipped table was counted on 6,000 reports of github.com/ramybaly/Article-Bias-Prediction (commit ced8111a7209,
Apache-2.0), one vote a report; it holds counts of single words only, those of at least six reports.
"""

import gzip
import json
import sys
from collections import Counter
from pathlib import Path

from retold.text import split_words

LEAST = 6


def main() -> None:
    """Print the number of reports, then a concept and its count a line, most frequent first."""
    path = Path(sys.argv[1])
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    counts = Counter(concept for text in texts for concept in {word.concept for word in split_words(text)})
    print(len(texts))
    for concept, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        if count >= LEAST:
            print(f"{concept}\t{count}")


if __name__ == "__main__":
    main()
