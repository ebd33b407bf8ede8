"""A library written out."""

import json
import sys

import pytest

import retold
from library.news import REPORTS, links_of
from retold.errors import (
    LibraryInTheWayError,
    MissingPackageError,
)


def test_export(filled, tmp_path):
    assert filled.export(tmp_path / "all.jsonl") == 15
    rows = [json.loads(line) for line in (tmp_path / "all.jsonl").read_text().splitlines()]
    grouping = retold.group(REPORTS)
    assert {row["id"]: (row["story"], row["lineage"]) for row in rows if "id" in row} == {
        name: (grouping.stories[name], grouping.lineages[name]) for name in grouping.stories
    }
    assert {row["id"]: row["text"] for row in rows if "id" in row} == {report.id: report.text for report in REPORTS}
    assert len([row for row in rows if "link" in row]) == len(grouping.links)


def test_export_has_what_came_and_the_date_that_was_found(empty, tmp_path):
    empty.add(REPORTS)
    empty.export(tmp_path / "all.jsonl")
    rows = [json.loads(line) for line in (tmp_path / "all.jsonl").read_text().splitlines()]
    came = {report.id: report.published for report in REPORTS}
    assert {row["id"]: row["published"] for row in rows if "id" in row} == came
    assert {row["dated"][:7] for row in rows if "id" in row} == {"2024-01"}


def test_export_has_reports_that_wait_for_their_story(empty, tmp_path, monkeypatch):
    monkeypatch.setattr("retold.library.writing.Writer._place", lambda *_: None)
    empty.add(REPORTS[:2])
    assert empty.export(tmp_path / "all.jsonl") == 2
    rows = [json.loads(line) for line in (tmp_path / "all.jsonl").read_text().splitlines()]
    assert [(row["story"], row["lineage"]) for row in rows] == [(None, None), (None, None)]


def test_export_is_never_written_over_the_library(filled):
    before = filled.path.read_bytes()
    with pytest.raises(LibraryInTheWayError):
        filled.export(filled.path)
    assert filled.path.read_bytes() == before


def test_export_as_tables(filled, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    assert filled.export(tmp_path / "tables", "parquet") == 15
    rows = parquet.read_table(tmp_path / "tables" / "reports.parquet").to_pylist()
    assert {row["id"]: row["story"] for row in rows} == {one.id: filled.story_of(one.id) for one in REPORTS}
    links = parquet.read_table(tmp_path / "tables" / "links.parquet").to_pylist()
    assert sorted((row["a"], row["b"]) for row in links) == sorted({(a, b) for a, b, _ in links_of(filled)})


def test_tables_need_a_package(filled, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingPackageError, match=r"pip install 'retold\[parquet\]'"):
        filled.export(tmp_path, "parquet")
