import pytest

from retold.errors import LibraryMissingError
from retold.library.library import Library
from retold.mcp.reading import Shelf
from retold.model import Report


@pytest.fixture
def path(tmp_path):
    with Library(tmp_path / "news.db") as library:
        library.add(Report("barge", "A barge sank on the Lume on Monday, the harbour master said.\n"))
    return tmp_path / "news.db"


def test_what_was_made_is_remembered_as_long_as_the_report_is_the_same(path, monkeypatch):
    from retold import pipeline

    read, made = pipeline.read, []
    monkeypatch.setattr(pipeline, "read", lambda report, *more: made.append(report.text) or read(report, *more))
    shelf = Shelf(path)
    for _ in range(2):
        with shelf.open() as library:
            assert library.reading("barge").id == "barge"
    with Library(path) as library:
        library.add(Report("barge", "A barge sank on the Lume on Sunday, the harbour master said.\n"))
    with shelf.open() as library:
        assert "Sunday" in library.reading("barge").text
    assert [text.split()[7] for text in made] == ["Monday,", "Sunday,"]


def test_the_library_has_no_verbs_that_change_it(path):
    with Shelf(path).open() as library:
        assert not hasattr(library, "add")
        assert not hasattr(library, "remove")


def test_a_library_that_is_gone_is_said_to_be_missing(path):
    shelf = Shelf(path)
    path.rename(path.with_suffix(".gone"))
    with pytest.raises(LibraryMissingError), shelf.open():
        pass
