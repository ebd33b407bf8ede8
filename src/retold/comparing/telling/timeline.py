"""A story's claims in order of time."""

import re
from collections.abc import Iterator, Mapping, Sequence

from retold.comparing.sentences.clause_words import SAYING
from retold.comparing.sentences.when import dates_of, verb_of
from retold.comparing.telling.whole import whole_sentence
from retold.model import Citation, Claim, DateMention, Reading, Span, Telling, TimelineEntry
from retold.text import split_words
from retold.text.certainty import status_of

DAY = len("2024-03-04")

EVENING = "20"
"""From this hour on a paper writes for readers of the next day."""

_SINCE_LAST_NIGHT = re.compile(r"^(?:yesterday|last night)\b", re.IGNORECASE)


def make_timeline(claims: Sequence[Claim], readings: Mapping[str, Reading]) -> tuple[TimelineEntry, ...]:
    """The dated sentences in order, each once, then the claims that nothing dates in the order of the story."""
    entries = [entry for claim in claims for entry in _entries(claim, readings)]
    dated: dict[tuple[str | None, str | None, str], TimelineEntry] = {}
    for entry in entries:
        words = entry.cite.span.of(readings[entry.cite.report].text)
        if entry.earliest:
            dated.setdefault((entry.earliest, entry.latest, words), entry)
    return (
        *sorted(dated.values(), key=lambda entry: (entry.earliest, entry.latest)),
        *(entry for entry in entries if not entry.earliest),
    )


def _entries(claim: Claim, readings: Mapping[str, Reading]) -> Iterator[TimelineEntry]:
    """A claim by the sentence that is shown for it, or by the first other one that says when.

    Each entry stands in the words that have its day: of 51 days that the other tellings of a claim gave, in 80 stories
    of BASIL, ECB+ and news_cluster, 24 were those of other things. What may tell something else is told by itself.
    """
    own = [telling for telling in claim.tellings if telling.report == claim.cite.report]
    sure = [one for one in claim.tellings if one not in own and not (one.doubtful or one.opposite)]
    dated = (entries for telling in (*own, *sure) if (entries := _of_telling(claim, telling, readings)))
    yield from next(dated, [TimelineEntry(None, None, False, claim.id, claim.cite, claim.status)])
    for telling in claim.tellings:
        if telling.doubtful or telling.opposite:
            yield from _of_telling(claim, telling, readings)


def _of_telling(claim: Claim, telling: Telling, readings: Mapping[str, Reading]) -> list[TimelineEntry]:
    """One telling with its day; where its sentence tells of several, it stands under each."""
    reading = readings[telling.report]
    for span in telling.spans:
        if dates := dates_of(reading, span):
            return [entry for each in dates if (entry := _entry(claim, span, each, reading))]
    return []


def _entry(claim: Claim, span: Span, date: DateMention, reading: Reading) -> TimelineEntry | None:
    """A sentence under a day; what somebody said on a day took place, be it of what is planned or denied.

    On a day that is to come nothing has happened yet, whatever else its sentence tells.
    """
    if not (date.earliest and date.latest):
        return None
    known = not reading.published.value or date.latest <= reading.published.value[:DAY]
    verb = verb_of(reading, span, date.span)
    said = known and verb in SAYING
    status = "happened" if said else status_of(_told(reading, span, date, verb, known))
    if status == "happened" and _is_ahead(date, reading):
        status = "planned"
    cite = Citation(reading.id, whole_sentence(reading, span))
    latest = _tonight(date, reading) or date.latest
    return TimelineEntry(date.earliest, latest, date.approx, claim.id, cite, status)


def _is_ahead(date: DateMention, reading: Reading) -> bool:
    """Whether a date begins behind the day on which its report came out."""
    return (reading.published.value or "9999")[:DAY] < (date.earliest or "")


def _told(reading: Reading, span: Span, date: DateMention, verb: str, known: bool) -> str:
    """The words that tell how certain it is: of a day that is over those up to it, if its verb stands before.

    "Posted a loss on Wednesday and said it would cut jobs" tells a loss that was.
    """
    until = reading.text[span.start : date.span.end]
    over = known and verb and verb in (word.surface.lower() for word in split_words(until))
    return until if over else span.of(reading.text)


def _tonight(date: DateMention, reading: Reading) -> str | None:
    """The day of a report that came out in the evening with a date of the day before.

    Whether "yesterday" is that day, or the next day's paper speaks of its own eve, the text does not show.
    """
    published = reading.published.value or ""
    late = published[len("2024-03-04T") :][:2] >= EVENING
    return published[:DAY] if late and _SINCE_LAST_NIGHT.search(date.span.of(reading.text)) else None
