"""The picture of a story's lineages: time across, publishers down, arrows from source to copy. Only geometry.

Time is drawn in its order, not to scale: a long pause would push everything that matters into a few dots. What is drawn
is counted, so that a page can say what is not.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from math import log1p
from typing import Literal

from retold.model import Descent, Lineage, Report, Story
from retold.rendering.curves import RADIUS, ROW, curve
from retold.rendering.relations import descent_line
from retold.rendering.wording import one_line, title_of

TOP, RIGHT = 44, 40
LANE = 28
WIDTH, NARROW = 780, 260
NARROWEST, WIDEST = 0.4, 4.0
EDGE, ABOVE = 36, 22
"""On a narrow page the names of the rows stand so far above them, and time begins so near the edge."""

MOST = 80
"""So many reports are drawn; those of large families come first."""

LONGEST_NAME = 24
HIDDEN = "not handed in"

NodeKind = Literal["root", "copy", "alone", "hidden"]


@dataclass(frozen=True, slots=True)
class Node:
    """A report, or a source that nobody handed in."""

    name: str
    number: int | None
    kind: NodeKind
    x: float
    y: float
    words: str


@dataclass(frozen=True, slots=True)
class Arrow:
    """From source to copy: ``depth`` from 1 to 4 by how much was taken; without a head where nobody knows who took."""

    path: str
    head: str | None
    depth: int
    main: bool
    words: str


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a place of the picture."""

    x: float
    y: float
    words: str


@dataclass(frozen=True, slots=True)
class Picture:
    """All that is to be drawn, and how many reports and links are not."""

    width: float
    height: float
    rows: tuple[Label, ...]
    ticks: tuple[Label, ...]
    arrows: tuple[Arrow, ...]
    nodes: tuple[Node, ...]
    left_out: int


def lineage_picture(story: Story, reports: Mapping[str, Report], *, narrow: bool = False) -> Picture:
    """The reports of a story and who took whose text, for a page or for a ``narrow`` one."""
    drawn = _drawn(story)
    times = {name: _moment(story.published[number].value) for number, name in enumerate(story.reports) if name in drawn}
    start = EDGE if narrow else _left(_row(reports[name]) for name in drawn)
    across, right = _across(times, start, NARROW if narrow else WIDTH)
    hidden = any(one.hidden for one in _families(story, drawn))
    down, rows, bottom = _down(drawn, across, reports, ABOVE if narrow else 0, hidden=hidden)
    numbers = {name: number for number, name in enumerate(story.reports, start=1)}
    nodes = {
        name: Node(name, numbers[name], _kind(name, story.lineages), across[name], down[name], _words(reports[name]))
        for name in drawn
    }
    top = TOP + (ABOVE if narrow else 0)
    nodes |= {node.name: node for node in _hidden(_families(story, drawn), across, top)}
    return Picture(
        width=right + RIGHT,
        height=bottom,
        rows=rows,
        ticks=_ticks(times, across),
        arrows=tuple(_arrows(_families(story, drawn), nodes)),
        nodes=tuple(nodes.values()),
        left_out=len(story.reports) - len(drawn),
    )


def _drawn(story: Story) -> list[str]:
    """The reports that are drawn, in the order of the story; where they are too many, those of the largest families."""
    if len(story.reports) <= MOST:
        return list(story.reports)
    by_size = sorted(story.lineages, key=lambda one: (-len(one.members), one.id))
    members = frozenset(story.reports)
    chosen = (name for one in by_size for name in one.members if name in members)
    inside = frozenset(islice(chosen, MOST))
    return [name for name in story.reports if name in inside]


def _families(story: Story, drawn: Iterable[str]) -> list[Lineage]:
    inside = set(drawn)
    return [one for one in story.lineages if not inside.isdisjoint(one.members)]


def _kind(name: str, lineages: Iterable[Lineage]) -> NodeKind:
    """Whether a report is the root of a family, one of its copies, or alone."""
    family = next((one for one in lineages if name in one.members), None)
    if family is None or len(family.members) == 1:
        return "alone"
    return "root" if family.root == name else "copy"


def _words(report: Report) -> str:
    return f"{title_of(report)} ({report.publisher or report.id})"


def _moment(value: str | None) -> float | None:
    """Seconds of a date of publication; a day counts from its noon."""
    if value is None:
        return None
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    hours = 0 if len(value) > 10 else 12
    return found.replace(tzinfo=found.tzinfo or UTC).timestamp() + hours * 3600


def _left(rows: Iterable[str]) -> int:
    """Where time begins, behind the names of the rows."""
    return 60 + 7 * max(len(HIDDEN), *map(len, rows))


