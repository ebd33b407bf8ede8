from dataclasses import replace

import pytest

from exports.made import STORY, edge
from retold.exports.dated import Order, published
from retold.model import Lineage, Published


def story(a, b, *edges):
    lineage = Lineage("a", None, ("a", "b"), False, top="a", edges=edges)
    dates = tuple(Published(value, "metadata") for value in (a, b))
    return replace(STORY, reports=("a", "b"), published=dates, lineages=(lineage,))


@pytest.mark.parametrize(
    ("a", "b", "first"),
    [
        ("2024-05-03T08:00Z", "2024-05-03T10:01+02:00", "a"),
        ("2024-05-03T08:00Z", "2024-05-03T10:00+02:00", None),
        ("2024-05-03T08:00", "2024-05-04T09:00", None),
        ("2024-05-03T08:00", "2024-05-04T11:00", "a"),
        ("2024-05-03", "2024-05-04", None),
        ("2024-05-06", "2024-05-03", "b"),
        ("2024-05-03T08:00Z", "2024-05-04T09:00", None),
        ("2024-05-03", None, None),
        ("someday", "2024-05-03", None),
    ],
)
def test_only_a_date_that_leaves_no_doubt_makes_the_first(a, b, first):
    assert Order(story(a, b)).first(["a", "b"]) == first


def test_whose_text_was_taken_came_before():
    assert Order(story(None, None, edge("b", "a"))).first(["b", "a"]) == "a"
    assert Order(story(None, None, edge("b", "a", decided=False))).first(["a", "b"]) is None
    assert Order(story(None, None, edge("b", "a", certain=False))).first(["a", "b"]) is None


def test_dates_that_contradict_a_descent_leave_the_first_open_or_decide():
    assert Order(story("2024-05-09", "2024-05-03", edge("b", "a"))).first(["a", "b"]) == "b"
    assert Order(story("2024-05-03", "2024-05-03", edge("b", "a"))).first(["a", "b"]) == "a"


def test_the_way_may_lead_by_others_and_round_in_a_circle():
    lineage = Lineage("a", None, ("a", "b"), False, edges=(edge("b", "x"), edge("x", "a"), edge("a", "b")))
    circular = replace(STORY, reports=("a", "b"), published=(), lineages=(lineage,))
    straight = replace(circular, lineages=(replace(lineage, edges=lineage.edges[:2]),))
    assert Order(straight).first(["a", "b"]) == "a"
    assert Order(circular).first(["a", "b"]) is None


def test_inferred_dates_are_not_relied_on():
    assert published(STORY) == {"wire/1": "2024-05-03T08:00Z", "copy": "2024-05-03", "own": "2024-05-07T09:30"}
