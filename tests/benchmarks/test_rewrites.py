"""How invented rewrites are kept, and the figures below which they may not fall."""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.rewrites.bench import PARTS  # noqa: E402
from benchmarks.rewrites.pairs import rewrites  # noqa: E402


def test_rewrites_are_kept_with_the_places_of_their_changes() -> None:
    kept = [rewrite for part in PARTS for rewrite in rewrites(part)]
    assert len(kept) == 12
    dam = next(rewrite for rewrite in kept if rewrite.name == "dam")
    depth = dam.changes[0]
    assert (depth.kind, depth.a.of(dam.a.text), depth.b.of(dam.b.text)) == (
        "number",
        "eleven metres",
        "seventeen metres",
    )
    assert "{" not in dam.a.text + dam.b.text


def test_there_is_a_floor_for_each_part() -> None:
    floors = json.loads((ROOT / "benchmarks" / "floors.json").read_text("utf-8"))
    assert {"changes: invented rewrites", "changes: invented rewrites, held back"} <= floors.keys()
