import json

from exports.made import OWN, REPORTS, STORY
from retold.exports.jsonld import story_jsonld
from retold.exports.naming import VOCABULARY, urn


def graph():
    made = json.loads(json.dumps(story_jsonld(STORY, REPORTS)))
    assert made["@context"] == ["https://schema.org", {"retold": VOCABULARY}]
    return made["@graph"]


def of(kind, *ids):
    return {"@id": urn(kind, *ids)}


def test_reports_are_articles_with_what_is_known_of_them():
    found = {one["identifier"]: one for one in graph() if one["@type"] == "NewsArticle"}
    assert found["wire/1"] == {
        **of("report", "wire/1"),
        "@type": "NewsArticle",
        "identifier": "wire/1",
        "headline": "Barge <sinks> & rests",
        "url": "https://example.org/1?a=1&b=2",
        "datePublished": "2024-05-03T08:00Z",
        "publisher": {"@type": "Organization", "name": "Northwire"},
    }
    assert found["copy"] == {
        **of("report", "copy"),
        "@type": "NewsArticle",
        "identifier": "copy",
        "headline": 'A barge sank on the Lume. "It went down fast," said Ada Lind. Nobody knows why.',
        "datePublished": "2024-05-03",
        "publisher": {"@type": "Organization", "name": "=Evening Post"},
        "author": ["Ann Ode"],
        "isBasedOn": [of("report", "wire/1")],
    }
    assert [("isBasedOn" in one, "datePublished" in one) for one in (found["other"], found["own"])] == [
        (False, False),
        (False, True),
    ]


def test_a_claim_appears_where_it_is_told_and_first_only_where_that_is_sure():
    assert [one for one in graph() if one["@type"] == "Claim"] == [
        {
            **of("claim", "wire/1:1"),
            "@type": "Claim",
            "identifier": "wire/1:1",
            "text": "A barge sank on the Lume.",
            "appearance": [of("report", "wire/1"), of("report", "own")],
            "firstAppearance": of("report", "wire/1"),
            "retold:status": "happened",
            "retold:accountsAtLeast": 1,
            "retold:accountsAtMost": 2,
        },
        {
            **of("claim", "own:1"),
            "@type": "Claim",
            "identifier": "own:1",
            "text": "A barge sank on the Lume.",
            "appearance": [of("report", "own"), of("report", "other")],
            "retold:status": "happened",
            "retold:accountsAtLeast": 1,
            "retold:accountsAtMost": 2,
        },
    ]


def test_a_quotation_has_every_wording_as_it_stands():
    assert [one for one in graph() if one["@type"] == "Quotation"] == [
        {
            **of("quotation", ["wire/1", 27, 44], ["own", 27, 49]),
            "@type": "Quotation",
            "spokenByCharacter": {"name": "Ada Lind"},
            "workExample": [
                {
                    **of("wording", ["wire/1", 27, 44]),
                    "@type": "Quotation",
                    "text": "It went down fast",
                    "isPartOf": of("report", "wire/1"),
                },
                {
                    **of("wording", ["own", 27, 49]),
                    "@type": "Quotation",
                    "text": OWN[27:49],
                    "isPartOf": of("report", "own"),
                },
            ],
        }
    ]


def test_the_story_has_its_reports_as_parts():
    assert graph()[0] == {
        **of("story", "wire/1"),
        "@type": "Collection",
        "identifier": "wire/1",
        "name": "Barge <sinks>",
        "hasPart": [of("report", name) for name in STORY.reports],
    }


def test_each_thing_has_a_name_of_its_own():
    names = [one["@id"] for one in graph()]
    assert len(set(names)) == len(names)
