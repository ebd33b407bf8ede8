"""Bytes that reports were taken from are kept, given out, and read again."""

from pathlib import Path

import pytest

import retold
from retold.errors import NotKeptError
from retold.library.library import Library
from retold.library.tables.raw import count_raw
from retold.model import Report
from retold.sources import pieces
from retold.sources import text as reading_text

FERRY = "A ferry ran aground off Varn on Monday. Nobody was hurt, the coast guard said."
TUG = "A tug sank in the harbour of Hald on Friday. It was old, the harbour master said."


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "ferry.txt").write_text(FERRY)
    (folder / "tug.txt").write_text(TUG)
    (folder / "copy.txt").write_text(FERRY)
    return folder


def library(path: Path, source: Path, *, keep_raw: bool = True) -> Library:
    made = retold.open(path / "news.db")
    made.add(str(source), keep_raw=keep_raw)
    return made


def kept(made: Library) -> int:
    return count_raw(made._reading())[0]


def test_bytes_are_kept_once_and_given_out_as_they_came(files, tmp_path):
    with library(tmp_path, files) as made:
        assert made.raw("tug") == ("tug.txt", TUG.encode())
        assert made.raw("copy") == ("copy.txt", FERRY.encode())
        assert kept(made) == 2


def test_they_are_kept_only_on_demand_and_of_known_reports_too(files, tmp_path):
    with library(tmp_path, files, keep_raw=False) as made:
        with pytest.raises(NotKeptError, match="add --keep-raw"):
            made.raw("tug")
        assert made.add(str(files), keep_raw=True).known == 3
        assert made.raw("tug")[1] == TUG.encode()


def test_they_go_with_the_last_report_that_is_from_them(files, tmp_path):
    with library(tmp_path, files) as made:
        made.remove("ferry")
        assert kept(made) == 2
        made.remove("copy", "tug")
        assert kept(made) == 0


def test_an_earlier_text_keeps_its_own(files, tmp_path):
    with library(tmp_path, files) as made:
        (files / "tug.txt").write_text(f"{TUG} Its crew swam ashore.")
        assert made.add(str(files), keep_raw=True).versions == 1
        assert kept(made) == 3


def test_reading_again_changes_nothing_where_nothing_is_read_otherwise(files, tmp_path):
    with library(tmp_path, files) as made:
        before = made.report("tug")
        again = made.take_again()
        assert (again.read, again.changed, again.lost) == (3, (), ())
        assert made.report("tug") == before


def test_what_is_read_otherwise_now_takes_the_place_of_what_was(files, tmp_path, monkeypatch):
    with library(tmp_path, files) as made:
        first = {report: made.why(report).story.id for report in ("ferry", "tug")}
        _read_with_headline(monkeypatch)
        again = made.take_again()
        assert (again.read, again.changed, again.lost) == (3, ("copy", "ferry", "tug"), ())
        report = made.report("tug")
        assert (report.text, report.title, report.provenance.extractor) == (TUG, "A tug sank", "text 2")
        assert report.provenance.path == str(files / "tug.txt")
        assert made.status().versions == 0
        assert {report: made.why(report).story.id for report in ("ferry", "tug")} == first


def test_what_cannot_be_read_any_more_stays(files, tmp_path, monkeypatch):
    with library(tmp_path, files) as made:
        monkeypatch.setattr(reading_text, "is_wall", lambda text: "tug" in text)
        again = made.take_again()
        assert (again.read, again.changed, again.lost) == (2, (), ("tug",))
        assert made.report("tug").text == TUG


def test_records_of_one_file_are_told_apart_by_their_places(tmp_path):
    source = tmp_path / "two.jsonl"
    source.write_text(f'{{"text": "{FERRY}", "id": "f"}}\n{{"text": "{TUG}", "id": "t"}}\n')
    with library(tmp_path, source) as made:
        assert kept(made) == 1
        assert made.take_again().read == 2
        assert (made.report("f").text, made.report("t").text) == (FERRY, TUG)


def test_a_file_that_is_read_in_pieces_is_kept_whole(tmp_path, monkeypatch):
    monkeypatch.setattr(pieces, "PIECE", 100)
    source = tmp_path / "long.jsonl"
    bad = '{"id": "bad"}\n' * 20
    source.write_text(f'{{"text": "{FERRY}", "id": "f"}}\n{bad}{{"text": "{TUG}", "id": "t"}}\n')
    with library(tmp_path, source) as made:
        assert made.raw("t")[1] == source.read_bytes()
        assert made.take_again().read == 2


def test_a_file_without_reports_is_not_kept(tmp_path):
    source = tmp_path / "bad.jsonl"
    source.write_text('{"id": "bad"}\n')
    with library(tmp_path, source) as made:
        assert kept(made) == 0


def _read_with_headline(monkeypatch):
    """Let plain text be read by a newer version, which gives headlines."""

    def report_with_headline(**fields: object) -> Report:
        return Report(**{**fields, "title": " ".join(str(fields["text"]).split()[:3])})

    monkeypatch.setattr(reading_text, "Report", report_with_headline)
    taken = reading_text.provenance
    monkeypatch.setattr(reading_text, "provenance", lambda document, decoded, _: taken(document, decoded, "text 2"))
