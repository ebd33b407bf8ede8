"""What a library answers, as JSON."""

from retold.formats.parts import Json, judgement_json, pairs, roots_json
from retold.model import Problem
from retold.model.answers import (
    Added,
    Compared,
    Explained,
    Hit,
    LoggedChange,
    Refused,
    Removed,
    Retaken,
    Status,
    StoryEntry,
)
from retold.model.placed import Neighbour, Placement


def added_json(added: Added) -> Json:
    """What came of an addition."""
    return {
        "new": added.new,
        "versions": added.versions,
        "known": added.known,
        "placed": added.placed,
        "links": added.links,
        "changes": dict(added.changes),
        "problems": [_problem(problem) for problem in added.problems],
        "ignored": list(added.ignored),
    }


def _problem(problem: Problem) -> Json:
    return {
        "path": problem.path,
        "place": problem.place,
        "reason": problem.reason,
        "remedy": problem.remedy,
        "fatal": problem.fatal,
        "alike": problem.alike,
    }


def entry_json(entry: StoryEntry) -> Json:
    """One line of a list of stories."""
    return {
        "id": entry.id,
        "label": entry.label,
        "first": entry.first,
        "last": entry.last,
        "reports": entry.reports,
        "publishers": entry.publishers,
        "roots": roots_json(entry.roots),
    }


def hit_json(hit: Hit) -> Json:
    """A report that was found, with the words around the hit and their place in its text."""
    return {
        "report": hit.report,
        "title": hit.title,
        "publisher": hit.publisher,
        "published": hit.published,
        "story": hit.story,
        "snippet": hit.snippet,
        "span": list(hit.span),
        "matches": pairs(hit.matches),
        "score": float(f"{hit.score:.5g}"),  # tiny where most reports have the words
    }


def status_json(status: Status) -> Json:
    """A library at a glance."""
    return {
        "path": str(status.path),
        "reports": status.reports,
        "versions": status.versions,
        "pending": status.pending,
        "stories": status.stories,
        "links": status.links,
        "bytes": status.bytes,
        "schema": status.schema,
        "code": status.code,
        "window": status.window,
        "last_add": status.last_add,
        "problems": status.problems,
        "raw": status.raw,
        "raw_bytes": status.raw_bytes,
        "unread": dict(status.unread),
    }


def refused_json(refused: Refused) -> Json:
    """What an addition refused."""
    return {
        "path": refused.path,
        "place": refused.place,
        "reason": refused.reason,
        "remedy": refused.remedy,
        "at": refused.at,
        "alike": refused.alike,
    }


def removed_json(removed: Removed) -> Json:
    """What was removed."""
    return {"reports": list(removed.reports), "changes": dict(removed.changes)}


def retaken_json(retaken: Retaken) -> Json:
    """What came of taking reports anew from kept bytes."""
    return {"read": retaken.read, "changed": list(retaken.changed), "lost": list(retaken.lost)}


def change_json(change: LoggedChange) -> Json:
    """One thing that happened to a story."""
    return {
        "number": change.number,
        "at": change.at,
        "kind": change.kind,
        "story": change.story,
        "other": change.other,
        "reports": list(change.reports),
        "reason": change.reason,
    }


def explained_json(explained: Explained) -> Json:
    """Why a report is in its story."""
    return {
        "report": explained.report,
        "story": entry_json(explained.story),
        "placement": _placement(explained.placement),
        "inside": [_compared(one) for one in explained.inside],
        "next_best": [_compared(one) for one in explained.next_best],
        "labels": dict(explained.labels),
        "log": [change_json(change) for change in explained.log],
    }


def _placement(placement: Placement) -> Json:
    return {
        "score": round(placement.score, 4),
        "neighbours": [_neighbour(one) for one in placement.neighbours],
        "next_story": placement.next_story,
        "next_score": None if placement.next_score is None else round(placement.next_score, 4),
        "asked": None if placement.asked is None else round(placement.asked, 4),
        "refused": placement.refused,
    }


def _neighbour(neighbour: Neighbour) -> Json:
    return {"report": neighbour.report, "story": neighbour.story, "likeness": round(neighbour.likeness, 4)}


def _compared(compared: Compared) -> Json:
    return {
        **_neighbour(compared.neighbour),
        "title": compared.title,
        "judgement": judgement_json(compared.judgement),
    }
