"""Each measurement: which command runs on which development data, and which figures of the scorer count."""

import gzip
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from scripts.held_out import held_out

from benchmarks import credits as agency_credits
from benchmarks import word_links
from benchmarks.desk.bench import measure as measure_desk
from benchmarks.parts import ROOT
from benchmarks.plain.bench import PARTS
from benchmarks.plain.bench import measure as measure_plain
from benchmarks.rewrites.bench import measure as measure_rewrites
from benchmarks.stories import feeding
from benchmarks.stories.gold import invented
from benchmarks.stories.scoring import b_cubed
from benchmarks.support.bench import measure as measure_support
from benchmarks.support.events import FOLDER, HELD_OUT
from benchmarks.support.making import make_stories
from benchmarks.support.scoring import figures
from retold.model import Report

Metrics = dict[str, float | int | None]
Runner = Callable[[Path, Path, Path], Path]
"""Takes the shared folder, the gold folder's place in it and a folder for files; gives the folder to score against."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One row of the results: a data set, what runs on it, and the figures shown."""

    name: str
    task: str
    gold: str
    run: Runner
    shown: tuple[str, ...]


def retold(*arguments: str | Path, output: Path) -> None:
    """Run the command line with its output going to a file."""
    with output.open("wb") as stream:
        subprocess.run([sys.executable, "-m", "retold", *map(str, arguments)], stdout=stream, check=True)


def reports_of(folder: Path) -> Path:
    """The file that holds a data set's reports."""
    return next(path for path in (folder / "reports.jsonl", folder / "reports.jsonl.gz") if path.exists())


def compare(shared: Path, gold: Path, work: Path) -> Path:
    """Compare the pairs of a data set."""
    folder = shared / gold
    retold(
        "compare", reports_of(folder), "--pairs", folder / "pairs.jsonl", "--format", "jsonl", output=work / "out.jsonl"
    )
    return folder


def read(shared: Path, gold: Path, work: Path) -> Path:
    """Read the reports of a data set."""
    folder = shared / gold
    retold("read", reports_of(folder), "--format", "jsonl", output=work / "out.jsonl")
    return folder


def read_unseen(shared: Path, gold: Path, work: Path) -> Path:
    """Read the reports of a data set that nothing was fitted on."""
    reports = [json.loads(line) for line in (shared / gold / "reports.jsonl").open(encoding="utf-8")]
    unseen = held_out([report["id"] for report in reports])
    for name, key in (("reports", "id"), ("gold", "report")):
        lines = (shared / gold / f"{name}.jsonl").read_text("utf-8").splitlines(keepends=True)
        (work / f"{name}.jsonl").write_text("".join(one for one in lines if json.loads(one)[key] in unseen), "utf-8")
    retold("read", work / "reports.jsonl", "--format", "jsonl", output=work / "out.jsonl")
    return work


def link_words(shared: Path, gold: Path, work: Path) -> Path:
    """Find the words that correspond in the development part of a data set of pairs of sentences."""
    pairs = shutil.copy(shared / gold / "dev.jsonl", work)
    word_links.write(Path(pairs), work / "out.jsonl")
    return work


def credit(shared: Path, gold: Path, work: Path) -> Path:
    """Find whose text the reports of a data set say they are."""
    agency_credits.write(reports_of(shared / gold), work / "out.jsonl")
    return shared / gold


def read_pages(shared: Path, gold: Path, work: Path) -> Path:
    """Read the web pages of a data set."""
    folder, pages = shared / gold, work / "pages"
    pages.mkdir()
    for line in (folder / "gold.jsonl").open(encoding="utf-8"):
        page = json.loads(line)
        (pages / f"{page['id']}.html").write_bytes(gzip.decompress((folder / page["file"]).read_bytes()))
    retold("read", pages, "--format", "jsonl", output=work / "out.jsonl")
    return folder


def group(shared: Path, gold: Path, work: Path) -> Path:
    """Group the reports of a data set."""
    folder = shared / gold
    retold("group", reports_of(folder), "--format", "jsonl", output=work / "out.jsonl")
    return folder


def compare_without_tree(shared: Path, gold: Path, work: Path) -> Path:
    """Compare the pairs of a data set and score them as pairs, although it has a tree of versions too."""
    compare(shared, gold, work)
    for name in ("reports.jsonl", "pairs.jsonl"):
        shutil.copy(shared / gold / name, work / name)
    return work


