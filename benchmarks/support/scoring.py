"""How well the independent accounts behind each fact, and behind a whole story, are counted.

A fact is looked up in the claim that has most of its tellings. ``exact`` is that both bounds are the truth, ``holds``
that the truth lies within them. Told apart from it is what was gathered: ``exact of gathered`` holds the bounds against
the accounts behind those tellings alone that the claim has, which is the counting without the finding.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from benchmarks.support.truth import Fact, Story, Telling
from retold.model import Claim
from retold.model import Story as Told

INSIDE = 0.5
"""Part of a true telling that must be in a found one."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A fact, or a story, with its true number of accounts, the bounds that were found, and what others would count.

    ``gathered`` are the accounts of the tellings that were found; ``error`` is what went wrong in words, empty where
    the bounds are the truth.
    """

    story: str
    name: str
    true: int
    low: int
    high: int
    gathered: int
    publishers: int
    reports: int
    conflict: bool = False
    conflict_shown: bool = False
    error: str = ""

    @property
    def exact(self) -> bool:
        """Whether both bounds are the truth."""
        return self.low == self.high == self.true

    @property
    def holds(self) -> bool:
        """Whether the truth lies within the bounds."""
        return self.low <= self.true <= self.high


def count_story(story: Story, told: Sequence[Told]) -> Counted:
    """The accounts that the reports of a story go back to; what was not told with others counts by itself."""
    low = high = len({report.id for report in story.reports} - {name for one in told for name in one.reports})
    for one in told:
        roots = one.accounts
        low, high = low + roots.low, high + roots.high
    publishers = len({report.publisher for report in story.reports})
    true = story.independent
    return Counted(story.name, story.event, true, low, high, true, publishers, len(story.reports))


def count_facts(story: Story, told: Sequence[Told]) -> list[Counted]:
    """Each fact of a story that some report tells."""
    claims = [claim for one in told for claim in one.claims]
    return [_counted(story, fact, claims) for fact in story.facts]


def _counted(story: Story, fact: Fact, claims: Sequence[Claim]) -> Counted:
    publishers = {report.id: report.publisher for report in story.reports}
    reports = {telling.report for telling in fact.tellings}
    claim = max(claims, key=lambda one: len(_within(fact, one)), default=None)
    found = _within(fact, claim) if claim else []
    low, high = (claim.independent.low, claim.independent.high) if claim and found else (0, 0)
    return Counted(
        story=story.name,
        name=fact.name,
        true=fact.independent,
        low=low,
        high=high,
        gathered=len({telling.account for telling in found}),
        publishers=len({publishers[name] for name in reports}),
        reports=len(reports),
        conflict=bool(fact.conflicts),
        conflict_shown=bool(claim and found and claim.conflicts),
        error=_error(fact, found, claim, (low, high)),
    )


def _within(fact: Fact, claim: Claim) -> list[Telling]:
    """The true tellings that a claim has."""
    spans = {telling.report: telling.spans for telling in claim.tellings}
    return [
        telling
        for telling in fact.tellings
        if any(
            min(telling.end, span.end) - max(telling.start, span.start)
            >= INSIDE * min(telling.end - telling.start, span.end - span.start)
            for span in spans.get(telling.report, ())
        )
    ]


def _error(fact: Fact, found: Sequence[Telling], claim: Claim | None, bounds: tuple[int, int]) -> str:
    """What went wrong in words."""
    low, high = bounds
    true, gathered = fact.independent, len({telling.account for telling in found})
    if low == high == true:
        return ""
    if claim is None or not found:
        return "nowhere told"
    if low <= true <= high:
        return "wide"
    if low > true:
        others = {telling.report for telling in claim.tellings} - {telling.report for telling in fact.tellings}
        return "too many: another fact is with it" if others else "too many: one account counted as several"
    return "too few: not all gathered" if gathered < true else "too few: several accounts counted as one"


def figures(counted: Sequence[Counted]) -> dict[str, float]:
    """The figures of all together."""
    return {
        "counted": len(counted),
        "exact": _mean(one.exact for one in counted),
        "holds": _mean(one.holds for one in counted),
        "width": _mean(one.high - one.low for one in counted),
        "sure": _mean(one.low == one.high for one in counted),
        "wrong when sure": _mean(not one.holds for one in counted if one.low == one.high),
        "too many": _mean(one.low > one.true for one in counted),
        "gathered": _mean(one.gathered == one.true for one in counted),
        "exact of gathered": _mean(one.low == one.high == one.gathered for one in counted),
        "holds of gathered": _mean(one.low <= one.gathered <= one.high for one in counted),
        "by publisher": _mean(one.publishers == one.true for one in counted),
        "by report": _mean(one.reports == one.true for one in counted),
        "conflicts shown": _mean(one.conflict_shown for one in counted if one.conflict),
        "false conflicts": _mean(one.conflict_shown for one in counted if not one.conflict),
    }


def errors(counted: Iterable[Counted]) -> Counter[str]:
    """How often each thing went wrong."""
    return Counter(one.error for one in counted if one.error)


def by_true(counted: Sequence[Counted]) -> Iterator[tuple[int, list[Counted]]]:
    """What so many accounts tell."""
    for number in sorted({one.true for one in counted}):
        yield number, [one for one in counted if one.true == number]


def _mean(values: Iterable[float]) -> float:
    numbers = list(values)
    return sum(numbers) / len(numbers) if numbers else float("nan")
