"""Quotations looked for by their words, in all stories of the library."""

from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.responses import Response

from retold.formats.asked import quoted_json
from retold.library.library import Library
from retold.model import Quoted, Report
from retold.rendering.page.utterances import utterance_view
from retold.web import addresses, pages
from retold.web.desk import Desk
from retold.web.telling import AGAIN, WAIT
from retold.web.works import Work

MOST = 10
"""So many quotations are shown, the best first."""

Words = Annotated[str, Query(max_length=500)]


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, with the reports that have it and their stories."""

    quoted: Quoted
    reports: dict[str, Report]
    stories: dict[str, str | None]


def quoting(desk: Desk) -> APIRouter:
    """The addresses of quotations by their words."""
    router = APIRouter(default_response_class=Response)

    @router.get("/quotes.json", name="quotes")
    def quotes_json(words: Words = "", speaker: Words = "") -> Response:
        """The quotations that have most of the words, each in all its wordings; 202 while reports are being read."""
        found = _find(desk, words.strip(), speaker.strip())
        if isinstance(found, Work):
            step, done, count = found.progress
            return pages.json({"quoting": words, "step": step, "done": done, "of": count}, 202, AGAIN)
        return pages.json(quoted_json(found.quoted, found.reports, found.stories))

    @router.get("/quotes", include_in_schema=False)
    def quotes(words: Words = "", speaker: Words = "") -> Response:
        asked = {"words": words.strip(), "speaker": speaker.strip()}
        found = _find(desk, **asked)
        work = found if isinstance(found, Work) else None
        shown = [] if isinstance(found, Work) else _shown(found)
        further = 0 if isinstance(found, Work) else found.quoted.further
        view: dict[str, Any] = {"asked": asked, "work": work, "utterances": shown, "further": further}
        view["json_address"] = addresses.with_query("/quotes.json", **asked)
        return pages.page("quotes.html", view, headers=WAIT if work else None)

    return router


def _find(desk: Desk, words: str, speaker: str) -> Found | Work:
    if not words:
        return Found(Quoted(()), {}, {})

    def find(library: Library, work: Work) -> Found:
        quoted = library.quote(words, speaker or None, work.note, limit=MOST)
        reports = {name: library.report(name) for name in quoted.reports}
        return Found(quoted, reports, {name: library.story_of(name) for name in reports})

    found: Found | Work = desk.made(("find", "quote", words, speaker), find)
    return found


def _shown(found: Found) -> list[dict[str, Any]]:
    return [utterance_view(one, found.reports, addresses.passage_address) for one in found.quoted.utterances]
