"""Reports of a sentence or two, read by the sentence splitter and the finder of quotation marks."""

import re

from hypothesis import given
from hypothesis import strategies as st

from retold.model import Entity, Mention, Quotation, Sentence, Span
from retold.reading.statements import find_statements

_MARKED = re.compile(r"“([^”]*)”")


def read(text, names=()):
    """The statements of a text with one paragraph a line, and curly marks around speech."""
    sentences = [
        Sentence(number, Span(*match.span()), "body", number)
        for number, match in enumerate(re.finditer(r"\S[^\n]*?(?:[.?!:]”?(?=\s[A-Z“])|(?=\n)|$)", text))
    ]
    quotations = [Quotation(Span(*m.span(1)), Span(*m.span()), "speech") for m in _MARKED.finditer(text)]
    entities = tuple(Entity(f"e{number}", "person", name) for number, name in enumerate(names))
    mentions = [
        Mention(Span(*match.span()), entity.id, "full")
        for entity in entities
        for match in re.finditer(entity.name, text)
    ]
    return find_statements(text, tuple(sentences), tuple(quotations), entities, tuple(mentions), ())


def shown(text, names=()):
    """Source, cue and content of each statement as words."""
    return [
        (one.source and one.source.of(text), one.cue.of(text), [span.of(text) for span in one.content])
        for one in read(text, names)
    ]


def test_verb_before_its_clause():
    assert shown("The mayor said that the bridge was safe.") == [("The mayor", "said", ["that the bridge was safe"])]
    assert shown("Officials say the bridge is safe.") == [("Officials", "say", ["the bridge is safe"])]


def test_verb_behind_its_clause_and_inside_it():
    assert shown("The bridge was safe, the mayor said.") == [("the mayor", "said", ["The bridge was safe"])]
    assert shown("The bridge, the mayor said, was safe.") == [("the mayor", "said", ["The bridge", "was safe"])]


def test_inverted_order_with_an_apposition():
    assert shown("“It is safe,” said Ann Lee, a spokeswoman for the city.") == [
        ("Ann Lee, a spokeswoman for the city", "said", ["“It is safe,”"])
    ]


def test_quotation_before_and_after():
    assert shown("“It is safe,” the mayor said. “We looked at it twice.”") == [
        ("the mayor", "said", ["“It is safe,”", "“We looked at it twice.”"])
    ]


def test_addressee_time_and_occasion_are_no_content():
    assert shown("“It is safe,” the mayor told reporters on Friday.") == [("the mayor", "told", ["“It is safe,”"])]
    assert shown("The mayor told reporters on Friday that the bridge was safe.") == [
        ("The mayor", "told", ["that the bridge was safe"])
    ]


def test_a_statement_inside_another_has_it_as_parent():
    text = "The envoy told the mayor that the bridge was safe, state media said."
    inner, outer = read(text)
    assert (inner.cue.of(text), inner.parent, outer.cue.of(text), outer.parent) == ("told", outer.id, "said", None)
    assert outer.source_type == "media"


def test_speaker_is_the_entity_that_the_source_names():
    text = "Ann Lee said the bridge was safe. An aide to Ann Lee denied it."
    assert [one.speaker for one in read(text, ["Ann Lee"])] == ["e0", None]


def test_status_of_the_cue():
    assert [one.status for one in read("The mayor hopes to rest.")] == ["possible"]
    assert [one.status for one in read("The mayor denied the charge.")] == ["denied"]
    assert [one.status for one in read("Critics wondered whether the bridge was safe.")] == ["asked"]
    assert [one.status for one in read("The mayor declined to comment.")] == ["declined"]
    assert [one.status for one in read("The mayor plans to resign.")] == ["planned"]


_PIECES = (
    "“ ” said told reporters that he the mayor , . : according to hopes was by not \n Ann saying claim ' ( )".split(" ")
)


@given(st.lists(st.sampled_from(_PIECES), max_size=40))
def test_spans_lie_in_the_text_and_parents_exist(pieces):
    text = " ".join(pieces)
    found = read(text)
    ids = {one.id for one in found}
    for one in found:
        spans = [span for span in (one.source, one.cue, *one.content) if span]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert one.content
        assert one.parent is None or (one.parent in ids and one.parent != one.id)
