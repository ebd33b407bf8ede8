"""What all tests share."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser

_ROOT = Path(__file__).resolve().parent.parent

# Tests of time say what they allow themselves; a first call may load tables or a library, on a machine of any speed.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")


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


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    """A real browser, which asks nobody for anything by itself; skips where there is none."""
    path = shutil.which("chromium")
    if not path:
        pytest.skip("no chromium on this machine (Debian: apt install chromium)")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path,
            args=[
                "--no-sandbox",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP *.example 127.0.0.1",
            ],
        )
        yield browser
        browser.close()
