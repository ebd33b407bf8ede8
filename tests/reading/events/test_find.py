"""Events of a report: their records."""

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reading.events.reports import DAY, NAMED, events, read_events
from retold.model import Event, Phrase, Report, Span
from retold.reading import read


def test_who_did_what_to_whom_where_and_when() -> None:
    (event,) = read_events("Ortiz met Adebayo in Lisbon on Friday.", dated="Friday")[0]
    assert replace(event, probability=1.0) == Event(
        "v1", Span(6, 9), ("p1",), ("p2",), "l1", DAY, "happened", 0, form="finite", dated="stated", plain=True
    )
    assert 0.4 < event.probability < 1


def test_what_names_nobody_is_a_phrase_that_is_the_same_wherever_it_stands() -> None:
    found, phrases = read_events("The council bought a ferry and sold the ferry.")
    assert phrases == (Phrase("n1", (Span(0, 11),)), Phrase("n2", (Span(19, 26), Span(36, 45))))
    assert [(event.actors, event.targets) for event in found] == [(("n1",), ("n2",)), (("n1",), ("n2",))]


def test_an_event_is_told_on_the_word_of_the_innermost_statement_around_it() -> None:
    found = events("Ortiz said Norvik Rail had sold the ferry.", said="Norvik Rail had sold the ferry")
    assert (found["said"].statement, found["sold"].statement) == (None, "s1")


def test_plain_are_past_verbs_of_the_report_itself_with_somebody_named() -> None:
    def plain(text: str, said: str = "") -> list[str]:
        return [trigger for trigger, event in events(text, said=said).items() if event.plain]

    assert plain("Ortiz has resigned.") == ["resigned"]
    assert plain("The mayor has resigned.") == []
    assert plain("Ortiz will resign.") == []
    assert plain("The ferry sold by Norvik Rail is new.") == []
    assert plain("Ortiz has said so.") == []
    assert plain("The council took the purchase by Norvik Rail for a joke.") == []
    assert plain("The mayor said Ortiz had resigned.", said="Ortiz had resigned") == []


def test_headlines_have_no_events() -> None:
    text = "Ferry sinks off Tromsø after a fire\n\nA ferry sank off Tromsø. Nobody was hurt in the fire.\n"
    assert {text.index("sank")} <= {event.trigger.start for event in read(Report("r", text)).events}
    assert all(event.trigger.start > 36 for event in read(Report("r", text)).events)


@pytest.mark.parametrize(
    "words", ["run and ", "sold and ", "to run ", "the ship that sold ", "to Rome, ", "(", "his ", "of the "]
)
def test_a_text_without_stops_takes_no_more_time_than_its_length_tells(words: str) -> None:
    text = "Ortiz will " + words * (60_000 // len(words))
    began = time.process_time()
    read_events(text)
    assert time.process_time() - began < 6


WORDS = (
    'Ortiz Lisbon Friday the a of in by to and , ( ) " that which who said sold built will not was has been being'
    " closing strike plans before since 's her two on 12 — quickly new ferry it"
).split()


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_every_event_of_any_words_has_roles_that_are_there(words: list[str]) -> None:
    text = " ".join(words)
    found, phrases = read_events(text, dated="Friday" if "Friday" in words else "")
    known = {*NAMED.values(), *(phrase.id for phrase in phrases)}
    assert known >= {one for event in found for one in (*event.actors, *event.targets, event.place) if one}
    assert [event.id for event in found] == [f"v{number}" for number in range(1, len(found) + 1)]
    assert all(span.of(text).strip() for phrase in phrases for span in phrase.spans)
