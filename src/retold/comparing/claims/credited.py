"""What reports have from a newspaper, a station or an agency: "the Ledger reported", "told the Ledger".

Whoever credits a claim to a medium is no account beside that medium's own report, nor beside another that credits it to
the same one, in whatever words the two tell it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from retold.comparing.claims.crediting import (
    SOME,
    TO_OR_BY,
    Name,
    credits_of,
    full_name,
    named_media,
    own_media,
    own_names,
)
from retold.comparing.sentences.sources import own_statements
from retold.model import Reading, Span
from retold.text import fold
from retold.text.media import bare_medium

Told = Mapping[str, Sequence[Span]]
"""The reports that tell a claim, each with its sentences."""


class Credited(NamedTuple):
    """Two reports of which the first has what both tell from a medium, and the second has, too, or is its ``own``.

    ``certain`` is whether the texts say so of all that is told.
    """

    a: str
    b: str
    medium: str
    certain: bool
    own: bool


class Media:
    """Which media the reports of one story are from, and which they name, ready to be asked about each claim."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        self._readings = {reading.id: reading for reading in readings}
        self._own = {name: own_media(reading) for name, reading in self._readings.items()}
        self._known = frozenset(medium for own in self._own.values() for medium in own)
        self._named = {name: dict(named_media(reading, self._known)) for name, reading in self._readings.items()}
        every = self._known.union(*self._named.values())
        self._full = {name: full_name(name, every) for name in every}
        self._written = _written(self._readings, self._named)
        moment = {name: reading.published.value or "9" for name, reading in self._readings.items()}
        self._order = {name: (moment[name], name) for name in self._readings}

    def credited(self, told: Told) -> list[Credited]:
        """The pairs of reports that one medium stands behind; of many enough pairs to hang them together."""
        crediting = [name for name in told if self._named[name]]
        if len(told) < 2 or not crediting:
            return []
        takers = self._takers(told, crediting)
        makers = self._makers(told) if takers else {}
        first = min(told, key=self._order.__getitem__)
        unnamed = [name for name, _ in takers.pop(SOME, ()) if name != first]
        pairs = [Credited(name, first, self._written[SOME], certain=False, own=True) for name in unnamed]
        for medium, some in takers.items():
            pairs += _pairs(self._written.get(medium) or " ".join(medium), some, makers.get(medium, ()))
        return pairs

    def _takers(self, told: Told, crediting: Iterable[str]) -> dict[Name, list[tuple[str, bool]]]:
        """The reports that credit a medium; a short name that only others write in full may be of another one.

        What two people told one medium may be two accounts.
        """
        takers: dict[Name, list[tuple[str, bool]]] = defaultdict(list)
        speakers: dict[Name, set[str]] = defaultdict(set)
        for name in sorted(crediting, key=self._order.__getitem__):
            for credit in credits_of(self._readings[name], told[name], self._known):
                full = self._full.get(credit.name) or full_name(credit.name, self._full)
                takers[full].append((name, credit.certain and full in (credit.name, *self._named[name])))
                speakers[full] |= _speakers(self._readings[name], told[name])
        several = {medium for medium, names in speakers.items() if len(names) > 1}
        return {
            medium: [(name, certain and medium not in several) for name, certain in some]
            for medium, some in takers.items()
        }

    def _makers(self, told: Told) -> dict[Name, list[tuple[str, bool]]]:
        """The reports that are a medium's own; one of no known medium may be of any to which somebody told things."""
        makers: dict[Name, list[tuple[str, bool]]] = defaultdict(list)
        for name in sorted(told, key=self._order.__getitem__):
            own = self._own[name]
            for medium in own or self._named[name].keys() - {SOME}:
                full = self._full[medium]
                makers[full].append((name, bool(own) and full == medium))
        return makers


def _speakers(reading: Reading, spans: Sequence[Span]) -> set[str]:
    """The last names of the people who told some medium what a telling tells."""
    names = {entity.id: entity.name for entity in reading.entities if entity.kind == "person"}
    told = (one for one in own_statements(reading, spans) if one.cue and TO_OR_BY.match(reading.text, one.cue.start))
    return {fold(names[one.speaker]).split()[-1] for one in told if one.speaker in names}


def _pairs(words: str, takers: Sequence[tuple[str, bool]], makers: Sequence[tuple[str, bool]]) -> Iterator[Credited]:
    """The first who surely credits a medium with each of the others, and with the medium's own reports.

    Which of several own reports it is the text does not show.
    """
    first, sure = min(takers, key=lambda taker: not taker[1])
    for other, certain in takers:
        if other != first:
            yield Credited(first, other, words, certain=sure and certain, own=False)
    for maker, certain in makers:
        if maker != first:
            yield Credited(first, maker, words, certain=sure and certain and len(makers) == 1, own=True)


def _written(readings: Mapping[str, Reading], named: Mapping[str, Mapping[Name, str]]) -> dict[Name, str]:
    """How the names of media are written, first of all where others name them."""
    found: dict[Name, str] = {}
    for name in sorted(readings):
        found |= {bare_medium(words): words for words in own_names(readings[name])}
    for name in sorted(named):
        found |= named[name]
    return found
