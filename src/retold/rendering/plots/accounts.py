"""Reports against independent accounts: a bar a story, of which the dark part is what stands behind it."""

from collections.abc import Sequence
from typing import Any

from retold.model.answers import StoryEntry
from retold.rendering.plots.drawing import DARK, INK, LIGHT, MIDDLE, PictureForm, drawn, package, shortened, titled
from retold.rendering.support import accounts_short
from retold.rendering.wording import count

MOST = 40
"""So many stories are drawn."""

LONGEST_LABEL = 48
_EXPLAINED = "Light: reports. Dark: independent accounts at least; between: at most, where links are only plausible."


def accounts_plot(stories: "Sequence[StoryEntry]", form: PictureForm) -> bytes:
    """The first of some stories in their order, each with its reports and its accounts."""
    alt = package()
    drawn_ones = stories[:MOST]
    title = titled("Reports and independent accounts", [_EXPLAINED, *_left_out(stories)])
    y = alt.Y("story:N", sort=None, title=None, axis=alt.Axis(labelLimit=0, ticks=False, domain=False))
    base = alt.Chart(alt.Data(values=[_row(number, one) for number, one in enumerate(drawn_ones, start=1)])).encode(y=y)
    x = {"axis": alt.Axis(tickMinStep=1, format="d", grid=False), "title": "reports"}
    layers = [
        base.mark_bar(color=color, height=14).encode(x=alt.X(f"{field}:Q", **x))
        for field, color in (("reports", LIGHT), ("high", MIDDLE), ("low", DARK))
    ]
    words = base.mark_text(align="left", dx=5, color=INK, limit=0).encode(x="reports:Q", text="words:N")
    return drawn(alt.layer(*layers, words).properties(width=420, height=alt.Step(22), title=title), form)


def _row(number: int, story: StoryEntry) -> dict[str, Any]:
    roots = story.roots
    return {
        "story": f"{number}. {shortened(story.label or story.id, LONGEST_LABEL)}",
        "reports": story.reports,
        "low": roots.low,
        "high": roots.high,
        "words": f"{count(story.reports, 'report')}, {accounts_short(roots)} independent",
    }


def _left_out(stories: "Sequence[StoryEntry]") -> list[str]:
    return [f"The first {MOST} of {len(stories):,} stories."] if len(stories) > MOST else []
