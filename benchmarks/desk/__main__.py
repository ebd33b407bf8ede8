"""Hold what Retold says of invented stories against their truth.

python -m benchmarks.desk                     a table of all classes, with the stories held out beside those seen
python -m benchmarks.desk --errors            and below it everything that is not right
python -m benchmarks.desk --story 09-outbreak one story (the beginning of its name is enough), with its errors
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.desk.bench import main

if __name__ == "__main__":
    main()
