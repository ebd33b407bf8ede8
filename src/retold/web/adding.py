"""Reports added to the library from a page, by whoever knows the token."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from hmac import compare_digest

import msgspec
from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from retold.library.checked import check_days
from retold.model import Report
from retold.sources.document import Document
from retold.sources.load import load_documents
from retold.web import pages
from retold.web.apart import done_apart
from retold.web.desk import Desk
from retold.web.dropped import problem_lines
from retold.web.guard import WITH_SCRIPT
from retold.web.uploads import MOST_BYTES, Handed, RefusedError, handed_over

FORM = "/add"
"""Where reports are handed over to be added."""

FIELDS = ("title", "publisher", "published", "url")
"""What may be said of a text that is pasted."""

AGAIN = {"refresh": "1"}
"""For a page that asks for itself until the addition is made."""

_NOTHING = 422


def adding(desk: Desk, token: str) -> APIRouter:
    """The addresses of additions."""
    router = APIRouter(default_response_class=Response, include_in_schema=False)

    @router.get(FORM)
    def form() -> Response:
        return _form({}, "", ())

    @router.post(FORM)
    async def added(request: Request) -> Response:
        handed = await handed_over(request)
        if not compare_digest(handed.fields.get("token", "").encode(), token.encode()):
            raise RefusedError(403, "That is not the token that `retold serve` showed when it began.")
        check_days(handed.fields.get("published") or None)
        documents = (*_pasted(handed), *handed.files)
        loaded = await run_in_threadpool(done_apart, load_documents, documents)
        problems = problem_lines(loaded.problems)
        if not loaded.reports:
            said = {**handed.fields, "text": "".join(handed.texts)}
            return _form(said, "There is no report in that to be added.", problems, _NOTHING)
        job = desk.add([_without_path(report) for report in loaded.reports], problems)
        return RedirectResponse(f"{FORM}/{job}", 303)

    @router.get(FORM + "/{job}")
    def outcome(job: str) -> Response:
        return _outcome(desk, job)

    return router


def _form(said: Mapping[str, str], missing: str, problems: Sequence[str], status: int = 200) -> Response:
    """The form, with what was said before where nothing came of it; the token is never sent back."""
    view = {"said": {name: said.get(name, "") for name in ("text", *FIELDS)}, "missing": missing}
    return pages.page("add.html", {**view, "problems": problems, "most": MOST_BYTES}, status, WITH_SCRIPT)


def _outcome(desk: Desk, job: str) -> Response:
    """What came of an addition, or how far it is."""
    found = desk.added(job)
    if found is None:
        raise HTTPException(404, "Nothing was added under this address since `retold serve` began.")
    work, reports, problems = found
    if not work.future.done():
        return pages.page("adding.html", {"work": work, "count": len(reports)}, headers=AGAIN)
    result = work.future.result()
    said = (*problems, *problem_lines(result.problems))
    return pages.page("added.html", {"added": result, "reports": reports, "problems": said})


def _pasted(handed: Handed) -> Iterator[Document]:
    """The texts that were pasted, with what was said of them, as records, which their reader checks."""
    for text in handed.texts:
        if text.strip():
            plain = text.replace("\r\n", "\n").encode(errors="replace").decode()
            name = f"pasted-{hashlib.sha256(plain.encode()).hexdigest()[:8]}"
            said = {field: handed.fields[field] for field in FIELDS if handed.fields.get(field)}
            raw = msgspec.json.encode({"id": name, "text": plain, **said})
            yield Document("the text", name, raw, hashlib.sha256(raw).hexdigest(), f"{name}.jsonl")


def _without_path(report: Report) -> Report:
    """The report as one of no file: the next that comes under the same name may be any other."""
    if report.provenance is None:
        return report
    note = f"handed over on a page as {report.provenance.path}"
    found = replace(report.provenance, path="-", notes=(*report.provenance.notes, note))
    return replace(report, provenance=found)
