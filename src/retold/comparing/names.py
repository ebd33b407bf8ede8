"""The same person, organisation or place in two reports."""

from retold.model import NameMatch, Reading


def match_names(a: Reading, b: Reading) -> tuple[NameMatch, ...]:
    """Entities that both reports name, with the spellings of each."""
    return ()
