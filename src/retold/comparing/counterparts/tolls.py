"""How many died, were hurt, fell ill or are missing: two reports of one story that differ in it anywhere.

Such a number stands in sentences that hardly correspond: one report has it in its first sentence with all that
happened, the other by itself.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from retold.comparing.counterparts.told import told_in
from retold.comparing.differences.numbers import PEOPLE, Number, agree
from retold.comparing.differences.values import values_of
from retold.model import Difference, Reading
from retold.text.remembered import once_for_each

FATES = ("dead", "hurt", "ill", "missing")
"""Those held are ever more, those safe are counted in many ways."""

_OTHERS = re.compile(
    r"\b(?:1[89]|20)\d\d\b|\b(?:last|previous\w*|past|earlier|recent|since|ago|so far this|another|others?|separate\w*|"
    r"similar|each|every|including|among|also|if|could|may|might|"
    r"january|february|march|april|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)
"""What a sentence has that tells of other events, or of a part of those who are counted."""

_PART = re.compile(
    r"\W+(?:of (?:the|them|whom|those|these)|with|(?:[\w-]+ ){0,4}(?:critically|seriously|severely|badly|slightly))\b",
    re.IGNORECASE,
)
"""What follows on a number of a part: "18 are critically injured" are not all who are hurt."""

REACH = 60
"""So many characters behind a number are looked at for that."""


def find_tolls(a: Reading, b: Reading) -> Iterator[Difference]:
    """The numbers of those to whom one thing happened, where each report has one alone and the two do not agree."""
    tolls_a, tolls_b = _tolls(a), _tolls(b)
    for fate in (fate for fate in FATES if fate in tolls_a and fate in tolls_b):
        ones, others = tolls_a[fate], tolls_b[fate]
        if _is_one(ones) and _is_one(others) and not agree(ones[0], others[0]) and _are_of_same(ones[0], others[0]):
            yield Difference("number", ones[0].span, others[0].span, "another number")


@once_for_each
def _tolls(reading: Reading) -> dict[str, list[Number]]:
    """The numbers of each fate in sentences that tell of nothing else."""
    found: dict[str, list[Number]] = defaultdict(list)
    for told in told_in(reading):
        span = told.sentence.span
        for number in values_of(reading, span)[1]:
            part = _PART.match(reading.text[number.span.end : min(span.end, number.span.end + REACH)])
            if number.fate and not number.rank and not part and not tells_of_others(span.of(reading.text)):
                found[number.fate].append(number)
    return found


def tells_of_others(sentence: str) -> bool:
    """Whether a sentence tells of other events, or of a part of those who are counted."""
    return _OTHERS.search(sentence) is not None


def _is_one(numbers: Sequence[Number]) -> bool:
    """Whether all can be the same number."""
    return all(agree(numbers[0], other) for other in numbers[1:])


def _are_of_same(one: Number, other: Number) -> bool:
    """Whether both count the same, or people without a word for what they are."""
    return bool(one.unit & other.unit) or (one.unit <= PEOPLE and other.unit <= PEOPLE)
