"""Times of day in one form, and whether two of them can be one."""

import re

NOON = 12
"""Hours up to this one are of the morning or of the evening."""

_CLOCK = re.compile(r"^(\d+)(?:[:.](\d\d))?\W*([ap])?")


def clock(written: str | None) -> str | None:
    """A time of day in one form: "9.30 pm", "9:30 p.m." and "21:30" are one; an hour that may be either has a "?".

    >>> clock("9.30 pm"), clock("9:30")
    ('21:30', '09:30?')
    """
    if written is None:
        return None
    hour, minutes, half = _CLOCK.findall(written)[0]
    if int(hour) % NOON == 0 and minutes == "01":
        minutes = "00"  # 12:01 is written so that nobody takes midnight for the day before.
    if half:
        return f"{int(hour) % 12 + 12 * (half == 'p'):02}:{minutes or '00'}"
    return f"{int(hour):02}:{minutes or '00'}" + ("?" if int(hour) <= NOON else "")


def is_one_hour(one: object, other: object) -> bool:
    """Whether two parts of times are the same; a time of day that may be of morning or evening is either."""
    if one == other or not (isinstance(one, str) and isinstance(other, str) and ("?" in one or "?" in other)):
        return one == other
    hours = [(int(each[:2]) % NOON, each[2:5]) for each in (one, other)]
    return hours[0] == hours[1]
