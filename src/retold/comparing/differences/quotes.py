"""Words between quotation marks that differ in corresponding sentences."""

from collections.abc import Iterator, Sequence

from retold.comparing.differences.sides import Pair, Side
from retold.comparing.quotations import drift_of, word_changes
from retold.comparing.wording import comparable_words
from retold.model import Difference, Quotation, QuotationMatch, Reading, Span

_WORDED = {"substituted", "reordered", "paraphrased"}


def find_quote_differences(pair: Pair, matches: Sequence[QuotationMatch]) -> Iterator[Difference]:
    """The words that two reports quote otherwise; what one of them merely left out is no difference."""
    for one, other in _facing(pair, matches):
        yield from _wording(pair.a.reading, one, pair.b.reading, other)


def _quotations(side: Side) -> list[Quotation]:
    return [quotation for quotation in side.reading.quotations if side.holds(quotation.span)]


def _facing(pair: Pair, matches: Sequence[QuotationMatch]) -> Iterator[tuple[Span, Span]]:
    """Quotations that stand for one another: matched by their words, else by their place."""
    own_a, own_b = _quotations(pair.a), _quotations(pair.b)
    matched = [m for m in matches if pair.a.holds(m.a) and pair.b.holds(m.b)]
    yield from ((match.a, match.b) for match in matched)
    # A quotation that has a match elsewhere is not free to stand for another one here.
    taken_a, taken_b = {match.a for match in matches}, {match.b for match in matches}
    free_a = [quotation.span for quotation in own_a if quotation.span not in taken_a]
    free_b = [quotation.span for quotation in own_b if quotation.span not in taken_b]
    if len(free_a) == len(free_b):
        yield from zip(free_a, free_b, strict=True)


def _wording(a: Reading, one: Span, b: Reading, other: Span) -> Iterator[Difference]:
    """A difference for every word that differs; one for the whole where all is said otherwise."""
    words_a, words_b = comparable_words(a.text, [one]), comparable_words(b.text, [other])
    drift, changes = drift_of(words_a, words_b)
    if "paraphrased" in drift:
        yield Difference("quote", one, other, "quoted in other words")
    elif _WORDED & set(drift):
        for left, right in word_changes(words_a, words_b, cuts=False) or changes:
            yield Difference("quote", left, right, _note(a, left, b, right))


def _note(a: Reading, left: Span | None, b: Reading, right: Span | None) -> str:
    if left is None or right is None:
        side, span = (b, right) if left is None else (a, left)
        return f"inside the marks in {'b' if left is None else 'a'} only: “{span.of(side.text) if span else ''}”"
    return f"inside the marks: “{left.of(a.text)}” and “{right.of(b.text)}”"
