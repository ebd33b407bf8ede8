"""Sentences of many reports that tell the same, gathered from what each two have in common."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from retold.comparing.joining.edges import Edges, Place
from retold.model import Reading
from retold.text import split_words

QUORUM = 0.4
"""Clusters of more than a pair join from this mean likeness of their pairs of reports on.

Pairs that do not correspond count as 0, so that a chain of likenesses glues nothing: when half of the pairs were
enough, however weak, one claim took in every sentence of 19 reports that names a certain kind of missile.
"""

FEWEST_WORDS = 3
"""Shorter sentences, such as "Read more:", tell nothing by themselves."""

FEWEST_SHARED = 2
"""The same of what several reports tell: "She ran." does, "Why?" does not."""

_LISTED = re.compile(r"\W*\d{1,2}[.)]\s+")

_PASSES = 4


def gather(readings: Sequence[Reading], edges: Edges) -> list[list[Place]]:
    """Clusters of corresponding sentences, single ones included; each has at least one sentence of a body.

    Two sentences of one report are in one cluster only where some other report tells both in one sentence.
    Headlines and captions join a cluster of the body's sentences, but make none of their own.
    """
    body = {
        (number, sentence.number): _length(sentence.span.of(reading.text))
        for number, reading in enumerate(readings)
        for sentence in reading.sentences
        if sentence.section == "body"
    }
    rows: dict[Place, list[Place]] = defaultdict(list)
    for place in sorted(edges.rows.keys() | edges.neighbours.keys()):
        rows[edges.row(place)].append(place)
    clusters = _Clusters(edges, rows)
    ranked = sorted(
        (not edge.certain, not (one in body and other in body), -edge.score, one, other)
        for one, other, edge in edges.pairs()
    )
    for _ in range(_PASSES):
        if not clusters.join_along((one, other) for *_, one, other in ranked):
            break
    joined = [sorted(place for row in members for place in rows[row]) for members in clusters.members.values()]
    inside = {place for places in rows.values() for place in places}
    alone = [[place] for place in body if place not in inside]
    return sorted(
        cluster
        for cluster in joined + alone
        if any(body.get(place, 0) >= (FEWEST_WORDS if len(cluster) == 1 else FEWEST_SHARED) for place in cluster)
    )


def _length(text: str) -> int:
    """The words of a sentence; "2. Bakery blast." is the label of what follows in a list, and has none."""
    label = _LISTED.match(text)
    words = len(split_words(text[label.end() :] if label else text))
    return 0 if label and words < FEWEST_WORDS else words


class _Clusters:
    """Rows that are joined for as long as a quorum holds.

    ``places`` has those of each cluster by their reports, ``_likeness`` for each two clusters what the likenesses of
    their pairs of reports come to.
    """

    def __init__(self, edges: Edges, rows: Mapping[Place, Sequence[Place]]) -> None:
        self._edges = edges
        self.of = dict(zip(rows, range(len(rows)), strict=True))
        self.members = {number: [row] for row, number in self.of.items()}
        self._reports = {number: {place[0]: [row] for place in rows[row]} for row, number in self.of.items()}
        self._likeness: dict[int, dict[int, float]] = {number: {} for number in self.members}
        for one, other, _ in edges.pairs():
            a, b = self.of[one], self.of[other]
            mean = edges.likeness(one, other, self._reports[a], self._reports[b])
            self._likeness[a][b] = self._likeness[b][a] = mean * len(self._reports[a]) * len(self._reports[b])

    def join_along(self, ranked: Iterable[tuple[Place, Place]]) -> bool:
        """Try to join the clusters of each pair in turn; whether any were joined."""
        changed = False
        for one, other in ranked:
            a, b = self.of[one], self.of[other]
            if a != b and self._quorum(a, b) and self._fit(a, b):
                self._join(*sorted((a, b), key=lambda number: (-len(self.members[number]), number)))
                changed = True
        return changed

    def _join(self, a: int, b: int) -> None:
        """Move the smaller cluster into the larger one."""
        for row in self.members[b]:
            self.of[row] = a
        self.members[a] += self.members.pop(b)
        for report, rows in self._reports.pop(b).items():
            self._reports[a].setdefault(report, []).extend(rows)
        for other, likeness in self._likeness.pop(b).items():
            del self._likeness[other][b]
            if other != a:
                whole = self._likeness[a].get(other, 0.0) + likeness
                self._likeness[a][other] = self._likeness[other][a] = whole

    def _fit(self, a: int, b: int) -> bool:
        """Whether sentences of one report that would meet are told together somewhere."""
        ours, theirs = self._reports[a], self._reports[b]
        return all(
            frozenset((one, other)) in self._edges.twins
            for report in self._common(a, b)
            for one in ours[report]
            for other in theirs[report]
        )

    def _common(self, a: int, b: int) -> list[int]:
        """The reports that are in both clusters."""
        few, many = sorted((self._reports[a], self._reports[b]), key=len)
        return [report for report in few if report in many]

    def _quorum(self, a: int, b: int) -> bool:
        """Whether their reports tell alike by the mean; of two single sentences the alignment has judged."""
        pairs = len(self._reports[a]) * len(self._reports[b])
        if pairs == 1:
            return True
        likeness = self._likeness[a][b]
        return likeness >= QUORUM * pairs or likeness >= QUORUM * max(1, pairs - len(self._common(a, b)))


def certain_part(edges: Edges, cluster: Sequence[Place]) -> frozenset[Place]:
    """The sentences of a cluster that hang together for certain; of several such parts that of most reports."""
    rows: dict[Place, list[Place]] = defaultdict(list)
    for place in cluster:
        rows[edges.row(place)].append(place)
    left = set(rows)
    parts: list[frozenset[Place]] = []
    while left:
        part: set[Place] = set()
        waiting = [min(left)]
        left.discard(waiting[0])
        while waiting:
            one = waiting.pop()
            part.add(one)
            near = [other for other in edges.neighbours.get(one, ()) if other in left]
            near = [other for other in near if (edge := edges.between(one, other)) and edge.certain]
            left.difference_update(near)
            waiting += near
        parts.append(frozenset(place for row in part for place in rows[row]))

    def rank(part: frozenset[Place]) -> tuple[int, int, Place]:
        return -len({place[0] for place in part}), -len(part), min(part)

    return min(parts, key=rank)
