"""Reports of a sentence or two, read by the sentence splitter and the finder of quotation marks."""

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.model import Entity, Mention, Quotation, Sentence, Span, Statement
from retold.reading.statements import find_statements

_MARKED = re.compile(r"“([^”]*)”")


def read(text: str, names: Sequence[str] = ()) -> tuple[Statement, ...]:
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
    return find_statements(text, tuple(sentences), tuple(quotations), entities, tuple(mentions))


def shown(text: str, names: Sequence[str] = ()) -> list[tuple[str | None, str, list[str]]]:
    """Source, cue and content of each statement as words."""
    return [
        (
            one.source.of(text) if one.source else None,
            one.cue.of(text) if one.cue else "",
            [span.of(text) for span in one.content],
        )
        for one in read(text, names)
    ]


def test_verb_before_its_clause() -> None:
    assert shown("The mayor said that the bridge was safe.") == [("The mayor", "said", ["that the bridge was safe"])]
    assert shown("Officials say the bridge is safe.") == [("Officials", "say", ["the bridge is safe"])]


def test_verb_behind_its_clause_and_inside_it() -> None:
    assert shown("The bridge was safe, the mayor said.") == [("the mayor", "said", ["The bridge was safe"])]
    assert shown("The bridge, the mayor said, was safe.") == [("the mayor", "said", ["The bridge", "was safe"])]


def test_inverted_order_with_an_apposition() -> None:
    assert shown("“It is safe,” said Ann Lee, a spokeswoman for the city.") == [
        ("Ann Lee, a spokeswoman for the city", "said", ["“It is safe,”"])
    ]


def test_quotation_before_and_after() -> None:
    assert shown("“It is safe,” the mayor said. “We looked at it twice.”") == [
        ("the mayor", "said", ["“It is safe,”", "“We looked at it twice.”"])
    ]


def test_addressee_time_and_occasion_are_no_content() -> None:
    assert shown("“It is safe,” the mayor told reporters on Friday.") == [("the mayor", "told", ["“It is safe,”"])]
    assert shown("The mayor told reporters on Friday that the bridge was safe.") == [
        ("The mayor", "told", ["that the bridge was safe"])
    ]


def test_a_statement_inside_another_has_it_as_parent() -> None:
    text = "The envoy told the mayor that the bridge was safe, state media said."
    inner, outer = read(text)
    assert (inner.cue, inner.parent) == (Span(10, 14), outer.id)
    assert (outer.cue, outer.parent) == (Span(63, 67), None)
    assert outer.source_type == "media"


def test_speaker_is_the_entity_that_the_source_names() -> None:
    text = "Ann Lee said the bridge was safe. An aide to Ann Lee denied it."
    assert [one.speaker for one in read(text, ["Ann Lee"])] == ["e0", None]


def test_status_of_the_cue() -> None:
    assert [one.status for one in read("The mayor hopes to open the bridge in May.")] == ["possible"]
    assert [one.status for one in read("The mayor denied the charge.")] == ["denied"]
    assert [one.status for one in read("Critics wondered whether the bridge was safe.")] == ["asked"]
    assert [one.status for one in read("The mayor declined to comment.")] == ["declined"]
    assert [one.status for one in read("The mayor vowed to close the bridge for a year.")] == ["planned"]


_PIECES = (
    "“ ” said told reporters that he the mayor , . : according to hopes was by not \n Ann saying claim ' ( )".split(" ")
)


@given(st.lists(st.sampled_from(_PIECES), max_size=40))
def test_spans_lie_in_the_text_and_parents_exist(pieces: list[str]) -> None:
    text = " ".join(pieces)
    found = read(text)
    ids = {one.id for one in found}
    for one in found:
        spans = [span for span in (one.source, one.cue, *one.content) if span]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert one.content
        assert one.parent is None or (one.parent in ids and one.parent != one.id)


