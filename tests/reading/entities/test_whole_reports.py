"""Entities of whole reports: all sections, any text."""

from itertools import pairwise
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from reading.entities.read_chains import mentions, read_lines
from retold.model import Sentence, Span
from retold.reading.entities import find_entities


def test_furniture_names_nobody() -> None:
    text = "Tom Barlow left.\nRead more by Ada Quill."
    parts = (Sentence(0, Span(0, 16), "body", 0), Sentence(1, Span(17, len(text)), "furniture", 1))
    assert [entity.name for entity in find_entities(text, parts, ())[0]] == ["Tom Barlow"]


def test_collectives_are_entities() -> None:
    _, found = read_lines("US officials said so, state media reported.", "U.S. officials agreed; Oslo police did not.")
    assert [(entity.kind, entity.spellings) for entity in found[0]] == [
        ("other", ("US officials", "U.S. officials")),
        ("other", ("state media",)),
        ("other", ("Oslo police",)),
    ]


def test_headlines_bring_no_names_of_their_own() -> None:
    text, found = read_lines("Quill Opens Tense Talks In Oslo Over Missing Ships", "Ada Quill arrived in Oslo.")
    assert {entity.name for entity in found[0]} == {"Ada Quill", "Oslo"}
    assert mentions(text, found, "Ada Quill") == [("Quill", "short"), ("Ada Quill", "full")]
    _, found = read_lines("QUILL OPENS TENSE TALKS OVER SHIPS", "Ada Quill arrived.")
    assert [entity.name for entity in found[0]] == ["Ada Quill"]


_LINES = st.lists(
    st.lists(
        st.sampled_from(
            """President Mr Mrs Joe Jill Biden Blinken , . 's the he she her said US officials of and State Department
            Secretary (NATO) in Beijing “ ” police ACME Corp. a doctor Xi Qin Gang McCarthy O'Brien May 45 -""".split()
        ),
        max_size=14,
    ).map(" ".join),
    max_size=6,
)


@given(_LINES)
@example(["police President officials"])
@example(["Joe Joe President", "Joe"])
def test_every_mention_stands_in_the_text_and_in_nobody_else(lines: list[str]) -> None:
    text, (entities, names) = read_lines(*lines)
    ids = [entity.id for entity in entities]
    assert len(ids) == len(set(ids))
    assert {mention.entity for mention in names} == set(ids)
    assert all(0 <= mention.span.start < mention.span.end <= len(text) for mention in names)
    assert all(one.span.end <= other.span.start for one, other in pairwise(names))
    assert all(entity.name and entity.name in entity.spellings for entity in entities)
    assert all(role in text for entity in entities for role in entity.roles)


def test_the_two_reports_of_one_visit(shared: Path) -> None:
    paths = sorted((shared / "seeds").glob("*.txt"))
    for path, spellings in zip(paths, ({"Antony Blinken", "Anthony Blinken"}, {"Antony Blinken"}), strict=True):
        text, found = read_lines(*path.read_text("utf-8").splitlines())
        people = {name: entity for entity in found[0] if entity.kind == "person" for name in entity.spellings}
        assert set(people) == spellings | {"Qin Gang", "Wang Yi", "Xi Jinping", "Joe Biden"}
        assert people["Antony Blinken"].roles == ("US Secretary of State",)
        agreed = text.find("he had agreed")
        assert all(not (m.span.start == agreed and m.entity == people["Antony Blinken"].id) for m in found[1])


def test_a_dateline_has_a_town_and_who_reports() -> None:
    text = "TEMPO (ZORG) - Ada Quill left."
    parts = (Sentence(0, Span(0, 14), "dateline", 0), Sentence(1, Span(15, len(text)), "body", 0))
    found = find_entities(text, parts, ())
    assert [(e.name, e.kind) for e in found[0]] == [
        ("TEMPO", "place"),
        ("ZORG", "organisation"),
        ("Ada Quill", "person"),
    ]
