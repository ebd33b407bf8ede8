"""Which sentences of a story's reports are believed to tell the same, two by two."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from retold.comparing.retelling import Verdict, judge, quote_alike
from retold.model import Alignment, Correspondence, Difference, Reading, Relation, Span
from retold.model.told import Wording

Place = tuple[int, int]
"""A sentence: the report's place among the readings, and the number of the sentence."""

INSIDE = 0.5
"""A sentence and a passage meet if they share at least half of the shorter one."""

CERTAIN = 0.7
"""Sentences of two texts that are less alike to the alignment and quote nothing alike stay doubtful. Of 147 pairs from
BASIL judged by hand, 55 are certain by this and by retelling; 51 of them tell the same, 3 a part of it, 1 nothing."""

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


class Edges:
    """The sentences that are believed to tell the same, and those of one report that belong together."""

    def __init__(
        self, readings: Sequence[Reading], alignments: Iterable[Alignment], relations: Iterable[Relation]
    ) -> None:
        self._readings = readings
        self._place = {reading.id: number for number, reading in enumerate(readings)}
        self._links = {frozenset((link.a, link.b)): link for link in relations}
        self._edges: dict[tuple[Place, Place], Edge] = {}
        self.neighbours: dict[Place, set[Place]] = defaultdict(set)
        self.twins: set[frozenset[Place]] = set()
        for alignment in alignments:
            for item in alignment.correspondences:
                self._add(alignment, item)

    def between(self, one: Place, other: Place) -> Edge | None:
        """How two sentences compare; None where they do not tell the same."""
        return self._edges.get((min(one, other), max(one, other)))

    def pairs(self) -> Iterator[tuple[Place, Place, Edge]]:
        """All pairs of sentences that tell the same."""
        return ((one, other, edge) for (one, other), edge in self._edges.items())

    def _add(self, alignment: Alignment, item: Correspondence) -> None:
        """Take one correspondence, unless it is of two accounts that tell different things."""
        one_text = self._one_text(alignment, item)
        verdict = self.verdict(alignment, item)
        if verdict == "other":
            return
        ours, theirs = self._places(alignment.a, item.a), self._places(alignment.b, item.b)
        for one, other in product(ours, theirs):
            self._edges[min(one, other), max(one, other)] = Edge(item.kind, item.score, verdict == "told", one_text)
            self.neighbours[one].add(other)
            self.neighbours[other].add(one)
        for side in (ours, theirs):
            self.twins.update(frozenset(pair) for pair in combinations(side, 2))

    def _places(self, report: str, numbers: Iterable[int]) -> list[Place]:
        """Those of some sentences that can tell a claim."""
        place = self._place[report]
        sentences = self._readings[place].sentences
        return [(place, number) for number in numbers if sentences[number].section in _MAY_JOIN]

    def _one_text(self, alignment: Alignment, item: Correspondence) -> bool:
        """Whether corresponding sentences are of one text, where they tell the same however they are worded."""
        link = self._links.get(frozenset((alignment.a, alignment.b)))
        spans = {alignment.a: self._spans(alignment.a, item.a), alignment.b: self._spans(alignment.b, item.b)}
        return link is not None and (is_whole(link) or meets(link, spans))

    def verdict(self, alignment: Alignment, item: Correspondence) -> Verdict:
        """Whether corresponding sentences tell the same; those of one text do."""
        if self._one_text(alignment, item):
            return "told"
        a = self._text(alignment.a, self._spans(alignment.a, item.a))
        b = self._text(alignment.b, self._spans(alignment.b, item.b))
        verdict = judge(a, b)
        return verdict if verdict != "told" or item.score >= CERTAIN or quote_alike(a, b) else "doubtful"

    def _spans(self, report: str, numbers: Iterable[int]) -> list[Span]:
        sentences = self._readings[self._place[report]].sentences
        return [sentences[number].span for number in numbers]

    def _text(self, report: str, spans: Iterable[Span]) -> str:
        return "\n".join(span.of(self._readings[self._place[report]].text) for span in spans)


def believed_differences(
    a: Reading, b: Reading, alignment: Alignment, relation: Relation, differences: Sequence[Difference]
) -> tuple[Difference, ...]:
    """The differences without those of sentences that only look alike: what tells of other things differs in nothing.

    Between reports of one text a correspondence is believed; between two accounts its sentences must tell the same.
    """
    edges = Edges((a, b), (), (relation,))
    other = {
        number
        for number in {one.correspondence for one in differences if one.correspondence is not None}
        if edges.verdict(alignment, alignment.correspondences[number]) == "other"
    }
    return tuple(one for one in differences if one.correspondence not in other)


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
