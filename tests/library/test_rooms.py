"""The rooms of the library build on each other in one direction."""

import ast
from pathlib import Path

import pytest

import retold

ROOMS = ("file", "tables", "search", "asking", "")
"""From the lowest; the last are the modules beside the rooms."""

EVERYWHERE = {"code"}
"""Imports nothing of the library."""

LIBRARY = Path(retold.__file__).parent / "library"


def imported(module: Path) -> set[str]:
    """The modules that a module imports from, the library's own, as paths from the library on."""
    nodes = ast.walk(ast.parse(module.read_text(encoding="utf-8")))
    names = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
    return {name.removeprefix("retold.library.") for name in names if name.startswith("retold.library.")}


def room_of(name: str) -> str:
    """The room of a module."""
    return name.partition(".")[0] if name.partition(".")[0] in ROOMS else ""


@pytest.mark.parametrize("room", ROOMS[:-1])
def test_a_room_imports_only_from_itself_and_from_lower_ones(room: str) -> None:
    """Nothing in a room knows of what builds on it."""
    allowed = set(ROOMS[: ROOMS.index(room) + 1])
    modules = sorted((LIBRARY / room).glob("*.py"))
    assert len(modules) > 3
    assert {
        (module.name, name)
        for module in modules
        for name in imported(module) - EVERYWHERE
        if room_of(name) not in allowed
    } == set()
