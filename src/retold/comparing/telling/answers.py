"""Whether a sentence may answer a question: it speaks of the same, and has what was asked for."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from retold.model import Citation, Claim, Reading, Span
from retold.text import concept, fold, idf, split_words
from retold.text.certainty import status_of, unknowns

SHARED = 0.75
"""Least part of what a question is about, by weight, that a sentence speaks of which may answer it."""

FEWEST = 2
"""So many words a question has to be about: who "they" are, is answered by anything."""

_IGNORANCE = frozenset(
    map(
        concept,
        "know known unknown clear unclear immediate immediately remain yet still say said tell told determine decide "
        "establish confirm find found question whether answer exact exactly much many official officials detail "
        "details disclose specify explain reveal announce come how what when where why who which unable could word "
        "early soon anyone anybody someone somebody something anything".split(),
    )
)
"""Words that say that something is not known, not what."""

_AHEAD = re.compile(r"\b(?:would|will)\b")
_WILL = frozenset(("will", "will not", "won't", "'ll"))
"""What would be is answered by what will be, though that is no fact yet."""

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

    def is_plain(self, question: str) -> bool:
        """Whether it is told as what is so, or will be where that is asked, without a word of doubt or a question."""
        text, ahead = self.reading.text, _AHEAD.search(fold(question)) is not None
        hedges = (one for one in self.reading.hedges if not (ahead and fold(one.of(text)) in _WILL))
        doubts = (*hedges, *self.reading.open_questions)
        told = ("happened", "denied", "planned") if ahead else ("happened", "denied")
        return status_of(self.text) in told and not any(self.span.overlap(one) for one in doubts)


def topic_of(question: str) -> dict[str, float]:
    """What a question is about: its content words with their weights."""
    words = (word for word in split_words(question) if word.content and word.concept not in _IGNORANCE)
    return {word.concept: idf(word.concept) for word in words}


def share_of(topic: Mapping[str, float], told: Told) -> float:
    """How much of a topic a sentence speaks of."""
    return sum(weight for concept, weight in topic.items() if concept in told.concepts) / (sum(topic.values()) or 1.0)


def has_what_is_asked(question: str, told: Told) -> bool:
    """Whether a sentence has a number, a day, somebody or a reason where that is asked for; "how" nothing shows.

    What is asked for stands behind what says that it is not known: "unclear whether he was there when it began" does
    not ask when.
    """
    folded = fold(question)
    unknown = next((one.start for one in unknowns(question)), 0)
    asking = _ASKING.search(folded, unknown) or _ASKING.search(folded)
    return _ASKED[asking.lastgroup](question, told) if asking and asking.lastgroup else True


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


def best_answer(question: str, told: Iterable[Told]) -> Told | None:
    """The first of the plain sentences that speak of most that a question is about, and have what it asks for."""
    topic = topic_of(question)
    if len(topic) < FEWEST:
        return None
    fitting = [
        one
        for one in told
        if share_of(topic, one) >= SHARED and one.is_plain(question) and has_what_is_asked(question, one)
    ]
    return max(fitting, key=lambda one: share_of(topic, one), default=None)


_ASKING = re.compile(
    r"\b(?:(?P<number>how (?:many|much|long|far|old|big|large|high))|(?P<day>when)|(?P<somebody>who|whom|whose|where)"
    r"|(?P<reason>why)|(?P<way>how)|whether|if|what|which)\b"
)
_ASKED: Mapping[str, Callable[[str, Told], bool]] = {
    "number": _number,
    "day": _day,
    "somebody": _somebody,
    "reason": _reason,
    "way": _nothing,
}
"""What an answer needs, by the word that asks."""
