"""Who took whose text: time across, publishers down, arrows from source to copy."""

from collections.abc import Iterator, Mapping, Sequence
from math import atan2, degrees, hypot
from typing import Any

from retold.model import Descent, Report, Story
from retold.rendering.curves import RADIUS
from retold.rendering.picture import Label, Node, Picture, lineage_picture
from retold.rendering.plots.drawing import DARK, INK, LIGHT, QUIET, PictureForm, drawn, package, shortened, titled
from retold.rendering.relations import descent_line
from retold.rendering.wording import count

HEAD = 7.0
BEND, WIDEST = 0.12, 36.0
"""How far a line leaves the straight way, as a part of its length and at most, so that lines of one row stay apart."""

LONGEST_LABEL = 90
LONGEST_TOLD = 200
_EXPLAINED = (
    "Time from left to right in its order, not to scale. Arrows run from source to copy, thicker where more was taken.",
    "Dashed, without a head: who took from whom is undecided. Paler: only plausible. ?: a source nobody handed in.",
)

Row = dict[str, Any]


def lineage_plot(story: Story, reports: Sequence[Report], form: PictureForm) -> bytes:
    """The reports of a story and who took from whom, as a picture."""
    alt = package()
    picture = lineage_picture(story, {report.id: report for report in reports})
    lines, heads = _edges(story, {node.name: node for node in picture.nodes})
    place = {
        "x": alt.X("x:Q", axis=None, scale=alt.Scale(domain=[0, picture.width], nice=False)),
        "y": alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[picture.height, 0], nice=False)),
    }
    layers = [*_marks(picture, place), *_arrows(lines, heads, place), *_circles(picture.nodes, place)]
    more = [f"{count(picture.left_out, 'more report')} not drawn."] if picture.left_out else []
    title = titled(shortened(story.label, LONGEST_LABEL), [*_EXPLAINED, *more], offset=14)
    return drawn(alt.layer(*layers).properties(width=picture.width, height=picture.height, title=title), form)


def _chart(rows: Sequence[Row]) -> Any:
    alt = package()
    return alt.Chart(alt.Data(values=list(rows)))


def _marks(picture: Picture, place: Row) -> Iterator[Any]:
    """The days above and the publishers on the left."""
    yield _chart(_labels(picture.rows)).mark_text(align="left", color=INK, limit=0).encode(text="words:N", **place)
    yield _chart(_labels(picture.ticks)).mark_text(align="center", color=QUIET, limit=0).encode(text="words:N", **place)


def _labels(labels: Sequence[Label]) -> list[Row]:
    return [{"x": one.x, "y": one.y, "words": shortened(one.words, 40)} for one in labels]


def _arrows(lines: Sequence[Row], heads: Sequence[Row], place: Row) -> Iterator[Any]:
    """Lines, dashed where the direction is undecided, and heads where it is not."""
    alt = package()
    for decided in (True, False):
        rows = [row for row in lines if row["decided"] == decided]
        mark = _chart(rows).mark_line(interpolate="basis", color=QUIET, strokeDash=[1, 0] if decided else [5, 4])
        yield mark.encode(
            detail="edge:N",
            description="told:N",
            order="step:Q",
            strokeWidth=alt.StrokeWidth("share:Q", scale=alt.Scale(domain=[0, 1], range=[0.8, 3.2]), legend=None),
            opacity=alt.Opacity("opacity:Q", scale=None),
            **place,
        )
    yield (
        _chart(heads)
        .mark_point(shape="triangle", filled=True, size=70, color=QUIET, aria=False)
        .encode(angle=alt.Angle("angle:Q", scale=None), opacity=alt.Opacity("opacity:Q", scale=None), **place)
    )


def _circles(nodes: Sequence[Node], place: Row) -> Iterator[Any]:
    """Reports with their numbers in the story: roots of a lineage dark, hidden ones dashed."""
    for kind, fill, ink in (
        ("root", DARK, "#ffffff"),
        ("copy", LIGHT, INK),
        ("alone", "#ffffff", INK),
        ("hidden", "#ffffff", INK),
    ):
        rows = [
            {"x": one.x, "y": one.y, "words": str(one.number or "?"), "title": shortened(one.words, LONGEST_LABEL)}
            for one in nodes
            if one.kind == kind
        ]
        dashes = [3, 3] if kind == "hidden" else [1, 0]
        size = 3.2 * RADIUS**2
        mark = _chart(rows).mark_point(shape="circle", opacity=1, fill=fill, stroke=DARK, strokeDash=dashes, size=size)
        yield mark.encode(description="title:N", **place)
        yield _chart(rows).mark_text(color=ink, fontSize=11).encode(text="words:N", **place)


def _edges(story: Story, nodes: Mapping[str, Node]) -> tuple[list[Row], list[Row]]:
    """The points of each line, and the head of each line that has one."""
    edges = [edge for lineage in story.lineages for edge in lineage.edges]
    drawable = [edge for edge in edges if edge.parent in nodes and edge.child in nodes]
    lines: list[Row] = []
    heads: list[Row] = []
    for number, edge in enumerate(drawable):
        points, angle = _curve(nodes[edge.parent], nodes[edge.child], HEAD if edge.decided else 0.0)
        known = _known(edge)
        lines += [{"edge": number, "step": step, "x": x, "y": y, **known} for step, (x, y) in enumerate(points)]
        if edge.decided:
            heads.append({"x": points[-1][0], "y": points[-1][1], "angle": angle, **known})
    return lines, heads


def _known(edge: Descent) -> Row:
    told = shortened(f"{edge.child}: {descent_line(edge)}", LONGEST_TOLD)
    return {"decided": edge.decided, "share": edge.share, "opacity": 0.9 if edge.certain else 0.4, "told": told}


def _curve(source: Node, copy: Node, room: float) -> tuple[list[tuple[float, float]], float]:
    """Three points from rim to rim, and the direction at the end in degrees clockwise from upwards."""
    across, down = copy.x - source.x, copy.y - source.y
    length = hypot(across, down) or 1.0
    bend = min(BEND, WIDEST / length)
    middle = (source.x + copy.x) / 2 + bend * down, (source.y + copy.y) / 2 - bend * across
    begin = _towards((source.x, source.y), middle, RADIUS)
    end = _towards((copy.x, copy.y), middle, RADIUS + room if length > 2 * RADIUS else 0.0)
    return [begin, middle, end], degrees(atan2(copy.x - middle[0], middle[1] - copy.y))


def _towards(point: tuple[float, float], other: tuple[float, float], far: float) -> tuple[float, float]:
    """The point so far on the way to another one."""
    across, down = other[0] - point[0], other[1] - point[1]
    length = hypot(across, down) or 1.0
    return point[0] + far * across / length, point[1] + far * down / length