def test_speaker_is_left_open_where_the_name_is_only_a_part_of_the_source() -> None:
    names = ["Ann Lee", "Bo Dunn"]
    for source in ("Ann Lee and Bo Dunn", "Ann Lee's office", "A guard protecting Ann Lee", "A spokesman for Ann Lee"):
        assert [one.speaker for one in read(f"{source} said the bridge was safe.", names)] == [None], source
    for source in ("Mayor Ann Lee", "Ann Lee, the mayor of Aston,", "Retired engineer Ann Lee"):
        assert [one.speaker for one in read(f"{source} said the bridge was safe.", names)] == ["e0"], source


def test_sort_of_source() -> None:
    sorts = {
        "Two witnesses": "witness",
        "Police": "official",
        "The company": "company",
        "State media": "media",
        "A new study": "document",
        "The party": "organisation",
        "A person familiar with the matter": "unnamed",
        "A cat": None,
    }
    assert {source: read(f"{source} said the bridge was safe.")[0].source_type for source in sorts} == sorts


def test_participles_nouns_and_adverbs() -> None:
    assert shown("Residents reacted coolly, questioning whether the mayor was sincere.") == [
        ("Residents", "questioning", ["whether the mayor was sincere"])
    ]
    assert shown("The driver reportedly fled.") == [(None, "reportedly", ["The driver", "fled"])]
    assert shown("Nobody heard the mayor's claim that the bridge was safe.")[-1] == (
        "the mayor",
        "claim",
        ["that the bridge was safe"],
    )
    assert shown("According to police, the driver fled.") == [("police", "According to", ["the driver fled"])]
    assert shown("The driver fled, according to police.") == [("police", "according to", ["The driver fled"])]
    assert shown("Police arrested a suspected thief in Aston.") == []


def test_expectations_have_their_subject_in_the_content() -> None:
    assert shown("The talks are expected to fail.") == [(None, "are expected", ["The talks", "to fail"])]


def test_words_that_are_no_cues_here() -> None:
    assert shown("The report was long.") == []
    assert shown("Planned repairs of the State Bridge cost a lot.") == []
    assert shown("“I think we want to win,” the mayor said.") == [("the mayor", "said", ["“I think we want to win,”"])]


def test_time_of_saying_is_no_content() -> None:
    assert shown("The bridge was safe, the mayor said today.") == [("the mayor", "said", ["The bridge was safe"])]
    assert shown("The mayor said Monday that the bridge was safe.") == [
        ("The mayor", "said", ["that the bridge was safe"])
    ]


def test_asides_gaps_and_questions_at_the_start() -> None:
    assert shown("As the mayor said, the bridge was safe.") == [("the mayor", "said", ["the bridge was safe"])]
    assert shown("It was a plan which critics said would fail.") == [("critics", "said", ["which", "would fail"])]
    assert shown("Asked whether he would resign, the mayor smiled.")[0][2] == ["whether he would resign"]


def test_a_quotation_that_fills_the_next_paragraph_goes_on() -> None:
    text = "“It is safe,” the mayor said.\n“We looked at it twice.”\nThe river rose."
    assert shown(text) == [("the mayor", "said", ["“It is safe,”", "“We looked at it twice.”"])]
    assert shown("The mayor said:\n“It is safe.”") == [("The mayor", "said", ["“It is safe.”"])]


def test_refusals_and_silence() -> None:
    assert [one.status for one in read("The mayor would not say whether the bridge was safe.")] == ["declined"]
    found = read("Both sides do not expect that the bridge will reopen this year.")
    assert [one.status for one in found] == ["possible"]


def test_long_text_without_a_sentence_end_is_read() -> None:
    found = read("he said the bridge was safe and " * 2000)
    assert len(found) > 1000


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "The state firm that built the harbour bridge said on Friday it was safe.",
            "The state firm that built the harbour bridge",
        ),
        (
            "The women who were attacked during a parade in the square said they had lost their bags.",
            "The women who were attacked during a parade in the square",
        ),
        ("The figures were released by Minister Ann Lee who said the bridge was safe.", "Minister Ann Lee who"),
        ("The war unsettled many residents, who said they were afraid.", "many residents, who"),
        ("Kidnappers took the boy, handing him to a woman who said she was a nurse.", "a woman who"),
        ("The new figures come as Aston Police said they were looking for three men.", "Aston Police"),
        (
            "The council has looked at the plan for years, but this week announced that the bridge will close.",
            "The council",
        ),
        ("Last year she gave a speech in Wales, telling the crowd: “There is no other way.”", "she"),
        ("In May, two unions sent an open letter to the firm calling for a study of the bridge.", "two unions"),
        ("Ann Lee (Labour), a former minister, said the bridge was safe.", "Ann Lee (Labour), a former minister,"),
        ("On Monday, Ann Lee went to Aston and accused the firm of neglecting the bridge.", "Ann Lee"),
        (
            "A study by Ann Lee, author of Bridges, Harbours, Walls, found that the bridge was safe.",
            "A study by Ann Lee, author of Bridges, Harbours, Walls,",
        ),
    ],
)
def test_source_of_a_longer_sentence(text: str, source: str) -> None:
    assert [one.source.of(text) if one.source else None for one in read(text)] == [source]


