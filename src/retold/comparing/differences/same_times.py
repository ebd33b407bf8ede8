"""Whether two times can be the same."""

from retold.comparing.differences.clock import is_one_hour
from retold.comparing.differences.dates import Time


def same_sort(one: Time, other: Time) -> bool:
    """Whether the two are written with at least one part of the same sort, so that they can be set side by side.

    When somebody says something is compared neither with when another one does nor with a time in what is said.
    """
    speakers = {one.said_by, other.said_by} - {None}
    if len(speakers) > 1 or (one.said_by and other.said) or (other.said_by and one.said) or one.until != other.until:
        return False
    return bool(_shared(one, other))


def _shared(one: Time, other: Time) -> list[tuple[object, object]]:
    """The parts that both have; a time of day and a feast are none of one sort."""
    pairs = zip(one.parts, other.parts, strict=True)
    found: list[tuple[object, object]] = [(x, y) for x, y in pairs if x is not None and y is not None]
    if one.other and other.other and _isclock(one) != _isclock(other):
        found.remove((one.other, other.other))
    return found


def contradict(one: Time, other: Time) -> bool:
    """Whether the two cannot be the same time; False where it cannot be told.

    What is written decides; the days that were worked out only where nothing of the same sort is written.
    """
    if one.near and other.near and one.near != other.near and not (one.days and other.days):
        return one.near.split()[0] == other.near.split()[0]
    if (shared := _shared(one, other)) and not (one.near and other.near):
        return not all(is_one_hour(x, y) for x, y in shared)
    if one.days and other.days:
        return one.days[0] > other.days[1] or other.days[0] > one.days[1]
    return False


def written_alike(one: Time, other: Time) -> bool:
    """Whether both are written with the same sorts of parts."""
    return [part is None for part in one.parts] == [part is None for part in other.parts]


def _isclock(time: Time) -> bool:
    """Whether a time of day is told, which a day does not tell."""
    return time.other is not None and time.other[0].isdigit()


def can_be_same(one: Time, other: Time) -> bool:
    """Whether the two are known to fit: something written is alike, or the days overlap."""
    if same_sort(one, other):
        return not contradict(one, other)
    if _isclock(one) != _isclock(other):
        return False
    return bool(one.days and other.days) and not contradict(one, other)
