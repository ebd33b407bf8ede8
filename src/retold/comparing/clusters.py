"""Sentences of many reports that tell the same, gathered from the alignments of each two."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product

from retold.model import Alignment, Correspondence, Reading

Place = tuple[int, int]
"""A sentence: the report's place among the readings, and the number of the sentence."""

QUORUM = 0.4
"""Clusters of more than a pair join from this mean likeness of their pairs of reports on.

Pairs that do not correspond count as 0, so that a chain of likenesses glues nothing: when half of the pairs were
enough, however weak, one claim took in every sentence of 19 reports that names a certain kind of missile.
"""

FEWEST_WORDS = 3
"""Shorter sentences, such as "Read more:", tell nothing by themselves."""

_PASSES = 4
_MAY_JOIN = frozenset({"body", "headline", "caption"})


def gather(readings: Sequence[Reading], alignments: Sequence[Alignment]) -> list[list[Place]]:
    """Clusters of corresponding sentences, single ones included; each has at least one sentence of a body.

    Two sentences of one report are in one cluster only where some other report tells both in one sentence.
    Headlines and captions join a cluster of the body's sentences, but make none of their own.
    """
    body = {
        (number, sentence.number): len(sentence.span.of(reading.text).split())
        for number, reading in enumerate(readings)
        for sentence in reading.sentences
        if sentence.section == "body"
    }
    edges = _Edges(readings, alignments)
    clusters = _Clusters(edges)
    ranked = sorted(
        edges.scores, key=lambda pair: (not (pair[0] in body and pair[1] in body), -edges.scores[pair], pair)
    )
    for _ in range(_PASSES):
        if not clusters.join_along(ranked):
            break
    joined = [sorted(members) for members in clusters.members.values()]
    alone = [[place] for place, words in body.items() if place not in clusters.of and words >= FEWEST_WORDS]
    return sorted(cluster for cluster in joined + alone if any(place in body for place in cluster))


class _Edges:
    """The correspondences as pairs of sentences, and which sentences of one report belong together."""

    def __init__(self, readings: Sequence[Reading], alignments: Iterable[Alignment]) -> None:
        place = {reading.id: number for number, reading in enumerate(readings)}
        sections = [{sentence.number: sentence.section for sentence in reading.sentences} for reading in readings]
        self.scores: dict[tuple[Place, Place], float] = {}
        self.neighbours: dict[Place, set[Place]] = defaultdict(set)
        self.twins: set[frozenset[Place]] = set()
        for alignment in alignments:
            for item in alignment.correspondences:
                ours = [(place[alignment.a], n) for n in item.a if sections[place[alignment.a]][n] in _MAY_JOIN]
                theirs = [(place[alignment.b], n) for n in item.b if sections[place[alignment.b]][n] in _MAY_JOIN]
                self._add(item, ours, theirs)

    def score(self, one: Place, other: Place) -> float:
        """How alike two corresponding sentences are."""
        return self.scores[min(one, other), max(one, other)]

    def _add(self, item: Correspondence, ours: Sequence[Place], theirs: Sequence[Place]) -> None:
        """Take one correspondence."""
        for one, other in product(ours, theirs):
            self.scores[min(one, other), max(one, other)] = item.score
            self.neighbours[one].add(other)
            self.neighbours[other].add(one)
        for side in (ours, theirs):
            self.twins.update(frozenset(pair) for pair in combinations(side, 2))


class _Clusters:
    """Sentences that are joined for as long as a quorum holds."""

    def __init__(self, edges: _Edges) -> None:
        self._edges = edges
        self.of: dict[Place, int] = {}
        self.members: dict[int, list[Place]] = {}
        for number, place in enumerate(sorted(edges.neighbours)):
            self.of[place] = number
            self.members[number] = [place]

    def join_along(self, ranked: Iterable[tuple[Place, Place]]) -> bool:
        """Try to join the clusters of each pair in turn; whether any were joined."""
        changed = False
        for one, other in ranked:
            a, b = self.of[one], self.of[other]
            if a != b and self._fit(a, b) and self._quorum(a, b):
                self._join(a, b)
                changed = True
        return changed

    def _join(self, a: int, b: int) -> None:
        """Move the smaller cluster into the larger one."""
        if len(self.members[a]) < len(self.members[b]):
            a, b = b, a
        for place in self.members[b]:
            self.of[place] = a
        self.members[a] += self.members.pop(b)

    def _fit(self, a: int, b: int) -> bool:
        """Whether sentences of one report that would meet are told together somewhere."""
        return all(frozenset((one, other)) in self._edges.twins for one, other in self._meeting(a, b))

    def _meeting(self, a: int, b: int) -> Iterator[tuple[Place, Place]]:
        """Pairs of sentences of one report, one in each cluster."""
        theirs: dict[int, list[Place]] = defaultdict(list)
        for place in self.members[b]:
            theirs[place[0]].append(place)
        return ((one, other) for one in self.members[a] for other in theirs.get(one[0], ()))

    def _quorum(self, a: int, b: int) -> bool:
        """Whether their reports tell alike by the mean; of two single sentences the alignment has judged."""
        best: dict[tuple[int, int], float] = {}
        for one in self.members[a]:
            for other in self._edges.neighbours[one]:
                if self.of[other] == b:
                    reports = one[0], other[0]
                    best[reports] = max(best.get(reports, 0.0), self._edges.score(one, other))
        ours, theirs = ({place[0] for place in self.members[cluster]} for cluster in (a, b))
        pairs = len(ours) * len(theirs) - len(ours & theirs)
        return pairs == 1 or sum(best.values()) >= QUORUM * pairs
