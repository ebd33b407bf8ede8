"""What a command says of a call that can't be meant: what was wrong, and what would have worked."""

import pytest
from click.testing import CliRunner

from retold.cli.main import retold
from retold.errors import UnknownStoryError
from retold.library.library import Library
from retold.model import Report


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """A library of one report, which no test changes."""
    path = tmp_path_factory.mktemp("meant") / "news.db"
    with Library(path) as made:
        made.add([Report("fire", "A fire broke out in the harbour of Tarnow on Tuesday.", publisher="The Courier")])
    return path


def said(*command):
    """The last line on standard error, and the status."""
    result = CliRunner().invoke(retold, [str(word) for word in command])
    return result.stderr.splitlines()[-1], result.exit_code


@pytest.mark.parametrize(("command", "words"), [
    (("sotry",), "No such command 'sotry'. Did you mean 'story'?"),
    (("frobnicate",), "No such command 'frobnicate'."),
    (("stories", "--since", "2026-05-10", "--until", "2026-05-01"),
     "--since 2026-05-10 lies behind --until 2026-05-01; no day is in both."),
    (("story", "reports", "--plot", "numbers"), "--plot tells what svg and png show; add --format svg."),
])  # fmt: skip
def test_a_call_that_cannot_be_meant(command, words):
    assert said(*command) == (f"Error: {words}", 2)


def test_a_folder_in_the_place_of_a_command(tmp_path):
    words = f"Error: No such command '{tmp_path}'. To have its stories told: `retold story {tmp_path}`."
    assert said(tmp_path) == (words, 2)


def test_a_folder_with_nothing_in_it_is_named(tmp_path):
    words, status = said("story", tmp_path)
    assert (words.startswith(f"Error: No report could be read from {tmp_path}. Give "), status) == (True, 1)


@pytest.mark.parametrize(("publisher", "words"), [
    ("the  courier", ""),
    ("Curier", " No report is of 'Curier'; did you mean 'The Courier'?"),
    ("Northwire", " No report is of 'Northwire'."),
])  # fmt: skip
def test_a_publisher_that_no_report_is_of(library, publisher, words):
    command = ("search", "flood", "--publisher", publisher, "--library", library)
    assert said(*command) == (f"No report of the library has all that.{words}", 0)


def test_a_story_to_search_is_one_that_is_there(library):
    result = CliRunner().invoke(retold, ["search", "fire", "--story", "fier", "--library", str(library)])
    assert isinstance(result.exception, UnknownStoryError)
    assert "Did you mean 'fire'?" in str(result.exception)
