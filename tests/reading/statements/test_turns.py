"""Turns in transcripts, in a report read as a whole."""

from reading.statements.shown import shown


def test_a_turn_goes_on_to_the_end_of_its_paragraph() -> None:
    text = "MAYOR LEE: Good evening. We will rebuild. It takes time.\nANN HOLM: When will we go home? We are tired."
    assert shown(text)[:2] == [
        ("MAYOR LEE", ":", ["Good evening. We will rebuild. It takes time"]),
        ("ANN HOLM", ":", ["When will we go home? We are tired"]),
    ]


def test_one_label_makes_no_transcript() -> None:
    text = "MAYOR LEE: We will rebuild the bridge. It takes time."
    assert shown(text) == [("MAYOR LEE", ":", ["We will rebuild the bridge"])]


def test_what_stands_in_brackets_behind_a_name_belongs_to_it() -> None:
    assert shown("Lord Hale of Wick (Con): “Will the minister tell us why?”") == [
        ("Lord Hale of Wick (Con)", ":", ["“Will the minister tell us why?”"])
    ]


def test_a_place_in_capitals_says_nothing() -> None:
    assert shown("MARLE: The shop was wrecked. The owner wept.") == []


def test_short_parts_of_a_quotation_over_paragraphs_are_said_by_who_began_it() -> None:
    text = 'Holm said: "We waited.\n"Nobody came.\n"Then we carried him ourselves."\nThe hospital apologised.'
    assert shown(text) == [
        ("Holm", "said", ['"We waited.', '"Nobody came.', '"Then we carried him ourselves."']),
    ]


def test_words_that_are_called_false_are_told_by_nobody_here() -> None:
    text = 'The ministry called reports of a coup "fabricated from beginning to end".'
    assert shown(text) == [
        ("The ministry", "called", ['reports of a coup "fabricated from beginning to end"']),
    ]
