from retold.model import Roots
from retold.rendering.tally import tally


def test_a_story_of_many_copies_strikes_the_eye():
    shown = tally(20, Roots(2, 2))
    assert (shown["few"], shown["each"], shown["width"], shown["sure"]) == (True, 10, 200, 20)


def test_accounts_that_are_not_counted_are_not_drawn():
    shown = tally(20, Roots(1, 20), counted=False)
    assert (shown["few"], shown["accounts"], shown["sure"], shown["maybe"]) == (False, "?", 0, 0)


def test_a_story_of_hundreds_fits_the_strip():
    shown = tally(500, Roots(5, 10))
    assert (shown["width"], shown["sure"], shown["maybe"], shown["cells"]) == (200, 2, 4, [])
    assert tally(500, Roots(2, 2))["sure"] == 2
