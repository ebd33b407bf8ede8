"""One claim of the stories of a collection."""

from collections.abc import Iterable, Mapping

from retold.comparing.claims.ids import find_claim, report_of, unknown_claim
from retold.errors import UnknownClaimError
from retold.model import Claim, Report, Story
from retold.pipeline.progress import Progress
from retold.pipeline.telling import tell_that_of


def claim(
    reports: Iterable[Report],
    claim_id: str,
    progress: Progress | None = None,
    houses: Mapping[str, str] | None = None,
    *,
    one_story: bool = False,
) -> tuple[Story, Claim]:
    """A claim by its id, with the story that it is in, or in ``one_story`` of all. Raises UnknownClaimError."""
    reports = list(reports)
    name = report_of(claim_id)
    if name not in {report.id for report in reports}:
        raise UnknownClaimError(f"No claim {claim_id!r}: no report {name!r} is here.")
    told = tell_that_of(reports, name, progress, houses, one_story=one_story)
    found = find_claim(told.claims, {report.id: report.text for report in reports}, claim_id)
    if found is None:
        raise unknown_claim(told.claims, claim_id)
    return told, found
