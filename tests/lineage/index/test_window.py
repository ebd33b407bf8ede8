from collections.abc import Iterable
from datetime import date, timedelta

import pytest

from retold.lineage.index.window import Cutter, Window


def reach(published: Iterable[str | None], window: Window) -> list[int]:
    """For each of the reports that came in this order, by their dates, the first one that it is held against."""
    cutter = Cutter(window)
    begins = [0]
    found: list[int] = []
    for place, day in enumerate(published):
        if cutter.take(day):
            begins.append(place)
        found.append(begins[cutter.live[0]] if not found or begins[-1] == place else found[-1])
    return found


def cuts(window: Window, dates: list[str | None]) -> list[tuple[int, list[int]]]:
    """Where segments begin, and which are looked at from there on."""
    cutter = Cutter(window)
    return [(number, cutter.live) for number, day in enumerate(dates) if cutter.take(day)]


def test_without_a_window_all_is_looked_at():
    assert cuts(Window(), [None] * 1000) == []


def test_a_window_of_reports_drops_segments_whole():
    assert cuts(Window(reports=8), [None] * 13) == [
        (2, [0, 1]),
        (4, [0, 1, 2]),
        (6, [0, 1, 2, 3]),
        (8, [0, 1, 2, 3, 4]),
        (10, [1, 2, 3, 4, 5]),
        (12, [2, 3, 4, 5, 6]),
    ]


def test_a_window_of_days_follows_the_dates():
    days = [f"2024-01-{1 + number // 20:02}" for number in range(20 * 30)]
    found = cuts(Window(days=8), days)
    assert found[0] == (48, [0, 1])
    assert [len(live) for _, live in found][-3:] == [6, 6, 6]


def test_a_report_a_day_is_held_against_those_of_little_more_than_the_window():
    days = [(date(2024, 1, 1) + timedelta(number)).isoformat() for number in range(200)]
    behind = [place - first for place, first in enumerate(reach(days, Window(days=10)))]
    assert 10 <= max(behind[60:]) <= 25


def test_forged_dates_move_nothing():
    days = [f"2024-01-{1 + number // 200:02}" for number in range(200 * 30)]
    forged = [*days]
    forged[10::40] = ["2190-01-01"] * len(forged[10::40])
    forged[11::40] = ["1970-01-01"] * len(forged[11::40])
    assert [live for _, live in cuts(Window(days=8), forged)] == [live for _, live in cuts(Window(days=8), days)]


@pytest.mark.parametrize("wrong", [{"reports": 0}, {"days": -1}])
def test_a_window_that_holds_nothing_is_refused(wrong):
    with pytest.raises(ValueError, match="holds nothing; give 1 or more"):
        Window(**wrong)


def test_dates_that_are_none_count_for_nothing():
    assert cuts(Window(days=2), ["soon", None, ""] * 300) == []


def test_how_far_each_report_reaches_back():
    assert reach([None] * 9, Window(reports=4)) == [0, 0, 0, 0, 0, 1, 2, 3, 4]
    assert reach([None] * 3, Window()) == [0, 0, 0]
    assert reach([], Window(days=3)) == []
