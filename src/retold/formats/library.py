"""What a library answers, as JSON: its records as they are, but for these."""

from retold.formats.parts import Json, judgement_json, plain, roots_json
from retold.formats.placed import near_json
from retold.model.answers import Compared, Explained, Hit, StoryEntry
from retold.model.placed import Neighbour, Placement


def entry_json(entry: StoryEntry) -> Json:
    """One line of a list of stories."""
    return {**plain(entry), "roots": roots_json(entry.roots)}


def hit_json(hit: Hit) -> Json:
    """A report that was found, with the words around the hit and their place in its text."""
    return {**plain(hit), "score": float(f"{hit.score:.5g}")}  # tiny where most reports have the words


def explained_json(explained: Explained) -> Json:
    """Why a report is in its story."""
    return {
        "report": explained.report,
        "story": entry_json(explained.story),
        "placement": _placement(explained.placement),
        "inside": [_compared(one) for one in explained.inside],
        "next_best": [_compared(one) for one in explained.next_best],
        "labels": dict(explained.labels),
        "log": plain(explained.log),
    }


def _placement(placement: Placement) -> Json:
    return {
        "score": round(placement.score, 4),
        "neighbours": [_neighbour(one) for one in placement.neighbours],
        **near_json(placement),
    }


def _neighbour(neighbour: Neighbour) -> Json:
    return {**plain(neighbour), "likeness": round(neighbour.likeness, 4)}


def _compared(compared: Compared) -> Json:
    near = _neighbour(compared.neighbour)
    return {**near, "title": compared.title, "judgement": judgement_json(compared.judgement)}
