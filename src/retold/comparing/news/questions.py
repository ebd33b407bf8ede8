"""What the reports said is not known: what is asked now, and what may be known now."""

from collections.abc import Iterator, Mapping, Sequence

from retold.comparing.news.partition import IsNew, Parted
from retold.comparing.news.words import flat
from retold.comparing.telling.answers import Told, best_answer
from retold.model import Answered, OpenQuestion, Reading, Story


def find_asked(story: Story, is_new: IsNew) -> tuple[OpenQuestion, ...]:
    """The questions that no report asked before."""
    return tuple(one for one in story.open_questions if all(is_new(cite.report, cite.span) for cite in one.cites))


def find_answered(
    story: Story, parted: Sequence[Parted], readings: Mapping[str, Reading], is_new: IsNew
) -> tuple[Answered, ...]:
    """The questions that were asked before alone, each with the newer sentence that speaks most of the same."""
    asked = [one for one in story.open_questions if not any(is_new(cite.report, cite.span) for cite in one.cites)]
    newer = list(_newer(parted, readings)) if asked else []
    return tuple(found for question in asked if (found := _answer(question, newer)))


def _newer(parted: Sequence[Parted], readings: Mapping[str, Reading]) -> Iterator[Told]:
    """The newer sentences that no earlier telling has word for word."""
    for one in parted:
        known = {flat(span.of(readings[telling.report].text)) for telling in one.before for span in telling.spans}
        for telling in one.since:
            for span in telling.spans:
                told = Told(one.claim, readings[telling.report], span)
                if flat(told.text) not in known:
                    yield told


def _answer(question: OpenQuestion, newer: Sequence[Told]) -> Answered | None:
    """The first of the sentences that speak of most that a question is about, and have what it asks for."""
    best = best_answer(question.text, newer)
    return Answered(question, best.claim, best.cite) if best else None
