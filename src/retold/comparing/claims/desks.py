"""Reports that may have what they tell from one desk: two of one medium, or what somebody told one of them alone.

An agency's second dispatch is no second account of what its first one tells. What a resident "told Nordwire" others
have from Nordwire, unless they show an occasion of their own.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from retold.model import Reading, Span
from retold.text.media import bare_medium

_ADDRESSED = re.compile(
    r"\b(?:told|telling|tells|interview with|spoke to|speaking to)\s+(?:[Tt]he\s+)?"
    r"(?P<name>us\b|[A-Z][\w.’'-]*(?:\s+(?:of\s+|and\s+)?[A-Z][\w’'-]*)*|\w+)"
)
"""To whom something was said."""

Name = tuple[str, ...]
"""The words that tell a medium from others."""

Told = Mapping[str, Sequence[Span]]
"""The reports that tell a claim, each with its sentences."""


class OneDesk(NamedTuple):
    """Two reports that may have what they tell from one medium: both are its own, or it was told to b alone."""

    a: str
    b: str
    medium: str
    alone: bool
    certain: bool = False


class Desks:
    """Which media the reports of a story are of, ready to be asked about each claim."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        self._readings = {reading.id: reading for reading in readings}
        self._own = {name: _own_media(reading) for name, reading in self._readings.items()}
        self._made = {name: _makers(reading) for name, reading in self._readings.items()}

    def pairs(self, told: Told) -> list[OneDesk]:
        """The pairs of reports that may be of one desk; of many enough pairs to hang them together."""
        if len(told) < 2:
            return []
        return [*self._of_one(told), *self._told_alone(told)]

    def _of_one(self, told: Told) -> Iterator[OneDesk]:
        first: dict[Name, str] = {}
        for name in sorted(told):
            for medium in sorted(self._made[name]):
                if first.setdefault(medium, name) != name:
                    yield OneDesk(name, first[medium], " ".join(medium), alone=False)

    def _told_alone(self, told: Told) -> Iterator[OneDesk]:
        """Those who tell what was said to the medium of another one, and to nobody else as far as they show."""
        addressed = {name: self._addressed(name, told[name]) for name in sorted(told)}
        for name, media in addressed.items():
            for medium in sorted(media & self._own[name])[:1]:
                silent = (other for other, named in addressed.items() if other != name and not named)
                yield from (OneDesk(other, name, " ".join(medium), alone=True) for other in silent)

    def _addressed(self, name: str, spans: Sequence[Span]) -> frozenset[Name]:
        """To whom, by a telling, something was said: its own medium is "us", too."""
        own = self._own[name]
        reading = self._readings[name]
        around = [_paragraph(reading, span) for span in spans]
        found = [match["name"].rstrip(".") for span in around for match in _ADDRESSED.finditer(reading.text, *span)]
        bare = frozenset(bare_medium(words) for words in found if words != "us")
        return bare | own if "us" in found else bare


def _paragraph(reading: Reading, place: Span) -> Span:
    """The paragraph of a telling: whom somebody speaks to is said once."""
    own = reading.sentence_at(place.start)
    if own is None or own.section != "body":
        return place
    inside = [one.span for one in reading.sentences if one.paragraph == own.paragraph and one.section == "body"]
    return Span(inside[0].start, inside[-1].end)


def _own_media(reading: Reading) -> frozenset[Name]:
    """The names of whoever published a report, or whose text it says it is."""
    return frozenset(bare for name in _own_names(reading) if (bare := bare_medium(name)))


def _makers(reading: Reading) -> frozenset[Name]:
    """The agency or outlet that the text says it is of, else its publisher: a paper carries several agencies' texts."""
    shown = (bare_medium(one.name) for one in reading.credits if one.kind in ("agency", "outlet"))
    return frozenset(bare for bare in shown if bare) or _own_media(reading)


def _own_names(reading: Reading) -> list[str]:
    """The names of whoever published a report, or whose text it says it is, as they are written."""
    names = [credit.name for credit in reading.credits if credit.kind in ("agency", "outlet")]
    return [*names, reading.report.publisher] if reading.report.publisher else names
