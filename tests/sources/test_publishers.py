"""Publishers of one house, as a file declares them."""

from pathlib import Path

import pytest

from retold.errors import PublishersFileError
from retold.sources.publishers import load_publishers


def file(folder: Path, text: str) -> Path:
    path = folder / "publishers.toml"
    path.write_text(text, "utf-8")
    return path


def test_publishers_and_their_house(tmp_path: Path) -> None:
    path = file(tmp_path, '[houses]\n"Meridian Media" = ["The Gazette", "Courier"]\n"Quill" = ["Post"]\n')
    assert load_publishers(path) == {"The Gazette": "Meridian Media", "Courier": "Meridian Media", "Post": "Quill"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[houses", "can't be read"),
        ('"Quill" = ["Post"]', "no table"),
        ('[houses]\n"Quill" = "Post"', "'Quill' needs a list"),
        ('[houses]\nA = ["Post"]\nB = ["Post"]', "'Post' is in two houses, 'A' and 'B'"),
    ],
)
def test_a_file_that_is_none(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(PublishersFileError, match=message):
        load_publishers(file(tmp_path, text))


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(PublishersFileError, match="can't be read"):
        load_publishers(tmp_path / "none.toml")
