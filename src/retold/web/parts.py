"""Claims and quotations by themselves, at addresses that hold when their story grows, merges or splits."""

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response

from retold.comparing.claims.ids import find_claim, report_of, unknown_claim
from retold.formats.claims import claim_json
from retold.formats.stories import story_quotation_json
from retold.model import Claim, Report, Story, StoryQuotation
from retold.web import pages
from retold.web.desk import Desk
from retold.web.telling import as_json, as_page, id_written
from retold.web.views.story import StoryView


def add_parts(router: APIRouter, desk: Desk) -> None:
    """The addresses of claims and quotations."""
    _add_claim(router, desk)
    _add_quotation(router, desk)


def _add_claim(router: APIRouter, desk: Desk) -> None:
    @router.get("/claim/{claim}.json", name="claim")
    def claim_as_json(claim: str) -> Response:
        """A claim, by its id, with everyone who tells it; 202 while its story is being told."""
        name, story, reports = _claimed(desk, claim)
        return as_json(desk, story, lambda told: claim_json(_claim(told, reports, name)))

    @router.get("/claim/{claim}", include_in_schema=False)
    def claim_page(claim: str) -> Response:
        name, story, reports = _claimed(desk, claim)

        def shown(view: StoryView) -> Response:
            return pages.page("claim.html", view.claim(_claim(view.story, reports, name)))

        return as_page(desk, story, shown)


def _add_quotation(router: APIRouter, desk: Desk) -> None:
    @router.get("/quotation/{report}/{start}.json", name="quotation")
    def quotation_json(report: str, start: int) -> Response:
        """A quotation in all its wordings, by the report and the place of any of them."""
        name, story = _home(desk, report)
        return as_json(desk, story, lambda told: story_quotation_json(_quotation(told, name, start)))

    @router.get("/quotation/{report}/{start}", include_in_schema=False)
    def quotation_page(report: str, start: int) -> Response:
        name, story = _home(desk, report)

        def shown(view: StoryView) -> Response:
            return pages.page("quotation.html", view.quotation(_quotation(view.story, name, start)))

        return as_page(desk, story, shown)


def _home(desk: Desk, written: str) -> tuple[str, str]:
    """The report that a segment of an address means, by its own id, and its story."""
    with desk.open() as library:
        report = library.report(id_written(written)).id
        return report, library.story_that_has(report)


def _claimed(desk: Desk, written: str) -> tuple[str, str, list[Report]]:
    """The claim that a segment of an address means, the story that it is in now, and its reports."""
    name = id_written(written)
    with desk.open() as library:
        report = library.report(report_of(name)).id
        story = library.story_that_has(report)
        return f"{report}:{name.rpartition(':')[2]}", story, library.members(story)


def _claim(told: Story, reports: list[Report], name: str) -> Claim:
    found = find_claim(told.claims, {report.id: report.text for report in reports}, name)
    if found is None:
        raise unknown_claim(told.claims, name)
    return found


def _quotation(told: Story, report: str, start: int) -> StoryQuotation:
    """The quotation that has a wording there."""
    for one in told.quotes:
        if any((cite.report, cite.span.start) == (report, start) for cite in one.tellings):
            return one
    raise HTTPException(404, f"No quotation that several reports have stands in {report} there any more.")
