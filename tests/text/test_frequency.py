"""How much a word tells."""

from retold.text import concept, idf


def test_rare_words_tell_more() -> None:
    assert 0 <= idf("the") < 0.1 < idf(concept("government")) < idf(concept("ferry")) <= idf("zzyzx") < 9


def test_spelling_customs_weigh_the_same() -> None:
    assert idf(concept("defence")) == idf(concept("defense")) < idf("zzyzx")
