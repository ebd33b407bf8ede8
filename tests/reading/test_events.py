"""Events: plain past verbs with a named actor, told by the report itself."""

import re

import pytest

from retold.model import DateMention, Entity, Event, Mention, Sentence, Span, Statement
from retold.reading.events import find_events

PEOPLE = {"Ortiz": "p1", "Adebayo": "p2", "Norvik Rail": "o1", "Lisbon": "l1", "Tromsø": "l2"}
KINDS = {"p": "person", "o": "organisation", "l": "place"}


def events(text: str, quoted: str = "", dated: str = "") -> tuple[Event, ...]:
    """The events of a report of one sentence in which PEOPLE are named."""
    entities = tuple(Entity(key, KINDS[key[0]], name) for name, key in PEOPLE.items())  # type: ignore[arg-type]
    names = tuple(
        Mention(Span(*match.span()), PEOPLE[match.group()], "full") for match in re.finditer("|".join(PEOPLE), text)
    )
    dates, statements = (), ()
    if dated:
        span = Span(text.index(dated), text.index(dated) + len(dated))
        dates = (DateMention(span, "DATE", "2023-06-16", "2023-06-16", "2023-06-16"),)
    if quoted:
        span = Span(text.index(quoted), text.index(quoted) + len(quoted))
        statements = (Statement("s1", "direct", None, None, (span,)),)
    return find_events(text, (Sentence(0, Span(0, len(text)), "body", 0),), entities, names, dates, statements)


def test_who_did_what_to_whom_where_and_when() -> None:
    text = "Ortiz met Adebayo in Lisbon on Friday."
    assert events(text, dated="Friday") == (
        Event("v1", Span(6, 9), ("p1",), ("p2",), "l1", ("2023-06-16", "2023-06-16"), "happened", 0),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ortiz and Adebayo signed a treaty.", [("signed", ("p1", "p2"), ())]),
        ("Ortiz, who is 60, resigned.", [("resigned", ("p1",), ())]),
        ("Norvik Rail has bought two ferries.", [("bought", ("o1",), ())]),
        ("Adebayo was elected by the council.", [("elected", (), ("p2",))]),
        ("Ortiz had been arrested.", [("arrested", (), ("p1",))]),
        ("A strike at Norvik Rail, which sold its ships, ended.", [("sold", ("o1",), ())]),
        ("Adebayo, who fled, was caught.", [("fled", ("p2",), ()), ("caught", (), ("p2",))]),
    ],
)
def test_active_and_passive(text: str, expected: list[tuple[str, tuple[str, ...], tuple[str, ...]]]) -> None:
    assert [(one.trigger.of(text), one.actors, one.targets) for one in events(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ortiz will resign.",
        "Ortiz did not resign.",
        "Ortiz has not signed.",
        "Ortiz was expected to resign.",
        "Ortiz said so.",
        "The mayor of Lisbon resigned.",
        "The ferry owned by Norvik Rail is new.",
        "Lisbon is warm.",
    ],
)
def test_what_is_no_plain_event(text: str) -> None:
    assert events(text) == ()


def test_what_somebody_is_quoted_as_saying_is_no_event_of_the_report() -> None:
    assert events('"Ortiz lied and Adebayo fled."', quoted="Ortiz lied and Adebayo fled.") == ()


def test_a_place_beyond_the_clause_is_not_taken() -> None:
    (event,) = events("Ortiz resigned, as was reported in Lisbon.")
    assert event.place is None
