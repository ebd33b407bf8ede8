"""What newer reports tell otherwise of claims that were told before."""

from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from retold.comparing.claims.apart import is_of_same
from retold.comparing.differences import find_differences
from retold.comparing.differences.dates import SAID_THEN
from retold.comparing.news.partition import Parted
from retold.comparing.news.words import flat
from retold.model import (
    Alignment,
    Changed,
    Citation,
    Claim,
    ConflictSide,
    Correspondence,
    Difference,
    Reading,
    Span,
    Telling,
)

KINDS = ("number", "date", "place", "name", "negation", "certainty", "attribution", "quote")
"""What changes the meaning, in the order in which it is told; details come and go."""

Readings = Mapping[str, Reading]

Side = tuple[Reading, Collection[str]]
"""A report, and how certainly its sentence tells what is compared."""

CONTRADICTED = "told otherwise"
"""What is said of a change that is a contradiction of the story."""

ALIKE = 85
"""Words that are so much alike, in hundredths, are spelled in two ways: "temperatue" and "temperature"."""

_Pair = tuple[str, str]


def find_changes(
    parted: Sequence[Parted], readings: Readings, one_text: Container[frozenset[str]] = ()
) -> list[Changed]:
    """Each newer wording against the last one of before; what some report had said before is no change.

    ``one_text`` are the pairs of reports that are surely of one account.
    """
    wanted: dict[_Pair, list[tuple[Parted, Telling, Telling]]] = defaultdict(list)
    for one in parted:
        for before, since in _pairs(one, readings):
            wanted[before.report, since.report].append((one, before, since))
    return [
        replace(change, update=same)
        for pair, some in wanted.items()
        for same in [frozenset(pair) in one_text]
        for change in _of_pair(*pair, some, readings, one_text=same)
    ]


def find_contradictions(parted: Sequence[Parted], one_text: Container[frozenset[str]] = ()) -> Iterator[Changed]:
    """What newer reports have in contradiction to earlier ones, as the story shows it, be it of one claim or of two."""
    since = {telling.report for one in parted for telling in one.since}
    before = {telling.report for one in parted for telling in one.before} - since
    claims = {one.claim.id: one.claim for one in parted}
    for one in parted:
        for conflict in one.claim.conflicts:
            for old, new in ((conflict.a, conflict.b), (conflict.b, conflict.a)):
                if before.issuperset(old.reports) and since.issuperset(new.reports) and old.claim == one.claim.id:
                    update = frozenset((old.report, new.report)) in one_text
                    yield Changed(
                        one.claim, conflict.kind, CONTRADICTED, _cite(old, claims), _cite(new, claims), update
                    )


def _cite(side: ConflictSide, claims: Mapping[str, Claim]) -> Citation | None:
    """What a side has; who only tells what the other one denies has it in a claim of its own."""
    told = (one.spans[0] for one in claims[side.claim].tellings if one.report == side.report) if side.claim else ()
    span = side.span or next(iter(told), None)
    return Citation(side.report, span) if span else None


def _pairs(one: Parted, readings: Readings) -> Iterator[tuple[Telling, Telling]]:
    """The last telling of before with each newer one that has other words than all before."""
    if not one.sure_before:
        return
    last = one.sure_before[-1]
    known = {_words(telling, readings) for telling in one.before}
    for telling in one.sure_since:
        words = _words(telling, readings)
        if words not in known:
            known.add(words)
            yield last, telling


def _of_pair(
    a: str, b: str, some: Sequence[tuple[Parted, Telling, Telling]], readings: Readings, *, one_text: bool
) -> Iterator[Changed]:
    """The changes between two reports; numbers and days of two accounts must be of one thing."""
    one, other = readings[a], readings[b]
    items = [
        Correspondence(_numbers(one, before.spans), _numbers(other, since.spans), "changed", 1.0)
        for _, before, since in some
    ]
    for item in find_differences(one, other, Alignment(a, b, tuple(items)), retold=one_text):
        if item.correspondence is not None:
            parted, _, since = some[item.correspondence]
            was = {telling.status for telling in parted.before}
            otherwise = is_told_otherwise(item, (one, was), (other, {since.status}))
            if (
                otherwise
                and (one_text or _is_of_same(one, other, item))
                and not _was_said(item, other, parted, readings)
            ):
                before, after = (Citation(name, span) if span else None for name, span in ((a, item.a), (b, item.b)))
                yield Changed(parted.claim, item.kind, item.note, before, after)


def _is_of_same(one: Reading, other: Reading, item: Difference) -> bool:
    return item.kind not in ("number", "date") or is_of_same(one, other, item, (), "one")


def is_told_otherwise(item: Difference, before: Side, since: Side) -> bool:
    """Whether something else is told: no other spelling, no source that comes or goes, no doubt as there was before."""
    (one, was), (other, now) = before, since
    if item.kind not in KINDS or item.note == SAID_THEN:
        return False
    if item.kind == "certainty":
        return set(now).isdisjoint(was)
    if item.kind == "negation":
        return True
    if item.a is None or item.b is None or item.note.startswith("spelling"):
        return False
    words = item.a.of(one.text), item.b.of(other.text)
    if item.kind == "quote":
        return fuzz.ratio(*map(flat, words)) < ALIKE
    return item.kind not in ("name", "place") or not (_are_of_one(*words, one) or _are_of_one(*words, other))


def _are_of_one(a: str, b: str, reading: Reading) -> bool:
    """Whether two names are parts of one that a report gives in full: "Paul" and "Hunter" of Paul Hunter."""
    parts = {*flat(a).split(), *flat(b).split()}
    return any(parts <= set(flat(name).split()) for entity in reading.entities for name in entity.spellings)


def _was_said(item: Difference, since: Reading, parted: Parted, readings: Readings) -> bool:
    """Whether the words of a change stand in a telling of before."""
    if item.b is None or item.kind == "negation":
        return False
    said = flat(item.b.of(since.text))
    return any(f" {said} " in f" {_words(telling, readings)} " for telling in parted.before)


def in_order(found: Iterable[Changed], claims: Sequence[Claim], readings: Readings) -> Iterator[Changed]:
    """The changes by kind and claim, each once, though many reports have it."""
    place = {claim.id: number for number, claim in enumerate(claims)}
    seen: set[tuple[object, ...]] = set()
    for change in sorted(found, key=lambda change: (KINDS.index(change.kind), place[change.claim.id])):
        sides = (cite and flat(cite.span.of(readings[cite.report].text)) for cite in (change.before, change.after))
        key = (change.claim.id, change.kind, *sides)
        if key not in seen:
            seen.add(key)
            yield change


def _numbers(reading: Reading, spans: Sequence[Span]) -> tuple[int, ...]:
    """The sentences that stand at some spans."""
    return tuple(sentence.number for sentence in reading.sentences if sentence.span in spans)


def _words(telling: Telling, readings: Readings) -> str:
    return " ".join(flat(span.of(readings[telling.report].text)) for span in telling.spans)