def group_among(others: str) -> Runner:
    """Group the reports of a data set among those of another."""

    def run(shared: Path, gold: Path, work: Path) -> Path:
        folder, reports = shared / gold, work / "reports.jsonl"
        known = {json.loads(line)["id"] for line in (folder / "reports.jsonl").open(encoding="utf-8")}
        extra = [line for line in (shared / others).open(encoding="utf-8") if json.loads(line)["id"] not in known]
        reports.write_text((folder / "reports.jsonl").read_text("utf-8") + "".join(extra), "utf-8")
        retold("group", reports, "--format", "jsonl", output=work / "out.jsonl")
        return folder

    return run


def made_versions(reports: int) -> Runner:
    """Group so many versions made from the Reuters seeds."""

    def run(shared: Path, gold: Path, work: Path) -> Path:
        folder = work / "versions"
        command = [sys.executable, shared / "tools" / "make_versions.py", shared / gold / "reuters.jsonl.gz", folder]
        subprocess.run([*map(str, command), "--reports", str(reports), "--seed", "7"], check=True, capture_output=True)
        retold("group", folder / "reports.jsonl", "--format", "jsonl", output=work / "out.jsonl")
        return folder

    return run


LINKS = ("link_precision", "link_recall", "link_f1")
BODIES = ("body_precision", "body_recall", "body_f1")
LEVELS = ("macro_f1", "binary_f1", "accuracy", "direction_coverage", "direction_accuracy")
SUPPORT = (
    "stories_exact", "stories_hold", "exact", "holds", "width", "wrong_when_sure", "too_many", "by_publisher",
    "by_report",
)  # fmt: skip
DESK = (
    "pairs_right", "glued", "split", "link_precision", "link_recall", "directions_wrong", "facts_hold", "facts_certain",
    "width", "wrong_when_certain", "too_high", "heads_hold", "heads_certain_too_high", "heads_too_high", "heads_width",
    "speakers_right", "speakers_wrong", "differences_found",
)  # fmt: skip
MADE_SEED = 11
"""Not the seed that anything was chosen on."""

STORIES = ("b3_precision", "b3_recall", "b3_f1", "clusters")
VERSIONS = (
    "link_precision", "recall_reprint", "recall_trim", "recall_update", "recall_light", "recall_heavy", "recall_embed",
    "direction_coverage", "direction_accuracy",
)  # fmt: skip

MEASURES = {
    measure.name: measure
    for measure in (
        Measure("lineage: labelled pairs", "lineage", "data/lineage/labelled", compare, LEVELS),
        Measure(
            "lineage: whole rewrites, as pairs", "lineage", "data/lineage/rewrites", compare_without_tree,
            ("binary_recall", "accuracy"),
        ),
        Measure(
            "lineage: whole rewrites, among 322 reports", "lineage", "data/lineage/rewrites",
            group_among("data/stories/news_cluster/reports.jsonl"),
            ("recall_condensed", "recall_retranslated", "recall_reworded"),
        ),
        Measure(
            "lineage: wiki versions", "lineage", "data/lineage/wiki_versions", compare,
            ("macro_f1", "direction_coverage", "direction_accuracy"),
        ),
        Measure("lineage: made versions", "lineage", "data/lineage/reuters", made_versions(5000), VERSIONS),
        Measure("alignment: news_synth", "alignment", "data/lineage/news_synth", compare, LINKS),
        Measure("alignment: news_ecb", "alignment", "data/alignment/news_ecb", compare, LINKS),
        Measure("alignment: iterater", "alignment", "data/alignment/iterater", compare, (*LINKS, "changed_f1")),
        Measure(
            "alignment: mtref", "alignment", "data/alignment/mtref", link_words,
            ("word_precision", "word_recall", "word_f1"),
        ),
        Measure("alignment: mrpc", "alignment", "data/alignment/mrpc", compare, LINKS),
        Measure(
            "changes: planted", "changes", "data/changes/planted", compare,
            ("recall", "precision", "false_alarms", "span_overlap"),
        ),
        Measure(
            "changes: whole rewrites", "rewrites", "data/lineage/rewrites", compare,
            ("recall", "false_alarms_a_pair"),
        ),
        Measure("stories: ecb", "stories", "data/stories/ecb", group, STORIES),
        Measure("stories: basil", "stories", "data/stories/basil", group, STORIES),
        Measure("stories: news_cluster", "stories", "data/stories/news_cluster", group, STORIES),
        Measure("stories: newswcl50", "stories", "data/stories/newswcl50", group, STORIES),
        Measure(
            "statements: polnear", "statements", "data/statements/polnear", read,
            ("30_f1", "80_f1", "exact_f1", "source_accuracy"),
        ),
        Measure(
            "statements: polnear, unseen fifth", "statements", "data/statements/polnear", read_unseen,
            ("30_f1", "80_f1", "exact_f1", "source_accuracy", "recall_direct", "recall_mixed", "recall_indirect"),
        ),
        Measure("credits: polnear", "credits", "data/statements/polnear", credit, agency_credits.SHOWN),
        Measure("dates: tbaq", "dates", "data/dates/tbaq", read, ("relaxed_f1", "strict_f1", "value_f1")),
        Measure(
            "pages: article extraction benchmark", "html", "data/html/article_extraction_benchmark", read_pages, BODIES
        ),
        Measure(
            "pages: fundus", "html", "data/html/fundus_tests", read_pages, (*BODIES, "title_accuracy", "date_accuracy")
        ),
        Measure("pages: htmldate", "html", "data/html/htmldate", read_pages, ("date_accuracy", "date_f1")),
        Measure(
            "events: meantime, unseen fifth", "events", "data/events/meantime", read_unseen,
            ("trigger_precision", "trigger_recall", "trigger_f1", "who_accuracy", "whom_accuracy", "place_accuracy",
             "date_accuracy"),
        ),
    )
}  # fmt: skip


