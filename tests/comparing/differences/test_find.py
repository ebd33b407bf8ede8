"""What differs between two tellings, and what is mere rewording."""

import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comparing.differences.make import aligned, mirrored, reading
from retold import pipeline
from retold.comparing import find_differences, mark_changed
from retold.model import Alignment, Difference, Reading, Report, Span, Statement

Shown = tuple[str, str | None, str | None]


def shown(a: Reading, b: Reading, found: tuple[Difference, ...]) -> list[Shown]:
    """Kind and words of each difference."""
    return [(d.kind, d.a.of(a.text) if d.a else None, d.b.of(b.text) if d.b else None) for d in found]


def compare(a: str, b: str, places: tuple[str, ...] = ()) -> list[Shown]:
    one, other = reading(a, "a", places), reading(b, "b", places)
    return shown(one, other, find_differences(one, other, aligned(one, other)))


def kinds(a: str, b: str) -> list[str]:
    return [kind for kind, _, _ in compare(a, b)]


CHANGED = [
    ("The storm killed 12 people in Norton.", "The storm killed 15 people in Norton.", ("number", "12", "15")),
    ("The storm killed at least ten.", "The storm killed at least 14.", ("number", "ten", "14")),
    ("It cost $3 million to mend.", "It cost $30 million to mend.", ("number", "$3 million", "$30 million")),
    ("The mayor, Anna Brody, left.", "The mayor, Anna Clement, left.", ("name", "Brody", "Clement")),
    ("It reopened on Friday at noon.", "It reopened on Sunday at noon.", ("date", "Friday", "Sunday")),
    ("The mill burned down in 1933.", "The mill burned down in 1935.", ("date", "1933", "1935")),
    ("The train was late.", "The train was not late.", ("negation", "was", "was not")),
    (
        "Nobody was hurt in the fire.",
        "Three people were hurt in the fire.",
        ("negation", "Nobody", "Three people were"),
    ),
    (
        "No one was hurt in the fire.",
        "At least 3 men were hurt in the fire.",
        ("negation", "No", "At least 3 men were"),
    ),
    ("No guards were hurt in the fire.", "Two guards were hurt in the fire.", ("negation", "No", "Two")),
    ("The council didn't approve the plan.", "The council did approve the plan.", ("negation", "didn't", "did")),
    ("The fire killed two guards.", "The fire reportedly killed two guards.", ("certainty", "killed", "reportedly")),
    ("Shares of the mill rose on Friday.", "Shares of the mill fell on Friday.", ("negation", "rose", "fell")),
    ("The gates of the mill remain open.", "The gates of the mill are closed.", ("negation", "open", "closed")),
    ("The guard has denied the theft.", "The guard has admitted the theft.", ("negation", "denied", "admitted")),
    ("A tremor of magnitude 6.4 hit Norton.", "A 6.1-magnitude tremor hit Norton.", ("number", "6.4", "6.1")),
    ("The striker signed for £20m.", "The striker signed for 12 million pounds.", ("number", "£20m", "12 million")),
    ("The bridge will close.", "The bridge may close.", ("certainty", "will", "may")),
    ("The suspected leak was sealed.", "The leak was sealed.", ("certainty", "suspected", "leak")),
    ("“We lost a good friend today,” he said.", "“We lost a dear friend today,” he said.", ("quote", "good", "dear")),
]


@pytest.mark.parametrize(("a", "b", "difference"), CHANGED)
def test_one_change_is_one_difference_of_its_kind(a: str, b: str, difference: Shown) -> None:
    assert compare(a, b) == [difference]


SAME_MEANING = [
    ("He lived in Newton, Pa., for years.", "He lived in Newton, Pennsylvania, for years."),
    ("Norton won the final, and Weston lost.", "Weston lost the final, and Norton won."),
    ("Sales of the mill rose by a third.", "Profits of the mill fell by a third."),
    ("The match was called off by the referee because of rain.", "Rain led the referee to abandon the match."),
    ("He survived the fire in the mill.", "After the fire in the mill he was found alive."),
    ("“We sold it in May, and I left in June,” he said.", "“We sold it in May ... I left in June,” he said."),
    ("The guard had yet to regain his voice on Friday.", "The guard had not yet regained his voice on Friday."),
    ("The men were not only late.", "The men were late."),
    ("The tool failed to open the lock of the gate.", "The tool did not open the lock of the gate."),
    ("The plan was estimated at $2 million.", "The plan cost $2 million."),
    ("American officials want to stabilise it.", "U.S. officials want to stabilize it."),
    ("The neighbours didn't see the fire.", "The neighbors did not see the fire."),
    ("Three men left at once.", "3 men left immediately."),
    ("Some 40 percent of voters stayed home.", "Some 40 per cent of voters stayed home."),
    ("Later he said the trip was useful.", "He later said the visit was useful."),
    ("It is not clear whether he will come.", "It is unclear whether he will come."),
    ("He lived in the United States.", "He lived in America."),
    ("The road could be shut, he said.", "The road might be shut, he said."),
    ("“We realise it’s late,” she said.", '"We realize it\'s late," she said.'),
]


