"""What newer reports begin with, where that is among the tellings of an old claim and yet tells more than any of it."""

from collections.abc import Iterator, Sequence

from retold.comparing.joining.retelling import support
from retold.comparing.news.changes import Readings
from retold.comparing.news.partition import Parted
from retold.comparing.sentences.asserting import are_told, asserted, tells_of_another
from retold.comparing.sentences.leads import lead_of
from retold.model import Changed, Citation, Reading, Telling

KNOWN = 1 / 3
"""A lead of whose main clause so much, by weight, was told before may tell it in verbs of its own."""

KNOWN_ELSEWHERE = 0.6
"""The same where another claim only may be the one that was told before: it is shown as new, or counted as perhaps."""

MORE = "tells more"
"""What is said of such a telling."""


def find_more(parted: Sequence[Parted], readings: Readings) -> Iterator[Changed]:
    """The newer leads of which no earlier telling has a verb that they assert, once a claim."""
    for one in parted:
        told = " ".join(span.of(readings[telling.report].text) for telling in one.before for span in telling.spans)
        found = (cite for telling in one.since if (cite := _lead_telling_more(readings[telling.report], telling, told)))
        first = next(found, None) if one.before else None
        if first:
            yield Changed(one.claim, "detail", MORE, None, first)


def begins_with_more(one: Parted, before: Sequence[Parted], readings: Readings) -> bool:
    """Whether a newer report begins with a claim that asserts what those of before that may be the same do not."""
    told = " ".join(
        span.of(readings[telling.report].text) for other in before for telling in other.before for span in telling.spans
    )
    return any(
        _lead_telling_more(readings[telling.report], telling, told, KNOWN_ELSEWHERE) for telling in one.sure_since
    )


def _lead_telling_more(reading: Reading, telling: Telling, told: str, known: float = KNOWN) -> Citation | None:
    """The lead of a report if it asserts what earlier words do not."""
    lead = lead_of(reading)
    span = reading.sentences[lead].span if lead is not None else None
    if span is None or not any(span.overlap(own) for own in telling.spans):
        return None
    own = asserted(span.of(reading.text))
    news = not are_told(own.verbs, told)
    new = bool(own.verbs) and (tells_of_another(own.main, told) or (news and support(own.main, told) < known))
    return Citation(telling.report, span) if new else None
