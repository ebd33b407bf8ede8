from retold import pipeline
from retold.exports.naming import urn
from retold.exports.reading_annotations import reading_annotations
from retold.model import Report

TEXT = (
    "LUME, 3 May - A barge sank on Friday, harbour master Ada Lind said. It is unclear who owns it. "
    '"It went down fast," Lind told reporters.\n'
)
READING = pipeline.read(Report("barge", TEXT, "A barge & its <end>", "2024-05-03", None, "https://example.org/b"))


def bodies(motivation):
    """Per annotation the words that it points at, and its bodies by purpose."""
    for one in reading_annotations(READING)["first"]["items"]:
        if one["motivation"] == motivation:
            words = [target["selector"][1]["exact"] for target in one["target"]]
            yield words, {body["purpose"]: body["value"] for body in one.get("body", [])}


def test_names_are_identified():
    assert (["Ada Lind"], {"identifying": "Ada Lind", "classifying": "person", "commenting": "full"}) in list(
        bodies("identifying")
    )
    assert (["Lind"], {"identifying": "Ada Lind", "classifying": "person", "commenting": "short"}) in list(
        bodies("identifying")
    )


def test_dates_have_their_value():
    assert (["Friday"], {"tagging": "2024-05-03", "classifying": "DATE", "commenting": "2024-05-03"}) in list(
        bodies("tagging")
    )


def test_statements_have_their_speaker():
    assert list(bodies("describing")) == [
        (
            ["A barge sank on Friday"],
            {"describing": "harbour master Ada Lind", "identifying": "Ada Lind", "classifying": "indirect, asserted"},
        ),
        (
            ['"It went down fast,"'],
            {"describing": "Lind", "identifying": "Ada Lind", "classifying": "direct, asserted"},
        ),
    ]


def test_what_is_not_known_is_a_question():
    assert [words for words, body in bodies("questioning") if not body] == [["It is unclear who owns it"]]


def test_the_collection_is_of_the_report():
    made = reading_annotations(READING)
    items = made["first"]["items"]
    assert (made["label"], made["total"], len({one["id"] for one in items})) == (
        "A barge & its <end>",
        len(items),
        len(items),
    )
    sources = [target["source"] for one in items for target in one["target"]]
    report = {"id": urn("report", "barge"), "type": "Text", "format": "text/plain", "via": "https://example.org/b"}
    assert all(source == report for source in sources)
