"""How much of two narrations is told sentence by sentence alike, in whatever words, and how far in the same order."""

from dataclasses import dataclass
from math import log1p, sqrt

from retold.lineage.rewrites.build import built_otherwise
from retold.lineage.rewrites.outline import Meeting, Outline, make_outline, meet
from retold.lineage.rewrites.sentences import contents_of, weigh
from retold.model import Alignment, Reading
from retold.text.remembered import once_for_each

_LEAST_STEPS = 4
"""Sentences that must correspond in the same order: of three, two reporters tell alike by themselves."""

_LEAST_TOLD = 0.2
"""Part of both narrations together that must be told in order: whole rewrites have .27 or more."""

_STEPS, _SENTENCES, _TOLD, _NAMED, _BIAS = 3.8, 4.1, 3.0, 11.3, -29.2
"""Weights of what makes a rewrite: the logarithm of the number of sentences in order, their part of the shorter
narration, the part of the content that they tell alike, and the part of its names and numbers that either report has
from the other.

Fitted by scripts/fit_reworded.py on 30 whole rewrites and 4,505 pairs of reports on one event that share few runs of
words, the bias raised by 2.6. With weights from the other half of the stories all 30 are found, and 29 of the pairs. Of
14 pairs that share nearly no runs and still come out as derived, read one by one, 8 retell one another or one text that
both had, 3 share passages of an agency, and 3 only a statement of the police.
"""

_FEW_STEPS = (5, 1.5)
"""So few sentences in order show a rewrite only where the weights are so much above the threshold.

All of 30 whole rewrites stay, and 89 of 95 that were cut off behind their fourth to eighth sentence; so do 15 of 19
other pairs of reports of one event, and 136 of 344 pairs of two reporters of made stories (benchmarks/support, seeds 1
and 5).
"""

_SURE = 2.0
"""So much above the threshold a rewrite of many sentences proves one account. Of 24 whole rewrites 23 do, of 11 pairs
of other reports of one event two, of ten pairs of two reporters of made stories (benchmarks/support) five."""

_ROUNDING = 1e-5
"""What the weights of an outline may be too small by."""


@dataclass(frozen=True, slots=True)
class Step:
    """Narrated sentences of both reports that correspond, and the weight of the concepts that both have."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    shared: float
    part_a: float
    part_b: float
    moved: bool


@dataclass(frozen=True, slots=True)
class Retelling:
    """The steps, and what they must be measured by.

    The weight of all concepts of either narration, sentence by sentence; the part of either report's names and numbers
    that the other has; the narrated sentences of the shorter; how much it speaks against a rewrite that sentences in
    order are built otherwise.
    """

    steps: tuple[Step, ...]
    weight_a: float
    weight_b: float
    named: tuple[float, float]
    sentences: int
    against: float = 0.0

    @property
    def in_order(self) -> float:
        """The part of the lighter narration that the other tells in the same order."""
        lighter = min(self.weight_a, self.weight_b)
        return self._shared / lighter if lighter else 0.0

    @property
    def close(self) -> bool:
        """Whether so much is told in the same order that two reporters would hardly have done it by themselves."""
        few, more = _FEW_STEPS
        return self._is_close(more if self.ordered_steps <= few else 0.0)

    @property
    def nearly_close(self) -> bool:
        """Whether that is so, or would be if more sentences were in order."""
        return self._is_close(0.0)

    @property
    def surely_close(self) -> bool:
        """Whether that is so by far."""
        return self._is_close(_SURE)

    def _is_close(self, least: float) -> bool:
        return is_close(self.ordered_steps, self.sentences, self.part, self.named, least + self.against)

    @property
    def part(self) -> float:
        """The part of both narrations together that is told in the same order: the geometric mean of the two parts."""
        return _part(self._shared, self.weight_a, self.weight_b)

    @property
    def ordered_steps(self) -> int:
        """How many correspondences keep the order."""
        return sum(not step.moved for step in self.steps)

    @property
    def _shared(self) -> float:
        return sum(step.shared for step in self.steps if not step.moved)


def is_close(steps: int, sentences: int, told: float, named: tuple[float, float], least: float = 0.0) -> bool:
    """Whether so many steps in order among so many sentences, what they tell and whom they name make a rewrite."""
    if steps < _LEAST_STEPS or told < _LEAST_TOLD:
        return False
    odds = _BIAS + _STEPS * log1p(steps) + _SENTENCES * steps / sentences + _TOLD * told + _NAMED * sum(named)
    return odds >= least


def find_retelling(a: Reading, b: Reading, alignment: Alignment | None) -> Retelling:
    """Weigh the correspondences of narration by the concepts that both sides have."""
    contents_a, contents_b = contents_of(a), contents_of(b)
    steps = []
    for found in alignment.correspondences if alignment else ():
        of_a = tuple(number for number in found.a if contents_a.get(number))
        of_b = tuple(number for number in found.b if contents_b.get(number))
        if not of_a or not of_b:
            continue
        concepts_a = frozenset().union(*(contents_a[number] for number in of_a))
        concepts_b = frozenset().union(*(contents_b[number] for number in of_b))
        shared = weigh(concepts_a & concepts_b)
        steps.append(Step(of_a, of_b, shared, shared / weigh(concepts_a), shared / weigh(concepts_b), found.moved))
    (meeting,) = meet(outline_of(a), [outline_of(b)])
    against = built_otherwise(a, b, ((step.a, step.b) for step in steps if not step.moved))
    return Retelling(tuple(steps), *meeting.told, meeting.named, min(len(contents_a), len(contents_b)), against)


def at_most_in_order(a: Reading, b: Reading) -> tuple[float, bool]:
    """What ``in_order`` can be at most, and whether the two can be ``close``, whichever sentences correspond."""
    one, other = outline_of(a), outline_of(b)
    (meeting,) = meet(one, [other])
    lighter = min(meeting.told)
    close = allows_close(meeting, min(one.sentences, other.sentences))
    return min(meeting.shared) / lighter if lighter else 0.0, close


def allows_close(meeting: Meeting, sentences: int) -> bool:
    """Whether two reports can be ``close``, the shorter of so many sentences, given what their outlines share."""
    most = _part(min(meeting.shared), *meeting.told) + _ROUNDING
    return is_close(sentences, sentences, most, meeting.named)


def _part(shared: float, weight_a: float, weight_b: float) -> float:
    return shared / sqrt(weight_a * weight_b) if weight_a and weight_b else 0.0


@once_for_each
def outline_of(reading: Reading) -> Outline:
    """The outline of a report."""
    return make_outline(reading, contents_of(reading).values())
