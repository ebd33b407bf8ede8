"""The correspondences in which something changed."""

from collections.abc import Sequence
from dataclasses import replace

from retold.model import Alignment, Difference


def mark_changed(alignment: Alignment, differences: Sequence[Difference]) -> Alignment:
    """The alignment with the kind "changed" wherever a difference of meaning was found."""
    changed = {difference.correspondence for difference in differences}
    return replace(
        alignment,
        correspondences=tuple(
            replace(item, kind="changed") if number in changed else item
            for number, item in enumerate(alignment.correspondences)
        ),
    )
