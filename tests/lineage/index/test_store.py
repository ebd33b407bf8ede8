import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lineage.texts import invented
from retold.errors import IndexFolderError
from retold.lineage.index import Index, Window
from retold.model import Report

REPORTS = [
    Report(
        f"r{number:02}",
        f"{invented(number % 9, 4)} {invented(number % 5, 4)}",
        published=f"2024-05-{1 + number // 4:02}",
    )
    for number in range(40)
]


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 40), st.sampled_from([Window(), Window(reports=8), Window(reports=30)]))
def test_an_index_goes_on_where_it_was_saved(tmp_path_factory, stop, window):
    folder = tmp_path_factory.mktemp("index")
    before = Index(window, folder)
    found = [before.add(report) for report in REPORTS[:stop]]
    before.save()
    after = Index(window, folder)
    assert len(after) == len(before)
    found += [after.add(report) for report in REPORTS[stop:]]
    whole = Index(window)
    assert found == [whole.add(report) for report in REPORTS]


def test_segments_that_the_window_leaves_behind_stay_in_the_folder(tmp_path):
    index = Index(Window(reports=8), tmp_path / "new")
    for report in REPORTS:
        index.add(report)
    index.save()
    assert len(index) == 10
    assert len(list((tmp_path / "new").glob("segment-*.npz"))) == 20


def test_what_was_closed_is_there_though_nothing_was_saved(tmp_path):
    index = Index(Window(reports=8), str(tmp_path))
    for report in REPORTS[:7]:
        index.add(report)
    assert len(Index(Window(reports=8), tmp_path)) == 6


def test_a_folder_that_cannot_be_used_is_named(tmp_path):
    index = Index(folder=tmp_path / "one")
    index.add(REPORTS[0])
    index.save()
    with pytest.raises(IndexFolderError, match=r"made with another window \(reports, days: \[None, None\]\)"):
        Index(Window(days=3), tmp_path / "one")
    (tmp_path / "one" / "index.json").unlink()
    with pytest.raises(IndexFolderError, match=r"index\.json: missing, though segments"):
        Index(folder=tmp_path / "one")
    (tmp_path / "file").write_text("")
    with pytest.raises(IndexFolderError, match="a file, where the folder of an index is wanted"):
        Index(folder=tmp_path / "file")


def test_what_cannot_be_read_is_named(tmp_path):
    index = Index(folder=tmp_path)
    index.add(REPORTS[0])
    index.save()
    (tmp_path / "segment-000000.npz").write_bytes(b"PK\x03\x04 nothing")
    with pytest.raises(IndexFolderError, match=r"segment-000000\.npz: this part of the index is missing or damaged"):
        Index(folder=tmp_path)
    (tmp_path / "index.json").write_text('{"version": 7}')
    with pytest.raises(IndexFolderError, match=r"index\.json: of version 7; this program reads version 2"):
        Index(folder=tmp_path)
    (tmp_path / "index.json").write_text("[]")
    with pytest.raises(IndexFolderError, match=r"index\.json: not the state of an index"):
        Index(folder=tmp_path)


def test_without_a_folder_nothing_is_written(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    index = Index()
    index.add(REPORTS[0])
    index.save()
    assert list(tmp_path.iterdir()) == []
