"""The examples in docstrings are what the functions give."""

import doctest
from importlib import import_module
from pkgutil import walk_packages

import pytest

import retold

MODULES = [one.name for one in walk_packages(retold.__path__, "retold.") if not one.name.endswith("__main__")]


@pytest.mark.parametrize("name", MODULES)
def test_examples_are_true(name: str) -> None:
    found = doctest.testmod(import_module(name))
    assert (name, found.failed) == (name, 0)


def test_there_are_examples() -> None:
    finder = doctest.DocTestFinder(exclude_empty=True)
    assert sum(bool(one.examples) for name in MODULES for one in finder.find(import_module(name))) > 50
