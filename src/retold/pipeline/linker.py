"""Who took whose text, told of reports as they arrive."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence

from retold import lineage
from retold.collecting import no_collector
from retold.engine import Engine
from retold.errors import DoubleIdError
from retold.lineage import Window
from retold.lineage.outlets import outlet_named
from retold.model import Reading, Relation
from retold.pipeline.accounts import Accounts, Pair
from retold.pipeline.candidates import Candidates, closest
from retold.pipeline.linked import Kept, Linked, Row
from retold.pipeline.met import Met
from retold.pipeline.prepared import Prepared
from retold.pipeline.progress import Progress
from retold.pipeline.relating import related
from retold.stories.likeness import taken


class Linker:
    """Links reports to earlier ones within a window, the same whether they come one at a time or all at once.

    A report is related with the few that explain the words it shares with any, with those that tell the same sentence
    by sentence, and with those most like it among what is one account with these. A sentence that turns out to be
    furniture is set apart in earlier reports, too, and their links are made anew. ``reading_of`` gives the light
    reading of an earlier report by its id, without any furniture set apart.
    """

    def __init__(self, window: Window, engine: Engine, reading_of: Callable[[str], Reading]) -> None:
        self._engine = engine
        self._reading_of = reading_of
        self._cutter = lineage.Cutter(window)
        self._begins: dict[int, int] = {}
        self._candidates = Candidates(window, engine)
        self._next = 0
        self._rows: dict[int, Row] = {}
        self._numbers: dict[str, int] = {}
        self._fill([], set(), set())

    def take_in(self, kept: Iterable[Kept], links: Iterable[tuple[int, int, bool]]) -> None:
        """Go on where another linker stopped, with one that has no report yet: with what was kept, and the links.

        The reports come in the order in which they were placed; those of a link go by their places in this order, and
        it is told whether it makes one account of them. Nothing is related again.
        """
        with no_collector():
            rows = dict(enumerate(kept))
            for _, published, *_ in rows.values():
                self._cut(published)
                self._next += 1
            self._candidates.take_in(
                {number: (published, traces) for number, (_, published, _, traces) in rows.items()}
            )
            live = self._begins.get(self._cutter.live[0], 0)
            self._rows |= {
                number: Row(name, published, outlet_named(publisher) if publisher else None, traces)
                for number, (name, published, publisher, traces) in rows.items()
                if number >= live
            }
            self._fill(list(self._rows), *self._pairs(links))

    @no_collector()
    def add(self, some: Sequence[Prepared], progress: Progress | None = None) -> Linked:
        """Take in reports, in the order in which they are placed, and link them.

        Raises DoubleIdError if one of them has the id of another that was not removed.
        """
        names = [one.id for one in some]
        if twice := sorted(set(names) & self._numbers.keys()) or [name for name, n in Counter(names).items() if n > 1]:
            raise DoubleIdError(f"Two reports have the id {twice[0]!r}; give each an id of its own.")
        found: dict[tuple[str, str], Relation | None] = {}
        linked = Linked()
        begin = 0
        for place, one in enumerate(some):
            if self._cut(one.reading.report.published, place - begin):
                self._add(some[begin:place], found, linked, progress)
                self._leave_behind()
                begin = place
        self._add(some[begin:], found, linked, progress)
        linked.links = [link for link in found.values() if link]
        linked.dropped = [pair for pair, link in found.items() if not link]
        return linked

    def remove(self, ids: Collection[str]) -> None:
        """Forget some reports: no later one is linked to them.

        Reports that were one account through these alone are apart from now on; links between others stay.
        """
        gone = {self._numbers.pop(name) for name in set(ids) & self._numbers.keys()}
        for number in gone:
            others = {other for pair in self._met.of([number]) for other in pair}.union(self._accounts.together(number))
            self._linked -= {(min(number, other), max(number, other)) for other in others}
        if gone:
            self._candidates.remove(gone)
            self._furniture.remove(gone)
            self._accounts.remove(gone)
        for number in gone:
            self._met.remove(number)
            del self._rows[number]

    def _pairs(self, links: Iterable[tuple[int, int, bool]]) -> tuple[set[Pair], set[Pair]]:
        """Which pairs are linked, and which of them are one account."""
        linked, joined = set(), set()
        for a, b, one_account in links:
            if a in self._rows and b in self._rows:
                pair = min(a, b), max(a, b)
                linked.add(pair)
                if one_account:
                    joined.add(pair)
        return linked, joined

    def _cut(self, published: str | None, waiting: int = 0) -> bool:
        """Note the date of the next report, before which some others wait; whether the window moves with it."""
        begins = self._cutter.take(published)
        if begins or not self._begins:
            self._begins[self._cutter.live[-1]] = self._next + waiting
        return begins

    def _leave_behind(self) -> None:
        """Drop the reports that the window has left behind."""
        live = self._begins[self._cutter.live[0]]
        if next(iter(self._rows), live) < live:
            self._rows = {number: row for number, row in self._rows.items() if number >= live}
            self._refill()

    def _refill(self) -> None:
        """Make all that is known anew from the reports that are left."""
        left = self._rows.keys()
        linked = {pair for pair in self._linked if left >= set(pair)}
        self._fill(list(left), linked, {pair for pair in linked if pair[0] in self._accounts.earlier(pair[1])})

    def _fill(self, numbers: Sequence[int], linked: set[Pair], joined: Collection[Pair]) -> None:
        """Know some reports, with the pairs that are linked, and those that are one account."""
        self._numbers = {self._rows[number].id: number for number in numbers}
        self._furniture = lineage.Furniture()
        self._accounts = Accounts()
        self._met = Met()
        self._linked = linked
        traces = {number: self._rows[number].traces for number in numbers}
        self._candidates.keep(traces)
        self._furniture.take_in(
            {number: self._rows[number].marked() for number in numbers},
            {number: one.furniture for number, one in traces.items()},
        )
        for number, one in traces.items():
            earlier = [self._numbers[name] for name in one.met if name in self._numbers]
            self._met.add(number, earlier)
            self._accounts.take_in(number, [other for other in earlier if (other, number) in joined])

    def _add(
        self,
        some: Sequence[Prepared],
        found: dict[tuple[str, str], Relation | None],
        linked: Linked,
        progress: Progress | None,
    ) -> None:
        """Link reports that see the same earlier ones."""
        fresh = range(self._next, self._next + len(some))
        self._next += len(some)
        for number, one in zip(fresh, some, strict=True):
            report = one.reading.report
            self._rows[number] = Row(report.id, report.published, lineage.outlet_of(report), one.traces)
            self._numbers[report.id] = number
        arrived = {number: (self._rows[number].published, self._rows[number].traces) for number in fresh}
        for number, earlier in self._candidates.add(arrived).items():
            self._met.add(number, sorted(other for other in earlier if other in self._rows))
        furniture = self._furniture.add({number: self._rows[number].marked() for number in fresh})
        readings = {number: one.reading for number, one in zip(fresh, some, strict=True)}
        readings = {number: self._apart(number, one) for number, one in readings.items()}
        again = {number for number in furniture if number < fresh.start}
        pairs = self._met.of([*fresh, *again])
        self._read(pairs, readings)
        relations = related(readings, pairs, self._engine, progress)
        inside, left = self._joined(fresh, again, pairs, relations)
        self._read(inside, readings)
        relations += related(readings, inside, self._engine, progress)
        self._note(pairs | inside | left, relations, found)
        for number in (*fresh, *sorted(again)):
            row = self._rows[number]
            met = tuple(self._rows[other].id for other in self._met.earlier(number))
            known = row.traces.with_found(self._furniture.of(number), met)
            self._rows[number] = row._replace(traces=known)
            linked.traces[row.id] = known
            if number in furniture:
                linked.furniture[row.id] = known.furniture

    def _joined(
        self, fresh: range, again: set[int], pairs: Collection[Pair], relations: Iterable[Relation]
    ) -> tuple[set[Pair], set[Pair]]:
        """The pairs inside accounts that are to be related, and those that are inside no more."""
        one_account = {(self._numbers[link.a], self._numbers[link.b]) for link in relations if taken(link)}
        changed: dict[int, list[int]] = {}
        for a, b in pairs:
            if b < fresh.start and ((a, b) in one_account) != (a in self._accounts.earlier(b)):
                changed[b] = []
        for b in changed:
            changed[b] = [
                a
                for a in self._met.earlier(b)
                if ((a, b) in one_account if (a, b) in pairs else a in self._accounts.earlier(b))
            ]
        before, after = map(self._closest, self._accounts.change(again, changed))
        inside = (after - before) | {pair for pair in after if not again.isdisjoint(pair)}
        joining: set[Pair] = set()
        for number in fresh:
            joining.update(
                self._accounts.join(number, [a for a in self._met.earlier(number) if (a, number) in one_account])
            )
        return inside | self._closest(joining), before - after

    def _closest(self, pairs: Iterable[Pair]) -> set[Pair]:
        """Those of some pairs inside accounts that are worth relating, beside those that met anyway."""
        beside = [pair for pair in pairs if not self._met.has(pair)]
        return closest(beside, {number: self._rows[number].traces for pair in beside for number in pair})

    def _note(
        self,
        pairs: Iterable[Pair],
        relations: Iterable[Relation],
        found: dict[tuple[str, str], Relation | None],
    ) -> None:
        """Keep which pairs are linked now."""
        links = {(self._numbers[link.a], self._numbers[link.b]): link for link in relations}
        for pair in sorted(pairs):
            names = self._rows[pair[0]].id, self._rows[pair[1]].id
            if pair in links:
                self._linked.add(pair)
                found[names] = links[pair]
            elif pair in self._linked:
                self._linked.remove(pair)
                found[names] = None

    def _read(self, pairs: Iterable[Pair], readings: dict[int, Reading]) -> None:
        """Get the readings of the reports of some pairs that are not there yet."""
        for number in sorted({number for pair in pairs for number in pair} - readings.keys()):
            readings[number] = self._apart(number, self._reading_of(self._rows[number].id))

    def _apart(self, number: int, reading: Reading) -> Reading:
        furniture = self._furniture.of(number)
        return lineage.set_apart(reading, furniture) if furniture else reading
