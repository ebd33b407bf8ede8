"""Reports of the same files that are in no story that is told: which story each comes nearest to, and why not."""

from collections.abc import Sequence
from typing import Any

from retold.model import Placement, Report, Story
from retold.rendering.wording import count, one_line, title_of

SHOWN = 10
"""Reports that are named, those first that come nearest."""

HANDFUL = 40
"""A collection of so many reports may be meant as one story."""


def left_out_heading(left_out: Sequence[Placement], reports: Sequence[Report], stories: Sequence[Story]) -> str:
    """How many reports were left out: ``1 of 5 reports is not in the story below``; or how many stories there are."""
    if not left_out:
        return f"{count(len(reports), 'report')} in {count(len(stories), 'story', 'stories')}, one below the other"
    is_not = "is not" if len(left_out) == 1 else "are not"
    below = "the story below" if len(stories) == 1 else f"any of the {len(stories):,} stories below"
    return f"{len(left_out):,} of {count(len(reports), 'report')} {is_not} in {below}"


def left_out_lines(left_out: Sequence[Placement], reports: Sequence[Report]) -> list[str]:
    """A line for each report that was left out, as far as they are named: its title, and why."""
    of_id = {report.id: report for report in reports}
    lines = [f"{place.report}  {one_line(title_of(of_id[place.report]))}: {_why(place)}" for place in left_out[:SHOWN]]
    rest = len(left_out) - SHOWN
    return [*lines, f"... and {rest:,} more; `retold group` lists them"] if rest > 0 else lines


def left_out_hint(reports: Sequence[Report]) -> str:
    """What to do if some reports are of one story after all; of many it is `retold why` that is to be asked."""
    if len(reports) <= HANDFUL:
        return "If all of them tell one story, `retold story --one-story` takes them as one."
    return "`retold add` and `retold why` show what speaks for a story and against it."


def left_out_view(
    left_out: Sequence[Placement], reports: Sequence[Report], stories: Sequence[Story]
) -> dict[str, Any] | None:
    """What a page shows of it."""
    if not (left_out and stories):
        return None
    lines = left_out_lines(left_out, reports)
    return {"heading": left_out_heading(left_out, reports, stories), "lines": lines, "hint": left_out_hint(reports)}


def _why(place: Placement) -> str:
    """The story that a report comes nearest to, and what kept it out."""
    if place.next_story is None or place.next_score is None or place.asked is None:
        return "like no story here"
    near = f"nearest to {place.next_story}, {place.next_score:.2f} alike"
    if place.next_score < place.asked:
        return f"{near} where {place.asked:.2f} would do"
    return f"{near}, but {place.refused}"
