"""Reports compared that are in no library: a form to drop files or paste texts, and what comes of it."""

from collections.abc import Callable, Sequence

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import RedirectResponse, Response

from retold.sources.document import Document
from retold.web import addresses, pages
from retold.web.apart import done_apart
from retold.web.dropped import Shown, describe_dropped, show_dropped
from retold.web.guard import WITH_SCRIPT
from retold.web.uploads import MOST_BYTES, Handed, handed_over

FORMS = ("/compare", "/compare.json")
"""Where something may be handed over."""

_TOO_FEW = 422


def dropping() -> APIRouter:
    """The addresses of what is compared without a library."""
    router = APIRouter(default_response_class=Response)

    @router.get("/compare", include_in_schema=False)
    def chosen(a: str = "", b: str = "") -> Response:
        return RedirectResponse(addresses.pair_address(a, b), 303) if a and b else _form()

    @router.post("/compare", include_in_schema=False)
    async def compared(request: Request) -> Response:
        handed = await handed_over(request)
        shown = await _done(show_dropped, handed.documents())
        return pages.html(shown.body) if shown.body else _form(handed, shown)

    @router.post("/compare.json", name="compare_texts")
    async def described(request: Request) -> Response:
        """Two reports compared, or the stories of more: texts and files of a form, in fields text and files."""
        handed = await handed_over(request)
        shown = await _done(describe_dropped, handed.documents())
        if shown.body:
            return Response(shown.body, media_type="application/json")
        said = {"error": _missing(shown), "problems": shown.problems, "status": _TOO_FEW}
        return pages.json(said, _TOO_FEW)

    @router.get("/script.js", include_in_schema=False)
    def script() -> Response:
        return Response(pages.part("drop.js"), media_type="text/javascript; charset=utf-8")

    return router


async def _done(work: Callable[[Sequence[Document]], Shown], documents: Sequence[Document]) -> Shown:
    if not documents:
        return Shown(b"", 0, ())
    return await run_in_threadpool(done_apart, work, documents)


def _form(handed: Handed | None = None, shown: Shown | None = None) -> Response:
    """The form, with what was pasted before where that was not enough."""
    texts = handed.texts if handed else ()
    missing, problems = (_missing(shown), shown.problems) if shown else ("", ())
    view = {"texts": (*texts, "", "")[:2], "missing": missing, "problems": problems, "most": MOST_BYTES}
    return pages.page("drop.html", view, _TOO_FEW if shown else 200, WITH_SCRIPT)


def _missing(shown: Shown) -> str:
    if shown.reports == 0:
        return "There is no report in that yet: paste two, or choose files that hold them."
    return "That is one report; it takes a second one to compare it with."
