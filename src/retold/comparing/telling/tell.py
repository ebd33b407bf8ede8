"""A whole story told from its reports."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from retold.comparing.claims.conflicts import Found
from retold.comparing.claims.find import find_claims
from retold.comparing.copies import among_first, first_of_each, in_order, shared_houses, with_copies
from retold.comparing.differences import find_differences
from retold.comparing.telling.account import make_account
from retold.comparing.telling.questions import find_questions
from retold.comparing.telling.quotations import find_quotations
from retold.comparing.telling.timeline import make_timeline
from retold.model import Alignment, Claim, Correspondence, Lineage, Reading, Relation, Span, Story
from retold.text import idf, split_words


def tell_story(
    story_id: str,
    readings: Sequence[Reading],
    alignments: Sequence[Alignment],
    relations: Sequence[Relation],
    lineages: Sequence[Lineage],
    houses: Mapping[str, str] | None = None,
) -> Story:
    """Claims with their support, quotations with their drift, timeline, open questions and the account.

    The reports stand in the order of their dates, the undated last; from one that is not in English no claim is taken.
    Of those with one text the first is compared with the others: alignments and relations of the rest are not needed.
    ``houses`` has the declared house of each report whose publisher has one; these count once.
    """
    readings = sorted(readings, key=in_order)
    first = first_of_each(readings)
    kept = [reading for reading in readings if first[reading.id] == reading.id and reading.english]
    of_id = {reading.id: reading for reading in kept}
    wanted = [alignment for alignment in alignments if alignment.a in of_id and alignment.b in of_id]
    links = among_first(relations, first)
    different = partial(_differences, of_id, wanted)
    claims = find_claims(kept, wanted, links, different, shared_houses(houses or {}, first))
    days = sorted(reading.published.value for reading in readings if reading.published.value)
    story = Story(
        id=story_id,
        label=_label(readings, lineages),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        reports=tuple(reading.id for reading in readings),
        lineages=tuple(lineages),
        links=tuple(relations),
        claims=claims,
        quotes=find_quotations(readings),
        timeline=make_timeline(claims, of_id),
        open_questions=find_questions(kept, claims),
        published=tuple(reading.published for reading in readings),
        account=make_account(claims, kept),
    )
    return with_copies(story, first)


def _differences(readings: dict[str, Reading], alignments: Sequence[Alignment], claims: Sequence[Claim]) -> list[Found]:
    """What the tellings of each claim do not have in common with the telling that stands for it.

    Only these pairs of sentences are compared: between each two tellings it would be the square of the work.
    """
    wanted: dict[frozenset[str], list[Mapping[str, Sequence[Span]]]] = defaultdict(list)
    for claim in claims:
        told = {telling.report: telling.spans for telling in claim.tellings}
        for report in told.keys() - {claim.cite.report}:
            wanted[frozenset((report, claim.cite.report))].append(told)
    found: list[Found] = []
    for alignment in alignments:
        a, b = readings[alignment.a], readings[alignment.b]
        near = wanted.get(frozenset((a.id, b.id)), [])
        kept = tuple(item for item in alignment.correspondences if any(_in_claim(item, a, b, told) for told in near))
        if kept:
            found.append((a.id, b.id, find_differences(a, b, replace(alignment, correspondences=kept))))
    return found


def _in_claim(item: Correspondence, a: Reading, b: Reading, told: Mapping[str, Sequence[Span]]) -> bool:
    """Whether a correspondence is between tellings of a claim."""
    told_a = any(a.sentences[number].span in told.get(a.id, ()) for number in item.a)
    return told_a and any(b.sentences[number].span in told.get(b.id, ()) for number in item.b)


def _label(readings: Sequence[Reading], lineages: Sequence[Lineage]) -> str:
    """The headline that has most of what those of all lineages have; without any, the first sentence of the story.

    Reports of one text often have one headline, too, which is no more central for that.
    """
    headlines = [(reading.id, line) for reading in readings if (line := _headline(reading))]
    if not headlines:
        return next((s.span.of(r.text) for r in readings for s in r.sentences if s.section == "body"), "")
    family = {member: lineage.id for lineage in lineages for member in lineage.members}
    told = {(family.get(report, report), concept) for report, line in headlines for concept in _concepts(line)}
    said = Counter(concept for _, concept in told)

    def worth(line: str) -> float:
        concepts = _concepts(line)
        return sum(idf(concept) * (said[concept] - 1) for concept in concepts) / (3 + len(concepts))

    return max((line for _, line in headlines), key=worth)


def _headline(reading: Reading) -> str | None:
    """The report's title, or the headline in its text."""
    if reading.report.title:
        return reading.report.title
    return next((section.span.of(reading.text) for section in reading.sections if section.kind == "headline"), None)


def _concepts(text: str) -> set[str]:
    """The content words of a headline."""
    return {word.concept for word in split_words(text) if word.content}
