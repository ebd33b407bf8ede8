"""A small library that all tests of the pages look at, and somebody who asks for them."""

import pytest

from ferries import OWN, WIRE
from retold.library.library import Library
from retold.model import Report

EVIL = '<script>alert(1)</script>"><img src=x onerror=alert(2)>'
EVIL_ID = "../<img src=x onerror=alert(3)>.json"


def reports():
    """A story of five reports in two accounts, one of another event, and one that would like to be a program."""
    wire = Report("wire", WIRE, "Ferries collide off Sund", "2024-05-03T08:00", "Northwire", "https://example.org/wire")
    copies = [
        Report(
            ("copy/0", "copy/1", "mail.2")[number],
            WIRE,
            f"Ferry crash at Sund {number}",
            f"2024-05-03T{9 + number:02}:00",
            publisher,
        )
        for number, publisher in enumerate(("Evening Post", "Morning Star", "Daily Mail"))
    ]
    own = Report("own", OWN, "Out of the fog", "2024-05-04", "The Courier")
    text = f"{EVIL} was painted on the town hall of Arnhus on Monday, the mayor said. Nobody knows who did it.\n"
    return [wire, *copies, own, Report(EVIL_ID, text, EVIL, "2024-06-01", EVIL, "javascript:alert(4)")]


@pytest.fixture(scope="session")
def path(tmp_path_factory):
    """The file of the library."""
    path = tmp_path_factory.mktemp("web") / "news.db"
    with Library(path) as library:
        library.add(reports())
    return path


@pytest.fixture(scope="module")
def client(path):
    """Somebody who asks the application on this machine, and waits for a story as long as it takes."""
    from fastapi.testclient import TestClient

    from retold.web import create_app, desk

    desk.PATIENCE = 60.0
    with TestClient(create_app(path), base_url="http://localhost", raise_server_exceptions=False) as client:
        yield client
    desk.PATIENCE = 0.2
