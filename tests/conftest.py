"""What all tests share."""

import os
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of development data beside the checkout, or the one that RETOLD_SHARED names; skips where absent."""
    folder = Path(os.environ.get("RETOLD_SHARED", _ROOT.parent / "shared"))
    if not (folder / "data").is_dir():
        pytest.skip(f"development data not found at {folder} (set RETOLD_SHARED to its folder)")
    return folder


@pytest.fixture(scope="session", autouse=True)
def no_library(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The library of whoever runs the tests is left alone: where a command takes the usual one, there is none."""
    os.environ["RETOLD_LIBRARY"] = str(tmp_path_factory.mktemp("none") / "retold.db")
