"""Reports with the very same text: the first of them is compared with others, all of them are cited."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from retold.model import AccountSentence, Citation, Claim, Evidence, Reading, Relation, Story


def first_of_each(readings: Sequence[Reading]) -> dict[str, str]:
    """For each report the first that has its text: by day, on one day those whose date is inferred last, by hour."""
    first: dict[str, str] = {}
    return {reading.id: first.setdefault(reading.text, reading.id) for reading in sorted(readings, key=in_order)}


def in_order(reading: Reading) -> tuple[str, bool, str, str]:
    """What puts reports into the order of a story; the undated come last."""
    value = reading.published.value or "9999"
    return value[:10], reading.published.basis == "inferred", value, reading.id


def among_first(relations: Iterable[Relation], first: Mapping[str, str]) -> list[Relation]:
    """The relations of the first reports, from those of all reports with their texts: of each two the strongest."""
    found: dict[frozenset[str], Relation] = {}
    for link in sorted(
        relations, key=lambda link: (not link.certain, -max(link.share_a, link.share_b), link.a, link.b)
    ):
        a, b = first.get(link.a, link.a), first.get(link.b, link.b)
        if a != b:
            found.setdefault(frozenset((a, b)), replace(link, a=a, b=b))
    return list(found.values())


def shared_houses(houses: Mapping[str, str], first: Mapping[str, str]) -> dict[str, str]:
    """The house of each first report whose copies are all of that house."""
    found: dict[str, set[str | None]] = defaultdict(set)
    for name, kept in first.items():
        found[kept].add(houses.get(name))
    return {kept: house for kept, (house, *others) in found.items() if house and not others}


def with_copies(story: Story, first: Mapping[str, str]) -> Story:
    """A story told from the first reports, with the others that have their texts; its quotations are from all."""
    others: dict[str, list[str]] = defaultdict(list)
    for name, kept in first.items():
        if name != kept:
            others[kept].append(name)
    if not others:
        return story
    return replace(
        story,
        claims=tuple(_claim(claim, others) for claim in story.claims),
        open_questions=tuple(replace(asked, cites=_cites(asked.cites, others)) for asked in story.open_questions),
        account=tuple(_sentence(sentence, others) for sentence in story.account),
        spellings=tuple(
            replace(name, spellings=tuple(replace(one, cites=_cites(one.cites, others)) for one in name.spellings))
            for name in story.spellings
        ),
    )


def _claim(claim: Claim, others: Mapping[str, Sequence[str]]) -> Claim:
    """A claim with the tellings of copies behind that of the report that they are copies of."""
    tellings = [
        replace(telling, report=name)
        for telling in claim.tellings
        for name in (telling.report, *others.get(telling.report, ()))
    ]
    copied = [
        Evidence("copies", _in_words(telling.report, others[telling.report]), telling.spans)
        for telling in claim.tellings
        if telling.report in others
    ]
    support = replace(claim.independent, reasons=(*copied, *claim.independent.reasons))
    return replace(claim, tellings=tuple(tellings), independent=support)


def _sentence(sentence: AccountSentence, others: Mapping[str, Sequence[str]]) -> AccountSentence:
    """A sentence of the account with the citations of copies; what a report tells in part its copies do."""
    in_part = (name for one in sentence.in_part for name in (one, *others.get(one, ())))
    return replace(sentence, cites=_cites(sentence.cites, others), in_part=tuple(in_part))


def _in_words(kept: str, copies: Sequence[str]) -> str:
    """Who has the text of a report."""
    more = f" and {len(copies) - 1:,} more" if len(copies) > 1 else ""
    have = "have" if more else "has"
    return f"{copies[0]}{more} {have} the text of {kept} word for word; they count as one account"


def _cites(cites: Sequence[Citation], others: Mapping[str, Sequence[str]]) -> tuple[Citation, ...]:
    """The citations, each followed by those of the same place in copies."""
    return tuple(replace(cite, report=name) for cite in cites for name in (cite.report, *others.get(cite.report, ())))
