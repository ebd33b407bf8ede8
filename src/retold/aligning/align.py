"""Sentence correspondences of two reports."""

from retold.model import Alignment, Reading


def align(a: Reading, b: Reading) -> Alignment:
    """The correspondences, in the order of a; one sentence may correspond to several of the other report."""
    return Alignment(a.id, b.id, ())
