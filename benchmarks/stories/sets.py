"""Labelled sets: B-cubed F1 of each, in a batch and one report at a time, beside a peer.

One at a time the stories are scored after the last report has come; "by date" sorts by date, undated reports last by
id, "in file order" takes the reports as the set has them. The peer is TF-IDF of words and pairs of words with average
linkage (runners/average_linkage.py). Its one threshold for all sets is the one with the best mean over these very sets,
its own are the best of each set: both are chosen on what they are scored on, which favours the peer.
"""

import json
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from statistics import mean

from benchmarks.lineage.table import head, row
from benchmarks.stories import feeding
from benchmarks.stories.errors import described
from benchmarks.stories.gold import SETS, Labelled, labelled
from benchmarks.stories.scoring import b_cubed
from benchmarks.stories.setting import Setting
from retold.model import Report

TARGETS = {"ecb": ">= .95", "basil": ">= .97", "news_cluster": ">= .95", "newswcl50": "1.0"}
Feed = Callable[[Sequence[Report]], Mapping[str, str]]


def by_date(reports: Sequence[Report]) -> list[Report]:
    """The reports as they came out, undated ones last."""
    return sorted(reports, key=lambda report: (report.published or "~", report.id))


WAYS: dict[str, Feed] = {
    "retold, batch": feeding.at_once,
    "retold, one at a time by date": lambda reports: feeding.one_by_one(by_date(reports)),
    "retold, one at a time in file order": feeding.one_by_one,
}


def measured(setting: Setting) -> Iterator[str]:
    """The table of the sets, and the errors of the batch."""
    sets = {name: labelled(setting.shared, name) for name in SETS}
    yield head(("B-cubed F1", *sets, "mean"))
    batch: dict[str, Mapping[str, str]] = {}
    for way, feed in WAYS.items():
        found = {name: feed(one.reports) for name, one in sets.items()}
        batch = batch or found
        yield _row(way, {name: b_cubed(one.stories, found[name])["b3_f1"] for name, one in sets.items()})
    yield from _peer_rows(setting, sets)
    yield row(("target", *TARGETS.values(), ""))
    if setting.errors:
        for name, one in sets.items():
            yield from (f"\n### {name}\n", *described(one, batch[name], setting.errors))


def _peer_rows(setting: Setting, sets: Mapping[str, Labelled]) -> Iterator[str]:
    """The rows of TF-IDF with average linkage."""
    python = setting.peers.found()
    if python is None:
        return
    given, made = setting.work / "sets.json", setting.work / "clusters.json"
    given.write_text(json.dumps({name: _texts(one.reports) for name, one in sets.items()}), "utf-8")
    command = [str(python), "-m", "benchmarks.stories.runners.average_linkage", str(given), str(made)]
    subprocess.run(command, cwd=setting.root, check=True)
    found = json.loads(made.read_text("utf-8"))
    scores = {name: {cut: _score(one, numbers) for cut, numbers in found[name].items()} for name, one in sets.items()}
    cuts = next(iter(scores.values()))
    best = max(cuts, key=lambda cut: mean(of_set[cut] for of_set in scores.values()))
    own = {name: max(of_set, key=of_set.__getitem__) for name, of_set in scores.items()}
    yield _row(f"TF-IDF, one threshold ({best})", {name: of_set[best] for name, of_set in scores.items()})
    yield _row(
        f"TF-IDF, each set's own ({', '.join(own.values())})", {name: scores[name][cut] for name, cut in own.items()}
    )


def _score(one: Labelled, numbers: Sequence[int]) -> float:
    """B-cubed F1 of clusters given by number, in the order of the reports."""
    found = {report.id: str(number) for report, number in zip(one.reports, numbers, strict=True)}
    return b_cubed(one.stories, found)["b3_f1"]


def _texts(reports: Sequence[Report]) -> list[str]:
    """Headline and text of each report."""
    return [f"{report.title or ''}\n{report.text}" for report in reports]


def _row(name: str, figures: Mapping[str, float]) -> str:
    """A row of shares with their mean."""
    return row((name, *(f"{value:.3f}" for value in figures.values()), f"{mean(figures.values()):.3f}"))
