import json
from dataclasses import replace

from prov.model import ProvDocument

from exports.made import REPORTS, STORY
from retold.exports.naming import VOCABULARY
from retold.exports.prov import lineage_prov


def named(*names):
    return [{"$": name, "type": "prov:QUALIFIED_NAME"} for name in names]


def test_lineages_are_entities_and_derivations():
    assert lineage_prov(STORY, REPORTS) == {
        "prefix": {
            "report": f"{VOCABULARY}report/",
            "publisher": f"{VOCABULARY}publisher/",
            "retold": VOCABULARY,
        },
        "entity": {
            "report:wire%2F1": {
                "retold:id": "wire/1",
                "prov:label": "Barge <sinks> & rests",
                "prov:location": "https://example.org/1?a=1&b=2",
                "retold:published": "2024-05-03T08:00Z",
            },
            "report:copy": {
                "retold:id": "copy",
                "prov:label": 'A barge sank on the Lume. "It went down fast," said Ada Lind. Nobody knows why.',
                "retold:published": "2024-05-03",
                "retold:mayShareTextWith": named("report:elsewhere"),
            },
            "report:other": {
                "retold:id": "other",
                "prov:label": "Barge\x00 gone",
                "retold:sharesTextWith": named("report:own"),
            },
            "report:own": {
                "retold:id": "own",
                "prov:label": "Barge",
                "retold:published": "2024-05-07T09:30",
                "retold:sharesTextWith": named("report:other"),
            },
            "report:elsewhere": {"retold:id": "elsewhere", "retold:mayShareTextWith": named("report:copy")},
            "report:hidden%3Aother": {
                "prov:type": named("retold:HiddenSource")[0],
                "prov:label": "a source that is not among the reports",
            },
        },
        "agent": {
            "publisher:Northwire": {"prov:type": named("prov:Organization")[0], "prov:label": "Northwire"},
            "publisher:%3DEvening%20Post": {"prov:type": named("prov:Organization")[0], "prov:label": "=Evening Post"},
            "publisher:The%20Courier": {"prov:type": named("prov:Organization")[0], "prov:label": "The Courier"},
        },
        "wasAttributedTo": {
            "_:published1": {"prov:entity": "report:wire%2F1", "prov:agent": "publisher:Northwire"},
            "_:published2": {"prov:entity": "report:copy", "prov:agent": "publisher:%3DEvening%20Post"},
            "_:published3": {"prov:entity": "report:own", "prov:agent": "publisher:The%20Courier"},
        },
        "wasDerivedFrom": {
            "_:derived1": {
                "prov:generatedEntity": "report:copy",
                "prov:usedEntity": "report:wire%2F1",
                "prov:type": named("prov:Quotation")[0],
                "retold:kind": "reprint",
                "retold:share": 1.0,
                "retold:passage": ["0-25"],
            },
            "_:derived2": {
                "prov:generatedEntity": "report:other",
                "prov:usedEntity": "report:hidden%3Aother",
                "prov:type": named("prov:Revision")[0],
                "retold:kind": "update",
                "retold:share": 1.0,
            },
        },
    }


def test_the_reference_reader_takes_it_and_gives_it_back():
    document = ProvDocument.deserialize(content=json.dumps(lineage_prov(STORY, REPORTS)))
    assert ProvDocument.deserialize(content=document.serialize()) == document
    provn = document.get_provn()
    assert provn.count("wasDerivedFrom(") == 2
    assert "report:copy, report:wire%2F1" in provn


def test_without_links_there_is_nothing_to_derive():
    alone = replace(STORY, reports=("own",), lineages=())
    assert lineage_prov(alone, [replace(REPORTS[3], publisher=None)]).keys() == {"prefix", "entity"}
