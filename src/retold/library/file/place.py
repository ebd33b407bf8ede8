"""Where the library lies if nobody says otherwise, and what lies beside it."""

import os
import sys
from pathlib import Path

VARIABLE = "RETOLD_LIBRARY"
"""The environment variable that names another file."""

HOUSES = "publishers.toml"
"""The file beside a library that says which publishers are of one house."""


def default_path() -> Path:
    """The file that RETOLD_LIBRARY names, else ``retold.db`` in the user's data folder."""
    named = os.environ.get(VARIABLE)
    return Path(named).expanduser() if named else _data_folder() / "retold" / "retold.db"


def houses_file(library: Path) -> Path:
    """Where it is declared which publishers are of one house, if it is."""
    return library.with_name(HOUSES)


def _data_folder() -> Path:
    """Where the system wants a user's data: three lines, for which a dependency would be too much."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
