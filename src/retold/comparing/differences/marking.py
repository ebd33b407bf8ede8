"""The correspondences in which something changed."""

from collections.abc import Sequence
from dataclasses import replace

from retold.model import Alignment, Difference


def mark_changed(alignment: Alignment, differences: Sequence[Difference]) -> Alignment:
    """The alignment with the kind "changed" wherever a difference of meaning was found."""
    changed = {difference.correspondence for difference in differences if _changes_meaning(difference)}
    return replace(
        alignment,
        correspondences=tuple(
            replace(item, kind="changed") if number in changed else item
            for number, item in enumerate(alignment.correspondences)
        ),
    )


def _changes_meaning(difference: Difference) -> bool:
    """Whether a difference is one of what is told: neither another spelling of a name nor a value more precise."""
    return not difference.note.startswith(("spelling", "more precise"))
