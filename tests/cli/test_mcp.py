import sys

import pytest
from click.testing import CliRunner

from retold.cli.mcp import mcp
from retold.errors import LibraryMissingError, MissingPackageError
from retold.library.library import Library
from retold.model import Report


def test_nothing_is_offered_without_a_library(tmp_path):
    with pytest.raises(LibraryMissingError):
        CliRunner().invoke(mcp, ["--library", str(tmp_path / "none.db")], catch_exceptions=False)


def test_without_the_package_it_is_said_how_to_get_it(tmp_path, monkeypatch):
    with Library(tmp_path / "news.db") as library:
        library.add(Report("barge", "A barge sank on the Lume on Monday, the harbour master said.\n"))
    monkeypatch.delitem(sys.modules, "retold.mcp.server", raising=False)
    monkeypatch.setitem(sys.modules, "mcp.server", None)
    with pytest.raises(MissingPackageError, match=r"pip install 'retold\[mcp\]'"):
        CliRunner().invoke(mcp, ["--library", str(tmp_path / "news.db")], catch_exceptions=False)
