"""Which sentences of a story's reports are believed to tell the same, two by two."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from retold.comparing.joining.retelling import judge, quotes_from
from retold.comparing.joining.verdicts import Verdicts
from retold.comparing.sentences.leaning import begins_leaning
from retold.model import Alignment, Correspondence, Reading, Relation
from retold.model.told import Wording
from retold.text import fold, split_words

Place = tuple[int, int]
"""A sentence: the report's place among the readings, and the number of the sentence."""

ROW_WORDS = 6
"""So many words in the same order, in a sentence that does not lean on the one before, tell the same in any report."""

_MAY_JOIN = frozenset({"body", "headline", "caption"})


@dataclass(frozen=True, slots=True)
class Edge:
    """How two sentences compare.

    ``certain`` is False where they may tell different things of the same people, ``one_text`` is whether one of their
    reports took its text from the other.
    """

    kind: Wording
    score: float
    certain: bool
    one_text: bool


SAME = Edge("same", 1.0, certain=True, one_text=True)
"""How sentences of one row compare."""

_KINDS: tuple[Wording, ...] = ("same", "reworded", "changed")


class Edges:
    """The sentences that are believed to tell the same, and those of one report that belong together.

    Sentences of the same words are one row, which the first of them stands for: ``neighbours``, ``twins`` and what
    ``pairs`` gives are rows.
    """

    def __init__(
        self, readings: Sequence[Reading], alignments: Iterable[Alignment], relations: Iterable[Relation]
    ) -> None:
        self._readings = readings
        self._place = {reading.id: number for number, reading in enumerate(readings)}
        self._verdicts = Verdicts(readings, relations)
        self._edges: dict[tuple[Place, Place], Edge] = {}
        self._scores: dict[tuple[Place, Place], float] = defaultdict(float)
        self._aligned: dict[int, set[int]] = defaultdict(set)
        self.rows = _rows(readings)
        self.neighbours: dict[Place, set[Place]] = defaultdict(set)
        self.twins: set[frozenset[Place]] = set()
        self.perhaps: set[frozenset[Place]] = set()
        for alignment in alignments:
            a, b = self._place[alignment.a], self._place[alignment.b]
            self._aligned[a].add(b)
            self._aligned[b].add(a)
            for item in alignment.correspondences:
                self._add(alignment, item)

    def row(self, place: Place) -> Place:
        """The row of a sentence."""
        return self.rows.get(place, place)

    def is_one_text(self, place: Place, rows: Collection[Place]) -> bool:
        """Whether a sentence has the words of one of the rows, or was taken from one, or gave to it."""
        own = self.row(place)
        if own in rows:
            return True
        near = (self._edges[min(own, row), max(own, row)] for row in self.neighbours.get(own, ()) if row in rows)
        return any(edge.one_text for edge in near)

    def between(self, one: Place, other: Place) -> Edge | None:
        """How two sentences compare; None where they do not tell the same."""
        one, other = self.row(one), self.row(other)
        return SAME if one == other else self._edges.get((min(one, other), max(one, other)))

    def pairs(self) -> Iterator[tuple[Place, Place, Edge]]:
        """All pairs of rows that tell the same."""
        return ((one, other, edge) for (one, other), edge in self._edges.items())

    def likeness(self, one: Place, other: Place, ours: Collection[int], theirs: Collection[int]) -> float:
        """The mean likeness of two rows over all aligned pairs of the reports that they stand in."""
        few, many = sorted((frozenset(ours), frozenset(theirs)), key=len)
        aligned = sum(len(self._aligned[report] & many) for report in few)
        return self._scores[one, other] / max(1, aligned)

    def _add(self, alignment: Alignment, item: Correspondence) -> None:
        """Take one correspondence, unless it is of two accounts that tell different things."""
        one_text = self._verdicts.one_text(alignment, item)
        verdict = self._verdicts.joins(alignment, item)
        if verdict == "other":
            self._keep_in_mind(alignment, item)
            return
        ours = self._places(alignment.a, self._fitting(alignment.a, item.a, alignment.b, item.b, one_text))
        theirs = self._places(alignment.b, self._fitting(alignment.b, item.b, alignment.a, item.a, one_text))
        edge = Edge(item.kind, item.score, verdict == "told", one_text)
        for one, other in product(ours, theirs):
            if one != other:
                self._join(min(one, other), max(one, other), edge)
        for side in (ours, theirs):
            self.twins.update(frozenset(pair) for pair in combinations(side, 2))

    def _fitting(
        self, report: str, numbers: Sequence[int], other: str, others: Sequence[int], one_text: bool
    ) -> Sequence[int]:
        """Of several sentences those that do not quote what the other report has not got there.

        A quotation cut in two by its speaker may stand against one of its halves alone. Between two accounts each
        sentence must tell by itself what the other report does.
        """
        if len(numbers) == 1:
            return numbers
        whole = self._verdicts.text_of(other, others)
        alone = {number: self._verdicts.text_of(report, [number]) for number in numbers}
        quoting = [number for number, text in alone.items() if quotes_from(text, whole)] or numbers
        return [number for number in quoting if one_text or judge(alone[number], whole) != "other"] or quoting

    def _join(self, one: Place, other: Place, edge: Edge) -> None:
        """Let two rows tell the same; of several pairs of their sentences the best counts."""
        self._scores[one, other] += edge.score
        known = self._edges.get((one, other), edge)
        self._edges[one, other] = Edge(
            min(known.kind, edge.kind, key=_KINDS.index),
            max(known.score, edge.score),
            known.certain or edge.certain,
            known.one_text or edge.one_text,
        )
        self.neighbours[one].add(other)
        self.neighbours[other].add(one)

    def _places(self, report: str, numbers: Iterable[int]) -> list[Place]:
        """The rows of those of some sentences that can tell a claim."""
        place = self._place[report]
        sentences = self._readings[place].sentences
        return [self.row((place, number)) for number in numbers if sentences[number].section in _MAY_JOIN]

    def _keep_in_mind(self, alignment: Alignment, item: Correspondence) -> None:
        """Two sentences that may tell the same, though nothing but the alignment says so."""
        if self._verdicts.are_alike(alignment, item):
            sides = self._places(alignment.a, item.a), self._places(alignment.b, item.b)
            self.perhaps.update(frozenset(pair) for pair in product(*sides))


def _rows(readings: Sequence[Reading]) -> dict[Place, Place]:
    """For each sentence that stands word by word in an earlier report the first one of its words."""
    rows: dict[Place, Place] = {}
    first: dict[str, Place] = {}
    taken: set[tuple[Place, int]] = set()
    for number, reading in enumerate(readings):
        for sentence in reading.sentences:
            text = sentence.span.of(reading.text)
            words = [fold(word.surface) for word in split_words(text)]
            if sentence.section not in _MAY_JOIN or len(words) < ROW_WORDS or begins_leaning(text):
                continue
            place = number, sentence.number
            row = first.setdefault(" ".join(words), place)
            if (row, number) not in taken:
                taken.add((row, number))
                rows[place] = row
    return rows
