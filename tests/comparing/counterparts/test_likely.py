"""How likely two values are of one thing."""

from retold.comparing.counterparts.likely import anchor, likelihood, traits
from retold.comparing.counterparts.told import told_in
from retold.model import Reading, Report, Span
from retold.pipeline import read

ONE = read(Report("a", "Thieves took six lanterns from the chapel of Orla.\nThe priest of Orla is 60."))
OTHER = read(Report("b", "Nine lanterns were missing from the chapel of Orla.\nNine guards sat in the rain."))


def found(one: Reading, words: str, sentence: int, other: Reading, facing: str, place: int) -> dict[str, float]:
    """The traits of two values."""
    ones, others = told_in(one)[sentence], told_in(other)[place]
    x = one.text.index(words, ones.sentence.span.start)
    y = other.text.index(facing, others.sentence.span.start)
    return traits(anchor(ones, Span(x, x + len(words))), anchor(others, Span(y, y + len(facing))), one, other, (0, 1))


def test_what_stands_around_tells_what_a_value_is_of() -> None:
    same, apart = found(ONE, "six", 0, OTHER, "Nine", 0), found(ONE, "six", 0, OTHER, "Nine", 1)
    assert (same["rare words"], same["word behind"], apart["rare words"]) == (2, 1.0, 0)
    assert likelihood(same, "number") > 1 > likelihood(apart, "number")


def test_it_is_the_same_the_other_way_round() -> None:
    there, back = found(ONE, "six", 0, OTHER, "Nine", 0), found(OTHER, "Nine", 0, ONE, "six", 0)
    assert there == back