@pytest.mark.parametrize(("a", "b"), SAME_MEANING)
def test_rewording_is_no_difference(a: str, b: str) -> None:
    assert compare(a, b) == []


@pytest.mark.parametrize(
    ("a", "b", "undone"),
    [
        (
            "Rail workers will strike on Friday, the union said.",
            "A rail strike that was to begin on Friday has been called off by the union.",
            ("negation", None, "called off"),
        ),
        (
            "Singer Ada Lind has died at the age of 58.",
            "Ada Lind is alive and well, her spokesman said after word of her death spread.",
            ("negation", "died", "is alive"),
        ),
    ],
)
def test_what_is_undone_on_one_side(a: str, b: str, undone: Shown) -> None:
    kind, one, other = undone
    assert undone in compare(a, b)
    assert (kind, other, one) in compare(b, a)


def test_what_was_called_off_besides_undoes_nothing() -> None:
    one, other = "The plan was approved on Friday.", "The plan, which was called off in May, was approved on Friday."
    assert "negation" not in kinds(one, other)


def test_a_place_is_told_by_its_entity() -> None:
    assert compare("They flew to Norton.", "They flew to Weston.", ("Norton", "Weston")) == [
        ("place", "Norton", "Weston")
    ]


def test_a_place_is_told_by_the_word_before_it_where_no_entity_is_known() -> None:
    assert compare("The plant in Norton closed.", "The plant in Weston closed.") == [("place", "Norton", "Weston")]


def test_another_spelling_of_a_name_says_so() -> None:
    a, b = reading("Then Antony Marsh spoke."), reading("Then Anthony Marsh spoke.")
    (found,) = find_differences(a, b, aligned(a, b))
    assert (found.kind, found.note) == ("name", "spelling")


def test_a_name_that_is_spelled_otherwise_throughout_is_told_once() -> None:
    assert compare("Then Antony spoke.\nSo Antony left.", "Then Anthony spoke.\nSo Anthony left.") == [
        ("name", "Antony", "Anthony")
    ]


def test_a_part_of_a_name_is_no_difference_besides_the_whole() -> None:
    story = "A ferry sank off Kalmis.\n\nThe ship was built in 1967.\n\nCaptain Ole Brandt was questioned in Torvik."
    a, b = Report("a", story), Report("b", story.replace("Ole Brandt", "Erik Lund"))
    found = [one for one in pipeline.compare(a, b).differences if one.a and one.b]
    assert [(one.kind, one.a.of(a.text), one.b.of(b.text)) for one in found if one.a and one.b] == [
        ("name", "Ole Brandt", "Erik Lund")
    ]


def test_of_two_numbers_that_agree_the_more_precise_is_a_detail() -> None:
    a, b = reading("It came nearly five months after the vote."), reading("It came months after the vote.")
    assert find_differences(a, b, aligned(a, b)) == (
        Difference("detail", Span(8, 26), Span(8, 14), "more precise in A", 0),
    )


UNSURE = (
    "Brody was sworn in at Norton on Tuesday after the long vote of the council there.",
    "On Wednesday Brody was sworn in as mayor, which the whole town had long wanted, and went home in the evening.",
    "Analysts at the bank wrote that the merger may destroy the jobs of thousands.",
    "In the opinion of the experts, putting the firms together destroys thousands of jobs.",
)


def test_passages_that_hardly_correspond_are_not_asked_for_times_and_hedges() -> None:
    for one, other, kind in ((*UNSURE[:2], "date"), (*UNSURE[2:], "certainty")):
        a, b = reading(one, "a"), reading(other, "b")
        sure = aligned(a, b)
        doubtful = replace(sure, correspondences=(replace(sure.correspondences[0], score=0.5),))
        assert kind in {found.kind for found in find_differences(a, b, sure)}
        assert kind not in {found.kind for found in find_differences(a, b, doubtful)}


def test_how_often_is_a_date() -> None:
    assert compare("They set daily limits.", "They set weekly limits.") == [("date", "daily", "weekly")]


def test_another_length_of_time_back_is_another_date() -> None:
    assert compare("The dam broke a week later.", "The dam broke a month later.") == [("date", "a week", "a month")]


