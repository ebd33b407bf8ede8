"""One claim of a story that is told, by its id."""

from collections.abc import Mapping

from retold.comparing.claims.ids import find_claim, report_of, unknown_claim
from retold.errors import UnknownClaimError, UnknownReportError
from retold.library.asking.keeping import Keeper
from retold.library.asking.telling import tell
from retold.library.file.database import Database
from retold.library.tables.reports import find, find_many
from retold.library.tables.stories import members, story_that_has
from retold.model import Claim, Story
from retold.pipeline import Progress


def claim(
    database: Database, keeper: Keeper, claim_id: str, progress: Progress | None, houses: Mapping[str, str]
) -> tuple[Story, Claim]:
    """A claim with the story that it is in.

    Raises UnknownClaimError, and NotPlacedError where the report that tells it waits for its story.
    """
    try:
        report = find(database, report_of(claim_id)).id
    except UnknownReportError as error:
        raise UnknownClaimError(f"No claim {claim_id!r}. {error}") from error
    story = story_that_has(database, report)
    told = tell(database, keeper, story, progress, houses)
    texts = {one.id: one.text for one in find_many(database, members(database, story))}
    asked = f"{report}:{claim_id.rpartition(':')[2]}"
    found = find_claim(told.claims, texts, asked)
    if found is None:
        raise unknown_claim(told.claims, asked)
    return told, found