@pytest.mark.parametrize(
    "text",
    [
        "The body was found by a maid who entered the room.",
        "Five boats were challenged by a ship of the navy.",
        "The law denies the workers a place on the list.",
        "You cannot blame the mayor for the state of the bridge.",
        "Police arrested a suspected spy in Aston.",
    ],
)
def test_what_is_no_attribution(text: str) -> None:
    assert shown(text) == []


def test_nothing_said_is_not_something_said() -> None:
    found = read("She wrote not a word about the hatred of the crowd in the square.")
    assert [one.status for one in found] == ["declined"]


def test_what_a_relative_pronoun_stands_for_is_the_content() -> None:
    assert shown("The fleet sailed past Aston, which the council considers a part of the city.") == [
        ("the council", "considers", ["Aston", "a part of the city"])
    ]


def test_the_subject_of_a_clause_without_a_pronoun() -> None:
    assert shown("Trade and the harbour are all topics the ministers expect to be discussed.") == [
        ("the ministers", "expect", ["all topics", "to be discussed"])
    ]


def test_speaker_in_an_apposition() -> None:
    text = "“It was a surprise,” said the legislator, Representative Carl Stone."
    assert [one.speaker for one in read(text, ["Carl Stone"])] == ["e0"]


def test_a_participle_that_is_an_adjective_or_stands_in_an_adverbial() -> None:
    assert shown("The survey showed that he is the most favored candidate in the city.") == [
        ("The survey", "showed", ["that he is the most favored candidate in the city"])
    ]


def test_a_pronoun_with_its_verb_is_no_inverted_subject() -> None:
    assert shown("Ann Lee, a minister, said she’s “very troubled” by the plan for the bridge.") == [
        ("Ann Lee, a minister,", "said", ["she’s “very troubled” by the plan for the bridge"])
    ]


def test_nobody_says_so() -> None:
    assert [one.status for one in read("None of the letters suggested that the bridge was unsafe.")] == ["denied"]


def test_a_dateline_is_no_part_of_source_or_content() -> None:
    assert shown("ASTON, Wales — The mayor of the city said that the bridge was safe.") == [
        ("The mayor of the city", "said", ["that the bridge was safe"])
    ]
    assert shown("ASTON (AP) — The bridge was safe, the mayor said.") == [
        ("the mayor", "said", ["The bridge was safe"])
    ]


def test_a_bullet_is_no_part_of_the_content() -> None:
    assert shown("• The bridge was safe, the mayor said.") == [("the mayor", "said", ["The bridge was safe"])]


def test_a_participle_at_the_start_ends_where_its_subject_begins() -> None:
    assert shown("Saying, not for the first time, that the bridge was unsafe, the mayor closed it.") == [
        ("the mayor", "Saying", ["that the bridge was unsafe"])
    ]


def test_not_only_is_no_negation() -> None:
    found = read("The union not only demanded that the bridge be closed, it closed it.")
    assert [one.status for one in found] == ["asked"]


@pytest.mark.parametrize(
    "text",
    [
        "The nominee was confirmed 98-0 in the Senate of the state.",
        "Divers identified a rare fish in the harbour.",
        "The court heard that alleged thieves used force.",
    ],
)
def test_another_sense_of_a_cue_is_no_statement_of_its_own(text: str) -> None:
    assert all(cue not in ("was confirmed", "identified", "alleged") for _, cue, _ in shown(text))
