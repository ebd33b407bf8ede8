"""What a link between two reports makes of the sentences in which both tell something."""

from collections.abc import Iterable, Mapping, Sequence

from retold.model import Relation, Span

INSIDE = 0.5
"""A sentence and a passage meet if they share at least half of the shorter one."""


def is_whole(link: Relation) -> bool:
    """Whether the link makes one account of two reports, whatever they tell."""
    return link.level == "derived" and link.kind not in ("embed", "template")


def meets(link: Relation, told: Mapping[str, Sequence[Span]]) -> bool:
    """Whether the sentences of both reports are in one passage of the link."""
    if link.level == "independent" or link.kind == "template":
        return False
    return any(
        _shares_half(passage.a, told[link.a]) and _shares_half(passage.b, told[link.b]) for passage in link.passages
    )


def _shares_half(passage: Span, sentences: Iterable[Span]) -> bool:
    """Whether the passage meets one of the sentences."""
    return any(
        passage.overlap(span) >= INSIDE * max(1, min(passage.end - passage.start, span.end - span.start))
        for span in sentences
    )
