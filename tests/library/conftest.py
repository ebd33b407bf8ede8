"""Libraries to test with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from retold.library.file.database import Database
from retold.library.file.opening import open_for_writing


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "news.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    opened = open_for_writing(path)
    yield opened
    opened.close()
