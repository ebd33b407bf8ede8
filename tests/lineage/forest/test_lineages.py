from dataclasses import replace
from itertools import pairwise

from lineage.counted import count_roots
from lineage.texts import FERRY, reading_of
from retold.lineage.forest import find_lineages
from retold.model import Descent, Evidence, Lineage, Passage, Reading, Relation, Roots, Span
from retold.model.related import Direction, LinkKind

LEAD, BODY, WHOLE = Span(0, 300), Span(300, 1000), Span(0, 1000)


def reports(*names: str, published: dict[str, str] | None = None) -> list[Reading]:
    return [reading_of(FERRY, name, published=(published or {}).get(name)) for name in names]


def link(
    a: str,
    b: str,
    kind: LinkKind = "reprint",
    direction: Direction = "undecided",
    share_a: float = 1,
    share_b: float = 1,
    *passages: tuple[Span, Span],
) -> Relation:
    level = "partly" if kind == "embed" else "derived"
    shared = tuple(Passage(of_a, of_b, verbatim=True) for of_a, of_b in passages)
    return Relation(a, b, level, kind, direction, share_a, share_b, certain=True, passages=shared)


def shape(found: tuple[Lineage, ...]) -> list[tuple[str, str | None, tuple[str, ...], bool]]:
    return [(one.id, one.root, one.members, one.hidden) for one in found]


def tree(lineage: Lineage) -> dict[str, str]:
    return {edge.child: edge.parent for edge in lineage.edges if edge.main}


def passages(found: tuple[Lineage, ...]) -> list[tuple[str, str, bool, tuple[Span, ...]]]:
    return [
        (edge.child, edge.parent, edge.decided, edge.passages) for one in found for edge in one.edges if not edge.main
    ]


def test_reports_without_links_are_roots_of_their_own():
    assert shape(find_lineages(reports("a", "b"), [])) == [("a", "a", ("a",), False), ("b", "b", ("b",), False)]


def test_the_root_is_the_one_that_the_others_descend_from():
    links = [link("a", "b", direction="a_from_b"), link("c", "a", direction="a_from_b")]
    found = find_lineages(reports("a", "b", "c"), links)
    assert shape(found) == [("b", "b", ("a", "b", "c"), False)]
    assert (found[0].top, tree(found[0])) == ("b", {"a": "b", "c": "a"})


def test_a_lineage_is_named_after_its_root_though_a_copy_is_dated_before_it():
    found = find_lineages(reports("copy", "wire"), [link("copy", "wire", direction="a_from_b")])
    assert [(one.id, one.root, one.top) for one in found] == [("wire", "wire", "wire")]


def test_no_root_where_the_direction_is_not_known():
    found = find_lineages(reports("a", "b"), [link("a", "b")])
    assert shape(found) == [("a", None, ("a", "b"), False)]
    assert [(edge.child, edge.parent, edge.decided) for edge in found[0].edges] == [("b", "a", False)]


def test_an_edge_has_the_link_as_its_child_sees_it():
    reason = Evidence("credit", "a credits b", a=(Span(1, 2),))
    given_link = replace(link("a", "b", "trim", "b_from_a", 0.4, 0.9, (WHOLE, LEAD)), evidence=(reason,))
    turned = Evidence("credit", "a credits b", b=(Span(1, 2),))
    edge = Descent("b", "a", True, "trim", True, True, 0.9, 0.4, (LEAD,), (turned,))
    assert find_lineages(reports("a", "b"), [given_link])[0].edges == (edge,)


def test_two_that_share_a_third_source_have_a_hidden_root():
    found = find_lineages(reports("a", "b"), [link("a", "b", direction="common")])
    assert shape(found) == [("a", None, ("a", "b"), True)]
    assert [one.cue for one in found[0].evidence] == ["hidden"]
    assert (found[0].top, tree(found[0])) == ("hidden:a", {"a": "hidden:a", "b": "hidden:a"})


def test_what_descends_from_reports_below_a_hidden_root_hangs_from_these():
    links = [
        link("b", "c", direction="common"),
        link("a", "b", "trim", "a_from_b", 1, 0.6),
        link("c", "d", direction="common"),
    ]
    found = find_lineages(reports("a", "b", "c", "d"), links)
    assert tree(found[0]) == {"a": "b", "b": "hidden:a", "c": "hidden:a", "d": "hidden:a"}


def test_a_report_that_has_its_text_from_another_is_not_below_a_hidden_root():
    links = [link("b", "a", direction="a_from_b"), link("b", "c", "trim", "common", 0.9, 0.9)]
    found = find_lineages(reports("a", "b", "c"), links)
    assert [(one.members, one.hidden) for one in found] == [(("a", "b"), False), (("c",), False)]


def test_an_embedded_passage_and_a_template_join_nothing():
    links = [link("a", "b", "embed", "b_from_a", 0.6, 0.6), link("b", "c", "template")]
    assert [one.members for one in find_lineages(reports("a", "b", "c"), links)] == [("a",), ("b",), ("c",)]