def _row(report: Report) -> str:
    """The name of the row of a report: its publisher, else its own id, of a path the end."""
    words = one_line(report.publisher or f"({report.id.rstrip('/').rpartition('/')[2]})")
    return words if len(words) <= LONGEST_NAME else f"{words[: LONGEST_NAME - 1]}…"


def _across(times: Mapping[str, float | None], start: int, width: int) -> tuple[dict[str, float], float]:
    """Where each report stands across, undated ones at the end; and where the last stands.

    A pause takes room by its logarithm: one of an hour 20, of a day 67, of a month 137.
    """
    moments = sorted({time for time in times.values() if time is not None})
    x, places = float(start), {}
    for number, moment in enumerate(moments):
        if number:
            x += max(14.0, 21 * log1p((moment - moments[number - 1]) / 3600))
        places[moment] = x
    stretch = _stretch(x - start, width)
    found = {name: start + (places[time] - start) * stretch for name, time in times.items() if time is not None}
    undated = max(found.values()) + 90 if found else start
    everywhere = {name: found.get(name, undated) for name in times}
    return everywhere, max(everywhere.values(), default=start)


def _stretch(used: float, width: int) -> float:
    """How much wider or narrower a story is drawn than its pauses are, to be about as wide as a page."""
    return max(NARROWEST * width / WIDTH, min(WIDEST, width / used)) if used else 1.0


def _down(
    drawn: Sequence[str], across: Mapping[str, float], reports: Mapping[str, Report], above: int, *, hidden: bool
) -> tuple[dict[str, float], tuple[Label, ...], float]:
    """Where each report stands down, the label of each row, so far ``above`` it, and where the picture ends."""
    rows: dict[str, list[str]] = {}
    for name in sorted(drawn, key=lambda one: (across[one], one)):
        rows.setdefault(_row(reports[name]), []).append(name)
    y, found, labels = float(TOP + above + (ROW + above if hidden else 0)), {}, []
    if hidden:
        labels.append(Label(0, TOP, HIDDEN))
    for publisher, names in rows.items():
        labels.append(Label(0, y - above, publisher))
        lanes: list[float] = []
        for name in names:
            lane = next((number for number, last in enumerate(lanes) if across[name] - last >= LANE), len(lanes))
            lanes[lane:] = [across[name], *lanes[lane + 1 :]]
            found[name] = y + lane * LANE
        y += (len(lanes) - 1) * LANE + ROW + above
    return found, tuple(labels), y


def _ticks(times: Mapping[str, float | None], across: Mapping[str, float]) -> tuple[Label, ...]:
    """The days above the picture, as many as there is room for."""
    ticks: list[Label] = []
    for name in sorted(times, key=lambda one: (across[one], one)):
        time = times[name]
        words = "undated" if time is None else datetime.fromtimestamp(time, UTC).date().isoformat()
        if not ticks or (words != ticks[-1].words and across[name] - ticks[-1].x >= 84):
            ticks.append(Label(across[name], 16, words))
    return tuple(ticks)


def _hidden(families: Iterable[Lineage], across: Mapping[str, float], top: int) -> list[Node]:
    """The sources that nobody handed in, a little before the first of those that took from them."""
    nodes: list[Node] = []
    hidden = ((min(across[name] for name in one.members if name in across), one) for one in families if one.hidden)
    for first, family in sorted(hidden, key=lambda pair: (pair[0], pair[1].id)):
        x = max([first - 24, *(node.x + 2 * RADIUS + 4 for node in nodes[-1:])])
        words = "a source that is not among the reports: " + "; ".join(reason.note for reason in family.evidence)
        nodes.append(Node(family.top, None, "hidden", x, float(top), words))
    return nodes


def _arrows(families: Iterable[Lineage], nodes: Mapping[str, Node]) -> list[Arrow]:
    """An arrow for each edge whose ends are drawn, those of passages first, for the others to lie above them."""
    edges = sorted((edge for family in families for edge in family.edges), key=lambda edge: edge.main)
    return [
        _arrow(edge, nodes[edge.parent], nodes[edge.child])
        for edge in edges
        if edge.parent in nodes and edge.child in nodes
    ]


def _arrow(edge: Descent, source: Node, copy: Node) -> Arrow:
    """The curve from source to copy, with its head where it is known who took."""
    decided = edge.decided or source.kind == "hidden"
    path, head = curve((source.x, source.y), (copy.x, copy.y), headed=decided)
    depth = 1 + sum(edge.share >= limit for limit in (0.25, 0.5, 0.75))
    return Arrow(path, head if decided else None, depth, edge.main, f"{copy.name}: {descent_line(edge)}")
