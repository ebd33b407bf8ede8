"""What one report tells with a doubt that the other tells as plain fact, in sentences that do not correspond."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import fsum

from retold.comparing.counterparts.clauses import Clause, are_of_one, clauses_in
from retold.comparing.counterparts.told import Told, body_first, told_in
from retold.comparing.differences.grades import find_graded, is_soft, weakens
from retold.model import Difference, Reading, Span
from retold.text import Word, fold
from retold.text.predicates import predicates
from retold.text.remembered import once_for_each

LEAST_WORDS, LEAST_WEIGHT, LEAST_PART = 3, 6.5, 0.6
"""So many words of a doubted clause, of such weight and so much of the lighter, have to stand in a plain sentence."""

LEAST_OF_BE = 4
"""The same for the words that are no names, where no verb is doubted: "may be a cooling tower"."""

BESIDE = 3.0
"""What two words beside one another in both weigh more than each by itself: "power line"."""

NEAR = 7
"""What the doubt is of stands within so many words of the verb."""

WITHIN = 4
"""So many words behind a doubt its verb is looked for."""

MOST_BETWEEN = 25
"""The words that tell it plainly stand within so many."""

_DENIED = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|denie[sd]|deny|without|unless|false|what|how|why|whether)\b|n['’]t\b|\?"
)
_PROSPECT = re.compile(
    r"\b(?:in (?:early |advanced |late-stage )?(?:talks|discussions|negotiations) (?:to|on|over|about)|considering|"
    r"weighing|mulling|exploring)\b"
)
"""What may come to something."""

_SETTLED = re.compile(r"\b(?:agreed|decided|signed|sealed|completed|will)\b")
"""What has come to something, or surely does."""


def find_doubts_apart(a: Reading, b: Reading) -> Iterator[Difference]:
    """The doubts of one report that the other tells without."""
    for doubt, plain in _dropped(a, b):
        yield Difference("certainty", doubt, plain, "more certain in B")
    for doubt, plain in _dropped(b, a):
        yield Difference("certainty", plain, doubt, "more certain in A")


def _dropped(one: Reading, other: Reading) -> Iterator[tuple[Span, Span]]:
    """The doubts of a report with the words of the other that tell the same plainly; not if both doubt, or neither."""
    for hedge, clause in _doubted(one):
        place = next((found for told in body_first(other) if (found := _plainly(hedge, clause, told, other))), None)
        if place and not any(are_of_one(clause, again) for _, again in _doubted(other)):
            own = (told for told in told_in(one) if told is not clause.told)
            if not any(_plainly(hedge, clause, told, one) for told in own):
                yield hedge, place


@once_for_each
def _doubted(reading: Reading) -> list[tuple[Span, Clause]]:
    """The clauses with a word that weakens them, with its place; questions are none."""
    found = []
    for clause in clauses_in(reading):
        hedges = [one.span for one in find_graded(reading.text, [clause.span])]
        hedges = [span for span in hedges if weakens(fold(span.of(reading.text)))]
        hedges += [
            Span(clause.span.start + match.start(), clause.span.start + match.end())
            for match in _PROSPECT.finditer(fold(clause.written))
        ]
        asked = reading.text[clause.told.sentence.span.end - 1] == "?"
        if hedges and not asked and not _DENIED.search(fold(clause.written)):
            found.append((min(hedges), clause))
    return found


def _plainly(hedge: Span, clause: Clause, told: Told, reading: Reading) -> Span | None:
    """Where a sentence tells what a clause tells, with nothing soft or denying about it."""
    shared = [word for word in told.words if word.content and word.concept in clause.concepts]
    kinds = {word.concept for word in shared}
    weight = fsum(clause.concepts[each] for each in kinds)
    whole = weight + BESIDE * len(_beside(clause.words) & _beside(told.words))
    lighter = min(fsum(clause.concepts.values()), fsum(told.concepts.values()))
    if len(kinds) < LEAST_WORDS or whole < LEAST_WEIGHT or weight < LEAST_PART * lighter:
        return None
    first, last = (told.words.index(word) for word in (shared[0], shared[-1]))
    if last - first > MOST_BETWEEN or not _has_verb(hedge, clause, told, shared):
        return None
    around = Span(told.words[max(0, first - 3)].span.start, told.words[min(last + 1, len(told.words) - 1)].span.end)
    written = fold(around.of(reading.text))
    if is_soft(written) or _DENIED.search(written) or _PROSPECT.search(written):
        return None
    if _PROSPECT.search(fold(clause.written)) and not _SETTLED.search(written):
        return None
    return Span(shared[0].span.start, shared[-1].span.end)


def _near(verb: str, words: Sequence[Word]) -> set[str]:
    """The concepts of the words near a verb."""
    places = [n for n, word in enumerate(words) if word.concept == verb]
    return {word.concept for n in places for word in words[max(0, n - NEAR) : n + NEAR + 1]}


def _has_verb_between(told: Told, shared: Sequence[Word]) -> bool:
    """Whether a sentence tells something of what both speak of: a verb stands between."""
    between = told.words[told.words.index(shared[0]) : told.words.index(shared[-1])]
    return bool(_finite(between))


def _beside(words: Sequence[Word]) -> set[tuple[str, str]]:
    """The content words that stand beside one another."""
    return {(one.concept, other.concept) for one, other in pairwise(words) if one.content and other.content}


def _has_verb(hedge: Span, clause: Clause, told: Told, shared: Sequence[Word]) -> bool:
    """Whether a sentence has the verb that is doubted; where there is none, enough of what the clause speaks of."""
    plain = {word.concept for word in shared if word.surface[0].islower()}
    behind = [word for word in clause.words if word.span.start >= hedge.end][:WITHIN]
    before = {word.concept for word in clause.words if word.span.end <= hedge.start}
    verbs = [word.concept for word in behind if word.concept in predicates(clause.words) and word.concept in plain]
    if verbs:
        near = _near(verbs[0], told.words)
        return verbs[0] in _finite(told.words) and bool((plain - {verbs[0]}) & near) and bool(before & near)
    return _is_of_be(behind) and len(plain) >= LEAST_OF_BE and _has_verb_between(told, shared)


def _finite(words: Sequence[Word]) -> set[str]:
    """The verbs but for those in "-ing"."""
    return predicates([word for word in words if not word.surface.endswith("ing")]).keys() - {""}


def _is_of_be(behind: Sequence[Word]) -> bool:
    """Whether the verb behind a doubt is "be"."""
    return bool(behind) and fold(behind[0].surface) == "be" and not predicates(behind[:3])
