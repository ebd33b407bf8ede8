"""Which sentences of a story's reports are believed to tell the same, two by two."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from retold.comparing.differences.negation import find_negations
from retold.comparing.differences.opposites import find_opposites
from retold.comparing.differences.sides import make_pair
from retold.comparing.joining.rarity import said_often, shared_here
from retold.comparing.joining.retelling import (
    Verdict,
    is_telling_likeness,
    judge,
    quote_alike,
    quotes_from,
    share_happening,
)
from retold.comparing.sentences.asserting import Repeat, repeats
from retold.comparing.sentences.denying import oppose
from retold.comparing.sentences.leads import lead_of
from retold.comparing.sentences.leaning import leans
from retold.comparing.sentences.nearby import Surroundings
from retold.model import Alignment, Correspondence, Reading, Relation, Span
from retold.model.told import Wording
from retold.text import fold, split_words

Place = tuple[int, int]
"""A sentence: the report's place among the readings, and the number of the sentence."""

INSIDE = 0.5
"""A sentence and a passage meet if they share at least half of the shorter one."""

CERTAIN = 0.7
"""Sentences of two texts that are less alike to the alignment and quote nothing alike stay doubtful. Of 147 pairs from
BASIL judged by hand, 55 are certain by this and by retelling; 51 of them tell the same, 3 a part of it, 1 nothing."""

ALIKE, ALIKE_HERE = 0.9, 0.4
"""Sentences as alike to the alignment that share so much of what is seldom said in their two reports tell the same
where retelling leaves a doubt and verbs or figures are in common, and may do in other cases. Of 22 such doubtful pairs
from BASIL and ECB+ read by one of us 20 tell the same, of 19 others 12 and 4 a part of it."""

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

_LOWERED: dict[Verdict, Verdict] = {"told": "doubtful", "doubtful": "other", "other": "other"}
"""Who tells something only beside something else ("when the plane crashed") may tell it."""

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
        self._links = {frozenset((link.a, link.b)): link for link in relations}
        self._edges: dict[tuple[Place, Place], Edge] = {}
        self._scores: dict[tuple[Place, Place], float] = defaultdict(float)
        self._surroundings: dict[str, Surroundings] = {}
        self._judged: dict[tuple[str, str], Verdict] = {}
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
        one_text = self._one_text(alignment, item)
        verdict = self._joins(alignment, item)
        if verdict == "other":
            self._keep_in_mind(alignment, item)
            return
        ours = self._places(alignment.a, self._fitting(alignment.a, item.a, alignment.b, item.b))
        theirs = self._places(alignment.b, self._fitting(alignment.b, item.b, alignment.a, item.a))
        for one, other in product(ours, theirs):
            if one != other:
                self._join(min(one, other), max(one, other), Edge(item.kind, item.score, verdict == "told", one_text))
        for side in (ours, theirs):
            self.twins.update(frozenset(pair) for pair in combinations(side, 2))

    def _fitting(self, report: str, numbers: Sequence[int], other: str, others: Sequence[int]) -> Sequence[int]:
        """Of several sentences those that do not quote what the other report has not got there.

        A quotation cut in two by its speaker may stand against one of its halves alone.
        """
        if len(numbers) == 1:
            return numbers
        whole = self._text(other, self._spans(other, others))
        return [n for n in numbers if quotes_from(self._text(report, self._spans(report, [n])), whole)] or numbers

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

    def _one_text(self, alignment: Alignment, item: Correspondence) -> bool:
        """Whether corresponding sentences are of one text, where they tell the same however they are worded."""
        link = self._links.get(frozenset((alignment.a, alignment.b)))
        spans = {name: self._spans(name, numbers) for name, numbers in _sides(alignment, item)}
        return link is not None and (is_whole(link) or meets(link, spans))

    def verdict(self, alignment: Alignment, item: Correspondence) -> Verdict:
        """Whether corresponding sentences speak of the same event; those of one text do."""
        return "told" if self._one_text(alignment, item) else self._judge(alignment, item)

    def _joins(self, alignment: Alignment, item: Correspondence) -> Verdict:
        """Whether they tell the same, too: neither only repeats what the other asserts, nor denies it."""
        repeat = self._repeat(alignment, item)
        if repeat == "named" or (repeat and self._one_text(alignment, item)) or self._oppose(alignment, item):
            return "other"
        verdict = self.verdict(alignment, item)
        return _LOWERED[verdict] if repeat else verdict

    def _repeat(self, alignment: Alignment, item: Correspondence) -> Repeat | None:
        """How one side only repeats what the other asserts; what a report begins with tells its own news."""
        if item.kind == "same":
            return None
        a, b = self._texts(alignment, item)
        if quote_alike(a, b):
            return None
        found = (alignment.a, item.a, repeats(a, b)), (alignment.b, item.b, repeats(b, a))
        named = any(repeat == "named" or (repeat and self._begins(name, side)) for name, side, repeat in found)
        return "named" if named else next((repeat for *_, repeat in found if repeat), None)

    def _begins(self, report: str, numbers: Sequence[int]) -> bool:
        """Whether one of the sentences is what a report begins with, or its headline."""
        reading = self._readings[self._place[report]]
        lead = lead_of(reading)
        return any(number == lead or reading.sentences[number].section == "headline" for number in numbers)

    def _judge(self, alignment: Alignment, item: Correspondence) -> Verdict:
        """Whether sentences of two accounts tell the same."""
        a, b = self._texts(alignment, item)
        if (a, b) not in self._judged:
            self._judged[a, b] = judge(a, b)
        verdict = self._judged[a, b]
        if verdict == "told":
            return "told" if item.score >= CERTAIN or quote_alike(a, b) else "doubtful"
        if not self._are_alike(alignment, item) or shared_here(a, b, self._said_often(alignment)) < ALIKE_HERE:
            return verdict
        return "told" if verdict == "doubtful" and share_happening(a, b) else "doubtful"

    def _oppose(self, alignment: Alignment, item: Correspondence) -> bool:
        """Whether one denies what the other tells, and no difference shows it, by which it would not be counted."""
        return item.kind != "same" and oppose(*self._texts(alignment, item)) and not self._conflict(alignment, item)

    def _conflict(self, alignment: Alignment, item: Correspondence) -> bool:
        """Whether the differences show who tells the opposite; such a pair is one claim, and told to be in conflict."""
        pair = make_pair(self._around(alignment.a), self._around(alignment.b), item)
        return any(find_negations(pair)) or any(find_opposites(pair))

    def _around(self, report: str) -> Surroundings:
        if report not in self._surroundings:
            self._surroundings[report] = Surroundings(self._readings[self._place[report]])
        return self._surroundings[report]

    def _are_alike(self, alignment: Alignment, item: Correspondence) -> bool:
        """Whether the alignment alone speaks for it that two sentences tell the same."""
        return item.score >= ALIKE and is_telling_likeness(*self._texts(alignment, item))

    def _said_often(self, alignment: Alignment) -> Counter[str]:
        """How often each concept is said in two reports."""
        return sum((said_often(self._readings[self._place[name]]) for name in (alignment.a, alignment.b)), Counter())

    def _keep_in_mind(self, alignment: Alignment, item: Correspondence) -> None:
        """Two sentences that may tell the same, though nothing but the alignment says so."""
        if self._are_alike(alignment, item):
            sides = self._places(alignment.a, item.a), self._places(alignment.b, item.b)
            self.perhaps.update(frozenset(pair) for pair in product(*sides))

    def _texts(self, alignment: Alignment, item: Correspondence) -> tuple[str, str]:
        a, b = (self._text(name, self._spans(name, side)) for name, side in _sides(alignment, item))
        return a, b

    def _spans(self, report: str, numbers: Iterable[int]) -> list[Span]:
        sentences = self._readings[self._place[report]].sentences
        return [sentences[number].span for number in numbers]

    def _text(self, report: str, spans: Iterable[Span]) -> str:
        return "\n".join(span.of(self._readings[self._place[report]].text) for span in spans)


