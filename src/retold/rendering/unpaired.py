"""Sentences of two reports that the alignment leaves."""

from collections.abc import Iterable

from retold.model import AccountSentence, Citation, Comparison, Difference, Reading, Span, Undecided
from retold.rendering.wording import one_line

MAY_BE_TWO = "may be of two things: the text does not show it"
"""What is said of all that is perhaps told otherwise."""


def perhaps_of(sentence: AccountSentence, undecided: Iterable[Undecided]) -> list[tuple[Citation, Citation]]:
    """What a sentence of the account perhaps tells otherwise than another report: its own passage and the other."""
    cite = sentence.cites[0]
    sides = (pair for one in undecided for pair in ((one.a, one.b), (one.b, one.a)))
    return [(here, there) for here, there in sides if here.report == cite.report and here.span.overlap(cite.span)]


def only_in(comparison: Comparison) -> tuple[list[int], list[int]]:
    """Numbers of the sentences of a and of b that correspond to none of the other, headlines and captions too."""
    both = alike_beside(comparison)
    in_both = [{pair[side] for pair in both} for side in (0, 1)]
    only_a, only_b = (
        [n for n in left if n not in known] for left, known in zip(_left(comparison), in_both, strict=True)
    )
    return only_a, only_b


def alike_beside(comparison: Comparison) -> list[tuple[int, int]]:
    """Numbers of sentences with the same words in a and b that are not aligned, as headlines and datelines are not."""
    left_a, left_b = _left(comparison)
    waiting: dict[str, list[int]] = {}
    for number in left_b:
        waiting.setdefault(_sentence(comparison.b, number), []).append(number)
    pairs = ((number, waiting.get(_sentence(comparison.a, number))) for number in left_a)
    return [(number, same.pop(0)) for number, same in pairs if same]


def told_otherwise(comparison: Comparison) -> dict[tuple[int, int], list[Difference]]:
    """What differs in sentences that do not correspond, under the numbers of the sentence of a and of that of b."""
    return _by_sentences(comparison, [one for one in comparison.differences if one.correspondence is None])


def perhaps_otherwise(comparison: Comparison) -> dict[tuple[int, int], list[Difference]]:
    """What is perhaps told otherwise, under the numbers of its two sentences."""
    return _by_sentences(comparison, comparison.undecided)


def _by_sentences(comparison: Comparison, differences: Iterable[Difference]) -> dict[tuple[int, int], list[Difference]]:
    found: dict[tuple[int, int], list[Difference]] = {}
    for one in differences:
        if one.a and one.b:
            place = (_number(comparison.a, one.a), _number(comparison.b, one.b))
            found.setdefault(place, []).append(one)
    return found


def _number(reading: Reading, span: Span) -> int:
    """The sentence in which a stretch begins, or before which it stands."""
    return max((one.number for one in reading.sentences if one.span.start <= span.start), default=0)


def _left(comparison: Comparison) -> tuple[list[int], list[int]]:
    """Numbers of the sentences of both that the alignment leaves."""
    items = comparison.alignment.correspondences
    paired_a = {number for item in items for number in item.a}
    paired_b = {number for item in items for number in item.b}
    return (
        [one.number for one in comparison.a.sentences if one.number not in paired_a],
        [one.number for one in comparison.b.sentences if one.number not in paired_b],
    )


def _sentence(reading: Reading, number: int) -> str:
    return one_line(reading.sentences[number].span.of(reading.text))
