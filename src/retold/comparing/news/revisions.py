"""Reports whose text was changed: what stood in their earlier text is of before."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice

from retold.comparing.news.changes import is_told_otherwise
from retold.comparing.news.partition import IsNew
from retold.comparing.news.words import flat
from retold.model import Changed, Citation, Claim, Comparison, Difference, Reading, Span
from retold.text.certainty import status_of

Revised = Mapping[str, Comparison]
"""The reports whose text was changed, each with the comparison of its earlier text, a, and its present one, b."""


def newness(since: Collection[str], revised: Revised) -> IsNew:
    """Whether a passage was not there before: all of a newer report, of a changed text what has nothing before it."""
    fresh = set(since)
    known = {name: _Earlier(comparison) for name, comparison in revised.items()}

    def is_new(report: str, span: Span) -> bool:
        return report in fresh and not (report in known and known[report].has(span))

    return is_new


class _Earlier:
    """What of a present text stood in the earlier one, as it is or in other words."""

    def __init__(self, comparison: Comparison) -> None:
        self._present = comparison.b
        self._text = f" {flat(comparison.a.text)} "
        items = comparison.alignment.correspondences
        self._told = [comparison.b.sentences[number].span for item in items for number in item.b]

    def has(self, span: Span) -> bool:
        """Whether a passage has something before it."""
        words = flat(span.of(self._present.text))
        return any(told.overlap(span) for told in self._told) or f" {words} " in self._text


def find_revisions(claims: Sequence[Claim], revised: Revised) -> Iterator[Changed]:
    """What changed texts tell otherwise than before, each with the claim that it belongs to."""
    for name, comparison in revised.items():
        for item in comparison.differences:
            if item.a and item.b and _is_change(item, comparison):
                before, after = Citation(comparison.a.id, item.a), Citation(name, item.b)
                told = (claim for claim in claims if _tells(claim, after))
                yield from (Changed(claim, item.kind, item.note, before, after, True) for claim in islice(told, 1))


def _is_change(item: Difference, comparison: Comparison) -> bool:
    """Whether something else is told in corresponding sentences."""
    if item.correspondence is None:
        return False
    correspondence = comparison.alignment.correspondences[item.correspondence]
    before = comparison.a, _statuses(comparison.a, correspondence.a)
    return is_told_otherwise(item, before, (comparison.b, _statuses(comparison.b, correspondence.b)))


def _statuses(reading: Reading, numbers: Sequence[int]) -> set[str]:
    return {status_of(reading.sentences[number].span.of(reading.text)) for number in numbers}


def _tells(claim: Claim, cite: Citation) -> bool:
    """Whether a passage stands in a telling of the claim."""
    told = (telling for telling in claim.tellings if telling.report == cite.report)
    return any(place.overlap(cite.span) for telling in told for place in telling.spans)
