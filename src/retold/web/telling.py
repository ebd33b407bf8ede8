"""A story that is asked for: told, or how far the telling has come."""

from collections.abc import Callable
from typing import Any

from starlette.responses import Response

from retold.model import Report, Story
from retold.rendering.wording import title_of
from retold.web import addresses, pages
from retold.web.desk import Desk
from retold.web.views.story import StoryView
from retold.web.works import Work

WAIT = {"refresh": "1", "retry-after": "1"}
"""For a page that asks for itself again in a second."""

AGAIN = {"retry-after": "1"}
"""For programs, which do so themselves."""


def as_page(desk: Desk, story: str, shown: Callable[[StoryView], Response]) -> Response:
    """The page of a story or of a part of it, or one that waits for the telling."""
    told, reports = _told(desk, story)
    if isinstance(told, Work):
        waiting = {"label": title_of(reports[0]), "work": told, "count": len(reports)}
        return pages.page("waiting.html", waiting, headers=WAIT)
    return shown(StoryView(told, reports))


def as_json(desk: Desk, story: str, shown: Callable[[Story], Any]) -> Response:
    """What is shown of a story to programs, or how far the telling of it has come."""
    told, _ = _told(desk, story)
    if isinstance(told, Work):
        step, done, count = told.progress
        return pages.json({"telling": story, "step": step, "done": done, "of": count}, 202, AGAIN)
    return pages.json(shown(told))


def _told(desk: Desk, story: str) -> tuple[Story | Work, list[Report]]:
    with desk.open() as library:
        reports = library.members(story)
    return desk.story(story, reports), reports


def story_written(desk: Desk, written: str) -> str:
    """The story that a segment of an address means."""
    with desk.open() as library:
        return library.story_named(id_written(written))


def id_written(written: str) -> str:
    """The id that a segment of an address means; one that somebody wrote by hand may be the id itself."""
    return addresses.name_of(written) or written
