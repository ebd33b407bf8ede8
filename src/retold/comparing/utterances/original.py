"""Which wording was most likely said. Seldom does anything show it: then no wording is named.

Reporters who have nothing from one another do not make the same slip: what two such accounts have word for word, and
no two have otherwise, was said. Where all wordings come from one report, its own is what the others had before them.
"""

from collections.abc import Sequence

from retold.comparing.joining.links import is_whole
from retold.comparing.utterances.occurrences import Occurrence
from retold.model import Relation, Support

_ENOUGH = 2
"""Accounts that agree."""

Found = tuple[int | None, str]


def find_original(
    wordings: Sequence[Sequence[Occurrence]], support: Sequence[Support], links: Sequence[Relation]
) -> Found:
    """The number of the wording, if any, and why."""
    agreed = [number for number, one in enumerate(support) if one.low >= _ENOUGH and wordings[number][0].quoted]
    if agreed:
        return _widest(agreed, wordings, support)
    if len(wordings) == 1:
        return None, "it is known from one account alone"
    source = _source(wordings, links)
    if source is not None:
        report = wordings[source][0].reading.id
        return source, f"all others that have it took their text from {report}"
    return None, "no wording has two independent accounts, and no report is known to have given it to all others"


def _widest(agreed: Sequence[int], wordings: Sequence[Sequence[Occurrence]], support: Sequence[Support]) -> Found:
    """Of wordings that accounts agree on the one that the others are cuts of; none where they contradict."""
    best = max(agreed, key=lambda number: (len(wordings[number][0].words), -number))
    one = wordings[best][0]
    if not all(_is_cut(wordings[number][0], one) for number in agreed):
        return None, "independent accounts agree on more than one wording"
    if any(len(some[0].words) > len(one.words) and _is_cut(one, some[0]) for some in wordings if some[0].quoted):
        return None, "independent accounts agree on a cut only; nothing shows whether the rest was said just so"
    others = ", and no other wording has two" if len(wordings) > 1 else ""
    same = "word for word" if len(set(map(_written, wordings[best]))) == 1 else "in these words, if spelled otherwise"
    return best, f"{support[best].low} independent accounts have it {same}{others}"


def _written(one: Occurrence) -> tuple[str, ...]:
    """The words as they stand there: a contraction is one."""
    return tuple(word.surface.casefold() for word in one.words)


def _is_cut(one: Occurrence, full: Occurrence) -> bool:
    """Whether a wording has no words that the full one has not."""
    own, whole = list(one.key[1]), iter(full.key[1])
    return all(word in whole for word in own)


def _source(wordings: Sequence[Sequence[Occurrence]], links: Sequence[Relation]) -> int | None:
    """The wording of the one report that all others certainly took their text from."""
    parent = {child: giver for link in links if link.certain and is_whole(link) for child, giver in _taken(link)}
    carriers = {one.reading.id: number for number, some in enumerate(wordings) for one in some}
    tops = {_top(name, parent) for name in carriers}
    top = tops.pop()
    own = {number for number, some in enumerate(wordings) for one in some if one.reading.id == top}
    return own.pop() if not tops and len(own) == 1 else None


def _taken(link: Relation) -> list[tuple[str, str]]:
    """Who took from whom, where the texts decide it."""
    return {"a_from_b": [(link.a, link.b)], "b_from_a": [(link.b, link.a)]}.get(link.direction, [])


def _top(name: str, parent: dict[str, str]) -> str:
    """The report that a report's text goes back to."""
    seen = {name}
    while (name := parent.get(name, name)) not in seen:
        seen.add(name)
    return name
