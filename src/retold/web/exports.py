"""Stories for other programs: the address of a story with the ending of a format, and feeds of what is new."""

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from typing import Annotated, Any
from urllib.parse import urljoin

from fastapi import APIRouter, Query, Request
from starlette.responses import PlainTextResponse, Response

from retold.errors import MissingPackageError
from retold.exports.atom import Place, StoryNews, stories_feed
from retold.exports.write import Asked, ExportForm, Plot, annotated, exported
from retold.library.tables.arrivals import arrivals, latest_stories
from retold.library.tables.stories import Order
from retold.rendering.plots.drawing import PictureForm
from retold.web.addresses import report_address, story_address
from retold.web.desk import Desk
from retold.web.telling import AGAIN, id_written
from retold.web.works import Work

FORMS: dict[ExportForm, tuple[str, str, str]] = {
    "atom": ("atom", "application/atom+xml", "A feed of the story's reports, the last to arrive first."),
    "jsonld": ("jsonld", "application/ld+json", "Reports, claims and quotations in the terms of schema.org."),
    "prov": ("prov.json", "application/json", "Which text was derived from which, as PROV-JSON."),
    "annotations": (
        "annotations.json",
        'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
        "Where claims, quotations and open questions stand, as annotations of the web.",
    ),
    "csv": ("claims.csv", "text/csv; charset=utf-8; header=present", "The claims as a table."),
    "graphml": ("graphml", "application/graphml+xml", "Who took from whom as a graph."),
    "svg": ("svg", "image/svg+xml", "A plot: who took from whom, or numbers on which reports disagree."),
    "png": ("png", "image/png", "The same plot as dots."),
}
"""Of each format the ending of its address, its type, and what it is."""

_ANNOTATIONS = FORMS["annotations"][1]

NEWS = 50
"""So many stories are in the feed of what is new."""

_PICTURES: tuple[PictureForm, ...] = ("svg", "png")


def exports(desk: Desk) -> APIRouter:
    """The addresses of exports; before those of pages, for an ending is part of what pages would take for an id."""
    router = APIRouter(default_response_class=Response)
    for form in FORMS:
        _add_story(router, desk, form)
    _add_report(router, desk)
    _add_news(router, desk)
    for picture in _PICTURES:
        _add_accounts(router, desk, picture)
    return router


def _add_story(router: APIRouter, desk: Desk, form: ExportForm) -> None:
    ending, kind, words = FORMS[form]
    answers: dict[int | str, dict[str, Any]] = {
        200: _sent(kind, words),
        202: {"description": "The story is still being told; ask again."},
    }

    def plotted(request: Request, story: str, plot: Plot = "lineage") -> Response:
        return _answer(desk, request, story, form, plot)

    def plain(request: Request, story: str) -> Response:
        return _answer(desk, request, story, form, "lineage")

    shown: Callable[..., Response] = plotted if form in _PICTURES else plain
    router.get(f"/story/{{story}}.{ending}", name=f"story as {form}", description=words, responses=answers)(shown)


def _answer(desk: Desk, request: Request, written: str, form: ExportForm, plot: Plot) -> Response:
    """The story in a format, or that it is still being told."""
    with desk.open() as library:
        name = library.story_named(id_written(written))
        reports = library.members(name)
    told = desk.story(name, reports)
    if isinstance(told, Work):
        step, done, count = told.progress
        return PlainTextResponse(f"The story is being told: {step}, {done} of {count}.\n", 202, AGAIN)
    place = _place(request, story_address(name), report_address)
    asked = Asked(told, reports, _arrivals(desk, told.reports), _now(), place, plot)
    return _made(lambda: exported(form, asked), FORMS[form][1])


def _add_report(router: APIRouter, desk: Desk) -> None:
    words = "Where names, dates, statements and open questions stand in a report, as annotations of the web."
    answers: dict[int | str, dict[str, Any]] = {200: _sent(_ANNOTATIONS, words)}

    @router.get("/report/{report}.annotations.json", description=words, responses=answers)
    def report_annotations(report: str) -> Response:
        with desk.open() as library:
            return Response(annotated(library.reading(id_written(report))), media_type=_ANNOTATIONS)


def _add_news(router: APIRouter, desk: Desk) -> None:
    words = "A feed of the stories that got a report last."

    @router.get("/stories.atom", description=words, responses={200: _sent("application/atom+xml", words)})
    def stories(request: Request, least: Annotated[int, Query(ge=1, le=1_000_000)] = 2) -> Response:
        with closing(desk.look()) as database:
            arrived = latest_stories(database, least, NEWS)
        lines, uncounted = desk.lines_of(list(arrived))
        news = [
            StoryNews(one.id, one.label, one.reports, None if one.id in uncounted else one.roots, arrived[one.id])
            for one in lines
        ]
        made = stories_feed(news, _now(), _place(request, "/stories", story_address))
        return Response(made, media_type="application/atom+xml")


def _add_accounts(router: APIRouter, desk: Desk, form: PictureForm) -> None:
    words = "A plot of stories: their reports against their independent accounts."
    kind = FORMS[form][1]

    @router.get(f"/stories.{form}", name=f"stories as {form}", description=words, responses={200: _sent(kind, words)})
    def accounts(
        since: str = "",
        until: str = "",
        publisher: Annotated[str, Query(max_length=500)] = "",
        least: Annotated[int, Query(ge=1, le=1_000_000)] = 2,
        order: Order = "largest",
    ) -> Response:
        from retold.rendering.plots.accounts import MOST, accounts_plot

        with desk.open() as library:
            found = library.stories(
                since=since or None,
                until=until or None,
                publisher=publisher or None,
                least=least,
                order=order,
                limit=MOST,
            )
        return _made(lambda: accounts_plot(found, form), kind)


def _made(make: Callable[[], bytes], kind: str) -> Response:
    """What was made, or that a package is missing that would make it."""
    try:
        return Response(make(), media_type=kind)
    except MissingPackageError as error:
        return PlainTextResponse(f"{error}\n", 501)


def _place(request: Request, page: str, of: Callable[[str], str]) -> Place:
    """Where a feed is read; who asks is answered in the name under which this machine was asked."""
    base = str(request.base_url)
    return Place(str(request.url), urljoin(base, page), lambda name: urljoin(base, of(name)))


def _arrivals(desk: Desk, reports: tuple[str, ...]) -> dict[str, str]:
    with closing(desk.look()) as database:
        return arrivals(database, reports)


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _sent(kind: str, words: str) -> dict[str, Any]:
    """What an answer is, for the description of the addresses."""
    return {"description": words, "content": {kind.split(";")[0]: {}}}
