"""What holds of every forest, whatever the links."""

from collections import defaultdict

from hypothesis import given, settings
from hypothesis import strategies as st

from lineage.counted import count_roots
from lineage.texts import FERRY, reading_of
from retold.lineage.forest import find_lineages
from retold.lineage.forest.circles import undecide_circles
from retold.model import Passage, Relation, Span

NAMES = "abcdefg"
spans = st.tuples(st.integers(0, 400), st.integers(41, 300)).map(lambda ends: Span(ends[0], ends[0] + ends[1]))
relations = st.builds(
    Relation,
    a=st.sampled_from(NAMES),
    b=st.sampled_from(NAMES),
    level=st.sampled_from(["derived", "derived", "partly", "independent"]),
    kind=st.sampled_from(["reprint", "trim", "update", "rewrite", "embed", "template"]),
    direction=st.sampled_from(["a_from_b", "b_from_a", "common", "undecided"]),
    share_a=st.sampled_from([0.2, 0.5, 0.7, 1.0]),
    share_b=st.sampled_from([0.2, 0.5, 0.7, 1.0]),
    certain=st.booleans(),
    passages=st.lists(st.builds(Passage, spans, spans, st.just(True)), max_size=3).map(tuple),
)
link_sets = st.lists(relations, max_size=12, unique_by=lambda link: frozenset((link.a, link.b)))
dates = st.fixed_dictionaries(
    {name: st.sampled_from([None, "2024-05-01", "2024-05-02T10:00", "2024-05-03"]) for name in NAMES}
)


def readings(published):
    return [reading_of(FERRY, name, published=published[name]) for name in NAMES]


@given(link_sets, dates, st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_the_order_of_arrival_does_not_matter(links, published, random):
    reports = readings(published)
    found = find_lineages(reports, links)
    random.shuffle(reports)
    shuffled = random.sample(links, len(links))
    assert find_lineages(reports, shuffled) == found


@given(link_sets, dates)
@settings(max_examples=150, deadline=None)
def test_every_report_is_in_one_lineage_and_has_one_main_parent_at_most(links, published):
    found = find_lineages(readings(published), links)
    assert sorted(name for one in found for name in one.members) == list(NAMES)
    for lineage in found:
        main = [edge for edge in lineage.edges if edge.main]
        headless = set(lineage.members) - {edge.child for edge in main}
        assert len(main) == len({edge.child for edge in main})
        assert headless == (set() if lineage.hidden else {lineage.top})
        assert {edge.parent for edge in main} <= {*lineage.members, lineage.top}


@given(link_sets, dates)
@settings(max_examples=150, deadline=None)
def test_edges_form_no_directed_circle(links, published):
    parents = defaultdict(set)
    for lineage in find_lineages(readings(published), links):
        for edge in lineage.edges:
            if edge.decided:
                parents[edge.child].add(edge.parent)
    for name in NAMES:
        above, waiting = set(), list(parents[name])
        while waiting:
            parent = waiting.pop()
            if parent not in above:
                above.add(parent)
                waiting += parents[parent]
        assert name not in above


@given(link_sets, dates)
@settings(max_examples=150, deadline=None)
def test_no_edge_speaks_against_a_direction_that_is_known(links, published):
    """But for directions that lead round in a circle, which cannot all be right."""
    known = {(link.a, link.b): link.direction for link in undecide_circles(links)}
    for lineage in find_lineages(readings(published), links):
        for edge in lineage.edges:
            if edge.share_parent is not None:
                assert known.get((edge.child, edge.parent)) not in ("b_from_a", "common")
                assert known.get((edge.parent, edge.child)) not in ("a_from_b", "common")


@given(link_sets, dates, st.fixed_dictionaries({name: st.sampled_from("st") for name in NAMES}))
@settings(max_examples=150, deadline=None)
def test_the_lower_bound_of_roots_is_not_above_the_upper(links, published, stories):
    found = find_lineages(readings(published), links)
    home = {name: lineage.id for lineage in found for name in lineage.members}
    for story, roots in count_roots(stories, found, links).items():
        assert 1 <= roots.low <= len({home[name] for name in NAMES if stories[name] == story}) <= roots.high
