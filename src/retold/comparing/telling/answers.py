"""Whether a sentence may answer a question: it speaks of the same, and has what was asked for."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from retold.model import Citation, Claim, Reading, Span
from retold.text import fold, idf, split_words
from retold.text.certainty import status_of

SHARED = 0.75
"""Least part of what a question is about, by weight, that a sentence speaks of which may answer it."""

FEWEST = 2
"""So many words a question has to be about: who "they" are, is answered by anything."""

_IGNORANCE = frozenset(
    "know known unknown clear unclear immediate immediately remain yet still say said tell told determine decide "
    "establish confirm find found question whether answer exact exactly much many official officials detail details "
    "disclose specify explain reveal announce come how what when where why who which unable could word early "
    "soon".split()
)
"""Words that say that something is not known, not what."""

_REASON = re.compile(
    r"\b(?:because|due to|owing to|in order to|in response to|reasons?|prompted by|caused by|on the grounds|citing)\b"
)


@dataclass(frozen=True)
class Told:
    """A newer sentence, and the claim that it tells."""

    claim: Claim
    reading: Reading
    span: Span

    @property
    def cite(self) -> Citation:
        """Where it stands."""
        return Citation(self.reading.id, self.span)

    @property
    def text(self) -> str:
        """Its words."""
        return self.span.of(self.reading.text)

    @cached_property
    def concepts(self) -> set[str]:
        """What it speaks of."""
        return {word.concept for word in split_words(self.text)}

    @property
    def plain(self) -> bool:
        """Whether it is told as what is so, without a word of doubt and without a question in it."""
        doubts = (*self.reading.hedges, *self.reading.open_questions)
        return status_of(self.text) in ("happened", "denied") and not any(self.span.overlap(one) for one in doubts)


def topic_of(question: str) -> dict[str, float]:
    """What a question is about: its content words with their weights."""
    words = (word for word in split_words(question) if word.content and word.surface.lower() not in _IGNORANCE)
    return {word.concept: idf(word.concept) for word in words}


def share_of(topic: Mapping[str, float], told: Told) -> float:
    """How much of a topic a sentence speaks of."""
    return sum(weight for concept, weight in topic.items() if concept in told.concepts) / (sum(topic.values()) or 1.0)


def has_what_is_asked(question: str, told: Told) -> bool:
    """Whether a sentence has a number, a day, somebody or a reason where that is asked for; "how" nothing shows."""
    folded = fold(question)
    return next((has(question, told) for pattern, has in _ASKED if pattern.search(folded)), True)


def _number(question: str, told: Told) -> bool:
    known = {word.concept for word in split_words(question)}
    return any(concept[:1].isdigit() and concept not in known for concept in told.concepts)


def _day(question: str, told: Told) -> bool:  # noqa: ARG001 - all are asked alike
    return any(told.span.covers(date.span) for date in told.reading.dates)


def _somebody(question: str, told: Told) -> bool:
    named = (one.span.of(told.reading.text) for one in told.reading.names if told.span.covers(one.span))
    return any(name[:1].isupper() and name not in question for name in named)


def _reason(question: str, told: Told) -> bool:  # noqa: ARG001
    return _REASON.search(fold(told.text)) is not None


def _nothing(question: str, told: Told) -> bool:  # noqa: ARG001
    return False


def best_answer(question: str, told: Sequence[Told]) -> Told | None:
    """The first of the plain sentences that speak of most that a question is about, and have what it asks for."""
    topic = topic_of(question)
    fitting = [one for one in told if share_of(topic, one) >= SHARED and has_what_is_asked(question, one)]
    return max(fitting, key=lambda one: share_of(topic, one)) if fitting and len(topic) >= FEWEST else None


_ASKED: tuple[tuple[re.Pattern[str], Callable[[str, Told], bool]], ...] = (
    (re.compile(r"\bhow (?:many|much|long|far|old|big|large|high)\b"), _number),
    (re.compile(r"\bwhen\b"), _day),
    (re.compile(r"\b(?:who|whom|whose|where)\b"), _somebody),
    (re.compile(r"\bwhy\b"), _reason),
    (re.compile(r"\bhow\b"), _nothing),
)
"""What an answer needs, by the word that asks."""
