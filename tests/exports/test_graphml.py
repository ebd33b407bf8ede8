import re
from dataclasses import replace

from lxml import etree

from exports.made import REPORTS, STORY
from retold.exports.graphml import lineage_graphml

SPACE = "{http://graphml.graphdrawing.org/xmlns}"
KINDS = {"string": str, "boolean": lambda text: {"true": True, "false": False}[text], "double": float}


def read(document):
    """Nodes by report or number and edges by their ends, read as the standard says."""
    root = etree.fromstring(document.encode())
    assert root.tag == f"{SPACE}graphml"
    keys = {one.get("id"): one for one in root.findall(f"{SPACE}key")}
    [graph] = root.findall(f"{SPACE}graph")
    assert graph.get("edgedefault") == "directed"

    def data(owner, whose):
        assert re.fullmatch(r"[\w.:-]+", owner.get("id"))
        found = [(keys[one.get("key")], one.text) for one in owner.findall(f"{SPACE}data")]
        assert {key.get("for") for key, _ in found} == {whose}
        return {key.get("attr.name"): KINDS[key.get("attr.type")](text) for key, text in found}

    nodes = {one.get("id"): data(one, "node") for one in graph.findall(f"{SPACE}node")}
    names = {number: node.get("report", "?") for number, node in nodes.items()}
    edges = graph.findall(f"{SPACE}edge")
    assert len({one.get("id") for one in edges}) == len(edges)
    return list(nodes.values()), [
        (names[one.get("source")], names[one.get("target")], data(one, "edge")) for one in edges
    ]


def test_reports_are_nodes_with_what_is_known_of_them():
    nodes, _ = read(lineage_graphml(STORY, REPORTS))
    assert nodes == [
        {
            "report": "wire/1",
            "title": "Barge <sinks> & rests",
            "publisher": "Northwire",
            "published": "2024-05-03T08:00Z",
            "url": "https://example.org/1?a=1&b=2",
            "hidden": False,
            "lineage": "wire/1",
        },
        {
            "report": "copy",
            "title": 'A barge sank on the Lume. "It went down fast," said Ada Lind. Nobody knows why.',
            "publisher": "=Evening Post",
            "published": "2024-05-03",
            "hidden": False,
            "lineage": "wire/1",
        },
        {"report": "other", "title": "Barge\ufffd gone", "hidden": False, "lineage": "other"},
        {
            "report": "own",
            "title": "Barge",
            "publisher": "The Courier",
            "published": "2024-05-07T09:30",
            "hidden": False,
            "lineage": "other",
        },
        {"report": "elsewhere", "hidden": False},
        {"hidden": True, "lineage": "other"},
    ]


def test_edges_run_from_source_to_copy_and_both_ways_where_that_is_undecided():
    _, edges = read(lineage_graphml(STORY, REPORTS))
    known = {"decided": True, "certain": True, "main": True}
    undecided = {"kind": "rewrite", "share": 0.25, "decided": False, "certain": True, "main": True}
    assert edges == [
        ("wire/1", "copy", {"kind": "reprint", "share": 1.0, **known}),
        ("elsewhere", "copy", {"kind": "embed", "share": 0.1, "decided": True, "certain": False, "main": False}),
        ("?", "other", {"kind": "update", "share": 1.0, **known}),
        ("other", "own", undecided),
        ("own", "other", undecided),
    ]


def test_a_story_without_links_has_nodes_only():
    nodes, edges = read(lineage_graphml(replace(STORY, lineages=()), REPORTS))
    assert (len(nodes), edges) == (4, [])
