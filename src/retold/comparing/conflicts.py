"""Where the tellings of a claim contradict one another."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from retold.model import Claim, Difference, Reading, Span, Telling

Found = tuple[str, str, Sequence[Difference]]
"""The ids of two reports, and what differs between them."""

_CONTRADICTING = frozenset({"number", "date", "place", "name", "negation"})
_MEANING = _CONTRADICTING | {"quote", "attribution", "certainty"}


def with_differences(
    claims: Sequence[Claim], readings: Mapping[str, Reading], differences: Sequence[Found]
) -> tuple[Claim, ...]:
    """The claims with what contradicts in their tellings; tellings that mean something else are marked as changed."""
    return tuple(_compared(claim, readings, differences) for claim in claims) if differences else tuple(claims)


def _compared(claim: Claim, readings: Mapping[str, Reading], differences: Sequence[Found]) -> Claim:
    """One claim with the differences that stand in its tellings."""
    told = {telling.report: telling for telling in claim.tellings}
    inside = list(_inside({name: telling for name, telling in told.items() if not telling.doubtful}, differences))
    notes = (_note(readings, a, b, item) for a, b, item in inside if _contradicts(item))
    changed = {
        a if b == claim.cite.report else b
        for a, b, item in inside
        if claim.cite.report in (a, b) and not _is_spelling(item)
    }
    tellings = (
        replace(telling, wording="changed") if telling.report in changed else telling for telling in told.values()
    )
    return replace(claim, tellings=tuple(tellings), conflicts=tuple(dict.fromkeys(notes)))


def _contradicts(item: Difference) -> bool:
    """Whether not both tellings can be right; two spellings of a name are no contradiction."""
    return item.kind in _CONTRADICTING and not _is_spelling(item)


def _is_spelling(item: Difference) -> bool:
    """Whether the tellings only spell a name in two ways."""
    return item.kind == "name" and item.note.startswith("spelling")


def _inside(told: Mapping[str, Telling], differences: Sequence[Found]) -> Iterator[tuple[str, str, Difference]]:
    """Differences of meaning between two tellings."""
    for a, b, items in differences:
        if a in told and b in told:
            for item in items:
                if item.kind in _MEANING and _stands_in(item.a, told[a].spans) and _stands_in(item.b, told[b].spans):
                    yield a, b, item


def _stands_in(span: Span | None, sentences: Sequence[Span]) -> bool:
    """Whether a difference has its place in one of the sentences; what one side lacks stands anywhere."""
    return span is None or any(sentence.overlap(span) for sentence in sentences)


def _note(readings: Mapping[str, Reading], a: str, b: str, item: Difference) -> str:
    """A difference in words: ``number: 000 has "12", 001 has "15"``."""
    sides = ((a, item.a), (b, item.b))
    words = (f"{name} has “{span.of(readings[name].text)}”" if span else f"{name} has not" for name, span in sides)
    return f"{item.kind}: {', '.join(words)}"
