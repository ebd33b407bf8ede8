"""For how long somebody is punished: a term of years against another one, or against "for life"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from retold.comparing.differences.counting import find_numbers, in_full
from retold.comparing.differences.numbers import TIME, Number, agree
from retold.comparing.differences.sides import Pair, Side
from retold.model import Difference, Reading, Span
from retold.text import fold

SURE = 0.75
"""Likeness of two passages from which on the only terms that they name are of one punishment."""

_PUNISHING = re.compile(
    r"\b(?:jail|prison|imprison|sentence|behind bars|custody|bann?(?:s|ed|ing)?\b|suspend|suspension|barred|disqualif|"
    r"serve\b|serving\b|served\b|locked up|excluded?\b|expel)"
)
_ENDLESS = re.compile(
    r"\b(?:(?:for|to) life|for good|indefinitely|permanently"
    r"|(?:a )?(?:whole[ -])?life (?:sentence|imprisonment|term|ban)|life (?:in|behind) (?:prison|jail|bars))(?! of)\b"
)
_OTHERWISE = re.compile(r"[\s-]?(?:days?|weeks?|months?|years?)[ -](?:old|ago|later|earlier|after|before|since|into)\b")
"""What follows on a length of time that is no term."""


class _Term(NamedTuple):
    """A term as it stands; one that has no end has no length."""

    span: Span
    length: Number | None


def find_terms(pair: Pair) -> Iterator[Difference]:
    """The one term that each of two passages names, if not both can be of the same punishment.

    Of a sentence for life "at least 20 years" may have to be served.
    """
    one, other = _term(pair.a), _term(pair.b)
    if one is None or other is None or not (pair.close or pair.likeness >= SURE):
        return
    lengths = [term.length for term in (one, other) if term.length]
    if len(lengths) == 1:
        apart = lengths[0].bound != "least"
    else:
        apart = len(lengths) > 1 and lengths[0].bound == lengths[1].bound and not agree(*lengths)
    if apart:
        yield Difference("number", one.span, other.span, "another number")


def _term(side: Side) -> _Term | None:
    """The only term of a passage in which somebody is punished."""
    if not any(side.once(_is_of_punishment, number) for number in side.sentences):
        return None
    text = side.reading.text
    found = [term for span in side.spans for term in (*_endless(text, span), *_lengths(text, span))]
    return found[0] if len(found) == 1 else None


def _is_of_punishment(reading: Reading, span: Span) -> bool:
    return _PUNISHING.search(fold(span.of(reading.text))) is not None


def _endless(text: str, span: Span) -> Iterator[_Term]:
    """Terms without end, in a sentence that speaks of a punishment."""
    folded = fold(span.of(text))
    for match in _ENDLESS.finditer(folded) if _PUNISHING.search(folded) else ():
        yield _Term(Span(span.start + match.start(), span.start + match.end()), None)


def _lengths(text: str, span: Span) -> Iterator[_Term]:
    return (_Term(in_full(text, one), one) for one in find_numbers(text, span) if _is_length(text, one))


def _is_length(text: str, number: Number) -> bool:
    behind = fold(text[number.span.end : number.span.end + 24])
    return TIME in number.unit and not number.when and not _OTHERWISE.match(behind)
