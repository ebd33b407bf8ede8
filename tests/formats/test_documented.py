"""What docs/formats.md says of the fields is what the commands write."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from retold.cli.main import retold
from retold.formats.news import story_news_json
from retold.formats.stories import left_out_json
from retold.formats.ties import tie_json
from retold.model import (
    Answered,
    Citation,
    Claim,
    Confirmed,
    Denied,
    OpenQuestion,
    Placement,
    Report,
    Span,
    Story,
    StoryNews,
    Support,
    Tie,
)

ROOT = Path(__file__).parent.parent.parent
REPORTS = ROOT / "examples" / "harbour" / "reports"
PLAIN = {"string": str, "integer": int, "boolean": bool, "number": (int, float)}


def documented():
    """The fields of each record, with their types."""
    records = {}
    for part in re.split(r"^### ", (ROOT / "docs" / "formats.md").read_text("utf-8"), flags=re.MULTILINE)[1:]:
        rows = re.findall(r"^\| (`.+?`) \| (\S+) \|", part, re.MULTILINE)
        records[part.split("\n")[0]] = {name: kind for names, kind in rows for name in re.findall(r"`(\w+)`", names)}
    return records


RECORDS = documented()


def fits(value, kind, seen):
    """Whether a value is of a type; the names of the records that were seen are noted."""
    if kind.endswith("?"):
        return value is None or fits(value, kind[:-1], seen)
    if kind[0] == "[":
        return isinstance(value, list | tuple) and all(fits(one, kind[1:-1], seen) for one in value)
    if kind[0] == "{":
        return isinstance(value, dict) and all(fits(one, kind[1:-1], seen) for one in value.values())
    if kind == "span":
        return len(value) == 2 and value[0] <= value[1]
    if kind in PLAIN:
        return isinstance(value, PLAIN[kind])
    seen.add(kind)
    fields = RECORDS[kind]
    wrong = [name for name in fields if name in value and not fits(value[name], fields[name], seen)]
    assert (kind, sorted(value), wrong) == (kind, sorted(fields), [])
    return True


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    """Asks a library of the bundled example, and gives the records."""
    library = str(tmp_path_factory.mktemp("formats") / "news.db")

    def answer(*command):
        options = ["--library", library] if command[0] != "group" else []
        result = CliRunner().invoke(retold, [*command, *options], catch_exceptions=False)
        if "jsonl" in command:
            return [json.loads(line) for line in result.stdout.splitlines()]
        return json.loads(result.stdout)

    answer.added = answer("add", str(REPORTS), str(REPORTS / "none.txt"), "--format", "json")
    return answer


def kind_of(line):
    """The record that a line of a grouping or an export is, and its type."""
    if len(line) == 1:
        ((name, record),) = line.items()
        return record, {"link": "Link", "family": "Lineage", "roots": "StoryRoots"}[name]
    return line, "Exported" if "text" in line else "Place"


def claim_with_tellings(ask, story):
    """The id of the claim that most reports tell."""
    claims = ask("story", story["id"], "--format", "json")["claims"]
    return max(claims, key=lambda claim: len(claim["tellings"]))["id"]


def news_of_all_kinds():
    """What the bundled example has no news of."""
    hit = Span(0, 3)
    report = Report("a", "A barge sank.")
    claim = Claim("a:1", "A barge sank.", Citation("a", hit), Support(1, 2), "happened", None, ())
    asked = OpenQuestion("why", (Citation("a", hit),))
    story = Story("s", "", None, None, (), (), (), (), (), (), (), ())
    news = StoryNews(
        story,
        ("a",),
        began=False,
        confirmed=(Confirmed(claim, Support(1, 1)),),
        denied=(Denied(claim, claim.cite),),
        answered=(Answered(asked, claim, claim.cite),),
    )
    return [(story_news_json(news, {"a": report}), "StoryNews")]


def test_every_record_is_as_documented(ask):
    story = max(ask("stories", "--format", "json"), key=lambda entry: entry["reports"])
    name = "northwire-fire-update"
    lines = ask("export", "--format", "jsonl") + ask("group", str(REPORTS), "--format", "jsonl")
    found = [
        (ask.added, "Added"),
        (ask("stories", "--format", "jsonl"), "[Entry]"),
        (ask("search", "fire", "--format", "json"), "[Hit]"),
        (ask("why", name, "--format", "json"), "Explained"),
        (ask("log", "--format", "json"), "[Change]"),
        (ask("status", "--format", "json"), "Status"),
        (ask("status", "--problems", "--format", "json"), "[Refused]"),
        (ask("story", story["id"], "--format", "json"), "Story"),
        (left_out_json(Placement("a", "a", 0.0, (), "b", 0.05, 0.08)), "LeftOut"),
        (ask("lineage", name, "--format", "json"), "Family"),
        (ask("compare", name, "city-herald-fire", "--format", "json"), "Comparison"),
        (ask("read", name, "--format", "json"), "[Reading]"),
        (ask("claim", claim_with_tellings(ask, story), "--format", "json"), "ToldClaim"),
        (ask("quote", "losing the whole quay", "--format", "json"), "Quoted"),
        (ask("since", "2026-03-11", "--by", "published", "--format", "json"), "News"),
        *news_of_all_kinds(),
        (tie_json(Tie("b", "a", "credited", "the Ledger", (Span(0, 3),))), "Tie"),
        (ask("add", "--again", "--format", "json"), "Retaken"),
        (ask("remove", name, "--yes", "--format", "json"), "Removed"),
        *map(kind_of, lines),
    ]
    seen = set()
    assert [kind for record, kind in found if not fits(record, kind, seen)] == []
    assert RECORDS.keys() == seen
