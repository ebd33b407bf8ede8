"""What others import records from names all of them: their type checkers take no other name for public."""

from retold import model


def test_every_record_is_public() -> None:
    assert {name for name in vars(model) if name[0].isupper()} == set(model.__all__)
