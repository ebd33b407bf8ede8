"""Compressed files and archives."""

import gzip
import io
import random
import zipfile
import zlib

import pytest

import retold
from retold.sources import pieces, unpacking
from retold.sources.kinds import open_document
from sources.documents import document

LINE = '{"id": "r1", "text": "A ferry ran aground."}\n'


def packed(**members: str | bytes) -> bytes:
    """A zip archive of files whose names have two underscores for the dot."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", ".").replace("_", "/"), content)
    return file.getvalue()


def load(folder, name: str, raw: bytes):
    (folder / name).write_bytes(raw)
    return retold.load([folder / name])


def test_the_members_of_an_archive_are_read_each_by_its_kind(tmp_path):
    raw = packed(day_one__txt="A tug sank.", lines__jsonl=LINE, logo__png=b"\x89PNG", __MACOSX_a__txt="x", day_="")
    loaded = load(tmp_path, "week.zip", raw)
    assert [(one.id, one.text) for one in loaded.reports] == [
        ("week/day/one.txt", "A tug sank."),
        ("r1", "A ferry ran aground."),
    ]
    assert loaded.reports[0].provenance.place == 1
    assert [(one.reason, one.place, one.fatal) for one in loaded.problems] == [
        ("logo.png is of no kind that is read inside archives; passed over", 3, False)
    ]


def test_a_member_without_a_name_is_none(tmp_path):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(zipfile.ZipInfo("a.txt"), "A tug sank.")
    loaded = load(tmp_path, "week.zip", file.getvalue().replace(b"a.txt", b"\0.txt"))
    assert loaded.reports == ()
    assert [one.reason for one in loaded.problems] == ["an archive without files"]


@pytest.mark.parametrize("name", ["one.txt.gz", "one.TXT.GZ"])
def test_a_compressed_file_is_read_by_the_kind_within(tmp_path, name):
    (report,) = load(tmp_path, name, gzip.compress(b"A tug ") + gzip.compress(b"sank.")).reports
    assert (report.id, report.text) == ("one", "A tug sank.")


def test_archives_in_archives_are_passed_over(tmp_path):
    loaded = load(tmp_path, "outer.zip", packed(inner__zip=packed(a__txt="A.")))
    assert loaded.reports == ()
    assert [one.reason for one in loaded.problems] == [
        "inner.zip is of no kind that is read inside archives; passed over"
    ]


def test_of_a_wacz_only_its_archives_are_read(tmp_path):
    loaded = load(tmp_path, "crawl.wacz", packed(datapackage__json="{}", pages_pages__jsonl=LINE))
    assert (loaded.reports, loaded.problems) == ((), ())


@pytest.mark.parametrize(
    ("name", "raw", "reason"),
    [
        ("a.zip", b"PK\3\4 and no more", "damaged zip archive"),
        ("a.zip", b"", "damaged zip archive"),
        ("a.txt.gz", gzip.compress(b"A tug sank.")[:-9], "damaged gzip file"),
        ("a.txt.gz", b"no gzip", "damaged gzip file"),
    ],
)
def test_damaged_ones_are_a_problem(tmp_path, name, raw, reason):
    loaded = load(tmp_path, name, raw)
    assert loaded.reports == ()
    assert [one.reason.startswith(reason) for one in loaded.problems] == [True]


def test_a_bad_member_does_not_hide_the_others(tmp_path):
    raw = packed(a__txt="A tug sank off Varn.", b__txt="A ferry ran aground.")
    compressor = zlib.compressobj(wbits=-15)
    data = compressor.compress(b"A tug sank off Varn.") + compressor.flush()
    loaded = load(tmp_path, "week.zip", raw.replace(data, bytes(len(data)), 1))
    assert [one.text for one in loaded.reports] == ["A ferry ran aground."]
    assert [one.reason.startswith("a.txt can't be unpacked") for one in loaded.problems] == [True]


def test_what_unpacks_to_too_much_is_refused_before_it_does(monkeypatch):
    monkeypatch.setattr(unpacking, "MOST_UNPACKED", 2**20)
    zeros = bytes(2**20 + 1)
    for raw, file in (
        (gzip.compress(zeros), "a.txt.gz"),
        (gzip.compress(zeros), "a.jsonl.gz"),
        (packed(a__txt=zeros), "a.zip"),
        (gzip.compress(zeros[: 2**19]) * 3, "a.txt.gz"),
    ):
        (problem,) = open_document(document(raw, file))
        assert "unpacks to more than 1 MB" in problem.reason


def test_a_compressed_file_in_an_archive_counts_as_what_may_be_in_it(monkeypatch, tmp_path):
    monkeypatch.setattr(unpacking, "MOST_UNPACKED", 2**18)
    packed_well = gzip.compress(LINE.encode() * 2_000, 0) * 2
    (problem,) = load(tmp_path, "a.zip", packed(a__jsonl__gz=packed_well)).problems
    assert problem.reason == "unpacks to more than 0 MB"
    lines = "".join(f'{{"text": "{random.Random(number).randbytes(90).hex()} sank."}}\n' for number in range(2_000))
    assert len(load(tmp_path, "b.zip", packed(a__jsonl__gz=gzip.compress(lines.encode()))).reports) == 2_000


def test_much_is_read_where_it_is_cut_into_records_and_not_packed_too_well(monkeypatch, tmp_path):
    monkeypatch.setattr(unpacking, "MOST_UNPACKED", 2**18)
    lines = "".join(f'{{"text": "{random.Random(number).randbytes(90).hex()} sank."}}\n' for number in range(2_000))
    assert len(load(tmp_path, "a.jsonl.gz", gzip.compress(lines.encode())).reports) == 2_000
    assert len(load(tmp_path, "a.zip", packed(a__jsonl=lines)).reports) == 2_000
    (problem,) = load(tmp_path, "a.txt.gz", gzip.compress(lines.encode())).problems
    assert problem.reason == "unpacks to more than 0 MB"


def test_of_a_damaged_file_of_many_records_those_before_the_damage_are_read(monkeypatch, tmp_path):
    monkeypatch.setattr(pieces, "PIECE", 2**10)
    loaded = load(
        tmp_path, "a.jsonl.gz", gzip.compress(LINE.encode() * 90 + random.Random(1).randbytes(9_000))[:-5_000]
    )
    assert (len(loaded.reports), loaded.problems[-1].reason) == (1, "damaged gzip file (it ends too early)")


def test_a_member_that_is_larger_than_announced_is_refused(tmp_path):
    raw = packed(a__txt="A tug sank off Varn, and forty people were saved.")
    size = (49).to_bytes(4, "little")
    loaded = load(tmp_path, "a.zip", raw.replace(size, (7).to_bytes(4, "little")))
    assert loaded.reports == ()
    assert len(loaded.problems) == 1
