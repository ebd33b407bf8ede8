"""A whole story told from its reports."""

from collections.abc import Sequence

from retold.model import Alignment, Lineage, Reading, Relation, Story


def tell_story(
    story_id: str,
    readings: Sequence[Reading],
    alignments: Sequence[Alignment],
    relations: Sequence[Relation],
    lineages: Sequence[Lineage],
) -> Story:
    """Claims with their support, quotations with their drift, timeline, open questions and the account."""
    claims = ()
    return Story(
        id=story_id, label="", first=None, last=None, reports=tuple(r.id for r in readings),
        lineages=tuple(lineages), links=tuple(relations), claims=claims, quotes=(), timeline=(),
        open_questions=(), account=(),
    )  # fmt: skip
