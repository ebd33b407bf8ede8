"""Attributions marked by hand: what the models of statements are fitted on."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple


class Gold(NamedTuple):
    """An attribution of gold: the characters of its source, its cue and its content."""

    source: set[int]
    cue: set[int]
    content: set[int]


def read_attributions(reports: Path, gold: Path) -> tuple[dict[str, str], dict[str, list[Gold]]]:
    """Texts by id, and the attributions of each that have a content."""
    texts = {one["id"]: one["text"] for one in map(json.loads, reports.read_text("utf-8").splitlines())}
    attributions = defaultdict(list)
    for one in map(json.loads, gold.read_text("utf-8").splitlines()):
        if one["content"]:
            marked = Gold(positions(one["source"]), positions(one["cue"]), positions(one["content"]))
            attributions[one["report"]].append(marked)
    return texts, attributions


def positions(spans: Iterable[Sequence[int]]) -> set[int]:
    """The characters of several spans."""
    return {position for start, end in spans for position in range(start, end)}
