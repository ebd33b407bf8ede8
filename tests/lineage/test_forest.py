from lineage.texts import FERRY, reading_of
from retold.lineage import find_lineages
from retold.model import Lineage, Reading, Relation
from retold.model.related import Direction, LinkKind


def reports(*names: str, published: dict[str, str] | None = None) -> list[Reading]:
    return [reading_of(FERRY, name, published=(published or {}).get(name)) for name in names]


def link(
    a: str,
    b: str,
    kind: LinkKind = "reprint",
    direction: Direction = "undecided",
    share_a: float = 1,
    share_b: float = 1,
) -> Relation:
    level = "partly" if kind == "embed" else "derived"
    return Relation(a, b, level, kind, direction, share_a, share_b, certain=True)


def shape(found: tuple[Lineage, ...]) -> list[tuple[str, str | None, tuple[str, ...], bool]]:
    return [(one.id, one.root, one.members, one.hidden) for one in found]


def test_reports_without_links_are_roots_of_their_own():
    assert shape(find_lineages(reports("a", "b"), [])) == [("a", "a", ("a",), False), ("b", "b", ("b",), False)]


def test_the_root_is_the_one_that_the_others_descend_from():
    links = [link("a", "b", direction="a_from_b"), link("c", "a", direction="a_from_b")]
    assert shape(find_lineages(reports("a", "b", "c"), links)) == [("a", "b", ("a", "b", "c"), False)]


def test_no_root_where_the_direction_is_not_known():
    assert shape(find_lineages(reports("a", "b"), [link("a", "b")])) == [("a", None, ("a", "b"), False)]


def test_two_that_share_a_third_source_have_a_hidden_root():
    found = find_lineages(reports("a", "b"), [link("a", "b", direction="common")])
    assert shape(found) == [("a", None, ("a", "b"), True)]
    assert [one.cue for one in found[0].evidence] == ["hidden"]


def test_an_embedded_passage_and_a_template_join_nothing():
    links = [link("a", "b", "embed", "b_from_a", 0.6, 0.6), link("b", "c", "template")]
    assert [one.members for one in find_lineages(reports("a", "b", "c"), links)] == [("a",), ("b",), ("c",)]


def test_a_report_made_of_two_others_joins_the_one_that_gave_more():
    links = [
        link("a", "m", "trim", "b_from_a", share_a=1, share_b=0.55),
        link("b", "m", "trim", "b_from_a", share_a=1, share_b=0.4),
    ]
    assert shape(find_lineages(reports("a", "b", "m"), links)) == [
        ("a", "a", ("a", "m"), False),
        ("b", "b", ("b",), False),
    ]


def test_a_lineage_is_named_after_its_oldest_report():
    dated = reports("a", "b", "c", published={"b": "2024-05-01", "c": "2024-05-02"})
    found = find_lineages(dated, [link("a", "b"), link("b", "c")])
    assert shape(found) == [("b", None, ("b", "c", "a"), False)]


def test_the_order_of_reports_and_links_does_not_matter():
    links = [link("a", "b", direction="b_from_a"), link("c", "b", share_a=0.7), link("d", "e", direction="common")]
    names = reports("a", "b", "c", "d", "e")
    assert find_lineages(names, links) == find_lineages(names[::-1], links[::-1])
