from hypothesis import given
from hypothesis import strategies as st

from retold.model import Relation
from stories.few_reports import TEXTS, few_reports, group_stories, light

STORIES = {
    "bridge-1": "bridge-1",
    "bridge-2": "bridge-1",
    "bridge-3": "bridge-1",
    "ohio-1": "ohio-1",
    "ohio-2": "ohio-1",
    "iowa-1": "iowa-1",
    "iowa-2": "iowa-1",
    "whale": "whale",
}


def test_lookalikes_stay_apart_and_a_story_is_named_after_its_earliest_report() -> None:
    assert group_stories(few_reports()) == STORIES


@given(st.permutations(few_reports()))
def test_the_order_of_the_reports_does_not_matter(readings: list) -> None:
    assert group_stories(readings) == STORIES


def test_nothing_and_one() -> None:
    assert group_stories([]) == {}
    assert group_stories([light("a", "Rain fell.")]) == {"a": "a"}


def test_reports_without_words_stay_alone() -> None:
    assert group_stories([light("a", ""), light("b", ""), light("c", "It was he.")]) == {"a": "a", "b": "b", "c": "c"}


def link(a: str, b: str, level: str, kind: str) -> Relation:
    return Relation(a, b, level, kind, "undecided", 0.9, 0.9, certain=True)


def test_a_derived_report_joins_the_story_that_it_was_taken_from() -> None:
    grouped = group_stories(few_reports(), [link("whale", "ohio-2", "derived", "rewrite")])
    assert grouped == STORIES | {"whale": "whale", "ohio-1": "whale", "ohio-2": "whale"}


def test_a_template_or_an_embedded_passage_does_not_join() -> None:
    links = [link("whale", "ohio-2", "derived", "template"), link("whale", "bridge-1", "partly", "embed")]
    assert group_stories(few_reports(), links) == STORIES


def test_links_to_reports_elsewhere_are_passed_over() -> None:
    assert group_stories(few_reports(), [link("whale", "unheard-of", "derived", "reprint")]) == STORIES


def test_a_hundred_reprints_are_one_vote() -> None:
    reprints = [light(f"iowa-1-{n:02}", TEXTS["iowa-1"][1], "2024-02-15") for n in range(100)]
    links = [link("iowa-1", copy.id, "derived", "reprint") for copy in reprints]
    grouped = group_stories(few_reports() + reprints, links)
    assert grouped == STORIES | {copy.id: "iowa-1" for copy in reprints}
