"""The curves of a picture from one dot to another, as paths of SVG."""

RADIUS, HEAD = 11, 6
"""Of a dot; and the room that the head of an arrow takes before it."""

ROW = 34
"""From one row of dots to the next."""

NEAR = 30
"""Closer than this across, a curve leaves its dot upwards or downwards."""

Point = tuple[float, float]


def curve(start: Point, end: Point, *, headed: bool) -> tuple[str, str]:
    """The path from the edge of one dot to that of another, and its head, for which it leaves room if it has one."""
    draw = _sideways if end[0] - start[0] >= NEAR else _upright
    return draw(start, end, HEAD if headed else 0)


def _sideways(start: Point, end: Point, room: int) -> tuple[str, str]:
    """A curve that leaves and arrives horizontally, with room for a head."""
    (x, y), (end_x, end_y) = start, end
    begin, to = x + RADIUS, end_x - RADIUS - room
    middle = (begin + to) / 2
    path = f"M{begin:.1f} {y:.1f}C{middle:.1f} {y:.1f} {middle:.1f} {end_y:.1f} {to:.1f} {end_y:.1f}"
    return path, f"M{to + room:.1f} {end_y:.1f}l-8 -4v8z"


def _upright(start: Point, end: Point, room: int) -> tuple[str, str]:
    """A curve that leaves and arrives vertically, bent where both stand above each other with others between them."""
    (x, y), (end_x, end_y) = start, end
    turn = 1 if end_y >= y else -1
    begin, to = y + turn * RADIUS, end_y - turn * (RADIUS + room)
    bend = 18 if abs(end_x - x) < RADIUS and abs(end_y - y) > ROW else 0
    middle = (begin + to) / 2
    path = f"M{x:.1f} {begin:.1f}C{x + bend:.1f} {middle:.1f} {end_x + bend:.1f} {middle:.1f} {end_x:.1f} {to:.1f}"
    return path, f"M{end_x:.1f} {to + turn * room:.1f}l-4 {-turn * 8}h8z"
