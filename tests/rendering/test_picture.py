from retold.model import Descent, Lineage, Published, Report, Story
from retold.rendering.picture import MOST, lineage_picture


def edge(child, parent, decided=True, share=1.0, share_parent: float | None = 1.0, main=True):
    return Descent(child, parent, main, "trim", decided, True, share, share_parent)


def story(days, lineages):
    """A story of reports that were published on these days, all by publishers of their own."""
    reports = {name: Report(name, name, publisher=name.upper()) for name in days}
    dated = tuple(Published(day) for day in days.values())
    return Story("a", "A", None, None, tuple(days), tuple(lineages), (), (), (), (), (), (), dated), reports


def family(*edges, root: str | None = "a", hidden=False, members=("a", "b")):
    return Lineage("a", root, members, hidden, (), "hidden-1" if hidden else "a", edges)


def test_time_goes_across_and_publishers_down():
    days = {"a": "2024-05-01", "b": "2024-05-02T08:00", "c": None}
    alone = [Lineage(name, name, (name,), False) for name in days]
    picture = lineage_picture(*story(days, alone))
    a, b, c = picture.nodes
    assert 0 < a.x < b.x < c.x < picture.width
    assert a.y < b.y < c.y < picture.height
    assert [row.words for row in picture.rows] == ["A", "B", "C"]
    assert [tick.words for tick in picture.ticks] == ["2024-05-01", "2024-05-02", "undated"]
    assert {node.kind for node in picture.nodes} == {"alone"}


def test_an_arrow_leads_from_source_to_copy_the_stronger_the_more_was_taken():
    days = {"a": "2024-05-01", "b": "2024-05-09", "c": "2024-05-10"}
    lineages = [family(edge("b", "a", share=0.9), edge("c", "a", share=0.1), members=("a", "b", "c"))]
    picture = lineage_picture(*story(days, lineages))
    first, second = picture.arrows
    assert (first.depth, second.depth) == (4, 1)
    a, b, _ = picture.nodes
    assert first.path.startswith(f"M{a.x + 11:.1f} {a.y:.1f}")
    assert first.head is not None
    assert first.head.startswith(f"M{b.x - 11:.1f} {b.y:.1f}")
    assert [node.kind for node in picture.nodes] == ["root", "copy", "copy"]


def test_an_undecided_link_has_no_head():
    picture = lineage_picture(
        *story({"a": "2024-05-01", "b": "2024-05-01"}, [family(edge("b", "a", False), root=None)])
    )
    assert [arrow.head for arrow in picture.arrows] == [None]
    assert {node.kind for node in picture.nodes} == {"copy"}


def test_a_hidden_root_is_drawn_above_with_arrows_to_all_who_took_from_it():
    edges = (edge("a", "hidden-1", False, share_parent=None), edge("b", "hidden-1", False, share_parent=None))
    picture = lineage_picture(*story({"a": "2024-05-01", "b": "2024-05-02"}, [family(*edges, root=None, hidden=True)]))
    [hidden] = [node for node in picture.nodes if node.kind == "hidden"]
    assert all(hidden.y < node.y for node in picture.nodes if node is not hidden)
    assert picture.rows[0].words == "not handed in"
    assert len(picture.arrows) == 2
    assert all(arrow.head for arrow in picture.arrows)


def test_reports_of_one_publisher_do_not_lie_on_each_other():
    days = {f"r{number}": "2024-05-01" for number in range(5)}
    told, reports = story(days, [Lineage(name, name, (name,), False) for name in days])
    same = {name: Report(name, name, publisher="One") for name in reports}
    picture = lineage_picture(told, same)
    assert len({(node.x, node.y) for node in picture.nodes}) == 5
    assert len(picture.rows) == 1


def test_of_hundreds_of_reports_the_large_families_are_drawn():
    days = {f"r{number:03}": "2024-05-01" for number in range(MOST + 50)}
    members = tuple(f"r{number:03}" for number in range(MOST - 10, MOST + 50))
    edges = tuple(edge(name, members[0]) for name in members[1:])
    lone = [Lineage(name, name, (name,), False) for name in days if name not in members]
    picture = lineage_picture(*story(days, [*lone, Lineage("f", members[0], members, False, (), members[0], edges)]))
    assert (len(picture.nodes), picture.left_out) == (MOST, 50)
    assert len(picture.arrows) == len(edges)


def test_two_hidden_roots_stand_beside_each_other():
    days = dict.fromkeys("abcd", "2024-05-01")
    pairs = ("ab", "cd")
    lineages = [
        Lineage(
            pair[0],
            None,
            tuple(pair),
            True,
            (),
            f"hidden-{pair}",
            tuple(edge(name, f"hidden-{pair}", False, share_parent=None) for name in pair),
        )
        for pair in pairs
    ]
    picture = lineage_picture(*story(days, lineages))
    first, second = (node for node in picture.nodes if node.kind == "hidden")
    assert second.x - first.x >= 26
    assert len(picture.arrows) == 4


def test_a_narrow_page_has_the_names_above_their_rows():
    days = {"a": "2024-05-01", "b": "2024-05-09", "c": "2024-05-20"}
    alone = [Lineage(name, name, (name,), False) for name in days]
    wide, narrow = (lineage_picture(*story(days, alone), narrow=narrow) for narrow in (False, True))
    assert narrow.width < 350 < wide.width
    assert [row.words for row in narrow.rows] == [row.words for row in wide.rows]
    assert all(row.y < node.y for row, node in zip(narrow.rows, narrow.nodes, strict=True))
    assert all(row.y == node.y for row, node in zip(wide.rows, wide.nodes, strict=True))