def test_a_report_made_of_two_others_joins_the_one_that_gave_more():
    links = [
        link("a", "m", "trim", "b_from_a", 1, 0.55, (WHOLE, Span(400, 1000))),
        link("b", "m", "trim", "b_from_a", 1, 0.4, (WHOLE, Span(0, 400))),
    ]
    found = find_lineages(reports("a", "b", "m"), links)
    assert shape(found) == [("a", "a", ("a", "m"), False), ("b", "b", ("b",), False)]
    assert passages(found) == [("m", "b", True, (Span(0, 400),))]


def test_what_is_said_of_another_text_in_a_report_glues_nothing():
    links = [
        link("r", "m", "update", "undecided", 0.9, 0.7, (WHOLE, BODY)),
        link("d", "m", "update", "undecided", 0.8, 0.3, (WHOLE, LEAD)),
    ]
    found = find_lineages(reports("d", "m", "r"), links)
    assert [one.members for one in found] == [("d",), ("m", "r")]
    assert passages(found) == [("m", "d", False, (LEAD,))]
    assert count_roots(dict.fromkeys("dmr", "s"), found, links) == {"s": Roots(1, 2)}


def test_a_trim_of_an_update_hangs_from_the_update():
    links = [
        link("seed", "update", "update", "b_from_a", 0.9, 0.6),
        link("seed", "trim", "trim", "undecided", 0.3, 0.6),
        link("trim", "update", "trim", "undecided", 1, 0.5),
    ]
    found = find_lineages(reports("seed", "trim", "update"), links)
    assert tree(found[0]) == {"update": "seed", "trim": "update"}


def test_of_about_equally_close_parents_the_one_that_the_text_shows():
    links = [
        link("a", "c", "reprint", "undecided", 1, 0.98),
        link("b", "c", "reprint", "b_from_a", 1, 0.96),
        link("a", "b", "reprint", "b_from_a", 0.9, 0.9),
    ]
    assert tree(find_lineages(reports("a", "b", "c"), links)[0]) == {"b": "a", "c": "b"}


def test_a_passage_that_the_main_parent_explains_is_not_attributed_once_more():
    links = [
        link("a", "m", "reprint", "b_from_a", 0.9, 0.8, (WHOLE, Span(0, 800))),
        link("b", "m", "update", "b_from_a", 0.4, 0.5, (LEAD, Span(600, 1000))),
        link("c", "m", "embed", "b_from_a", 0.2, 0.3, (LEAD, Span(100, 400))),
    ]
    found = find_lineages(reports("a", "b", "c", "m"), links)
    assert passages(found) == [("m", "b", True, (Span(800, 1000),))]


def test_a_host_of_an_embedded_passage_stays_outside_though_looser_links_tie_it():
    links = [
        link("a", "b", "reprint", "undecided", 0.9, 0.9),
        link("b", "host", "embed", "undecided", 0.9, 0.4),
        link("a", "host", "rewrite", "undecided", 0.8, 0.2),
    ]
    found = find_lineages(reports("a", "b", "host"), links)
    assert [one.members for one in found] == [("a", "b"), ("host",)]


def test_a_short_cut_of_the_lender_does_not_make_one_text_of_lender_and_borrower():
    links = [
        link("cut", "lender", "trim", "a_from_b", 1, 0.5),
        link("cut", "host", "rewrite", "undecided", 0.9, 0.3),
        link("host", "lender", "embed", "undecided", 0.3, 0.3),
    ]
    found = find_lineages(reports("cut", "host", "lender"), links)
    assert sorted(one.members for one in found) == [("cut", "lender"), ("host",)]
    whole = [links[0], replace(links[1], share_b=0.8), links[2]]
    assert [one.members for one in find_lineages(reports("cut", "host", "lender"), whole)] == [
        ("cut", "host", "lender")
    ]


def test_a_part_of_one_report_that_is_a_small_part_of_another_joins_them_only_where_the_taker_is_known():
    loose = link("a", "b", "update", "undecided", 0.6, 0.2)
    assert len(find_lineages(reports("a", "b"), [loose])) == 2
    assert len(find_lineages(reports("a", "b"), [replace(loose, direction="a_from_b")])) == 1
    assert len(find_lineages(reports("a", "b"), [replace(loose, share_a=0.9)])) == 1


def test_nobody_takes_from_a_later_day_if_an_earlier_report_will_do():
    dated = reports("a", "b", "c", published={"a": "2024-05-01", "b": "2024-05-02", "c": "2024-05-01"})
    links = [link("b", "c", "trim", "undecided", 0.6, 1), link("a", "c", "trim", "undecided", 0.5, 1)]
    links.append(link("a", "b", "update", "b_from_a", 0.9, 0.9))
    assert tree(find_lineages(dated, links)[0]) == {"b": "a", "c": "a"}


def test_dates_alone_tear_nothing_apart():
    dated = reports("a", "b", published={"a": "2024-05-02", "b": "2024-05-01"})
    found = find_lineages(dated, [link("a", "b", "trim", "undecided", 0.3, 1)])
    assert (found[0].members, tree(found[0])) == (("b", "a"), {"b": "a"})


