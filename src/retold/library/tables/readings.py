"""Light readings of placed reports, as they are kept."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import replace

import msgspec

from retold.library.file.database import Database
from retold.model import Reading, Report

HELD = 2000
"""So many of those in the file are held in memory; one takes some 5 kB, and a step of placing asks for few hundred."""

_NOTHING = Report("", "")
_BARE = msgspec.msgpack.Decoder(Reading)


def encode_reading(reading: Reading) -> bytes:
    """A light reading without its report, which is kept beside it."""
    return msgspec.msgpack.encode(replace(reading, report=_NOTHING))


class Readings:
    """Gives the light reading of a report by its id, those that were just made and not yet written included."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._made: dict[str, Reading] = {}
        self._held: OrderedDict[str, Reading] = OrderedDict()

    def __call__(self, name: str) -> Reading:
        """The light reading of a report. KeyError if it has none."""
        if name in self._made:
            return self._made[name]
        if name in self._held:
            self._held.move_to_end(name)
            return self._held[name]
        found = self._find(name)
        self._remember((found,))
        return found

    def hold(self, readings: Iterable[Reading]) -> None:
        """Have readings at hand that are not yet written; those that were held before are in the file by now."""
        self._remember(self._made.values())
        self._made = {reading.id: reading for reading in readings}

    def _remember(self, readings: Iterable[Reading]) -> None:
        """Keep readings in place of those that were longest not asked for."""
        for reading in readings:
            self._held[reading.id] = reading
            self._held.move_to_end(reading.id)
        while len(self._held) > HELD:
            self._held.popitem(last=False)

    def forget(self, names: Iterable[str]) -> None:
        """Have readings at hand no more, for their reports are gone or changed."""
        for name in names:
            self._made.pop(name, None)
            self._held.pop(name, None)

    def _find(self, name: str) -> Reading:
        row = self._database.row(
            """SELECT f.body, r.id, r.text, r.title, r.published, r.publisher, r.url
               FROM reports r JOIN readings f ON f.report = r.number WHERE r.id = ?""",
            (name,),
        )
        if row is None:
            raise KeyError(name)
        return replace(_BARE.decode(row[0]), report=Report(*row[1:]))
