"""What one report denies and the other tells, in sentences that do not correspond."""

import re
from collections.abc import Iterator
from math import fsum

from retold.comparing.counterparts.clauses import Clause, are_of_one, clauses_in
from retold.comparing.differences.grades import is_soft
from retold.comparing.sentences.denying import may_deny
from retold.model import Difference, Reading, Span
from retold.text import concept, fold
from retold.text.predicates import predicates
from retold.text.remembered import once_for_each

LEAST_WORDS, LEAST_WEIGHT, LEAST_PART = 3, 7.0, 0.75
"""So many words of what is denied, of such weight and so much of it, have to stand in a clause that tells it."""

_NEGATOR = re.compile(
    r"\b(?:no(?! (?:more|fewer|less|longer|later|doubt|one)\b)|not(?! (?:only|just|yet|all)\b)|never)\b|n['’]t\b"
)
_SEEMING = frozenset("appear seem".split())


def find_denials_apart(a: Reading, b: Reading) -> Iterator[Difference]:
    """What is denied in one report only."""
    for negator, place in _told(a, b):
        yield Difference("negation", negator, place, "denied in A only")
    for negator, place in _told(b, a):
        yield Difference("negation", place, negator, "denied in B only")


def _told(one: Reading, other: Reading) -> Iterator[tuple[Span, Span]]:
    """The denials of a report with the words of the other that tell what is denied."""
    for negator, clause in _denied(one):
        told = ((each, found) for each in _body_first(other) if (found := _tells(negator, clause, each)))
        place = next((found for each, found in told if not _is_of_others(each, clause, other)), None)
        if place and not any(are_of_one(clause, again) for _, again in _denied(other)):
            yield negator, place


def _is_of_others(clause: Clause, denied: Clause, reading: Reading) -> bool:
    """Whether a clause names somebody whom the sentence with the denial does not name."""
    people = {entity.id for entity in reading.entities if entity.kind == "person"}
    named = [one.span for one in reading.names if one.entity in people and clause.span.covers(one.span)]
    told = {word.concept for word in denied.told.words}
    return any(told.isdisjoint(concept(part) for part in span.of(reading.text).split()) for span in named)


def _body_first(reading: Reading) -> list[Clause]:
    return sorted(clauses_in(reading), key=lambda clause: clause.told.sentence.section == "headline")


@once_for_each
def _denied(reading: Reading) -> list[tuple[Span, Clause]]:
    """The clauses with one negator, with its place."""
    found = []
    for clause in clauses_in(reading):
        negators = list(_NEGATOR.finditer(fold(clause.written)))
        if len(negators) == 1 and reading.text[clause.span.end : clause.span.end + 1] != "?":
            start = clause.span.start
            found.append((Span(start + negators[0].start(), start + negators[0].end()), clause))
    return found


def _tells(negator: Span, denied: Clause, clause: Clause) -> Span | None:
    """Where a clause that denies nothing tells what is denied, with its verb."""
    behind = {word.concept for word in denied.words if word.span.start >= negator.end}
    whole = negator.of(denied.text).lower() != "no"
    wanted = {
        each: worth for each, worth in denied.concepts.items() if each not in _SEEMING and (whole or each in behind)
    }
    shared = [word for word in clause.words if word.content and word.concept in wanted]
    kinds = {word.concept for word in shared}
    weight = fsum(wanted[each] for each in kinds)
    if len(kinds) < LEAST_WORDS or weight < LEAST_WEIGHT or weight < LEAST_PART * fsum(wanted.values()):
        return None
    following = [word.concept for word in denied.words if word.span.start >= negator.end and word.concept in wanted]
    verbs = predicates(denied.words).keys() & predicates(clause.words).keys() & behind
    written = fold(clause.written)
    if not verbs or not kinds.issuperset(following[:1]) or may_deny(clause.written) or is_soft(written):
        return None
    return Span(shared[0].span.start, shared[-1].span.end)
