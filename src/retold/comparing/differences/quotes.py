"""Words between quotation marks that differ in corresponding sentences."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from datetime import date

from retold.comparing.differences.sides import Pair, Side
from retold.comparing.quotations import changed_places, drift_of, may_be_one
from retold.comparing.quotations.marks import Worded
from retold.comparing.voices import Voice, is_same, may_be_same, voice_of
from retold.comparing.wording import comparable_words
from retold.model import Difference, Quotation, QuotationMatch, Reading, Span
from retold.text import fold

_WORDED = {"substituted", "reordered", "paraphrased"}

LONGER = 3
"""Quotations in one another's place of which one has more than so many times the words of the other are two."""

SPEECH = 5
"""Words between quotation marks from which on they are speech by themselves; fewer are a label."""

SURE = 0.9
"""Likeness of two passages from which on the only quotation of each can stand for the other without a word in common;
below it they were two utterances of one person (2 of 2 in BASIL)."""

CLOSE_LENGTH, SAME_LENGTH = 2, 1.5
"""So many times the words of the other such a quotation has at most, the second where it is open who says them."""

LEAST_ALIKE, ALIKE = 3, 0.3
"""So many content words, and so much of the shorter, make two of them one where it is open who says them."""

MOST_DAYS, DAY = 4, len("2026-01-01")
"""So many days after one another reports may quote one utterance in other words."""

BESIDE = 3
"""So many words before and after a quotation are beside it."""


_DOUBT = re.compile(
    r"\b(?:(?:i|we) (?:hope|guess|suppose)|they say|perhaps|maybe|probably|for now|so far|if all goes well)$|"
    r"^(?:(?:i|we) (?:hope|guess|suppose)|they say|perhaps|maybe)\b"
)
"""Words at an end of a quotation without which it says more surely what it says."""

_DOTS = re.compile(r"\.\.\.|…|\. \. \.")


class Matched:
    """The quotations that were matched by their words, by their place in a, and which have a match at all."""

    def __init__(self, matches: Iterable[QuotationMatch]) -> None:
        self.of_a: dict[Span, list[Span]] = defaultdict(list)
        self.in_b: set[Span] = set()
        for match in matches:
            self.of_a[match.a].append(match.b)
            self.in_b.add(match.b)


def find_quote_differences(pair: Pair, matched: Matched) -> Iterator[Difference]:
    """The words that two reports quote otherwise; what one of them merely left out is no difference."""
    for one, other in _facing(pair, matched):
        yield from find_wordings(pair.a.reading, one, pair.b.reading, other)


def _quotations(side: Side) -> list[Quotation]:
    return [quotation for quotation in side.reading.quotations if side.holds(quotation.span)]


def _facing(pair: Pair, matched: Matched) -> Iterator[tuple[Span, Span]]:
    """Quotations that stand for one another: matched by their words, else by their place and a word in common."""
    own_a, own_b = _quotations(pair.a), _quotations(pair.b)
    for quotation in own_a:
        others = matched.of_a.get(quotation.span, ())
        yield from ((quotation.span, other) for other in others if pair.b.holds(other))
    # A quotation that has a match elsewhere is not free to stand for another one here.
    free_a = [quotation.span for quotation in own_a if quotation.span not in matched.of_a]
    free_b = [quotation.span for quotation in own_b if quotation.span not in matched.in_b]
    if len(free_a) != len(free_b):
        return
    for one, other in zip(free_a, free_b, strict=True):
        alone = pair.retold or len(free_a) == 1
        if _may_be_one(pair, one, other) or (alone and _are_one_voice(pair, one, other)):
            yield one, other


def _may_be_one(pair: Pair, one: Span, other: Span) -> bool:
    """Whether two quotations in one another's place can be one utterance: about as long, and something in common.

    That is a word in them, or for a label of few words beside them. What begins as a whole sentence has to be of one
    person besides, or to have its words in one order; what is fitted into the sentence has its place from that.
    """
    within_a, within_b = pair.a.words_in(one), pair.b.words_in(other)
    sizes = sorted((len(within_a), len(within_b)))
    if not sizes[0] or sizes[1] > LONGER * sizes[0]:
        return False
    shares = bool(_content(pair.a, within_a) & _content(pair.b, within_b))
    beside = bool(_content(pair.a, _beside(pair.a, within_a)) & _content(pair.b, _beside(pair.b, within_b)))
    if sizes[1] < SPEECH or (shares and _is_fitted(pair.a, one) and _is_fitted(pair.b, other)):
        return shares or beside
    words_a, words_b = comparable_words(pair.a.reading.text, [one]), comparable_words(pair.b.reading.text, [other])
    said_a, said_b = _said_by(pair.a, one), _said_by(pair.b, other)
    return (shares or beside) and may_be_one(words_a, said_a, words_b, said_b)


