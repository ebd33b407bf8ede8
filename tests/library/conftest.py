"""Libraries to test with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import retold
from library.news import REPORTS
from retold.library.file.database import Database
from retold.library.file.opening import open_for_writing
from retold.library.library import Library


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "news.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    opened = open_for_writing(path)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library of all invented reports, of which things are asked."""
    with retold.open(tmp_path_factory.mktemp("filled") / "news.db") as library:
        library.add(REPORTS)
        yield library


@pytest.fixture
def empty(path: Path) -> Iterator[Library]:
    with retold.open(path) as library:
        yield library
