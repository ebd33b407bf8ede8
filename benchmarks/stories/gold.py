"""Reports with the stories that they are known to belong to."""

import gzip
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from retold.model import Report
from retold.sources import load

SETS = ("ecb", "basil", "news_cluster", "newswcl50")
BACKGROUND = Path("data", "stream", "article_bias_prediction", "reports.jsonl.gz")
TITLES = Path("data", "stream", "news_titles", "reports.jsonl")


@dataclass(frozen=True, slots=True)
class Labelled:
    """Reports, and the true story of each by id."""

    reports: tuple[Report, ...]
    stories: dict[str, str]


def labelled(shared: Path, name: str) -> Labelled:
    """One of the labelled sets."""
    return labelled_file(shared / "data" / "stories" / name / "reports.jsonl")


def labelled_file(path: Path) -> Labelled:
    """A file of reports that carry their story."""
    return Labelled(tuple(load([path]).reports), {record["id"]: record["story"] for record in records(path)})


def invented(folder: Path) -> Labelled:
    """Invented reports with their truth beside them."""
    truth = json.loads((folder / "truth.json").read_text("utf-8"))["stories"]
    stories = {name: story for story, names in truth.items() for name in names}
    return Labelled(tuple(load([folder / "reports"]).reports), stories)


def records(path: Path) -> list[dict[str, Any]]:
    """The records of a file of JSON lines, compressed or not."""
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]
