"""On whose word a passage is told, in one of two reports or in each on another's."""

from dataclasses import replace

from comparing.differences.make import aligned, reading
from retold.comparing import find_differences
from retold.model import Entity, Reading, Span, Statement

Shown = tuple[str | None, str | None, str]


def said(text: str, source: str, cue: str, person: str | None = None) -> Reading:
    """A reading of one sentence all of which a source says."""
    made = reading(text, source)
    spans = [Span(text.index(part), text.index(part) + len(part)) for part in (source, cue)]
    last = max(span.end for span in spans)
    content = Span(0, min(span.start for span in spans)) if last >= len(text) - 1 else Span(last, len(text))
    statement = Statement("s1", "indirect", spans[0], spans[1], (content,), "e1" if person else None)
    return replace(
        made, statements=(statement,), entities=(Entity("e1", "person", person, (person,)),) if person else ()
    )


def attributions(a: Reading, b: Reading) -> list[Shown]:
    found = find_differences(a, b, aligned(a, b))
    return [
        (d.a and d.a.of(a.report.text), d.b and d.b.of(b.report.text), d.note) for d in found if d.kind == "attribution"
    ]


MET = "Secretary of State Anna Brody meets the ministers of the islands in Norton for two days of talks."
HELD = "Secretary of State Anna Brody held two days of talks with the ministers of the islands in Norton, "


def test_a_source_that_shares_a_word_with_what_is_told_is_another_all_the_same() -> None:
    b = said(HELD + "the State Department has said.", "the State Department", "has said")
    assert attributions(reading(MET), b) == [(None, "the State Department has said", "source in B only")]
    assert attributions(b, reading(MET)) == [("the State Department has said", None, "source in A only")]


def test_a_source_that_is_named_without_a_verb_is_not_missing() -> None:
    a = reading("In the State Department’s eyes Brody held two days of talks with the ministers in Norton.")
    b = said(HELD + "the State Department has said.", "the State Department", "has said")
    assert attributions(a, b) == []


def test_the_us_does_not_speak_for_itself() -> None:
    b = said(HELD.replace("Secretary", "US Secretary") + "the ministry said.", "the ministry", "said")
    a = reading(MET.replace("Secretary", "US Secretary"))
    assert attributions(a, b) == [(None, "the ministry said", "source in B only")]


def test_a_robbery_reported_is_no_speech() -> None:
    a = reading("After the exchange reported a theft of coins the ministry opened an inquiry into all the shops.")
    b = reading("The ministry opened an inquiry into all the shops after the theft of coins at the exchange.")
    assert attributions(a, b) == []


FELL = "the crane fell on the market hall when the storm began"


def test_police_and_witnesses_are_two_sources() -> None:
    a = said(f"Witnesses said {FELL}.", "Witnesses", "said")
    b = said(f"{FELL.capitalize()}, police said.", "police", "said")
    assert attributions(a, b) == [("Witnesses said", "police said", "another source")]


def test_police_and_officers_are_one() -> None:
    a, b = (said(f"{source} said {FELL}.", source, "said") for source in ("Police", "Officers"))
    assert attributions(a, b) == []


def test_officials_can_be_anybody() -> None:
    a, b = (said(f"{source} said {FELL}.", source, "said") for source in ("Police", "Officials"))
    assert attributions(a, b) == []


def test_two_people_of_other_names_are_two_sources() -> None:
    a = said(f"Anna Brody said {FELL}.", "Anna Brody", "said", "Anna Brody")
    b = said(f"{FELL.capitalize()}, according to Paul Weiss.", "Paul Weiss", "according to", "Paul Weiss")
    assert attributions(a, b) == [("Anna Brody said", "according to Paul Weiss", "another source")]


def test_one_person_spelled_in_two_ways_is_one_source() -> None:
    a = said(f"Anna Brodie said {FELL}.", "Anna Brodie", "said", "Anna Brodie")
    b = said(f"{FELL.capitalize()}, according to Ms Brody.", "Ms Brody", "according to", "Brody")
    assert attributions(a, b) == []
