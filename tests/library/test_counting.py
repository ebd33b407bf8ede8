"""Roots of many stories are counted when somebody asks, and kept where that can be done."""

import pytest

import retold
from library.news import invent
from retold.library.asking import describing
from retold.library.library import Library
from retold.library.tables.runs import settle

NEWS = invent(3)


@pytest.fixture(scope="module")
def counted(tmp_path_factory):
    with retold.open(tmp_path_factory.mktemp("counted") / "news.db") as library:
        library.add(NEWS)
        return library.stories(), library.story(library.story_of(NEWS[0].id)), library.why(NEWS[0].id)


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.setattr(describing, "AT_ONCE", 7)
    with retold.open(tmp_path / "news.db") as library:
        library.add(NEWS)
    return tmp_path / "news.db"


def uncounted(library: Library) -> int:
    return library._reading().value("SELECT count(*) FROM stories WHERE counted = 0")


def test_what_is_asked_for_is_counted_and_kept(path, counted):
    with retold.open(path) as library:
        assert uncounted(library) == 3
        assert library.entry(counted[0][0].id) == counted[0][0]
        assert uncounted(library) == 2
        assert library.stories() == counted[0]
        assert uncounted(library) == 0


@pytest.mark.parametrize("ask", ["story", "why"])
def test_whoever_tells_or_explains_counts_too(path, counted, ask):
    _, story, why = counted
    with retold.open(path) as library:
        if ask == "story":
            assert library.story(story.id) == story
        else:
            assert library.why(NEWS[0].id).story == why.story
        assert uncounted(library) < 3


def test_a_reader_beside_a_writer_counts_and_keeps_nothing(path, counted):
    with retold.open(path) as writer, retold.open(path) as reader:
        writer._writing()
        assert reader.stories() == counted[0]
        assert uncounted(reader) == 3


def test_nothing_is_kept_of_a_library_that_changed_meanwhile(path, counted):
    def add(*_: object) -> None:
        if not changed:
            changed.append(True)
            with retold.open(path) as other:
                other._writing()
                settle(other._database, "anything", 1)

    changed: list[bool] = []
    with retold.open(path) as library:
        assert library.stories(progress=add) == counted[0]
        assert uncounted(library) == 3
        assert library.stories(progress=add) == counted[0]
        assert uncounted(library) == 0


def test_progress_of_counting(path):
    told = []
    with retold.open(path) as library:
        library.stories(progress=lambda *step: told.append(step))
    assert told == [("counting", 0, 15), ("counting", 10, 15), ("counting", 15, 15)]
