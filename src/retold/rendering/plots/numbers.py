"""How numbers that reports do not agree on change from report to report, in order of time."""

from collections.abc import Iterator, Sequence
from typing import Any

from retold.comparing.number_drift import NumberDrift, number_drifts
from retold.model import Report, Story
from retold.rendering.days import day_line
from retold.rendering.plots.drawing import DARK, INK, PictureForm, drawn, package, shortened, titled
from retold.rendering.wording import count

MOST = 8
"""So many numbers are drawn, those of the first claims."""

_EXPLAINED = (
    "In order of publication.",
    "The report that a claim is taken from, and those that differ from it; who gives the same number is left out.",
)
LONGEST_TITLE = 100
LONGEST_LABEL = 30


def numbers_plot(story: Story, reports: Sequence[Report], form: PictureForm) -> bytes:
    """A panel for each number: a point for each report that is in the conflict, a stretch where it leaves room."""
    alt = package()
    drifts = number_drifts(story)
    called = {report.id: report.publisher or report.id for report in reports}
    panels = [_panel(story, drift, called) for drift in drifts[:MOST]]
    more = [f"{count(len(drifts) - MOST, 'more number')} not drawn."] if len(drifts) > MOST else []
    explained = _EXPLAINED if drifts else ("No number on which reports disagree.",)
    title = titled(shortened(story.label, LONGEST_TITLE), [*explained, *more])
    return drawn(alt.vconcat(*(panels or [_empty()])).properties(title=title), form)


def _panel(story: Story, drift: NumberDrift, called: dict[str, str]) -> Any:
    alt = package()
    rows = list(_rows(story, drift, called))
    x = alt.X("report:N", sort=None, title=None, axis=alt.Axis(labelLimit=0, labelAngle=-30))
    low = alt.Y("low:Q", title=None, scale=alt.Scale(zero=False, padding=16))
    base = alt.Chart(alt.Data(values=rows)).encode(x=x)
    title = alt.TitleParams(
        shortened(drift.claim.text, LONGEST_TITLE),
        fontWeight="normal",
        anchor="start",
        frame="group",
        limit=0,
        offset=10,
    )
    layers = [
        base.mark_rule(color=DARK, strokeWidth=3).encode(y=low, y2="high:Q"),
        base.mark_point(color=DARK, filled=True, size=60).encode(y=low),
        base.mark_text(dy=-12, color=INK, limit=0).encode(y=low, text="words:N"),
    ]
    return alt.layer(*layers).properties(width=max(240, 110 * len(rows)), height=120, title=title)


def _rows(story: Story, drift: NumberDrift, called: dict[str, str]) -> Iterator[dict[str, Any]]:
    """A row a report; with its number in the story, for one publisher may have several."""
    dates = dict(zip(story.reports, story.published, strict=False))
    for said in drift.said:
        name = shortened(called[said.report], LONGEST_LABEL)
        label = f"{story.reports.index(said.report) + 1}. {name}, {day_line(dates[said.report])}"
        yield {"report": label, "low": said.low, "high": said.high, "words": shortened(said.words, LONGEST_LABEL)}


def _empty() -> Any:
    alt = package()
    return alt.layer(alt.Chart(alt.Data(values=[])).mark_point()).properties(width=240, height=20)