def _are_one_voice(pair: Pair, one: Span, other: Span) -> bool:
    """Whether the only quotations of two passages that surely correspond are of one person, or much the same.

    Who retells quotes what is quoted: there nothing has to speak against one person.
    """
    within_a, within_b = pair.a.words_in(one), pair.b.words_in(other)
    sizes = sorted((len(within_a), len(within_b)))
    sure = pair.retold or pair.likeness >= SURE
    if not sure or not sizes[0] or sizes[1] > CLOSE_LENGTH * sizes[0]:
        return False
    said_a, said_b = _said_by(pair.a, one), _said_by(pair.b, other)
    content_a, content_b = _content(pair.a, within_a), _content(pair.b, within_b)
    if pair.retold and sizes[0] >= SPEECH and may_be_same(said_a, said_b):
        return not (_is_told(content_a, pair.b, within_b) or _is_told(content_b, pair.a, within_a))
    shared = len(content_a & content_b)
    alike = shared >= LEAST_ALIKE and shared >= ALIKE * min(len(content_a), len(content_b))
    alike = alike and sizes[1] <= SAME_LENGTH * sizes[0]
    return is_same(said_a, said_b) or (alike and may_be_same(said_a, said_b))


def _is_told(content: Set[str], side: Side, within: range) -> bool:
    """Whether a side tells what is quoted on the other, outside of its own quotation."""
    told = _content(side, (n for n in range(len(side.words)) if n not in within))
    return 2 * len(content & told) > len(content)


def _is_fitted(side: Side, span: Span) -> bool:
    """Whether a quotation is part of the report's own sentence: it begins in small letters or with a number."""
    return not span.of(side.reading.text)[:1].isupper()


def _content(side: Side, numbers: Iterable[int]) -> set[str]:
    return {side.words[n].concept for n in numbers if side.words[n].content}


def _beside(side: Side, within: range) -> list[int]:
    """The numbers of the words on both sides of a quotation."""
    last = len(side.words)
    return [*range(max(0, within.start - BESIDE), within.start), *range(within.stop, min(last, within.stop + BESIDE))]


def _said_by(side: Side, span: Span) -> Voice:
    return voice_of(
        side.reading, side.reading.statements, span, {entity.id: entity.name for entity in side.reading.entities}
    )


def _are_days_apart(a: Reading, b: Reading) -> bool:
    """Whether two reports are of other weeks: what somebody says again then, in other words, is said anew."""
    days = [one.published.value[:10] for one in (a, b) if one.published.value and len(one.published.value) >= DAY]
    return len(days) == 2 and abs((date.fromisoformat(days[0]) - date.fromisoformat(days[1])).days) > MOST_DAYS


def _begins(reading: Reading, span: Span) -> bool:
    """Whether a place begins a sentence."""
    return reading.text[max(0, span.start - 2) : span.start].strip()[-1:] in (".", "!", "?")


def _has_dots(reading: Reading, quotation: Span) -> bool:
    """Whether dots inside a quotation say that something is left out."""
    return _DOTS.search(quotation.of(reading.text)) is not None


def find_wordings(a: Reading, one: Span, b: Reading, other: Span) -> Iterator[Difference]:
    """What two quotations of one utterance do not have in common, place by place; one for the whole if all is."""
    words_a, words_b = comparable_words(a.text, [one]), comparable_words(b.text, [other])
    drift, _ = drift_of(words_a, words_b)
    if "paraphrased" in drift:
        if not _are_days_apart(a, b):
            yield Difference("quote", one, other, "quoted in other words")
    elif _WORDED & set(drift):
        inserted = Worded(a.text, (one,), words_a).brackets, Worded(b.text, (other,), words_b).brackets
        for left, right in changed_places(words_a, words_b):
            if left and right and _begins(a, left) != _begins(b, right):
                continue
            if _stands_in(left, inserted[0]) or _stands_in(right, inserted[1]):
                continue
            if (left and right) or not (_has_dots(a, one) or _has_dots(b, other)):
                yield Difference("quote", left, right, "inside the marks")
    elif "trimmed" in drift:
        yield from _conditions(a, b, changed_places(words_a, words_b))


def _stands_in(place: Span | None, brackets: Iterable[Span]) -> bool:
    """Whether a place is what somebody else put into the words."""
    return place is not None and any(bracket.covers(place) for bracket in brackets)


def _conditions(a: Reading, b: Reading, places: Iterable[tuple[Span | None, Span | None]]) -> Iterator[Difference]:
    """What one of two quotations leaves out, without which it says more surely what it says."""
    for left, right in places:
        if left and not right and _is_condition(a, left):
            yield Difference("certainty", left, None, "more certain in B")
        elif right and not left and _is_condition(b, right):
            yield Difference("certainty", None, right, "more certain in A")


def _is_condition(reading: Reading, span: Span) -> bool:
    written = fold(span.of(reading.text))
    return _DOUBT.search(written) is not None or (written.startswith("if ") and reading.text[span.end] == ",")
