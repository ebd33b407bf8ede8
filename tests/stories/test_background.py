from dataclasses import replace
from itertools import accumulate

import pytest

from retold.model import Reading, Sentence, Span
from retold.stories.background import background_of
from stories.few_reports import group_stories, light


def reading_of(name: str, *sentences: str) -> Reading:
    """A report with its sentences, a line each."""
    reading = light(name, "\n".join(sentences))
    starts = [0, *accumulate(len(one) + 1 for one in sentences)]
    spans = [Span(start, start + len(one)) for start, one in zip(starts, sentences, strict=False)]
    return replace(reading, sentences=tuple(Sentence(n, span, "body", 0) for n, span in enumerate(spans)))


def told_in_passing(*sentences: str) -> list[str]:
    reading = reading_of("a", *sentences)
    return [span.of(reading.text).strip() for span in background_of(reading)]


@pytest.mark.parametrize(
    ("sentence", "passing"),
    [
        ("It came two days after a blast in Aldby.", "It came two days after a blast in Aldby."),
        ("She thanked Oda Dahl, whose sister won an hour earlier.", "whose sister won an hour earlier."),
        ("Two years ago, the pier burned down.", "Two years ago, the pier burned down."),
        ("The firm, which was fined 12 months ago, fell silent.", "which was fined 12 months ago"),
        ("Police saw no link with a fire in Aldby.", "Police saw no link with a fire in Aldby."),
    ],
)
def test_what_was_at_another_time_is_told_in_passing(sentence: str, passing: str) -> None:
    assert told_in_passing("A boiler burst in Norden.", sentence) == [passing]


@pytest.mark.parametrize(
    "sentence",
    [
        "Prices were 3 percent higher than a year ago.",
        "Sales rose to 4,000 from 3,000 the month before.",
        "The minister said so before the vote.",
        "Two days after the blast police held a plumber.",
        "No days were lost.",
    ],
)
def test_what_is_of_the_event_itself_is_not(sentence: str) -> None:
    assert told_in_passing("A boiler burst in Norden.", sentence) == []


def test_a_report_may_begin_with_what_came_days_after_its_event() -> None:
    assert told_in_passing("Two days after a blast in Norden police held a plumber.") == []
    assert told_in_passing("Forty years ago a dam broke above Norden.") == ["Forty years ago a dam broke above Norden."]


def test_the_report_of_a_second_event_is_not_with_the_first_that_it_names() -> None:
    last = "Norgas had had no call."
    first = reading_of("a", "A gas blast wrecked a bakery in Marle, killing the baker, police said.", last)
    lead, passing = (
        "A gas blast wrecked a laundry in Kolby, injuring the owner, police said.",
        "It came two days after a blast at a bakery in Marle.",
    )
    assert group_stories([first, reading_of("b", lead, passing, last)]) == {"a": "a", "b": "b"}
    assert group_stories([first, light("b", f"{lead} {passing} {last}")]) == {"a": "a", "b": "a"}
