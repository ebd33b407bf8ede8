"""The application: its pages, and what it says when something is missing or goes wrong."""

from collections.abc import Collection
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

import retold.pipeline.telling  # noqa: F401  the first page that reads a report should not wait for it
from retold.errors import (
    LibraryError,
    NotPlacedError,
    RetoldError,
    UnknownClaimError,
    UnknownReportError,
    UnknownStoryError,
)
from retold.version import __version__
from retold.web import pages
from retold.web.adding import FORM, adding
from retold.web.apart import BusyError, TooMuchError
from retold.web.described import describe
from retold.web.desk import Desk
from retold.web.dropping import FORMS, dropping
from retold.web.exports import exports
from retold.web.guard import Guard
from retold.web.quoting import quoting
from retold.web.routes import routes
from retold.web.uploads import RefusedError

_TITLES = {
    400: "That can't be asked",
    404: "There is nothing here",
    409: "Not yet",
    403: "That is not allowed",
    413: "That is too much",
    415: "That can't be read",
    500: "Something went wrong here",
    503: "Not now",
}
_NO_ROUTE = "Not Found"
"""What the framework says of an address that no page has."""

_FAULT = "A fault in Retold, not in what you did; the window in which it runs tells more."


def create_app(library: Path | str, names: Collection[str] = (), token: str | None = None) -> Guard:
    """The application over the library at a path; ``names`` are hosts by which it may be asked, beside localhost.

    With a token, who knows it may add reports to the library.
    """
    app = FastAPI(
        title="Retold",
        version=__version__,
        description="Stories, reports and pairs of reports of one library; other reports compared.",
        docs_url=None,  # its pages would be fetched from elsewhere
        redoc_url=None,
    )
    desk = Desk(Path(library))
    app.state.library = str(Path(library).absolute())
    app.include_router(exports(desk))  # before the pages, which would take an ending for a part of an id
    app.include_router(routes(desk, adding=token is not None))
    app.include_router(dropping())
    app.include_router(quoting(desk))
    if token is not None:
        app.include_router(adding(desk, token))
    app.add_exception_handler(RefusedError, _refused)
    describe(app)
    for kind, status in _STATUS.items():
        app.add_exception_handler(kind, _telling(status))
    app.add_exception_handler(HTTPException, _other)
    app.add_exception_handler(RequestValidationError, _not_asked_so)
    app.add_exception_handler(Exception, _fault)
    return Guard(
        app, names, (*FORMS, FORM) if token is not None else FORMS
    )  # outside of all, for a fault is answered outside of what FastAPI calls middleware


_STATUS: dict[type[Exception], int] = {
    UnknownReportError: 404,
    UnknownStoryError: 404,
    UnknownClaimError: 404,
    NotPlacedError: 409,
    LibraryError: 503,
    TooMuchError: 413,
    BusyError: 503,
    RetoldError: 500,
    ValueError: 400,
}


def _telling(status: int) -> Any:
    """A handler that shows what an error says."""

    async def tell(request: Request, error: Exception) -> Response:
        words = str(error)
        if status == 404:  # where the file lies is nobody's business who only looks for a report
            words = words.replace(request.app.state.library, "this library")
        return _said(request, status, words)

    return tell


async def _refused(request: Request, error: Exception) -> Response:
    return _said(request, error.status if isinstance(error, RefusedError) else 400, str(error))


async def _other(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    words = str(getattr(error, "detail", error))
    words = "No page has this address." if words == _NO_ROUTE else words
    return _said(request, status, words)


async def _not_asked_so(request: Request, error: Exception) -> Response:
    found = error.errors() if isinstance(error, RequestValidationError) else []
    words = "; ".join(f"{one['loc'][-1]}: {one['msg'].lower()}" for one in found)
    return _said(request, 400, f"{words}.")


async def _fault(request: Request, error: Exception) -> Response:  # noqa: ARG001  the server logs it
    return _said(request, 500, _FAULT)


def _said(request: Request, status: int, words: str) -> Response:
    """What is wrong, as a page with a way back, or as JSON where that was asked for."""
    if request.url.path.endswith(".json"):
        return pages.json({"error": words, "status": status}, status)
    return pages.page("message.html", {"title": _TITLES.get(status, "Not so"), "words": words}, status)
