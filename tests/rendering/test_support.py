"""How many stand behind something, in words."""

import pytest

from retold.model import Roots
from retold.model.answers import StoryEntry
from retold.rendering.support import publishers_known


@pytest.mark.parametrize(
    ("reports", "publishers", "words"),
    [(3, 0, ""), (1, 1, "1 publisher"), (3, 1, "1 publisher known"), (3, 2, "2 publishers")],
)
def test_one_publisher_of_several_reports_is_the_one_that_is_known(reports, publishers, words):
    assert publishers_known(StoryEntry("a", "Fire", None, None, reports, publishers, Roots(1, 1))) == words
