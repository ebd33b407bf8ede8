"""How alike reports are."""

import pytest

from retold.stories import StoryStream, profile
from retold.stories.likeness import nearness
from stories.few_reports import TEXTS, light

DAY = 730_000


@pytest.mark.parametrize(
    ("apart", "stands"), [(0, 1.0), (3, 1.0), (30, 0.7), (365, 0.4), (3650, 0.4), (3651, 0.0), (47_000, 0.0)]
)
def test_reports_far_apart_are_less_alike(apart: int, stands: float) -> None:
    assert nearness(DAY, DAY + apart) == nearness(DAY + apart, DAY) == pytest.approx(stands)


def test_a_report_without_a_date_loses_nothing() -> None:
    assert nearness(None, DAY) == nearness(DAY, None) == 1.0


def test_reports_of_1970_and_of_2100_are_not_in_one_story() -> None:
    names = ("bridge-1", "bridge-2", "bridge-3")
    days = ("1970-01-01", "2024-03-02", "2100-01-01")
    some = [light(name, TEXTS[name][1], day) for name, day in zip(names, days, strict=True)]
    placed = StoryStream().add([(one.id, profile(one)) for one in some], [])
    assert placed.stories == {name: name for name in names}
