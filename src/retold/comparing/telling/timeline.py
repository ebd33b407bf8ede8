"""A story's claims in order of time."""

from collections.abc import Mapping, Sequence

from retold.comparing.sentences.when import date_of
from retold.model import Claim, Reading, TimelineEntry


def make_timeline(claims: Sequence[Claim], readings: Mapping[str, Reading]) -> tuple[TimelineEntry, ...]:
    """One entry a claim: the dated ones in order, then those that nothing dates in the order of the story."""
    entries = [_entry(claim, readings) for claim in claims]
    dated = sorted((entry for entry in entries if entry.earliest), key=lambda entry: (entry.earliest, entry.latest))
    return (*dated, *(entry for entry in entries if not entry.earliest))


def _entry(claim: Claim, readings: Mapping[str, Reading]) -> TimelineEntry:
    earliest, latest = claim.date or (None, None)
    return TimelineEntry(
        earliest, latest, approx=claim.date is not None and _approximate(claim, readings), claim=claim.id
    )


def _approximate(claim: Claim, readings: Mapping[str, Reading]) -> bool:
    """Whether every telling that gives the claim's date gives it as "about"."""
    dates = [date_of(readings[telling.report], telling.spans) for telling in claim.tellings]
    given = [date.approx for date in dates if date and (date.earliest, date.latest) == claim.date]
    return bool(given) and all(given)
