"""Where a report stands among the stories, as JSON."""

from retold.formats.parts import Json
from retold.model import Placement


def near_json(place: Placement) -> Json:
    """The next best story of a report, and what keeps it out of that."""
    return {
        "next_story": place.next_story,
        "next_score": None if place.next_score is None else round(place.next_score, 4),
        "asked": None if place.asked is None else round(place.asked, 4),
        "refused": place.refused,
    }
