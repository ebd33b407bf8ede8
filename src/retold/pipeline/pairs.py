"""Two reports compared."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from retold import aligning, comparing, lineage, reading, stories
from retold.model import Claim, Comparison, Difference, Evidence, Judgement, Reading, Relation, Report
from retold.pipeline.boilerplate import Boilerplate
from retold.pipeline.houses import housed
from retold.pipeline.ties import bounding_of
from retold.pipeline.undated import date_undated

KEPT_READINGS = 1000
"""So many readings are kept while pairs are compared; a reading of 400 words takes some 100 kB."""


def compare(
    a: Report, b: Report, boilerplate: Boilerplate | None = None, houses: Mapping[str, str] | None = None
) -> Comparison:
    """Everything that can be said of two reports: relation, sentences, quotations, names, dates, claims.

    ``houses`` are publishers with the house that each belongs to: two of one house are one account of what both tell.
    """
    apart = boilerplate or {}
    one, other = (reading.read(one, boilerplate=apart.get(one.id, frozenset())) for one in (a, b))
    return _compare(one, other, houses or {})


def compare_pairs(
    reports: Mapping[str, Report],
    pairs: Iterable[tuple[str, str]],
    boilerplate: Boilerplate | None = None,
    houses: Mapping[str, str] | None = None,
) -> Iterator[Comparison]:
    """The comparison of each pair of report ids, in order; each report is read once while it is in use."""
    apart = boilerplate or {}

    @lru_cache(maxsize=KEPT_READINGS)
    def read_once(name: str) -> Reading:
        return reading.read(reports[name], boilerplate=apart.get(name, frozenset()))

    for a, b in pairs:
        yield _compare(read_once(a), read_once(b), houses or {})


def _compare(one: Reading, other: Reading, houses: Mapping[str, str]) -> Comparison:
    """Two readings compared; an undated one is dated by the other where they tell the same story."""
    judgement = stories.same_story(one, other)
    if judgement.verdict:
        one, other = date_undated((one, other))
    alignment = aligning.align(one, other)
    relation = lineage.relate(one, other, alignment)
    if comparing.is_whole(relation):
        alignment = aligning.align_more(one, other, alignment)
    found = comparing.find_differences(one, other, alignment, retold=comparing.is_whole(relation))
    differences = comparing.believed_differences(one, other, alignment, relation, found)
    undecided: tuple[Difference, ...] = ()
    if judgement.verdict:
        alike = [each for each in found if each not in differences]
        apart = comparing.find_counterparts(one, other, differences)
        differences = (*comparing.without_details(differences, apart), *apart)
        undecided = comparing.find_undecided(one, other, differences, alike)
    alignment = comparing.mark_changed(alignment, differences)
    declared = housed((one, other), houses)
    told = ((one.id, other.id, differences),)
    claims = comparing.find_claims((one, other), (alignment,), (relation,), told, declared)
    return Comparison(
        a=one,
        b=other,
        same_story=_with_relation(judgement, relation),
        relation=relation,
        alignment=alignment,
        differences=differences,
        quotations=comparing.match_quotations(one, other),
        names=comparing.match_names(one, other),
        claims=_bounded(one, other, relation, claims, declared),
        undecided=undecided,
    )


def _bounded(
    one: Reading, other: Reading, relation: Relation, claims: Sequence[Claim], houses: Mapping[str, str]
) -> tuple[Claim, ...]:
    """The claims, counted once where one report may be told after the other, or both are of one medium."""
    if one.id == other.id or all(claim.independent.high == 1 for claim in claims):
        return tuple(claims)
    return tuple(map(bounding_of((one, other), (relation,), houses).claim, claims))


def _with_relation(judgement: Judgement, relation: Relation) -> Judgement:
    """Reports of one text tell one story, whatever else they lack; an embedded passage or a form proves nothing."""
    if judgement.verdict or not stories.taken(relation):
        return judgement
    reason = Evidence("text taken over", "one was made from the text of the other, or both from the same")
    return replace(judgement, verdict=True, evidence=(*judgement.evidence, reason))
