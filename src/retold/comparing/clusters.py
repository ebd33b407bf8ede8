"""Sentences of many reports that tell the same, gathered from what each two have in common."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from retold.comparing.edges import Edges, Place
from retold.model import Reading

QUORUM = 0.4
"""Clusters of more than a pair join from this mean likeness of their pairs of reports on.

Pairs that do not correspond count as 0, so that a chain of likenesses glues nothing: when half of the pairs were
enough, however weak, one claim took in every sentence of 19 reports that names a certain kind of missile.
"""

FEWEST_WORDS = 3
"""Shorter sentences, such as "Read more:", tell nothing by themselves."""

_PASSES = 4


def gather(readings: Sequence[Reading], edges: Edges) -> list[list[Place]]:
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
    clusters = _Clusters(edges)
    ranked = sorted(
        (not edge.certain, not (one in body and other in body), -edge.score, one, other)
        for one, other, edge in edges.pairs()
    )
    for _ in range(_PASSES):
        if not clusters.join_along((one, other) for *_, one, other in ranked):
            break
    joined = [sorted(members) for members in clusters.members.values()]
    alone = [[place] for place, words in body.items() if place not in clusters.of and words >= FEWEST_WORDS]
    return sorted(cluster for cluster in joined + alone if any(place in body for place in cluster))


class _Clusters:
    """Sentences that are joined for as long as a quorum holds."""

    def __init__(self, edges: Edges) -> None:
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
                if self.of[other] == b and (edge := self._edges.between(one, other)):
                    reports = one[0], other[0]
                    best[reports] = max(best.get(reports, 0.0), edge.score)
        ours, theirs = ({place[0] for place in self.members[cluster]} for cluster in (a, b))
        pairs = len(ours) * len(theirs) - len(ours & theirs)
        return pairs == 1 or sum(best.values()) >= QUORUM * pairs


def certain_part(edges: Edges, cluster: Sequence[Place]) -> frozenset[Place]:
    """The sentences of a cluster that hang together for certain; of several such parts that of most reports."""
    left = set(cluster)
    parts: list[frozenset[Place]] = []
    while left:
        part: set[Place] = set()
        waiting = [min(left)]
        while waiting:
            one = waiting.pop()
            part.add(one)
            left.discard(one)
            waiting += [other for other in left if (edge := edges.between(one, other)) and edge.certain]
        parts.append(frozenset(part))

    def rank(part: frozenset[Place]) -> tuple[int, int, Place]:
        return -len({place[0] for place in part}), -len(part), min(part)

    return min(parts, key=rank)
