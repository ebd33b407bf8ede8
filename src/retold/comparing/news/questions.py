"""What the reports said is not known: what is asked now, and what may be known now."""

from collections.abc import Iterator, Mapping, Sequence

from retold.comparing.news.partition import IsNew, Parted
from retold.model import Answered, Citation, Claim, OpenQuestion, Reading, Span, Story
from retold.text import idf, split_words
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


def find_asked(story: Story, is_new: IsNew) -> tuple[OpenQuestion, ...]:
    """The questions that no report asked before."""
    return tuple(one for one in story.open_questions if all(is_new(cite.report, cite.span) for cite in one.cites))


def find_answered(
    story: Story, parted: Sequence[Parted], readings: Mapping[str, Reading], is_new: IsNew
) -> tuple[Answered, ...]:
    """The questions that were asked before alone, each with the newer sentence that speaks most of the same."""
    asked = [one for one in story.open_questions if not any(is_new(cite.report, cite.span) for cite in one.cites)]
    plain = list(_plain(parted, readings)) if asked else []
    return tuple(found for question in asked if (found := _answer(question, plain)))


_Plain = tuple[Claim, Citation, set[str]]


def _plain(parted: Sequence[Parted], readings: Mapping[str, Reading]) -> Iterator[_Plain]:
    """What newer reports tell as what is so, without a word of doubt and without a question in it."""
    for one in parted:
        known = {_flat(span.of(readings[telling.report].text)) for telling in one.before for span in telling.spans}
        for telling in one.since:
            reading = readings[telling.report]
            doubts: Sequence[Span] = (*reading.hedges, *reading.open_questions)
            for span in telling.spans:
                words = split_words(reading.text, *span)
                text = span.of(reading.text)
                sure = _flat(text) not in known and status_of(text) in ("happened", "denied")
                if sure and not any(span.overlap(doubt) for doubt in doubts):
                    yield one.claim, Citation(reading.id, span), {word.concept for word in words}


def _flat(text: str) -> str:
    return " ".join(text.casefold().split())


def _answer(question: OpenQuestion, plain: Sequence[_Plain]) -> Answered | None:
    """The first of the sentences that speak of most that a question is about."""
    topic = _topic(question.text)
    if len(topic) < FEWEST or not plain:
        return None
    claim, cite, concepts = max(plain, key=lambda each: _shared(topic, each[2]))
    return Answered(question, claim, cite) if _shared(topic, concepts) >= SHARED else None


def _topic(text: str) -> dict[str, float]:
    """What a question is about: its content words with their weights."""
    words = (word for word in split_words(text) if word.content and word.surface.lower() not in _IGNORANCE)
    return {word.concept: idf(word.concept) for word in words}


def _shared(topic: Mapping[str, float], concepts: set[str]) -> float:
    return sum(weight for concept, weight in topic.items() if concept in concepts) / sum(topic.values())