def test_dozens_and_at_least_38_can_both_be_true() -> None:
    assert "number" not in kinds("Dozens of miners died.", "At least 38 miners died.")


def test_numbers_face_one_another_in_other_words_too() -> None:
    a = "The quake on the island left 31 villages without power, officials in the capital said."
    b = "Officials said that, after the shaking, there was no electricity in 43 villages."
    assert ("number", "31", "43") in compare(a, b)


def test_a_number_that_a_sentence_beside_tells_is_not_missing() -> None:
    a = "Officials on the island said that power was lost in 31 villages.\nThe rest had light."
    b = "On the rest of the island lamps burned in 12 villages, say officials.\nNo current reached 31 villages."
    assert "number" not in kinds(a, b)


BESIDE = (
    "A woman bought a cheap phone on her trip to Wales.\nThen a fault left her with a bill of more than $42,000.",
    "On a trip to Wales a woman bought a cheap phone, and a technical fault led to a bill of over $24,000.",
)


def test_a_number_is_set_against_the_one_in_the_sentence_beside() -> None:
    a, b = reading(BESIDE[0], "a"), reading(BESIDE[1], "b")
    found = find_differences(a, b, aligned(a, b))
    assert ("number", "$42,000", "$24,000") in shown(a, b, found)


def test_a_number_of_something_else_beside_is_none_in_its_place() -> None:
    b = BESIDE[1].replace("over $24,000", "over $924,000")
    assert "number" not in kinds(BESIDE[0], b)


def test_of_several_sums_those_behind_the_same_word_face_one_another() -> None:
    a = "The pair earned roughly $141 million and paid nearly $44 million to the state, papers released on Friday say."
    b = "On Friday she released eight years of papers, in which the two earned $139 million before all they gave away."
    assert ("number", "$141 million", "$139 million") in compare(a, b)


def test_lengths_of_time_of_other_things_do_not_face_one_another() -> None:
    a = "The papers say the pair earned much over the eight year span, chiefly by talks."
    b = "They have grown far richer in the 15 years since they left town, chiefly by books, talks and other deals."
    assert "number" not in kinds(a, b)


def test_the_day_of_a_feast_is_a_date_and_no_name_besides() -> None:
    assert compare("It shut on New Year's Eve at noon.", "It shut on New Year's Day at noon.") == [
        ("date", "New Year's Eve", "New Year's Day")
    ]


def test_a_hedge_dropped_in_other_words() -> None:
    a = "Analysts at the bank wrote that the merger may destroy the jobs of thousands."
    b = "In the opinion of the experts, putting the firms together destroys thousands of jobs."
    assert compare(a, b) == [("certainty", "may", "destroys")]


def test_a_hedge_in_other_words_is_no_difference() -> None:
    a = "Analysts at the bank wrote that the merger may destroy the jobs of thousands."
    b = "In the opinion of the experts, putting the firms together possibly destroys employment."
    assert compare(a, b) == []


def test_what_one_report_does_not_know_and_the_other_tells() -> None:
    a = "It was not clear whether the seized lists also showed the length of the calls."
    b = "The lists that were seized showed all calls and the length of each of them."
    assert compare(a, b) == [("certainty", "not clear whether", "showed")]


def test_what_neither_report_knows_is_no_difference() -> None:
    a = "The number of guests who used the old ferry is unknown, and it sank."
    b = "The number of the guests on the ferry, which sank, is not known."
    assert compare(a, b) == []


def test_what_may_happen_in_one_report_will_in_the_other() -> None:
    a = "Telling one moss from another could aid the skill to spot and cure sick divers, and tell where ships lie."
    b = "Thanks to the new method it will be easy to spot and cure all sick divers, and lost wrecks may be found."
    assert ("certainty", "could", "will be easy to spot") in compare(a, b)


def test_a_hedge_that_is_written_with_that_is_the_same_hedge() -> None:
    a = "As both wrote it so, it is likely they had one and the same teacher."
    b = "As both wrote it so, it is likely that they had one and the same teacher."
    assert compare(a, b) == []


def test_a_hedge_on_what_a_report_adds_is_no_difference() -> None:
    a = "The firm will look into the theft at once and dismiss all who took part."
    b = "The firm will look into the theft at once and dismiss all who took part, and may bring in the police."
    assert "certainty" not in kinds(a, b)


def test_what_another_sentence_tells_is_no_detail() -> None:
    a = "Karl Weiss, who served four years in a northern prison, has died in Norton.\nHe liked tea."
    b = "Karl Weiss has died in Norton.\nHe liked tea, and had served years in a prison of the northern coast."
    assert compare(a, b)[:1] != [("detail", "served four years in a northern prison", None)]
    assert compare(a, b.replace("served years in a prison", "been a baker"))[0] == (
        "detail",
        "served four years in a northern prison",
        None,
    )


