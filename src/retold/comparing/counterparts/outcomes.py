"""Results that exclude each other in sentences that do not correspond."""

from collections.abc import Iterator

from retold.comparing.counterparts.likely import anchor, likelihood, traits
from retold.comparing.counterparts.told import Told, told_in
from retold.comparing.differences.outcomes import EXCLUDES
from retold.comparing.sentences.answers import (
    Answer,
    answers_in,
    are_of_one_subject,
    are_of_two_names,
    only_answers,
    opposed_answers,
)
from retold.model import Difference, Reading

SURE = 2.0
"""The likelihood from which on two results are of one thing, as two numbers are."""

ONE_SUBJECT = 1.0
"""So much likelier it is where the same stands before both, who may be in every sentence of a story."""


def find_outcomes_apart(a: Reading, b: Reading) -> Iterator[Difference]:
    """The likeliest two results of each question of which only one can be."""
    told_a, told_b = ({told.sentence.number: told for told in told_in(reading)} for reading in (a, b))
    found = [
        (_likely(one, told_a[one.sentence], other, told_b[other.sentence], a, b), one, other)
        for one, other in opposed_answers(answers_in(a), answers_in(b))
    ]
    asked: set[str] = set()
    for likely, one, other in sorted(found, key=lambda item: (-round(item[0], 6), item[1].span, item[2].span)):
        if likely >= SURE and one.outcome.question.name not in asked:
            asked.add(one.outcome.question.name)
            yield Difference("negation", one.span, other.span, EXCLUDES)


def find_outcomes_perhaps(a: Reading, b: Reading) -> Iterator[Difference]:
    """The results of a question that a story asks once, where either report speaks of one alone, and of another."""
    ours, theirs = only_answers(a), only_answers(b)
    for name in sorted(ours.keys() & theirs.keys()):
        one, other = ours[name], theirs[name]
        if one.outcome.excludes(other.outcome) and not are_of_two_names(one, other):
            yield Difference("negation", one.span, other.span, EXCLUDES)


def _likely(one: Answer, told: Told, other: Answer, facing: Told, a: Reading, b: Reading) -> float:
    """How likely two results are of one thing: as two numbers are, each the only one of its report."""
    ours, theirs = (
        anchor(each, answer.span, frozenset(word.concept for word in each.words if word.span.overlap(answer.span)))
        for each, answer in ((told, one), (facing, other))
    )
    subject = ONE_SUBJECT if are_of_one_subject(one, other) else 0.0
    return likelihood(traits(ours, theirs, a, b, (0, 0)), "number") + subject
