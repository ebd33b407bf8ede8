"""Values of two reports that perhaps answer one question of the story, though the text does not show it."""

from collections.abc import Iterator

from retold.comparing.counterparts.answers import Answers, answers_apart, difference_of, likeliest
from retold.model import Difference, Reading

LEAST: dict[str, float] = {
    "age": 0.5,
    "clock": 0.5,
    "people": 0.75,
    "count": 0.95,
    "day": 1.2,
    "weekday": 1.3,
    "time": 2.05,
    "distance": 2.05,
    "year": 2.2,
}
LEAST_OF_OTHERS = 0.3
"""The score from which on values of a kind are shown, chosen by reading those of 583 real pairs of reports: a report
has many years and lengths of time, but seldom two ages, sums or times of day."""


def find_values_perhaps(a: Reading, b: Reading) -> Iterator[Difference]:
    """The values that perhaps answer one question: for each that the other report does not have the likeliest alone."""
    for each in likeliest(answers_apart(a, b), _may_be_shown):
        yield difference_of(each, a, b)


def _may_be_shown(each: Answers) -> bool:
    return each.likely >= max(LEAST.get(slot.kind, LEAST_OF_OTHERS) for slot in (each.facing.one, each.facing.other))
