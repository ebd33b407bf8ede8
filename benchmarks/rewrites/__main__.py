"""Count which changes of whole rewrites are found, and what is shown where nothing is changed.

python -m benchmarks.rewrites              a table; the half that is held back stands beside the open one
python -m benchmarks.rewrites --errors     and below it what is not right in the open half
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.rewrites.bench import main

if __name__ == "__main__":
    main()
