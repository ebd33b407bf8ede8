"""Words that may stand for one another."""

from retold.text import concept
from retold.text.related import relations


def _related(one: str, other: str, name: bool = False) -> bool:
    return not relations(concept(one), name).isdisjoint(relations(concept(other), name))


def test_words_of_one_group() -> None:
    assert _related("trips", "visited")
    assert _related("aim", "goals")
    assert _related("senior", "highest")


def test_words_that_begin_alike() -> None:
    assert _related("archaeologists", "archaeological")


def test_spellings_of_a_name() -> None:
    assert _related("Anthony", "Antony", name=True)
    assert not _related("person", "prison")


def test_strangers() -> None:
    assert not _related("ferry", "minister")
    assert not _related("Qin", "Xi", name=True)