def test_directions_that_lead_in_a_circle_are_undecided():
    links = [
        link("a", "b", "embed", "a_from_b", 0.3, 0.3, (LEAD, LEAD)),
        link("b", "c", "embed", "a_from_b", 0.3, 0.3, (BODY, BODY)),
        link("c", "a", "embed", "a_from_b", 0.3, 0.3, (LEAD, BODY)),
        link("d", "a", "embed", "a_from_b", 0.3, 0.3, (LEAD, BODY)),
    ]
    found = passages(find_lineages(reports("a", "b", "c", "d"), links))
    assert [(child, parent, decided) for child, parent, decided, _ in found] == [
        ("a", "b", False),
        ("b", "c", False),
        ("c", "a", False),
        ("d", "a", True),
    ]


def test_whole_reports_of_which_each_is_shown_to_be_from_the_next_are_undecided():
    links = [link("a", "b", "reprint", "a_from_b"), link("b", "c", "reprint", "a_from_b")]
    (straight,) = find_lineages(reports("a", "b", "c", "d"), links)[:1]
    assert (straight.root, {edge.decided for edge in straight.edges}) == ("c", {True})
    links += [link("c", "a", "reprint", "a_from_b"), link("d", "a", "trim", "a_from_b", 1, 0.5)]
    (round_,) = find_lineages(reports("a", "b", "c", "d"), links)
    assert (round_.root, {edge.child: edge.decided for edge in round_.edges}) == (
        None,
        {"b": False, "c": False, "d": True},
    )


def test_a_lineage_is_named_after_its_oldest_report():
    dated = reports("a", "b", "c", published={"b": "2024-05-01", "c": "2024-05-02"})
    found = find_lineages(dated, [link("a", "b"), link("b", "c")])
    assert shape(found) == [("b", None, ("b", "c", "a"), False)]
    assert found[0].published == ("2024-05-01", "2024-05-02", None)


def test_a_lineage_keeps_its_name_when_later_reports_arrive():
    dated = reports("a", "b", "z", published={"z": "2024-05-01", "b": "2024-05-02", "a": "2024-05-03"})
    links = [link("z", "b"), link("b", "a")]
    assert [find_lineages(dated[-count:], links)[0].id for count in (1, 2, 3)] == ["z", "z", "z"]


def test_the_order_of_reports_and_links_does_not_matter():
    links = [link("a", "b", direction="b_from_a"), link("c", "b", share_a=0.7), link("d", "e", direction="common")]
    names = reports("a", "b", "c", "d", "e")
    assert find_lineages(names, links) == find_lineages(names[::-1], links[::-1])


def test_a_thousand_copies_are_one_lineage_below_the_first():
    names = [f"r{number:03}" for number in range(1000)]
    links = [link("r000", name) for name in names[1:]] + [link("r001", name) for name in names[2:]]
    found = find_lineages(reports(*names), links)
    assert [set(tree(one).values()) for one in found] == [{"r000"}]


def test_a_long_chain_is_no_problem():
    names = [f"r{number:04}" for number in range(5000)]
    links = [link(one, other, direction="b_from_a") for one, other in pairwise(names)]
    found = find_lineages(reports(*names), links)
    assert (len(found), found[0].root, len(found[0].edges)) == (1, "r0000", 4999)


def test_a_part_that_is_most_of_the_taker_makes_a_main_parent_that_counts_for_the_lower_bound_only():
    partly = replace(link("a", "b", "rewrite", "b_from_a", 0.5, 0.7), level="partly", certain=False)
    found = find_lineages(reports("a", "b"), [partly])
    assert tree(found[0]) == {"b": "a"}
    assert count_roots({"a": "s", "b": "s"}, found, [partly]) == {"s": Roots(1, 2)}
    assert len(find_lineages(reports("a", "b"), [replace(partly, direction="undecided")])) == 2


def test_the_roots_of_a_story_are_those_of_its_own_reports():
    links = [link("a", "b"), link("c", "d", "embed")]
    found = find_lineages(reports("a", "b", "c", "d"), links)
    assert count_roots({"a": "s", "c": "s", "b": "t", "d": "t"}, found, links) == {"s": Roots(2, 2), "t": Roots(2, 2)}


def test_a_cut_hangs_from_the_report_that_has_it_word_by_word():
    links = [
        link("a", "rewrite", "rewrite", share_a=0.92, share_b=0.89),
        link("a", "trim", "trim", share_a=0.57),
        link("rewrite", "trim", "rewrite", share_a=0.58),
    ]
    (found,) = find_lineages(reports("a", "rewrite", "trim"), links)
    assert tree(found) == {"rewrite": "a", "trim": "a"}


def test_of_equal_passages_that_counts_which_shows_who_took():
    shared = (LEAD, LEAD)
    links = [
        link("a", "b", "embed", "undecided", 0.2, 0.5, shared),
        link("a", "c", "embed", "a_from_b", 0.2, 0.3, shared),
    ]
    found = find_lineages(reports("a", "b", "c"), links)
    assert ("a", "c", True, (LEAD,)) in passages(found)
    assert ("a", "b", False, (LEAD,)) not in passages(found)
