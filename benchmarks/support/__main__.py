"""Count the independent accounts behind invented stories of which the truth is known.

    python -m benchmarks.support                              200 stories, counted
    python -m benchmarks.support --retelling                  with versions written anew from memory
    python -m benchmarks.support --held-out                   of events that nothing was tuned on
    python -m benchmarks.support --errors 30                  and what was counted wrong
    python -m benchmarks.support --make FOLDER --stories 50   write reports.jsonl and truth.jsonl alone

A story has one to six independent accounts, each with its own selection of facts in its own words, and up to five
versions of each: reprints, cuts, updates, light edits, heavy rewordings, passages in reports of others. Some originals
are not handed in. Reporters share names, figures and what was said before all of them; some contradict each other.
"by publisher" and "by report" are how often one would be right who counts these.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.support.bench import main

if __name__ == "__main__":
    main()
