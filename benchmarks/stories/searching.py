"""Searches in a library of 100,000 made reports: median and 95th percentile, alone and beside a writer.

Twenty searches of each kind are made from the reports: the commonest words of five letters or more, two words of one
report that one to five of a hundred reports have, two such words that follow one another, and capitalised words of two
to ten reports. Each asks for the 20 best, the first ten of each kind are not counted. "FTS5 itself" asks the same of
SQLite without Retold, on the same file. The writer is another process that adds 5,000 reports all the while. Where no
library is named, nor left by the part "library", one is made whose reports are accepted but not placed in stories.
"""

import json
import os
import random
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.lineage.scoring import SEEDS
from benchmarks.lineage.table import head, row
from benchmarks.stories.gold import records
from benchmarks.stories.libraries import library_of
from benchmarks.stories.setting import Setting

SIZE = 100_000
LOOKED_AT = 20_000
"""Reports from which the searches are made."""

OF_A_KIND = 20
SECONDS = 15.0
"""How long each measurement lasts."""

WRITTEN = 5_000
_WORD = re.compile(r"[A-Za-z]{3,}")


def measured(setting: Setting) -> Iterator[str]:
    """A row a kind of search."""
    library = setting.library or library_of(setting, SIZE)
    if not library.exists():
        command = [sys.executable, "-m", "benchmarks.stories.runners.accept", str(library), str(setting.corpus(SIZE))]
        subprocess.run(command, cwd=setting.root, check=True, stdout=subprocess.DEVNULL)
    copied = setting.work / "searched.db"
    shutil.copy(library, copied)
    asked = setting.work / "searches.json"
    asked.write_text(json.dumps(searches(setting.corpus(SIZE))), "utf-8")
    alone = _search(setting, copied, asked)
    beside = _beside_a_writer(setting, copied, asked)
    yield head(("p50 / p95 in ms", "found", "alone", "beside a writer", "FTS5 itself, alone", "beside a writer"))
    for kind, figures in alone.items():
        cells = [_latencies(one[kind], of) for of in ("retold", "plain") for one in (alone, beside)]
        yield row((kind, f"{figures['found']:,.0f}", *cells))
    yield row(("target", "", "", "< 20", "", ""))


def searches(corpus: Path) -> dict[str, list[str]]:
    """What is searched for, by kind."""
    texts = [record["text"] for record in records(corpus)[:LOOKED_AT]]
    holders = Counter(word for text in texts for word in set(_WORD.findall(text)))
    chance = random.Random(7)
    chosen = chance.sample(texts, len(texts))
    some = {word for word, count in holders.items() if 0.01 <= count / len(texts) <= 0.05 and word.islower()}
    rare = sorted(word for word, count in holders.items() if 2 <= count <= 10 and word.istitle())
    common = (word for word, _ in holders.most_common() if word.islower() and len(word) >= 5)
    return {
        "one common word": [word for word, _ in zip(common, range(OF_A_KIND), strict=False)],
        "two words": [" ".join(pair) for pair, _ in zip(_pairs(chosen, some), range(OF_A_KIND), strict=False)],
        "a phrase": [f'"{pair}"' for pair, _ in zip(_phrases(chosen, some), range(OF_A_KIND), strict=False)],
        "a rare name": chance.sample(rare, min(len(rare), OF_A_KIND)),
    }


def _pairs(texts: list[str], some: set[str]) -> Iterator[tuple[str, str]]:
    """Two of the words from each text that has two."""
    for text in texts:
        words = [word for word in dict.fromkeys(_WORD.findall(text)) if word in some]
        if len(words) > 1:
            yield words[0], words[-1]


def _phrases(texts: list[str], some: set[str]) -> Iterator[str]:
    """Two of the words that follow one another, from each text that has such."""
    for text in texts:
        found = re.search(r"\b([a-z]{3,}) ([a-z]{3,})\b", text)
        while found and not {found[1], found[2]} <= some:
            found = re.compile(r"\b([a-z]{3,}) ([a-z]{3,})\b").search(text, found.start(2))
        if found:
            yield found[0]


def _search(setting: Setting, library: Path, asked: Path) -> dict[str, Any]:
    """Search for a while in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.stories.runners.search", str(library), str(asked), str(SECONDS)]
    done = subprocess.run(command, cwd=setting.root, check=True, capture_output=True, text=True)
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


def _beside_a_writer(setting: Setting, library: Path, asked: Path) -> dict[str, Any]:
    """The same while another process adds."""
    ready = setting.work / "ready"
    command = [sys.executable, "-m", "benchmarks.stories.runners.add", library, _others(setting), "--ready", ready]
    writer = subprocess.Popen([*map(str, command)], cwd=setting.root, stdout=subprocess.DEVNULL, env=os.environ)
    try:
        while not ready.exists() and writer.poll() is None:
            time.sleep(0.1)
        return _search(setting, library, asked)
    finally:
        if writer.poll() is not None:
            print("the writer had ended before the searches did", file=sys.stderr)
        writer.kill()
        writer.wait()


def _others(setting: Setting) -> Path:
    """Further reports, made with other chances and under other ids."""
    folder, path = setting.work / "others", setting.work / "others.jsonl"
    command = [sys.executable, setting.shared / "tools" / "make_versions.py", setting.shared / SEEDS, folder]
    chances = ["--reports", str(WRITTEN), "--seed", "8"]
    subprocess.run([*map(str, command), *chances], check=True, capture_output=True)
    renamed = ({**record, "id": f"other:{record['id']}"} for record in records(folder / "reports.jsonl"))
    path.write_text("".join(f"{json.dumps(record)}\n" for record in renamed), "utf-8")
    return path


def _latencies(figures: Mapping[str, Any], of: str) -> str:
    """Median and 95th percentile in milliseconds."""
    ordered = sorted(figures[of])
    return f"{1000 * ordered[len(ordered) // 2]:.1f} / {1000 * ordered[int(len(ordered) * 0.95)]:.1f}"
