"""How differences between the tellings of a claim are named."""

from retold.rendering.claims import difference


def test_what_a_later_version_put_right_is_no_conflict() -> None:
    note = "number: a has “12”, b has “15”"
    assert difference(note, conflict="conflict") == f"conflict: {note}"
    assert difference(f"{note} (updated by b)", conflict="conflict") == f"put otherwise since: {note} (updated by b)"
