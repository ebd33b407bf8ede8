"""What is taken from web pages, beside what trafilatura alone takes from them, in one run.

    python benchmarks/pages.py

Body, title and date are scored by the scorer of the development data; authors are right where the set of names is that
of the gold. Speed is CPU time of one process.
"""

import gzip
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.parts import SHARED
from retold.model import Report
from retold.sources.document import Document
from retold.sources.kinds import read_document

SETS = ("article_extraction_benchmark", "fundus_tests", "htmldate")
SHOWN = ("body_f1", "title_accuracy", "date_accuracy")
Taken = Mapping[str, Any]


def main() -> None:
    """Print a row for each set and tool."""
    print(
        "| pages | tool | body F1 | title | date | authors | pages a second and core |\n|---|---|---|---|---|---|---|"
    )
    for name in SETS:
        folder = SHARED / "data" / "html" / name
        gold = [json.loads(line) for line in (folder / "gold.jsonl").open(encoding="utf-8")]
        pages = [gzip.decompress((folder / page["file"]).read_bytes()) for page in gold]
        for tool, take in (("retold", by_retold), ("trafilatura", by_trafilatura)):
            take(pages[0])
            started = time.process_time()
            taken = [{**take(raw), "id": page["id"]} for page, raw in zip(gold, pages, strict=True)]
            speed = len(pages) / (time.process_time() - started)
            figures = [_figure(_scores(folder, taken).get(shown)) for shown in SHOWN]
            print(f"| {name} | {tool} | {' | '.join(figures)} | {_authors(gold, taken)} | {speed:.0f} |", flush=True)


def by_retold(raw: bytes) -> Taken:
    """What Retold takes from a page."""
    found = [
        one for one in read_document(Document("page.html", "page", raw, "", "page.html")) if isinstance(one, Report)
    ]
    if not found:
        return {}
    report = found[0]
    return {"text": report.text, "title": report.title, "published": report.published, "authors": report.authors}


def by_trafilatura(raw: bytes) -> Taken:
    """What trafilatura takes from a page, as it comes."""
    import trafilatura

    page: Any = trafilatura.bare_extraction(raw, with_metadata=True, include_comments=False)
    if page is None:
        return {}
    authors = tuple(filter(None, map(str.strip, (page.author or "").split(";"))))
    return {"text": page.text, "title": page.title, "published": page.date, "authors": authors}


def _scores(folder: Path, taken: Sequence[Taken]) -> dict[str, float]:
    """The scorer's figures."""
    with tempfile.TemporaryDirectory() as work:
        output = Path(work, "out.jsonl")
        output.write_text("".join(json.dumps(one) + "\n" for one in taken), encoding="utf-8")
        command = [sys.executable, SHARED / "tools" / "score.py", "html", folder, output]
        printed = subprocess.run([*map(str, command)], check=True, capture_output=True, text=True).stdout
    figures: dict[str, float] = json.loads(printed.splitlines()[-1])
    return figures


def _authors(gold: Sequence[Taken], taken: Sequence[Taken]) -> str:
    """The share of pages with the right authors."""
    pairs = [(set(one["authors"]), set(other.get("authors", ()))) for one, other in zip(gold, taken, strict=True)
             if one.get("authors")]  # fmt: skip
    return _figure(sum(one == other for one, other in pairs) / len(pairs) if pairs else None)


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


if __name__ == "__main__":
    main()
