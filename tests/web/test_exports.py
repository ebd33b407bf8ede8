import csv
import io
import json
import sys
from xml.etree import ElementTree

import feedparser
import pytest

from retold.exports.naming import urn
from retold.web.exports import FORMS

ENDINGS = [ending for ending, _, _ in FORMS.values()]


@pytest.mark.parametrize("form", FORMS)
def test_a_story_is_served_in_every_format(client, form):
    ending, kind, _ = FORMS[form]
    answer = client.get(f"/story/wire.{ending}")
    assert (answer.status_code, answer.headers["content-type"]) == (200, kind)
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert answer.content


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_unknown_story_is_said_to_be_unknown(client, ending):
    answer = client.get(f"/story/nobody.{ending}")
    assert (answer.status_code, "nobody" in answer.text) == (404, True)


def test_an_id_with_strange_signs_has_its_exports(client):
    evil = "~2e;~2e;~2f;~3c;img~20;src~3d;x~20;onerror~3d;alert~28;3~29;~3e;~2e;json"
    assert {client.get(f"/story/{evil}.{ending}").status_code for ending in ENDINGS} == {200}
    graph = client.get(f"/story/{evil}.jsonld").json()["@graph"]
    assert [one["headline"] for one in graph if one["@type"] == "NewsArticle"] == [
        '<script>alert(1)</script>"><img src=x onerror=alert(2)>'
    ]
    assert "javascript:" not in json.dumps(graph)


def test_the_feed_of_a_story_leads_to_its_pages(client):
    read = feedparser.parse(client.get("/story/wire.atom").text)
    assert (read.bozo, read.feed.id, read.feed.title) == (False, urn("story", "wire"), "Ferries collide off Sund")
    assert [(one.rel, one.href) for one in read.feed.links] == [
        ("self", "http://localhost/story/wire.atom"),
        ("alternate", "http://localhost/story/wire"),
    ]
    assert [(one.link, one.get("published")) for one in read.entries] == [
        ("http://localhost/report/own", "2024-05-04"),
        ("http://localhost/report/mail~2e;2", "2024-05-03T11:00:00"),
        ("http://localhost/report/copy~2f;1", "2024-05-03T10:00:00"),
        ("http://localhost/report/copy~2f;0", "2024-05-03T09:00:00"),
        ("http://localhost/report/wire", "2024-05-03T08:00:00"),
    ]
    assert {client.get(one.link).status_code for one in read.entries} == {200}


def test_a_feed_asked_for_twice_is_the_same(client):
    assert client.get("/story/wire.atom").text == client.get("/story/wire.atom").text
    assert client.get("/stories.atom").text == client.get("/stories.atom").text


def test_the_feed_of_what_is_new_has_the_stories(client):
    read = feedparser.parse(client.get("/stories.atom").text)
    assert [(one.title, one.link, one.content[0].value) for one in read.entries] == [
        ("Ferries collide off Sund", "http://localhost/story/wire", "5 reports, 2 independent accounts")
    ]
    assert len(feedparser.parse(client.get("/stories.atom?least=1").text).entries) == 2
    assert feedparser.parse(client.get("/stories.atom?least=6").text).entries == []
    assert client.get("/stories.atom?least=none").status_code == 400


def test_claims_are_a_table_with_their_accounts(client):
    rows = list(csv.DictReader(io.StringIO(client.get("/story/wire.claims.csv").text, newline="")))
    story = client.get("/story/wire.json").json()
    assert [(row["claim"], row["text"], int(row["accounts_at_least"])) for row in rows] == [
        (claim["id"], claim["text"], claim["independent"]["low"]) for claim in story["claims"]
    ]


def test_selectors_point_at_the_text_that_is_served(client):
    items = client.get("/story/wire.annotations.json").json()["first"]["items"]
    texts = {urn("report", name): client.get(f"/report/{name}.json").json()["text"] for name in ("wire", "own")}
    targets = [one for item in items for one in item["target"] if one["source"]["id"] in texts]
    assert targets
    for target in targets:
        place, words = target["selector"]
        assert texts[target["source"]["id"]][place["start"] : place["end"]] == words["exact"]


def test_a_report_has_annotations_of_its_own(client):
    text = client.get("/report/copy~2f;0.json").json()["text"]
    answer = client.get("/report/copy~2f;0.annotations.json")
    assert (answer.status_code, answer.headers["content-type"]) == (200, FORMS["annotations"][1])
    for item in answer.json()["first"]["items"]:
        for place, words in (target["selector"] for target in item["target"]):
            assert text[place["start"] : place["end"]] == words["exact"]
    assert client.get("/report/nobody.annotations.json").status_code == 404


def test_lineages_claim_no_direction_that_is_undecided(client):
    edges = [edge for lineage in client.get("/story/wire.json").json()["lineages"] for edge in lineage["edges"]]
    derived = client.get("/story/wire.prov.json").json().get("wasDerivedFrom", {}).values()
    assert len(derived) == sum(edge["direction"] != "undecided" and edge["certain"] for edge in edges)
    graph = ElementTree.fromstring(client.get("/story/wire.graphml").text)
    arcs = graph.findall(".//{http://graphml.graphdrawing.org/xmlns}edge")
    assert len(arcs) == sum(1 + (edge["direction"] == "undecided") for edge in edges)


@pytest.mark.parametrize("address", ["/stories.svg", "/story/wire.svg", "/story/wire.svg?plot=numbers"])
def test_plots_are_pictures(client, address):
    assert ElementTree.fromstring(client.get(address).text).tag == "{http://www.w3.org/2000/svg}svg"
    assert client.get(address.replace("svg", "png")).content[:8] == b"\x89PNG\r\n\x1a\n"


def test_a_plot_that_nobody_knows_is_refused(client):
    assert client.get("/story/wire.svg?plot=everything").status_code == 400
    assert client.get("/stories.svg?since=someday").status_code == 400


@pytest.mark.parametrize("address", ["/story/wire.png", "/stories.svg"])
def test_without_the_packages_it_is_said_how_to_get_plots(client, monkeypatch, address):
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    answer = client.get(address)
    assert (answer.status_code, "pip install 'retold[plots]'" in answer.text) == (501, True)


def test_the_addresses_are_described(client):
    paths = client.get("/openapi.json").json()["paths"]
    for ending, kind, words in FORMS.values():
        found = paths[f"/story/{{story}}.{ending}"]["get"]
        assert (found["description"], list(found["responses"]["200"]["content"])) == (words, [kind.split(";")[0]])
    assert {"/stories.atom", "/stories.svg", "/stories.png"} <= paths.keys()


def test_pages_lead_to_their_exports(client):
    for page, endings in (("/story/wire", ENDINGS), ("/stories", ["atom", "svg"])):
        shown = client.get(page).text
        assert [ending for ending in endings if f'href="{page}.{ending}"' not in shown] == []