def test_a_name_between_marks_is_no_speech() -> None:
    a = "The gift went to a strong union of judges, the “Judges Club”, the state paper reported."
    b = "An influential group of justices, the “Club of Judges”, got the gift."
    assert ("attribution", "reported", None) in compare(a, b)


def test_a_source_dropped_in_other_words() -> None:
    a = "The crew had been drinking before departure, according to the port authority."
    b = "Before they set sail, all aboard had drunk alcohol."
    assert compare(a, b) == [("attribution", "according to", None)]


def test_a_source_with_another_verb_is_no_difference() -> None:
    a = "The crew had been drinking before departure, according to the port authority."
    b = "Before they set sail, all aboard had drunk alcohol, harbour officials announced."
    assert compare(a, b) == []


def test_a_source_of_something_else_is_not_missed() -> None:
    a = reading("Weiss has said that Brody drew traffic to Norton by a bridge with cheap tolls for all carts.")
    said = Statement("s1", "indirect", Span(0, 5), Span(6, 14), (Span(20, len(a.text) - 1),))
    a = replace(a, statements=(said,))
    near = reading("Brody drew traffic to Norton by a bridge with tolls.")
    far = reading("Brody was blamed for a plan that gives farmers of Norton tolls and a mile of free road.")
    assert ("attribution", "Weiss has said", None) in shown(a, near, find_differences(a, near, aligned(a, near)))
    assert "attribution" not in {found.kind for found in find_differences(a, far, aligned(a, far))}


def test_sentences_without_correspondence_are_dropped_or_added() -> None:
    a, b = reading("One came.\nTwo went."), reading("One came.\nSix slept.\nAll ate.")
    only_first = Alignment("r", "r", aligned(a, b).correspondences[:1])
    assert shown(a, b, find_differences(a, b, only_first)) == [
        ("dropped", "Two went.", None),
        ("added", None, "Six slept."),
        ("added", None, "All ate."),
    ]


def test_changed_correspondences_are_marked() -> None:
    a, b = reading("Ten came.\nIt rained."), reading("Six came.\nIt rained.")
    alignment = aligned(a, b)
    marked = mark_changed(alignment, find_differences(a, b, alignment))
    assert [item.kind for item in marked.correspondences] == ["changed", "reworded"]


def test_another_spelling_or_a_value_more_precise_is_no_change_of_meaning() -> None:
    a = reading("Then Antony Marsh spoke.\nIt came nearly five months after the vote.")
    b = reading("Then Anthony Marsh spoke.\nIt came months after the vote.")
    alignment = aligned(a, b)
    found = find_differences(a, b, alignment)
    assert [one.kind for one in found] == ["name", "detail"]
    assert mark_changed(alignment, found) == alignment


TURNED = {"added": "dropped", "dropped": "added"}
WORDS = st.sampled_from(
    "The storm killed 12 15 dozens people in Norton Weston on Friday Sunday not may will said police of".split()
)
SENTENCE = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)


def places_of(found: tuple[Difference, ...]) -> set[tuple[str, Span | None, Span | None]]:
    return {(d.kind, d.a, d.b) for d in found}


@given(st.lists(SENTENCE, min_size=1, max_size=3), st.lists(SENTENCE, min_size=1, max_size=3))
@settings(max_examples=150, deadline=None)
def test_read_from_the_other_side_the_differences_are_mirrored(ones: list[str], others: list[str]) -> None:
    a, b = reading("\n".join(ones), "a"), reading("\n".join(others), "b")
    there = places_of(find_differences(a, b, aligned(a, b)))
    back = places_of(find_differences(b, a, mirrored(aligned(a, b))))
    assert {(TURNED.get(kind, kind), y, x) for kind, x, y in there} == back


@pytest.mark.parametrize(("a", "b", "difference"), CHANGED)
def test_read_from_the_other_side_a_change_is_the_same_change(a: str, b: str, difference: Shown) -> None:
    kind, one, other = difference
    assert compare(b, a) == [(kind, other, one)]


def test_25_correspondences_take_milliseconds() -> None:
    line = "The mayor of Norton, Anna Brody, said on Friday that {} people of the town may not have had enough water."
    a, b = (reading("\n".join(line.format(n + step) for n in range(25))) for step in (0, 1))
    alignment = aligned(a, b)

    def seconds() -> float:
        start = time.process_time()
        find_differences(a, b, alignment)
        return time.process_time() - start

    assert min(seconds() for _ in range(5)) < 0.2