def _sides(alignment: Alignment, item: Correspondence) -> tuple[tuple[str, Sequence[int]], tuple[str, Sequence[int]]]:
    """The two reports of a correspondence, each with the numbers of its sentences."""
    return (alignment.a, item.a), (alignment.b, item.b)


def _rows(readings: Sequence[Reading]) -> dict[Place, Place]:
    """For each sentence that stands word by word in an earlier report the first one of its words."""
    rows: dict[Place, Place] = {}
    first: dict[str, Place] = {}
    taken: set[tuple[Place, int]] = set()
    for number, reading in enumerate(readings):
        for sentence in reading.sentences:
            text = sentence.span.of(reading.text)
            words = [fold(word.surface) for word in split_words(text)]
            if sentence.section not in _MAY_JOIN or len(words) < ROW_WORDS or leans(text):
                continue
            place = number, sentence.number
            row = first.setdefault(" ".join(words), place)
            if (row, number) not in taken:
                taken.add((row, number))
                rows[place] = row
    return rows


def is_whole(link: Relation) -> bool:
    """Whether the link makes one account of two reports, whatever they tell."""
    return link.level == "derived" and link.kind not in ("embed", "template")


def meets(link: Relation, told: Mapping[str, Sequence[Span]]) -> bool:
    """Whether the sentences of both reports are in one passage of the link."""
    if link.level == "independent" or link.kind == "template":
        return False
    return any(
        _shares_half(passage.a, told[link.a]) and _shares_half(passage.b, told[link.b]) for passage in link.passages
    )


def _shares_half(passage: Span, sentences: Iterable[Span]) -> bool:
    """Whether the passage meets one of the sentences."""
    return any(
        passage.overlap(span) >= INSIDE * max(1, min(passage.end - passage.start, span.end - span.start))
        for span in sentences
    )