def invented_stories(feed: Callable[[Sequence[Report]], Mapping[str, str]]) -> Metrics:
    """The invented reports of examples/stories, grouped."""
    gold = invented(ROOT / "examples" / "stories")
    found = feed(gold.reports)
    return {**b_cubed(gold.stories, found), "clusters": len(set(found.values()))}


def made_support(number: int, folder: Path = FOLDER) -> Metrics:
    """So many made stories told, and the independent accounts counted of them and of their facts."""
    whole, facts = measure_support(make_stories(number, MADE_SEED, folder=folder))
    own, of_facts = figures(whole), figures(facts)
    return {
        "stories_exact": own["exact"],
        "stories_hold": own["holds"],
        **{
            name.replace(" ", "_"): of_facts[name]
            for name in ("exact", "holds", "width", "wrong when sure", "too many")
        },
        "by_publisher": of_facts["by publisher"],
        "by_report": of_facts["by report"],
    }


def _plain(part: str) -> Metrics:
    """A part of the plain pairs compared."""
    return measure_plain(part).figures()


def _rewrites(part: str) -> Metrics:
    """A part of the invented rewrites compared."""
    return measure_rewrites(part).figures()


OWN_MEASURES: dict[str, Callable[[], Metrics]] = {
    "support: made stories": lambda: made_support(30),
    "support: made stories of other events": lambda: made_support(30, HELD_OUT),
    "stories: invented": lambda: invented_stories(feeding.at_once),
    "stories: invented, one at a time": lambda: invented_stories(feeding.one_by_one),
    "desk: invented stories": lambda: measure_desk().figures(),
    **{f"plain: {part.replace('_', ' ')}": partial(_plain, part) for part in PARTS},
    "changes: invented rewrites": partial(_rewrites, "open"),
    "changes: invented rewrites, held back": partial(_rewrites, "held_back"),
}
"""What is measured on data of our own, wherever this runs."""

OWN_SHOWN = {
    "support": SUPPORT,
    "stories": STORIES,
    "desk": DESK,
    "plain": ("found", "false_alarms", "beside"),
    "changes": ("recall", "false_alarms_a_pair"),
}
"""The figures shown of these, by what their names begin with."""


def measured(measure: Measure, shared: Path) -> Metrics:
    """Run the command and its scorer, and give all of the scorer's figures."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        gold = measure.run(shared, Path(measure.gold), work)
        if measure.task == "credits":
            return agency_credits.score(reports_of(gold), work / "out.jsonl")
        scorer = ["score_rewrites.py"] if measure.task == "rewrites" else ["score.py", measure.task]
        command = [sys.executable, shared / "tools" / scorer[0], *scorer[1:], gold, work / "out.jsonl"]
        printed = subprocess.run([*map(str, command)], check=True, capture_output=True, text=True).stdout
    metrics: Metrics = json.loads(printed.splitlines()[-1])
    return metrics
