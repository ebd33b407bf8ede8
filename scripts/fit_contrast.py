"""Try settings of CLOSE, SIZE and STRICT of retold.stories.quorum: how close two groups must be to be one story.

    python scripts/fit_contrast.py REPORTS.jsonl...

Each file has {"id", "text", "title", "published", "story"}. The reports of each file are grouped in a batch, without
links. For either half of the stories (by topic, where a story's name ends in one) the best setting is printed with what
it gives on that half and on the other one: mean B-cubed F1 over the files.
"""

import json
import re
import sys
import zlib
from collections.abc import Mapping, Sequence
from itertools import product
from pathlib import Path
from statistics import mean
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.stories.scoring import b_cubed

from retold.model import Reading, Report
from retold.reading import read_light
from retold.stories import StoryStream, profile, quorum

SETTINGS = list(product((0.18, 0.2, 0.22, 0.24, 0.26), (0.1, 0.22, 0.34), (1.6, 2.0, 2.4)))


class Labelled(NamedTuple):
    """Reports with their true stories."""

    readings: Sequence[Reading]
    stories: Mapping[str, str]


def main() -> None:
    """Print the best setting of either half, and those in use."""
    sets = [labelled(Path(path)) for path in sys.argv[1:]]
    used = quorum.CLOSE, quorum.SIZE, quorum.STRICT
    scores = {setting: tried(setting, sets) for setting in [*SETTINGS, used]}
    for half in (0, 1):
        best = max(scores, key=lambda setting: scores[setting][half])
        print(f"best on half {half}: {best}, there {scores[best][half]:.4f}, on the other {scores[best][1 - half]:.4f}")
    print(f"in use: {used}, {scores[used][0]:.4f} and {scores[used][1]:.4f}")


def labelled(path: Path) -> Labelled:
    """The reports of a file."""
    rows = [json.loads(line) for line in path.open(encoding="utf-8")]
    reports = (Report(row["id"], row["text"], title=row.get("title"), published=row.get("published")) for row in rows)
    readings = sorted(map(read_light, reports), key=lambda one: (one.published.value or "~", one.id))
    return Labelled(readings, {row["id"]: row["story"] for row in rows})


def tried(setting: tuple[float, float, float], sets: Sequence[Labelled]) -> tuple[float, float]:
    """The mean over the sets for either half."""
    quorum.CLOSE, quorum.SIZE, quorum.STRICT = setting
    found = [(one.stories, StoryStream().add([(r.id, profile(r)) for r in one.readings], ()).stories) for one in sets]
    first, second = (
        mean(b_cubed(half(true, which), of_story)["b3_f1"] for true, of_story in found) for which in (0, 1)
    )
    return first, second


def half(stories: Mapping[str, str], which: int) -> dict[str, str]:
    """The true stories of one half."""
    return {name: story for name, story in stories.items() if half_of(story) == which}


def half_of(story: str) -> int:
    """Which half a story is in; lookalikes are in one."""
    return zlib.crc32(re.sub("(ecb|ecbplus)$", "", story).encode()) % 2


if __name__ == "__main__":
    main()
