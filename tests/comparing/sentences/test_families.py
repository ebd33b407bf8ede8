from retold.comparing.sentences.families import are_others, family_of, is_in
from retold.text import concept


def test_who_never_stands_for_whom() -> None:
    assert are_others(concept("teacher"), concept("pupil"))
    assert are_others(concept("mother"), concept("grandfather"))
    assert not are_others(concept("officer"), concept("detective"))
    assert not are_others(concept("man"), concept("driver"))


def test_an_official_may_be_of_any_family() -> None:
    assert family_of([concept("official")]) is None
    police = family_of([concept("police")])
    assert police is not None
    assert is_in(police, [concept("detective")])
