"""The addresses and what is shown at each; with ``.json`` behind it an address gives the same for programs."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.responses import RedirectResponse, Response

from retold.formats.comparison import comparison_json
from retold.formats.stories import story_json
from retold.library.tables.stories import Order
from retold.rendering.page.comparison import comparison_view
from retold.web import addresses, pages
from retold.web.asked import Asked
from retold.web.desk import Desk
from retold.web.parts import add_parts
from retold.web.telling import WAIT, as_json, as_page, id_written, story_written
from retold.web.views.listing import listing_json, listing_view
from retold.web.views.report import report_json, report_view

At = Annotated[str, Query(pattern=r"^([0-9]{1,9}-[0-9]{1,9})?$")]


def routes(desk: Desk, *, adding: bool) -> APIRouter:
    """All addresses of what is in the library; ``adding`` tells whether there is one to add to it."""
    router = APIRouter(default_response_class=Response)
    _add_fixed(router)
    _add_stories(router, desk, adding=adding)
    _add_story(router, desk)
    add_parts(router, desk)
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
        return Response(pages.part("icon.svg"), media_type="image/svg+xml")


def _add_stories(router: APIRouter, desk: Desk, *, adding: bool) -> None:
    def asked(
        words: Annotated[str, Query(max_length=500)] = "",
        since: str = "",
        until: str = "",
        publisher: Annotated[str, Query(max_length=500)] = "",
        name: Annotated[str, Query(max_length=200)] = "",
        least: Annotated[int, Query(ge=1, le=1_000_000)] = 2,
        order: Order = "latest",
        page: Annotated[int, Query(ge=1, le=1000)] = 1,
    ) -> Asked:
        return Asked(words.strip(), since.strip(), until.strip(), publisher.strip(), name.strip(), least, order, page)

    @router.get("/stories.json", name="stories")
    def stories_json(given: Annotated[Asked, Depends(asked)]) -> Response:
        """The stories, the last told first, or those with reports that have the words."""
        return pages.json(listing_json(desk, given))

    @router.get("/stories", include_in_schema=False)
    def stories(given: Annotated[Asked, Depends(asked)]) -> Response:
        shown = listing_view(desk, given)
        return pages.page("stories.html", {**shown, "adding": adding}, headers=WAIT if shown["searching"] else None)


def _add_story(router: APIRouter, desk: Desk) -> None:
    @router.get("/story/{story}.json", name="story")
    def story_as_json(story: str) -> Response:
        """A story told; 202 while that is being done."""
        return as_json(desk, story_written(desk, story), story_json)

    @router.get("/story/{story}", include_in_schema=False)
    def story_page(story: str) -> Response:
        name = story_written(desk, story)
        if addresses.segment(name) != story:
            return RedirectResponse(addresses.story_address(name))
        return as_page(desk, name, lambda view: pages.page("story.html", view.whole()))


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
            return pages.json(comparison_json(library.compare(id_written(a), id_written(b))))

    @router.get("/compare/{a}/{b}", include_in_schema=False)
    def compare_page(a: str, b: str) -> Response:
        with desk.open() as library:
            return pages.page("compare.html", comparison_view(library.compare(id_written(a), id_written(b))))
