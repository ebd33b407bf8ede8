"""Which verb a day of the week is of: police say on Monday what happened on Sunday."""

from collections.abc import Sequence

from retold.comparing.differences.dates import Time
from retold.comparing.differences.sides import Pair
from retold.comparing.sentences.when import verb_of
from retold.model import Reading, Span
from retold.text import concept
from retold.text.related import are_kin

_SAYING = frozenset(map(concept, "said told wrote announced reported stated tweeted shared came".split()))
"""What somebody does, or word does, when something is said."""


def are_of_one_verb(a: Reading, one: Time, b: Reading, other: Time) -> bool:
    """Whether two times in sentences in other words may be of one verb; years and dates are rarely of two things."""
    if not (one.weekday and other.weekday) or (one.said_by and other.said_by):
        return True
    verbs = _verb(a, one.span), _verb(b, other.span)
    if one.said_by or other.said_by:
        return verbs[0 if other.said_by else 1] in _SAYING
    return verbs[0] == verbs[1] or are_surely_of_one_verb(a, one, b, other)


def are_of_two_verbs(a: Reading, one: Time, b: Reading, other: Time) -> bool:
    """Whether the forms show two verbs that two days are of, so that both days can be true."""
    verbs = _verb(a, one.span), _verb(b, other.span)
    return all(verbs) and not are_kin(*verbs)


def are_of_two_told(pair: Pair, one: Time, other: Time) -> bool:
    """Whether two times are of two verbs, and either passage tells the other's as well.

    So it is with "charged on Saturday after opening fire" and "opened fire on Friday".
    """
    verbs = _verb(pair.a.reading, one.span), _verb(pair.b.reading, other.span)
    if not all(verbs) or verbs[0] == verbs[1]:
        return False
    return any(
        verb in {word.concept for word in side.words} for verb, side in zip(verbs, (pair.b, pair.a), strict=True)
    )


def are_surely_of_one_verb(a: Reading, one: Time, b: Reading, other: Time) -> bool:
    """Whether the forms show one verb that two times are of, or related ones: "completed in", "finished in"."""
    verbs = _verb(a, one.span), _verb(b, other.span)
    return all(verbs) and are_kin(*verbs)


def are_of_a_series(ones: Sequence[Time], others: Sequence[Time]) -> bool:
    """Whether what is told is of one month in the one sentence and of another one in the other."""
    months = [[time.month for time in times if time.month and not time.day] for times in (ones, others)]
    return len(months[0]) == len(months[1]) == 1 and months[0] != months[1]


def _verb(reading: Reading, time: Span) -> str:
    """The concept of the verb that a time is of; "" where the forms do not show it."""
    sentence = reading.sentence_at(time.start)
    verb = verb_of(reading, sentence.span, time) if sentence else ""
    return concept(verb) if verb else ""
