"""What is put together of two quotations is never the fullest wording, and a contraction is not word for word."""

from retold.model import Quoted, Report
from retold.pipeline import quote

APART = """A landslide buried a road near Helm on Tuesday.

“The mountain is still moving,” said fire chief Jon Brekke. “Every minute we ask if we should pull our people out.”
"""
STITCHED = """A landslide buried a road near Helm on Tuesday.

“The mountain is moving and we should pull our people out,” said fire chief Jon Brekke.
"""
WHOLE = """Chess player Mikael Varga left the Lindau Masters on Tuesday.

“I will not play where I am searched like a thief,” said Mikael Varga.
"""
OTHER = """A quarrel over searches cost the chess masters in Lindau their top seed.

“I will not play where I am searched like a thief,” said Mikael Varga.
"""
CONTRACTED = OTHER.replace("I will not", "I won't").replace("I am", "I'm")


def _quoted(words: str, *texts: str) -> Quoted:
    named = enumerate(zip("ABC", texts, strict=False), 1)
    reports = [Report(name, text, published=f"2031-03-0{day}") for day, (name, text) in named]
    return quote(reports, words)


def test_what_is_stitched_of_two_is_merged_and_not_the_fullest() -> None:
    (told, *_) = _quoted("the mountain is moving", APART, STITCHED).utterances
    assert told.wordings[told.fullest or 0].carriers[0].report == "A"
    (other,) = (one for one in told.wordings if one.carriers[0].report == "B")
    assert "merged" in other.drift


def test_what_is_joined_of_two_stands_beside_both_and_begins_none() -> None:
    whole = """A cable was cut off Orm on Tuesday.

“The fishermen were right to be angry. They warned us in January and we filed the letter away,” said Ada Lind.

“It was a mistake that cost four million crowns and the trust of this town,” Ada Lind said.
"""
    joined = """A cable was cut off Orm on Tuesday.

“The fishermen were right to be angry, and it was a mistake that cost four million crowns and the trust of this town,”
said Ada Lind.
"""
    dots = "A cable was cut.\n\n“The fishermen were right to be angry … and we filed the letter away,” said Ada Lind."
    (told, *_) = _quoted("the fishermen were right to be angry", joined, whole, dots).utterances
    assert [one.carriers[0].report for one in told.wordings] == ["A", "B", "C"]
    assert told.fullest == 1
    assert ["merged" in one.drift for one in told.wordings] == [True, False, False]


def test_a_short_quotation_told_whole_in_indirect_speech_is_a_wording() -> None:
    whole = "Nets were cut off Orm on Tuesday.\n\n“We will pay for each net that was cut,” said Ada Lind."
    told = "Nets were cut off Orm on Tuesday.\n\nAda Lind said that the port would pay for each net that was cut."
    (utterance,) = _quoted("pay for each net that was cut", whole, told).utterances
    assert [one.drift for one in utterance.wordings] == [(), ("indirect",)]


def test_accounts_that_spell_otherwise_have_it_not_word_for_word() -> None:
    (told,) = _quoted("searched like a thief", WHOLE, CONTRACTED).utterances
    assert told.because == "2 independent accounts have it in these words, if spelled otherwise"


def test_accounts_that_have_the_same_have_it_word_for_word() -> None:
    (told,) = _quoted("searched like a thief", WHOLE, OTHER).utterances
    assert told.because == "2 independent accounts have it word for word"
