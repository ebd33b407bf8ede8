"""The addresses and what is shown at each; with ``.json`` behind it an address gives the same for programs."""

from collections.abc import Callable
from contextlib import suppress
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from retold import formats
from retold.errors import UnknownReportError, UnknownStoryError
from retold.formats.claims import claim_json
from retold.formats.stories import story_quotation_json
from retold.library import Library
from retold.library.tables.stories import Order
from retold.model import Claim, Story, StoryQuotation
from retold.rendering.page.comparison import comparison_view
from retold.rendering.wording import title_of
from retold.web import addresses, pages
from retold.web.desk import Desk, Work
from retold.web.views.listing import Asked, listing_json, listing_view
from retold.web.views.report import report_json, report_view
from retold.web.views.story import StoryView, claim_at, quotation_at

_WAIT = {"refresh": "1", "retry-after": "1"}

Shown = Callable[[Story, StoryView], Response]
At = Annotated[str, Query(pattern=r"^([0-9]{1,9}-[0-9]{1,9})?$")]


def routes(desk: Desk, *, adding: bool) -> APIRouter:
    """All addresses of what is in the library; ``adding`` tells whether there is one to add to it."""
    router = APIRouter(default_response_class=Response)
    _add_fixed(router)
    _add_stories(router, desk, adding=adding)
    _add_story(router, desk)
    _add_report(router, desk)
    _add_pair(router, desk)
    return router


def _add_fixed(router: APIRouter) -> None:
    """What is the same for every library."""

    @router.get("/", include_in_schema=False)
    def start() -> Response:
        return RedirectResponse("/stories")

    @router.get("/style.css", include_in_schema=False)
    def style() -> Response:
        return Response(pages.stylesheet(), media_type="text/css; charset=utf-8")

    @router.get("/icon.svg", include_in_schema=False)
    def icon() -> Response:
        return Response(pages.icon(), media_type="image/svg+xml")


def _add_stories(router: APIRouter, desk: Desk, *, adding: bool) -> None:
    def asked(
        words: Annotated[str, Query(max_length=500)] = "",
        since: str = "",
        until: str = "",
        publisher: Annotated[str, Query(max_length=500)] = "",
        least: Annotated[int, Query(ge=1, le=1_000_000)] = 2,
        order: Order = "latest",
        page: Annotated[int, Query(ge=1, le=1000)] = 1,
    ) -> Asked:
        return Asked(words.strip(), since.strip(), until.strip(), publisher.strip(), least, order, page)

    @router.get("/stories.json", name="stories")
    def stories_json(given: Annotated[Asked, Depends(asked)]) -> Response:
        """The stories, the last told first, or those with reports that have the words."""
        return pages.json(listing_json(desk, given))

    @router.get("/stories", include_in_schema=False)
    def stories(given: Annotated[Asked, Depends(asked)]) -> Response:
        return pages.page("stories.html", {**listing_view(desk, given), "adding": adding})


def _add_story(router: APIRouter, desk: Desk) -> None:
    @router.get("/story/{story}.json", name="story")
    def story_json(story: str) -> Response:
        """A story told; 202 while that is being done."""
        return _story_json(desk, story, formats.story_json)

    @router.get("/story/{story}", include_in_schema=False)
    def story_page(story: str) -> Response:
        return _story_page(desk, story, lambda _, view: pages.page("story.html", view.whole()))

    @router.get("/story/{story}/claim/{report}/{start}.json", name="claim")
    def claim_json_at(story: str, report: str, start: int) -> Response:
        """A claim of a story, by the report and the place of any of its tellings."""
        return _story_json(desk, story, lambda told: claim_json(_found(claim_at(told, id_written(report), start))))

    @router.get("/story/{story}/claim/{report}/{start}", include_in_schema=False)
    def claim_page(story: str, report: str, start: int) -> Response:
        def shown(told: Story, view: StoryView) -> Response:
            claim = _found(claim_at(told, id_written(report), start))
            return pages.page("claim.html", view.claim(claim))

        return _story_page(desk, story, shown)

    @router.get("/story/{story}/quotation/{report}/{start}.json", name="quotation")
    def quotation_json(story: str, report: str, start: int) -> Response:
        """A quotation of a story in all its wordings, by the report and the place of any of them."""

        def shown(told: Story) -> Any:
            return story_quotation_json(_found(quotation_at(told, id_written(report), start)))

        return _story_json(desk, story, shown)

    @router.get("/story/{story}/quotation/{report}/{start}", include_in_schema=False)
    def quotation_page(story: str, report: str, start: int) -> Response:
        def shown(told: Story, view: StoryView) -> Response:
            quotation = _found(quotation_at(told, id_written(report), start))
            return pages.page("quotation.html", view.quotation(quotation))

        return _story_page(desk, story, shown)


def _add_report(router: APIRouter, desk: Desk) -> None:
    @router.get("/report/{report}.json", name="report")
    def report_as_json(report: str) -> Response:
        """A report with what is read in it, its story, its family and its links."""
        with desk.open() as library:
            return pages.json(report_json(library, id_written(report)))

    @router.get("/report/{report}", include_in_schema=False)
    def report_page(report: str, at: At = "") -> Response:
        with desk.open() as library:
            return pages.page("report.html", report_view(library, id_written(report), at))


def _add_pair(router: APIRouter, desk: Desk) -> None:
    @router.get("/compare/{a}/{b}.json", name="compare")
    def compare_json(a: str, b: str) -> Response:
        """Two reports compared."""
        with desk.open() as library:
            return pages.json(formats.comparison_json(library.compare(id_written(a), id_written(b))))

    @router.get("/compare/{a}/{b}", include_in_schema=False)
    def compare_page(a: str, b: str) -> Response:
        with desk.open() as library:
            return pages.page("compare.html", comparison_view(library.compare(id_written(a), id_written(b))))


def _story_json(desk: Desk, written: str, shown: Callable[[Story], Any]) -> Response:
    """What is shown of a story, or how far the telling of it has come."""
    with desk.open() as library:
        name = story_named(library, id_written(written))
        told = desk.story(name, library.members(name))
    if isinstance(told, Work):
        step, done, count = told.progress
        return pages.json({"telling": name, "step": step, "done": done, "of": count}, 202, {"retry-after": "1"})
    return pages.json(shown(told))


def _story_page(desk: Desk, written: str, shown: Shown) -> Response:
    """The page of a story or of a part of it, or one that waits for the telling; old addresses lead to the new one."""
    with desk.open() as library:
        name = story_named(library, id_written(written))
        if addresses.segment(name) != written:
            return RedirectResponse(addresses.story_address(name))
        reports = library.members(name)
        told = desk.story(name, reports)
        if isinstance(told, Work):
            shown_now = {"label": title_of(reports[0]), "work": told, "count": len(reports)}
            return pages.page("waiting.html", shown_now, headers=_WAIT)
        return shown(told, StoryView(told, reports))


def story_named(library: Library, name: str) -> str:
    """The story of that id; else the one that it was merged into, or the one of the report of that id."""
    try:
        library.members(name)
    except UnknownStoryError:
        into = [one.story for one in library.log(name) if one.kind == "merged" and one.other == name]
        if into:
            return into[-1]
        with suppress(UnknownReportError):
            if story := library.story_of(name):
                return story
        raise
    return name


def id_written(written: str) -> str:
    """The id that a segment of an address means; one that somebody wrote by hand may be the id itself."""
    return addresses.name_of(written) or written


def _found(part: "Claim | StoryQuotation | None") -> Any:
    if part is None:
        raise HTTPException(404, "The story has no such passage any more; its page shows what it has now.")
    return part
