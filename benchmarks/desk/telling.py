"""Facts, speakers and planted differences held against the truth."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from benchmarks.desk.tally import Tally
from benchmarks.desk.truth import Case, Fact, Planted, Said
from retold.model import Claim, Comparison, Reading, Span, Statement, Story, Undecided

NO_VALUES = ("added", "dropped", "detail")
"""Differences that say only that something stands in one of two reports."""

NOBODY = {"he", "she", "it", "they"}
"""Speakers that tell nobody."""


def count_facts(tally: Tally, case: Case, claims: Sequence[Claim]) -> None:
    """Each fact by the claim that has most of its tellings, and fewest others."""
    for fact in case.truth.facts:
        places = {report: case.place(report, words) for report, words in fact.tellings.items()}
        told = [(_reports_within(claim, places), claim) for claim in claims]
        within, claim = max(told, key=lambda one: (len(one[0]), -len(one[1].tellings)), default=(set(), None))
        if claim is None or not within:
            tally.note("facts", "not told", fact.fact)
            continue
        low, high = claim.independent.low, claim.independent.high
        tally.widths.append(high - low)
        others = sorted({telling.report for telling in claim.tellings} - fact.tellings.keys())
        words = f"{fact.fact}: {low} to {high}, true {fact.accounts[0]} to {fact.accounts[1]}"
        missing = sorted(fact.tellings.keys() - within)
        tally.note("facts", outcome_of(fact, low, high), f"{words}; without {missing}, with {others}: {claim.text}")


def count_head(tally: Tally, case: Case, told: Sequence[Story]) -> None:
    """The accounts of all stories of a folder together; a report that is told with no others is one."""
    low = high = len(case.reports) - sum(len(one.reports) for one in told)
    for one in told:
        low, high = low + one.accounts.low, high + one.accounts.high
    lowest, highest = (sum(bound) for bound in zip(*case.truth.accounts.values(), strict=True))
    tally.heads.append(high - low)
    words = f"{low} to {high}, true {lowest} to {highest}"
    tally.note("heads", head_outcome((low, high), (lowest, highest)), words)


def head_outcome(found: tuple[int, int], true: tuple[int, int]) -> str:
    """What the bounds of a whole story are for the true ones: none may count for certain what may be no account."""
    (low, high), (lowest, highest) = found, true
    if high < lowest or low > highest:
        return "bounds outside" if low < high else "certain, too low" if high < lowest else "certain, too high"
    if low > lowest:
        return "bounds too high" if low < high else "certain, though open"
    return "bounds hold" if low < high else "certain, right"


def outcome_of(fact: Fact, low: int, high: int) -> str:
    """What the bounds of a claim are for the true ones."""
    lowest, highest = fact.accounts
    if low < high:
        return "bounds hold" if low <= highest and lowest <= high else "bounds outside"
    if low > highest:
        return "certain, too high"
    return "certain, too low" if low < lowest else "certain, right"


def _reports_within(claim: Claim, places: Mapping[str, Span]) -> set[str]:
    """The reports of which a claim has the very words."""
    return {
        telling.report
        for telling in claim.tellings
        if telling.report in places and any(_touch(span, places[telling.report]) for span in telling.spans)
    }


def count_speakers(tally: Tally, case: Case, readings: Mapping[str, Reading]) -> None:
    """Who is said to say each of some words; where statements lie in one another any of their speakers is right."""
    for said in case.truth.speakers:
        reading, place = readings[said.report], case.place(said.report, said.words)
        around = [one for one in reading.statements if any(_touch(span, place) for span in one.content)]
        names = [name for one in around for name in _names(reading, one)]
        words = f"{said.report}, {said.words!r}: {' or '.join(names[:1]) or None}, not {said.speaker[0]}"
        tally.note("speakers", _speaker_outcome(said, names) if around else "no statement", words)


def _speaker_outcome(said: Said, names: Sequence[str]) -> str:
    """Whether any of the names is the speaker's."""
    wanted = re.compile(rf"\b(?:{'|'.join(map(re.escape, said.speaker))})\b", re.IGNORECASE)
    if any(map(wanted.search, names)):
        return "right"
    return "wrong" if {name.lower() for name in names} - NOBODY else "nobody"


def _names(reading: Reading, statement: Statement) -> Iterable[str]:
    """All that a statement calls its speaker."""
    for entity in reading.entities:
        if entity.id == statement.speaker:
            yield from (entity.name, *entity.spellings, *entity.roles)
    for span in (statement.source, statement.antecedent):
        if span:
            yield span.of(reading.report.text)


def count_difference(
    tally: Tally,
    case: Case,
    planted: Planted,
    comparison: Comparison,
    claims: Sequence[Claim],
    undecided: Sequence[Undecided] = (),
) -> None:
    """Whether a comparison or the story shows a planted difference in the words of both reports, and how surely."""
    a, b = case.place(planted.a, planted.a_has), case.place(planted.b, planted.b_has)
    shown = [(one.a, one.b) for one in comparison.differences if one.kind not in NO_VALUES]
    shown += list(_conflicting(planted, claims))
    if planted.kind == "quote":
        shown += [(one.a, one.b) for one in comparison.quotations if set(one.drift) - {"identical"}]
    perhaps: list[tuple[Span | None, Span | None]] = [(one.a, one.b) for one in comparison.undecided]
    perhaps += list(_undecided(planted, undecided))
    outcome = "found" if _touch_both(shown, a, b) else "found as undecided" if _touch_both(perhaps, a, b) else "missed"
    tally.note("differences", outcome, f"{planted.kind}, {planted.a_has!r} and {planted.b_has!r}")


def count_shown(tally: Tally, case: Case, comparison: Comparison) -> None:
    """How many of the differences of either tier that a comparison shows are planted.

    Others may be true as well: not all that two reports tell otherwise was planted.
    """
    a, b = comparison.a, comparison.b
    places = [
        (case.place(one.a, one.a_has), case.place(one.b, one.b_has))
        for one in case.truth.differences
        if (one.a, one.b) == (a.id, b.id)
    ]
    certain = [one for one in comparison.differences if one.kind not in NO_VALUES]
    for tier, found in (("for certain", certain), ("as undecided", comparison.undecided)):
        for one in found:
            planted = any(_touch_both([(one.a, one.b)], *place) for place in places)
            words = [span.of(side.text) if span else None for side, span in ((a, one.a), (b, one.b))]
            outcome = f"{tier}, {'planted' if planted else 'others'}"
            tally.note("shown", outcome, f"{one.kind}, {words[0]!r} and {words[1]!r}")


def _touch_both(shown: Iterable[tuple[Span | None, Span | None]], a: Span, b: Span) -> bool:
    """Whether one of the pairs of passages stands in both places."""
    return any(x and y and _touch(x, a) and _touch(y, b) for x, y in shown)


def _undecided(planted: Planted, undecided: Iterable[Undecided]) -> Iterator[tuple[Span, Span]]:
    """What is undecided in the story between the two reports."""
    for one in undecided:
        sides = {side.report: side.span for side in (one.a, one.b)}
        if sides.keys() == {planted.a, planted.b}:
            yield sides[planted.a], sides[planted.b]


def _conflicting(planted: Planted, claims: Sequence[Claim]) -> Iterator[tuple[Span | None, Span | None]]:
    """What the conflicts of claims cite of the two reports."""
    for conflict in (conflict for claim in claims for conflict in claim.conflicts):
        sides = {side.report: side.span for side in (conflict.a, conflict.b)}
        if sides.keys() == {planted.a, planted.b}:
            yield sides[planted.a], sides[planted.b]


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
