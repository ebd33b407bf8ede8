"""Stories written for other programs."""

import csv
import io
import json
import sys
from pathlib import Path
from xml.etree import ElementTree

import feedparser
import pytest
from click.testing import CliRunner

from retold.cli.exporting import FORMS
from retold.cli.main import retold
from retold.errors import MissingPackageError
from retold.library.library import Library

REPORTS = Path(__file__).parent.parent.parent / "examples" / "harbour" / "reports"
STORY = "tribune-night-trains"


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    path = tmp_path_factory.mktemp("exports") / "news.db"
    with Library(path) as library:
        library.add([REPORTS])
    return path


def run(*arguments):
    result = CliRunner().invoke(retold, [str(argument) for argument in arguments])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def test_every_format_is_written_to_a_file(library, tmp_path):
    for form in FORMS:
        result = run("story", STORY, "--library", library, "--format", form, "-o", tmp_path / form)
        assert (result.exit_code, result.stdout) == (0, "")
    assert ElementTree.parse(tmp_path / "svg").getroot().tag == "{http://www.w3.org/2000/svg}svg"
    assert (tmp_path / "png").read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    assert b"\r\n" in (tmp_path / "csv").read_bytes()
    assert {one["@type"] for one in json.loads((tmp_path / "jsonld").read_text())["@graph"]} == {
        "Collection",
        "NewsArticle",
        "Claim",
        "Quotation",
    }


def test_a_direction_that_is_decided_is_a_derivation(library):
    made = json.loads(run("story", STORY, "--library", library, "--format", "prov").stdout)
    assert [(one["prov:generatedEntity"], one["prov:usedEntity"]) for one in made["wasDerivedFrom"].values()] == [
        ("report:valley-echo-night-trains", "report:tribune-night-trains")
    ]


def test_files_give_the_same_as_the_library(library):
    for form in ("csv", "graphml", "jsonld", "prov", "annotations"):
        of_files = run("story", REPORTS, "--id", STORY, "--format", form).stdout
        assert of_files == run("story", STORY, "--library", library, "--format", form).stdout
    rows = list(csv.DictReader(io.StringIO(run("story", STORY, "--library", library, "--format", "csv").stdout)))
    assert {"tribune-night-trains", "valley-echo-night-trains"} <= {row["report"] for row in rows} | {
        name for row in rows for name in row["told_by"].split("; ")
    }


def test_a_feed_tells_when_reports_arrived(library):
    read = feedparser.parse(run("story", STORY, "--library", library, "--format", "atom").stdout)
    with Library(library) as opened:
        added = {opened.versions(name)[-1].added for name in ("tribune-night-trains", "valley-echo-night-trains")}
    assert (read.bozo, len(read.entries)) == (False, 3)
    assert added <= {entry.updated for entry in read.entries}


def test_one_story_at_a_time(library):
    result = run("story", REPORTS, "--format", "csv")
    named = "3 stories here: northwire-fire, tribune-night-trains, northwire-osterby. Name one, of files with --id;"
    assert (result.exit_code, named in result.stderr) == (1, True)
    assert run("story", STORY, "northwire-fire", "--library", library, "--format", "graphml").exit_code == 1


def test_where_nothing_is_a_story_that_is_said(tmp_path):
    (tmp_path / "alone.txt").write_text("A barge sank on the Lume on Monday, the harbour master said.\n")
    for form in ("json", "csv"):
        result = run("story", tmp_path / "alone.txt", "--format", form)
        assert (result.exit_code, result.stderr.splitlines()[-1]) == (
            1,
            "Error: No story is told by more than one of these reports.",
        )


@pytest.mark.parametrize("command", [("story", STORY), ("stories",)])
def test_dots_are_not_for_the_screen(library, command):
    result = run(*command, "--library", library, "--format", "png")
    assert (result.exit_code, "-o story.png" in result.output) == (2, True)


@pytest.mark.parametrize("command", [("story", STORY), ("stories",)])
def test_without_the_packages_it_is_said_how_to_get_plots(library, monkeypatch, command):
    monkeypatch.setitem(sys.modules, "altair", None)
    with pytest.raises(MissingPackageError, match=r"retold\[plots\]"):
        run(*command, "--library", library, "--format", "svg")


def test_stories_are_drawn_with_their_accounts(library):
    picture = ElementTree.fromstring(run("stories", "--library", library, "--largest", "--format", "svg").stdout)
    words = [line for one in picture.iter("{http://www.w3.org/2000/svg}text") for line in one.itertext()]
    assert "1. Fire guts grain terminal in Kellhaven harbour" in words


def test_the_other_plot_has_the_numbers(library):
    drawn = run("story", "northwire-fire", "--library", library, "--format", "svg", "--plot", "numbers").stdout
    assert "In order of publication." in drawn


def test_annotations_are_of_one_report(library):
    made = json.loads(run("read", "tribune-night-trains", "--library", library, "--format", "annotations").stdout)
    assert {one["motivation"] for one in made["first"]["items"]} >= {"identifying", "tagging", "describing"}
    result = run("read", REPORTS, "--format", "annotations")
    assert (result.exit_code, "annotations are of one" in result.output) == (1, True)
