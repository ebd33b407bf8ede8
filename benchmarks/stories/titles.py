"""Headlines in the order of a stream: normalised mutual information of the stories found with the true ones.

The headlines are lower case and without stop words, as their source has them, and come one at a time in file order. The
peer is a single pass with TF-IDF (runners/single_pass.py) at the threshold that is best on these very headlines;
MStreamF is as published (Yin and others, KDD 2018), not run here. Entropies are averaged as scikit-learn does now
("NMI") and as it did in 2018 ("geometric").
"""

import json
import subprocess
from collections.abc import Iterator, Mapping

from benchmarks.lineage.table import head, row
from benchmarks.stories import feeding
from benchmarks.stories.errors import described
from benchmarks.stories.gold import TITLES, labelled_file
from benchmarks.stories.scoring import b_cubed, mutual_information
from benchmarks.stories.setting import Setting


def measured(setting: Setting) -> Iterator[str]:
    """The table of the headlines."""
    gold = labelled_file(setting.shared / TITLES)
    yield head((f"{len(gold.reports):,} headlines", "NMI", "geometric", "B-cubed F1", "stories"))
    found = feeding.one_by_one(gold.reports)
    yield _row("retold, one at a time", gold.stories, found)
    yield _row("retold, batch", gold.stories, feeding.at_once(gold.reports))
    python = setting.peers.found()
    if python is not None:
        given, made = setting.work / "titles.json", setting.work / "clusters.json"
        given.write_text(json.dumps([report.text for report in gold.reports]), "utf-8")
        command = [str(python), "-m", "benchmarks.stories.runners.single_pass", str(given), str(made)]
        subprocess.run(command, cwd=setting.root, check=True)
        yield _peer_row(gold.stories, json.loads(made.read_text("utf-8")))
    yield row(("MStreamF, as published", "", "0.873", "", ""))
    yield row(("target", ">= .89", "", "", ""))
    if setting.errors:
        yield from described(gold, found, setting.errors)


def _peer_row(gold: Mapping[str, str], found: Mapping[str, list[int]]) -> str:
    """The best of the peer's cuts."""
    groupings = {cut: dict(zip(gold, map(str, numbers), strict=True)) for cut, numbers in found.items()}
    best = max(groupings, key=lambda cut: mutual_information(gold, groupings[cut])["nmi"])
    return _row(f"TF-IDF, single pass (threshold {best})", gold, groupings[best])


def _row(name: str, gold: Mapping[str, str], found: Mapping[str, str]) -> str:
    """The figures of one grouping."""
    figures = {**mutual_information(gold, found), **b_cubed(gold, found)}
    shown = (f"{figures[key]:.3f}" for key in ("nmi", "nmi_geometric", "b3_f1"))
    return row((name, *shown, f"{len(set(found.values())):,}"))
